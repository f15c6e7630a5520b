"""Models: equality, text forms without secrets, `match`, pickling, unknown fields, times."""

from __future__ import annotations

import copy
import inspect
import json
import operator
import pickle
import re
import urllib.request
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

import gureum
from gureum import AIMLOps, CloudML, DataForest, Model, Secret, Timestamp
from gureum._generated.services import PLACES
from gureum.data_forest import (
    AccountStatus,
    AppComponentRequest,
    AppResponse,
    AppType,
    GetAccountDetailResponse,
    NotebookUserConfigurationSpec,
    QuotaResponse,
)
from gureum.testing import Emulator

DETAIL = {
    "id": "axE7wU9ERm8fTc7e17vNvu",
    "name": "demo",
    "status": "RUNNING",
    "quotas": [{"namespace": "user", "spaceTb": 200}],
    "createdAt": "2025-02-20T09:32:55+09:00",
    "colour": {"new": [1, None, 2.5]},
}


@pytest.fixture
def account() -> GetAccountDetailResponse:
    return GetAccountDetailResponse.from_dict(DETAIL)


def test_fields_are_typed_and_unknown_ones_are_kept(account: GetAccountDetailResponse) -> None:
    assert (account.id, account.name) == ("axE7wU9ERm8fTc7e17vNvu", "demo")
    assert [(type(each), each.space_tb) for each in account.quotas] == [(QuotaResponse, 200)]
    assert account.extra == {"colour": {"new": [1, None, 2.5]}}
    assert account.to_dict() == DETAIL
    assert json.loads(json.dumps(account.to_dict())) == DETAIL


def test_a_dictionary_has_stable_keys_when_names_are_asked_for(
    account: GetAccountDetailResponse,
) -> None:
    wire, named = account.to_dict(by="wire"), account.to_dict(by="python")
    nothing = GetAccountDetailResponse.from_dict({})
    fields = GetAccountDetailResponse._fields
    assert list(nothing.to_dict(by="wire")) == [each for _, each, _ in fields]
    assert (
        list(named) == list(nothing.to_dict(by="python")) == [*(at for at, _, _ in fields), "extra"]
    )
    quota = {"namespace": "user", "spaceTb": 200, "fileCountMillion": None}
    assert wire == {**nothing.to_dict(by="wire"), **DETAIL, "quotas": [quota]}
    assert set(nothing.to_dict(by="wire").values()) == {None}
    assert named["created_at"] == DETAIL["createdAt"] and named["success"] is None
    assert named["quotas"] == [
        {"namespace": "user", "space_tb": 200, "file_count_million": None, "extra": {}}
    ]
    assert named["extra"] == {"colour": {"new": [1, None, 2.5]}}
    assert GetAccountDetailResponse.from_dict(wire) == account
    with pytest.raises(gureum.InputError, match='"wire" or "python"'):
        account.to_dict(by="json")  # type: ignore[arg-type]


def test_models_are_equal_by_their_fields(account: GetAccountDetailResponse) -> None:
    assert account == GetAccountDetailResponse.from_dict(DETAIL)
    assert account != GetAccountDetailResponse.from_dict({**DETAIL, "name": "other"})
    assert account != GetAccountDetailResponse.from_dict({**DETAIL, "colour": 1})
    assert account != DETAIL
    made = AppComponentRequest(name="a", memory_mb=1, cpu_count=2, container_count=3)
    assert made == AppComponentRequest.from_dict(made.to_dict())


def test_models_have_slots_and_no_dictionary(account: GetAccountDetailResponse) -> None:
    assert not hasattr(account, "__dict__")
    with pytest.raises(AttributeError):
        account.nme = "typo"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="GetAccountDetailResponse"):
        account.nme  # type: ignore[attr-defined]  # noqa: B018


def test_what_did_not_come_reads_as_absent() -> None:
    nothing = GetAccountDetailResponse.from_dict({})
    assert (nothing.quotas, nothing.created_at) == ([], None)
    assert nothing.to_dict() == {}
    of_wrong_kind = {**DETAIL, "quotas": "none", "createdAt": {}}
    odd = GetAccountDetailResponse.from_dict(of_wrong_kind)
    assert (odd.quotas, odd.created_at) == ([], None)


def test_models_match_by_name_and_by_place(account: GetAccountDetailResponse) -> None:
    match account:
        case GetAccountDetailResponse(status=AccountStatus.CHANGING):
            found = "changing"
        case GetAccountDetailResponse(quotas=[QuotaResponse(space_tb=tb)], status="RUNNING"):
            found = f"running with {tb}"
        case _:
            found = "nothing"
    assert found == "running with 200"
    match AppComponentRequest(name="zk", memory_mb=1, cpu_count=2, container_count=3):
        case AppComponentRequest(name):
            assert name == "zk"


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_models_pickle_and_copy(account: GetAccountDetailResponse, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(account, protocol))
    assert again == account
    assert type(again.status) is AccountStatus
    assert type(again.created_at) is Timestamp
    assert again.extra == account.extra
    assert copy.deepcopy(account) == copy.copy(account) == account


def test_states_are_open(account: GetAccountDetailResponse) -> None:
    assert account.status == AccountStatus.RUNNING == "RUNNING"
    other = GetAccountDetailResponse.from_dict({"status": "MELTING"}).status
    assert isinstance(other, AccountStatus)
    assert (other, other.is_known, AccountStatus.RUNNING.is_known) == ("MELTING", False, True)
    assert repr(other) == "AccountStatus('MELTING')"
    assert {AccountStatus.RUNNING: 1}["RUNNING"] == 1


KOREA = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-02-20T09:32:55+09:00", datetime(2025, 2, 20, 9, 32, 55, tzinfo=KOREA)),
        ("2025-02-20T09:32:55+0900", datetime(2025, 2, 20, 9, 32, 55, tzinfo=KOREA)),
        ("2025-02-20 00:32:55.5Z", datetime(2025, 2, 20, 0, 32, 55, 500000, timezone.utc)),
        ("2016-12-31T23:59:60Z", datetime(2017, 1, 1, tzinfo=timezone.utc)),
        ("2025-02-20T09:32+09", datetime(2025, 2, 20, 9, 32, tzinfo=KOREA)),
        ("2025-02-20T09:32:55.123456789-03:30", None),
    ],
)
def test_times_convert(text: str, moment: datetime | None) -> None:
    found = Timestamp(text).datetime()
    assert found.tzinfo is not None
    assert moment is None or found == moment


IN_SEOUL = Timestamp("2025-02-20T09:32:55+09:00")


@pytest.mark.parametrize(
    "text",
    [
        "2025-02-20T00:32:55Z",
        " 2025-02-20 00:32:55.000z",
        "2025-02-19T21:02:55-0330",
        str(IN_SEOUL),
    ],
)
def test_times_are_equal_by_the_moment(text: str) -> None:
    here, there = IN_SEOUL, Timestamp(text)
    assert here == there and there == here
    assert not operator.ne(here, there)
    assert hash(here) == hash(there)
    assert {here: 1}[there] == 1
    # A plain text is read as a time, on either side.
    assert here == text and text == here
    assert here <= there and here >= text and not operator.lt(here, there)


def test_times_are_ordered_by_the_moment() -> None:
    texts = [
        "2025-02-20T00:00:00Z",
        "2025-02-20T08:00:00+09:00",
        "2025-02-20T00:00:00.000000001Z",
        "2025-02-20T00:00:00.5Z",
        "2025-02-20T00:00:00.45Z",
    ]
    in_order = [texts[1], texts[0], texts[2], texts[4], texts[3]]
    assert [str(each) for each in sorted(map(Timestamp, texts))] == in_order
    assert max(map(Timestamp, texts)) > "2025-02-20T09:00:00+09:00"


def test_times_without_a_zone_equal_the_same_text_and_have_no_order() -> None:
    bare = Timestamp("2025-02-20T09:32:55")
    assert bare == Timestamp("2025-02-20T09:32:55") == "2025-02-20T09:32:55"
    assert hash(bare) == hash(Timestamp("2025-02-20T09:32:55")) == hash("2025-02-20T09:32:55")
    for other in (IN_SEOUL, Timestamp("2025-02-20 09:32:55"), "2025-02-20T09:32:56", "", None, 1):
        assert bare != other and other != bare
    for compare in (operator.lt, operator.le, operator.gt, operator.ge):
        for one, two in ((bare, IN_SEOUL), (IN_SEOUL, bare), (bare, bare), (IN_SEOUL, "soon")):
            with pytest.raises(TypeError, match="no moment with a zone"):
                compare(one, two)
        with pytest.raises(TypeError, match="not supported"):
            compare(IN_SEOUL, 1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "2025-02-20",
        "2025-02-20T09:32:55",
        "2025-13-20T09:32:55Z",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:60Z",
        "2025-02-20T09:32:55+99:99",
        "٢٠٢٥-02-20T09:32:55Z",
        "9" * 10_000,
    ],
)
def test_what_is_no_moment_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match="no moment"):
        Timestamp(text).datetime()


@pytest.mark.parametrize("given", ["hunter2", Secret("hunter2")])
def test_no_model_shows_a_secret(given: str | Secret) -> None:
    made = NotebookUserConfigurationSpec(name="password", value=given)
    assert made.value is not None
    assert made.value.reveal() == "hunter2"
    assert "hunter2" not in f"{made!r} {made} {made.to_dict()} {vars_of(made)}"
    assert b"hunter2" not in pickle.dumps(made)
    assert "hunter2" not in repr(copy.deepcopy(made))


def vars_of(made: Model) -> dict[str, str]:
    """What a debugger would show."""
    names = [name for kind in type(made).__mro__ for name in getattr(kind, "__slots__", ())]
    return {name: repr(getattr(made, name, None)) for name in names}


def _methods(kind: Any) -> dict[str, Any]:
    owners = {"": kind}
    owners.update(
        (f"{name}.", each.fget.__globals__[each.fget.__annotations__["return"]])
        for name, each in vars(kind).items()
        if isinstance(each, property)
    )
    return {
        f"{place}{name}": method
        for place, owner in owners.items()
        for name, method in vars(owner).items()
        if inspect.isfunction(method) and not name.startswith("_")
    }


@pytest.mark.parametrize("kind", [DataForest, AIMLOps, CloudML])
def test_both_clients_have_the_same_methods(kind: Any) -> None:
    twin = getattr(gureum, f"Async{kind.__name__}")
    blocking, other = _methods(kind), _methods(twin)
    assert blocking.keys() == other.keys()
    for name, method in blocking.items():
        mine, its = inspect.signature(method), inspect.signature(other[name])
        assert str(mine.parameters) == str(its.parameters), name
        answer = re.sub(r"\bAsync(Pages|Wait)\[", r"\1[", str(its.return_annotation))
        assert str(mine.return_annotation) == answer, name


def test_all_operations_are_explained_on_both_clients() -> None:
    count = 0
    for name in (name for name in PLACES if not name.startswith("Async")):
        for kind in (getattr(gureum, name), getattr(gureum, f"Async{name}")):
            for place, method in _methods(kind).items():
                parameters = list(inspect.signature(method).parameters.values())[1:]
                text = inspect.getdoc(method) or ""
                missing = [each.name for each in parameters if f"\n    {each.name}: " not in text]
                assert not missing, f"{place} does not explain {missing}"
                # What is made of several operations has the sources of these.
                made = ("wait_until", "_and_wait", "ensure", "delete_cascade")
                if any(each in place for each in made):
                    continue
                count += 1
                assert "https://" in text, f"{place} names no source"
                required = [each for each in parameters if each.default is each.empty]
                positional = [each for each in parameters if each.kind is not each.KEYWORD_ONLY]
                assert positional == (required if len(required) == 1 else []), place
    with (
        Emulator() as emulator,
        urllib.request.urlopen(f"{emulator.endpoint}/_gureum/operations") as told,
    ):
        assert count == 2 * len(json.load(told))


def test_the_answer_of_a_call_has_its_response(data_forest: DataForest) -> None:
    created = data_forest.accounts.create(name="demo", password="Str0ng-enough")
    raw = created.raw
    assert raw is not None
    assert (raw.status, raw.operation, len(raw.attempts)) == (200, "accounts.create", 1)
    assert raw.json() == json.loads(raw.content)
    assert raw.headers["content-type"].startswith("application/json")
    assert 0 <= raw.elapsed < 60
    assert created.id not in repr(raw)
    assert pickle.loads(pickle.dumps(created)).raw is None


def test_options_of_a_copy_and_of_a_call(gureum_emulator: Emulator) -> None:
    gureum_emulator.fault({"status": {"status": 500}})
    df = gureum_emulator.data_forest(max_retries=0)
    patient = df.with_options(max_retries=3)
    for client, expected in ((df, 1), (patient, 4), (patient.with_options(timeout=60), 4)):
        with pytest.raises(gureum.ServerError) as caught:
            client.accounts.get_detail("a")
        assert len(caught.value.attempts) == expected
    with pytest.raises(gureum.ServerError) as caught:
        patient.accounts.get_detail("a", max_retries=1)
    assert len(caught.value.attempts) == 2
    assert df.with_options()._core is df._core


def test_the_components_of_an_app_type_are_known_without_a_call() -> None:
    kafka = AppType.find("KAFKA-2.4.0")
    assert kafka is not None
    assert (kafka.name, kafka.version, kafka.needs) == ("KAFKA", "2.4.0", "ZOOKEEPER-3.4.13")
    assert kafka.presets() == [
        AppComponentRequest(name="broker", memory_mb=2048, cpu_count=4, container_count=1),
        AppComponentRequest(name="kafka-manager", memory_mb=2048, cpu_count=1, container_count=1),
    ]
    zookeeper = AppType.find("ZOOKEEPER-3.4.13")
    assert zookeeper is not None and zookeeper.presets() is None
    assert [(part.name, part.container_count, part.is_fixed) for part in zookeeper.components] == [
        ("zkserver", 3, True),
        ("zkweb", 1, True),
    ]
    hive = AppType.find("HIVESERVER2-LDAP-3.1.0")
    assert hive is not None and (hive.name, hive.version, hive.components, hive.presets()) == (
        "HIVESERVER2-LDAP",
        "3.1.0",
        (),
        None,
    )
    assert AppType.find("KAFKA") is None
    assert len(AppType.all()) == 15


def test_an_app_ends_where_start_and_length_are_known() -> None:
    def app(**fields: object) -> AppResponse:
        return AppResponse.from_dict({"id": "a", "name": "a", **fields})

    start = "2025-02-25T15:49:07+09:00"
    ends = app(startedAt=start, lifetimeMillis=604800).expires_at
    assert ends is not None and ends.isoformat() == "2025-03-04T15:49:07+09:00"
    assert app(startedAt=start, lifetimeMillis=604800).to_dict() == {
        "id": "a", "name": "a", "startedAt": start, "lifetimeMillis": 604800,
    }  # fmt: skip
    nobody_knows = [
        {"startedAt": start},
        {"lifetimeMillis": 1},
        {"startedAt": start, "lifetimeMillis": -1},
        {"startedAt": "2025-02-25T15:49:07", "lifetimeMillis": 1},
        {"startedAt": start, "lifetimeMillis": 10**15},
    ]
    for fields in nobody_knows:
        assert app(**fields).expires_at is None, fields
