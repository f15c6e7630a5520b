"""Dictionaries in place of models: by the names of Python, or by those on the wire."""

from __future__ import annotations

import inspect
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from importlib import import_module
from typing import Any, get_type_hints

import pytest

from gureum import DataForest, InputError, Model, OpenText, Secret, Timestamp
from gureum._encode import encode, spelt
from gureum._generated.services import PLACES
from gureum._spelling import _names
from gureum.data_forest import (
    AccountResponse,
    AccountStatus,
    AiAppData,
    AiAppDataInput,
    AiAppDocker,
    AiAppResource,
    AiAppResourceGpuModel,
    AppComponentRequest,
    AppComponentRequestDict,
)
from gureum.testing import Emulator

MODULE = "gureum.data_forest.models"
PYTHON = {"name": "zk", "memory_mb": 1024, "cpu_count": 1, "container_count": 3}
WIRE = {"name": "zk", "memoryMb": 1024, "cpuCount": 1, "containerCount": 3}


@pytest.mark.parametrize(
    "given", [PYTHON, WIRE, OrderedDict(PYTHON), AppComponentRequest(**PYTHON)]
)
def test_every_spelling_is_the_same_on_the_wire(given: Any) -> None:
    assert encode(spelt("[]AppComponentRequest", [given], MODULE)) == encode([WIRE])
    assert encode(spelt("[]AppComponentRequest", (given,), MODULE)) == encode([WIRE])
    assert encode(spelt("{}AppComponentRequest", {"a": given}, MODULE)) == encode({"a": WIRE})


@pytest.mark.parametrize("parts", [PYTHON, WIRE])
def test_a_call_takes_both(gureum_emulator: Emulator, parts: Any) -> None:
    df = gureum_emulator.data_forest()
    account = df.accounts.create(name="demo", password="Str0ng-enough")
    df.accounts.wait_until_running(account.id)
    web: Any = {key: 1 if value == 3 else value for key, value in parts.items()}
    app = df.apps.create(
        account_id=account.id,
        name="dev",
        app_type_id="ZOOKEEPER-3.4.13",
        queue_name="longlived",
        lifetime=-1,
        components=[{**parts, "name": "zkserver"}, {**web, "name": "zkweb"}],
    )
    key = "account_id" if parts is PYTHON else "accountId"
    listed = df.apps.get_list({key: account.id})  # type: ignore[misc]
    assert [each.id for each in listed] == [app.id]
    assert {each.name for each in df.apps.get_detail(app.id).components} == {"zkserver", "zkweb"}


def test_deep_down_too_and_what_no_description_knows_stays() -> None:
    given = {"input": [{"path": "/a", "new_field": 1}], "output": None, "other": {"a_b": 1}}
    sent = spelt("AiAppData", given, MODULE)
    assert sent == {
        "input": [{"path": "/a", "new_field": 1}],
        "output": None,
        "other": {"a_b": 1},
    }
    # Names of a map are those of the user.
    docker = {"image": "i", "env": {"my_key": "v"}}
    sent = spelt("AiAppDocker", docker, MODULE)
    assert encode(sent["env"]) == b'{"my_key":"v"}' and "'v'" not in repr(sent)


class Hostile(Mapping[str, Any]):
    def __getitem__(self, name: str) -> Any:
        raise ZeroDivisionError("hunter2")

    def __iter__(self) -> Iterator[str]:
        yield "name"

    def __len__(self) -> int:
        return 1


def test_two_names_of_one_field_and_what_cannot_be_read_are_refused() -> None:
    both = {**PYTHON, "memoryMb": 2048}
    for make in (
        lambda value: spelt("[]AppComponentRequest", [value], MODULE),
        lambda value: AiAppData(input=[value], output=[]),
    ):
        with pytest.raises(InputError, match="reading it raised ZeroDivisionError") as caught:
            make(Hostile())
        assert caught.value.__context__ is None and "hunter2" not in str(caught.value)
    with pytest.raises(InputError, match="`memory_mb` and `memoryMb`, which are the same field"):
        spelt("[]AppComponentRequest", [both], MODULE)


@pytest.mark.parametrize("value", [7, None, "abc", b"abc", object, 1.5])
def test_what_is_no_dictionary_stays_for_the_service_to_judge(value: Any) -> None:
    for kind in ("AppComponentRequest", "[]AppComponentRequest", "{}AppComponentRequest"):
        assert spelt(kind, value, MODULE) is value


def test_constructors_keep_what_the_attributes_promise() -> None:
    resource = AiAppResource(gpu_model="T4")
    assert type(resource.gpu_model) is AiAppResourceGpuModel
    assert resource == AiAppResource(gpu_model=AiAppResourceGpuModel.T4)
    account = AccountResponse(
        id="a", name="a", principal="p", status="RUNNING", created_at="2026-01-01T00:00:00Z"
    )
    assert type(account.status) is AccountStatus and type(account.created_at) is Timestamp
    moment = datetime(2026, 1, 1, tzinfo=timezone.utc)
    later = AccountResponse(id="a", name="a", principal="p", created_at=moment)  # type: ignore[arg-type]
    assert later.created_at == account.created_at
    data = AiAppData(input=[{"path": "/a"}, {"hdfs": "/b"}], output=())  # type: ignore[list-item]
    assert [type(each) for each in data.input] == [AiAppDataInput] * 2
    assert data.input[0].path == "/a" and data.input[1].hdfs == "/b"
    assert data.input[1].path is None
    docker = AiAppDocker(image="i", command="c", env={"KEY": "hunter2"})
    assert docker.env is not None and isinstance(docker.env["KEY"], Secret)
    assert "hunter2" not in repr(docker)


def _models() -> Iterator[type[Model]]:
    for place in sorted({place for name, place in PLACES.items() if not name.startswith("Async")}):
        module = import_module(f"gureum.{place}.models")
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Model) and kind is not Model:
                yield kind


def _example(kind: str, module: str) -> Any:
    if kind.startswith("[]"):
        return [_example(kind[2:], module)]
    if kind.startswith("{}"):
        return {"key": _example(kind[2:], module)}
    plain = {"int": 1, "number": 1.5, "bool": True, "texts": ["a"], "free": {"a": 1}, "any": 1}
    if kind in plain:
        return plain[kind]
    found = getattr(import_module(module), kind, None)
    if found is not None and issubclass(found, Model):
        return {name: _example(its.removeprefix("?"), module) for name, _, its in found._fields}
    return "2026-01-01T00:00:00Z"


def _promised(value: Any, kind: str, module: str) -> bool:
    if kind.startswith("[]"):
        return all(_promised(each, kind[2:], module) for each in value)
    if kind.startswith("{}"):
        return all(_promised(each, kind[2:], module) for each in value.values())
    named = {"secret": Secret, "time": Timestamp}
    due = named.get(kind) or getattr(import_module(module), kind, object)
    return isinstance(value, due)


def test_every_constructor_takes_plain_values_and_keeps_its_promises() -> None:
    count = choices = 0
    for model in _models():
        given = {
            name: _example(kind.removeprefix("?"), model.__module__)
            for name, _, kind in model._fields
        }
        made = model(**given)
        for name, _, kind in model._fields:
            value = getattr(made, name)
            count += 1
            choices += isinstance(value, OpenText)
            assert _promised(value, kind.removeprefix("?"), model.__module__), (model, name)
        assert encode(made), model
    assert count > 600 and choices > 45


def test_no_field_has_the_name_of_another_one() -> None:
    for model in _models():
        assert {each[0] for each in _names(model).values()} == {each[0] for each in model._fields}
        for attribute, wire, _ in model._fields:
            assert _names(model)[attribute][1] == wire, (model, attribute)


def test_dictionaries_have_the_fields_of_their_models() -> None:
    count = 0
    for place in sorted({place for name, place in PLACES.items() if not name.startswith("Async")}):
        service = import_module(f"gureum.{place}")
        for name in [each for each in service.__all__ if each.endswith("Dict")]:
            kind, model = getattr(service, name), getattr(service, name.removesuffix("Dict"))
            fields = [attribute for attribute, _, _ in model._fields]
            assert sorted(get_type_hints(kind)) == sorted(fields)
            must = {
                each.name
                for each in inspect.signature(model).parameters.values()
                if each.default is inspect.Parameter.empty
            }
            assert must <= set(kind.__required_keys__)
            count += 1
    assert count > 25
    assert AppComponentRequestDict.__required_keys__ == set(PYTHON)


def test_hints_of_methods_can_be_read_at_run_time() -> None:
    hints = get_type_hints(DataForest.apps.fget, None, None)
    assert "return" in hints
    create = get_type_hints(hints["return"].create)
    assert "AppComponentRequestDict" in str(create["components"])
