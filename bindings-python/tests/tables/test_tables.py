"""Lists as tables, with the real pandas, polars and pyarrow: `tests/run tables`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from gureum import AIMLOps, AsyncDataForest, DataForest, Model
from gureum._generated.services import PLACES
from gureum._tables import table
from gureum.data_forest import GetAccountListResponse
from gureum.testing import Emulator

pytestmark = pytest.mark.tables
METHODS = ["to_pandas", "to_polars", "to_arrow"]
LIBRARIES = ["pandas", "polars", "pyarrow"]
COLUMNS = ["id", "name", "principal", "status", "created_at", "disabled"]


def _rows(made: Any) -> list[dict[str, Any]]:
    if hasattr(made, "to_dicts"):
        return made.to_dicts()
    return made.to_pylist() if hasattr(made, "to_pylist") else made.to_dict("records")


def _kinds(made: Any) -> dict[str, str]:
    if hasattr(made, "dtypes"):
        return {name: str(kind) for name, kind in zip(made.columns, made.dtypes, strict=True)}
    return {each.name: str(each.type) for each in made.schema}


def _columns(made: Any) -> list[str]:
    return list(_kinds(made))


@pytest.mark.parametrize("method", METHODS)
def test_an_empty_list_has_the_columns_of_a_full_one(data_forest: DataForest, method: str) -> None:
    empty = getattr(data_forest.accounts.get_list(), method)()
    assert (_columns(empty), _rows(empty)) == (COLUMNS, [])
    created = data_forest.accounts.create(name="demo", password="Str0ng-enough")
    full = getattr(data_forest.accounts.get_list(), method)()
    assert _kinds(full) == _kinds(empty)
    row = _rows(full)[0]
    account = data_forest.accounts.get_list().all()[0]
    assert (row["id"], row["name"], row["status"]) == (created.id, "demo", account.status)
    assert account.created_at is not None
    assert row["created_at"] == account.created_at.datetime()
    assert row["created_at"].utcoffset().total_seconds() == 0


async def test_a_list_on_asyncio_becomes_a_table(async_data_forest: AsyncDataForest) -> None:
    for method in METHODS:
        assert _columns(await getattr(async_data_forest.accounts.get_list(), method)()) == COLUMNS


@pytest.mark.parametrize("method", METHODS)
def test_a_table_has_the_items_of_all_pages(ai_ml_ops: AIMLOps, method: str) -> None:
    rows = _rows(getattr(ai_ml_ops.list_images(size=1), method)())
    assert [row["image_id"] for row in rows] == [each.image_id for each in ai_ml_ops.list_images()]


@pytest.mark.parametrize("method", METHODS)
def test_a_list_of_texts_is_one_column(data_forest: DataForest, method: str) -> None:
    types = data_forest.apps.get_app_type_id_list()
    rows = _rows(getattr(types, method)())
    assert rows == [{"contents": each} for each in types]


@pytest.mark.parametrize("library", LIBRARIES)
def test_times_are_moments_in_utc_or_nothing(library: str) -> None:
    texts = ["2025-02-20T09:32:55+09:00", "9999-12-31T00:00:00Z", "2025-02-20T09:32:55", None]
    page = GetAccountListResponse.from_dict(
        {"contents": [{"id": str(at), "createdAt": text} for at, text in enumerate(texts)]}
    )
    made = table(library, GetAccountListResponse, "contents", page.contents)
    found = [row["created_at"] for row in _rows(made)]
    assert [str(each)[:19] for each in found[:2]] == ["2025-02-20 00:32:55", "9999-12-31 00:00:00"]
    assert all(str(each) in ("NaT", "None") for each in found[2:])


def _lists() -> Iterator[tuple[type[Model], str]]:
    """Every list that a model has, in every service."""
    for place in sorted({place for name, place in PLACES.items() if not name.startswith("Async")}):
        models = import_module(f"gureum.{place.split('.')[0]}.models")
        for kind in vars(models).values():
            if isinstance(kind, type) and issubclass(kind, Model) and kind is not Model:
                yield from ((kind, name) for name, _, its in kind._fields if its.startswith("[]"))


@pytest.mark.parametrize("library", LIBRARIES)
def test_every_list_of_every_service_can_be_a_table(library: str) -> None:
    lists = list(_lists())
    assert len(lists) > 50
    for model, field in lists:
        assert _rows(table(library, model, field, [])) == [], (model, field)
        wire = next(wire for name, wire, _ in model._fields if name == field)
        items = getattr(model.from_dict({wire: [{}]}), field)
        made = table(library, model, field, items)
        assert len(_rows(made)) == len(items), (model, field)


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_secret_is_masked(library: str) -> None:
    count = 0
    for model, field in _lists():
        wire, kind = next((wire, its) for name, wire, its in model._fields if name == field)
        item = getattr(import_module(model.__module__), kind.removeprefix("[]"), None)
        hidden = [its for _, its, form in getattr(item, "_fields", ()) if form == "secret"]
        if hidden:
            count += 1
            full = model.from_dict({wire: [dict.fromkeys(hidden, "hunter2")]})
            shown = str(_rows(table(library, model, field, getattr(full, field))))
            assert "hunter2" not in shown and "***" in shown, (model, field)
    assert count >= 2


def test_what_is_missing_is_named(data_forest: DataForest, monkeypatch: pytest.MonkeyPatch) -> None:
    for method, library in zip(METHODS, LIBRARIES, strict=True):
        monkeypatch.setitem(sys.modules, library, None)
        with pytest.raises(ImportError, match=f"run: pip install {library}") as caught:
            getattr(data_forest.accounts.get_list(), method)()
        assert caught.value.name == library


@pytest.mark.parametrize("without", ["", "pyarrow"])
def test_a_list_is_a_stream_of_arrow(
    data_forest: DataForest, monkeypatch: pytest.MonkeyPatch, without: str
) -> None:
    polars, pyarrow = import_module("polars"), import_module("pyarrow")
    empty = pyarrow.table(data_forest.accounts.get_list())
    created = data_forest.accounts.create(name="demo", password="Str0ng-enough")
    if without:
        monkeypatch.setitem(sys.modules, without, None)
    listed = data_forest.accounts.get_list()
    frame = polars.DataFrame(listed)
    assert frame.columns == empty.column_names == COLUMNS
    assert frame["id"].to_list() == [created.id]
    assert str(frame.schema["created_at"]) == "Datetime(time_unit='us', time_zone='UTC')"
    if not without:
        assert pyarrow.table(listed).schema == empty.schema
        assert str(empty.schema.field("created_at").type) == "timestamp[us, tz=UTC]"


def test_without_a_library_no_stream_and_no_request(
    gureum_emulator: Emulator, data_forest: DataForest, monkeypatch: pytest.MonkeyPatch
) -> None:
    for library in ("pyarrow", "polars"):
        monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ImportError, match="neither pyarrow nor polars is installed") as caught:
        data_forest.accounts.get_list().__arrow_c_stream__()
    assert caught.value.name == "pyarrow"
    assert len(gureum_emulator.journal) == 0
