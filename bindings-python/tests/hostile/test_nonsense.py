"""Nonsense at every public entry: a typed error, nothing sent that cannot be sent, nothing lost."""

from __future__ import annotations

import inspect
import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import gureum
from gureum import AsyncDataForest, Credentials, DataForest, GureumError, InputError
from gureum._generated.services import PLACES
from gureum.data_forest import AppComponentRequest, GetAccountDetailResponse
from gureum.testing import Emulator

HUGE = "가" * 3_500_000
"""Ten megabytes."""


class Angry:
    """Nothing can be asked of it."""

    def __iter__(self) -> Iterator[Any]:
        raise RuntimeError("iterated")

    def __str__(self) -> str:
        raise RuntimeError("read")

    __repr__ = __str__


def nested() -> Any:
    value: Any = []
    for _ in range(100_000):
        value = [value]
    return value


class Unreadable(dict):  # type: ignore[type-arg]
    """A mapping whose fields cannot be had."""

    def __bool__(self) -> bool:
        raise RuntimeError("asked")

    def items(self) -> Any:
        raise RuntimeError("read")


def endless() -> Iterator[int]:
    while True:
        yield 1


LOOP: list[Any] = []
LOOP.append(LOOP)

CANNOT_BE_SENT: dict[str, Any] = {
    "a lone surrogate": "\ud800",
    "not a number": math.nan,
    "infinity": math.inf,
    "bytes": b"\xff\xfe",
    "an object": object(),
    "an angry object": Angry(),
    "a function": print,
    "nested without end": nested(),
    "a surrogate as a key": {"\udfff": 1},
    "an object as a key": {object(): 1},
    "an endless iterator": endless(),
    "a list in itself": LOOP,
    "a mapping that cannot be read": Unreadable(a=1),
    "a class": DataForest,
    "a complex number": 1j,
}
ODD_BUT_JSON: dict[str, Any] = {
    "empty": "",
    "a null character": "a\0b",
    "line ends": "a\r\nX-Evil: 1",
    "dots": "../..",
    "an emoji": "구름☁️",
    "a huge number": 10**400,
    "a negative number": -1,
    "a boolean": True,
    "a list": [[]],
    "an object": {"a": {"b": None}},
}


def methods(client: object) -> Iterator[tuple[str, Callable[..., Any]]]:
    """All operations of a client: its own methods, or those of its groups."""
    holders = [client] + [
        getattr(client, name)
        for name, value in vars(type(client)).items()
        if isinstance(value, property) and name != "raw"
    ]
    for holder in holders:
        for name, method in inspect.getmembers(type(holder), inspect.isfunction):
            own = name in vars(type(holder)) and not name.startswith(("_", "wait_"))
            if own and "timeout" in inspect.signature(method).parameters:
                yield name, getattr(holder, name)


def required(method: Callable[..., Any]) -> list[str]:
    parameters = inspect.signature(method).parameters.values()
    return [each.name for each in parameters if each.default is inspect.Parameter.empty]


def outcome(call: Callable[[], Any]) -> BaseException | None:
    try:
        answer = call()
        if inspect.isgenerator(answer) or hasattr(answer, "first_page"):
            list(answer)
    except Exception as error:
        return error
    return None


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(clock="real") as emulator:
        yield emulator


CLIENTS = sorted({*PLACES.values()})


@pytest.mark.parametrize("kind", CLIENTS)
def test_what_cannot_be_sent_is_refused_by_every_operation(emulator: Emulator, kind: str) -> None:
    emulator.clear_journal()
    tried = 0
    for name, method in methods(getattr(emulator, kind)()):
        for what, value in CANNOT_BE_SENT.items():
            for bad in required(method):
                given = {each: value if each == bad else "a" for each in required(method)}
                error = outcome(lambda method=method, given=given: method(**given))  # type: ignore[misc]
                assert isinstance(error, InputError), f"{name} with {what}: {type(error)}"
                tried += 1
    parts = sum(len(list(required(method))) for _, method in methods(getattr(emulator, kind)()))
    assert tried == parts * len(CANNOT_BE_SENT) > 0
    assert emulator.journal == []


@pytest.mark.parametrize("kind", CLIENTS)
def test_odd_values_end_in_an_answer_or_a_typed_error(emulator: Emulator, kind: str) -> None:
    client = getattr(emulator, kind)(max_retries=0)
    seen = 0
    for name, method in methods(client):
        for what, value in ODD_BUT_JSON.items():
            given = dict.fromkeys(required(method), value)
            error = outcome(lambda method=method, given=given: method(**given))  # type: ignore[misc]
            assert error is None or isinstance(error, GureumError), f"{name}, {what}: {error!r}"
            seen += 1
    operations = sum(1 for _ in methods(client))
    assert seen == operations * len(ODD_BUT_JSON) > 0
    emulator.clear_journal()
    with emulator.data_forest() as df:
        assert df.call("accounts.getList")["total"] == 0


def test_ten_megabytes_are_sent_or_refused_and_never_half(emulator: Emulator) -> None:
    df = emulator.data_forest(max_retries=0)
    error = outcome(lambda: df.accounts.create(name="demo", password=HUGE))
    assert isinstance(error, GureumError)
    assert len(str(error)) < 10_000
    error = outcome(lambda: df.accounts.get_detail(HUGE))
    assert isinstance(error, GureumError)
    assert len(str(error)) < 10_000


@pytest.mark.parametrize(
    "setting",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": math.nan},
        {"timeout": math.inf},
        {"timeout": "soon"},
        {"timeout": 1e300},
        {"max_retries": -1},
        {"max_retries": 10**9},
        {"max_retries": 1.5},
        {"max_retries": "two"},
        {"attempt_timeout": object()},
        {"connect_timeout": []},
        {"idle_timeout": b"1"},
        {"endpoint": ""},
        {"endpoint": "http://example.com"},
        {"endpoint": "https://a\r\nb"},
        {"endpoint": "\ud800"},
        {"endpoint": 7},
        {"access_key": "a\nb", "secret_key": "c"},
        {"access_key": "", "secret_key": "c"},
        {"access_key": "a"},
        {"access_key": 1, "secret_key": 2},
        {"access_key": "가", "secret_key": "c"},
        {"ca_bundle": "/nowhere/at/all.pem"},
        {"ca_bundle": "a\0b"},
        {"api_version": "1.2\r\nX-Evil: 1"},
        {"user_agent": "a\r\nX-Evil: 1"},
        {"region": "\0"},
        {"profile": "../../etc"},
        {"proxy": "yes"},
        {"language": "fr"},
        {"allow_host": "\x00"},
    ],
    ids=ascii,
)
def test_settings(emulator: Emulator, setting: dict[str, Any]) -> None:
    emulator.clear_journal()
    given = {"endpoint": emulator.endpoint, "isolated": True, **setting}
    error = outcome(lambda: DataForest(**given).call("accounts.getList"))
    assert isinstance(error, GureumError), repr(error)
    assert emulator.journal == []


def test_an_error_calls_a_setting_as_python_does() -> None:
    error = outcome(
        lambda: DataForest(access_key="a", secret_key="b", isolated=True, user_agent="a\nb")
    )
    assert isinstance(error, GureumError) and "`user_agent`" in str(error), repr(error)


@pytest.mark.parametrize("operation", ["", "nothing", "accounts.getList\0", HUGE, "\ud800"])
def test_names_of_operations(emulator: Emulator, operation: str) -> None:
    emulator.clear_journal()
    error = outcome(lambda: emulator.data_forest().call(operation))
    assert isinstance(error, InputError)
    assert len(str(error)) < 1000
    assert emulator.journal == []


@pytest.mark.parametrize(
    ("method", "target", "body"),
    [
        ("", "/", None),
        ("GE T", "/", None),
        ("GET\r\nX-Evil: 1", "/", None),
        ("GET", "", None),
        ("GET", "no-slash", None),
        ("GET", "https://example.com/", None),
        ("GET", "/a b\r\n", None),
        ("GET", "/\ud800", None),
        ("POST", "/", {"a": object()}),
    ],
)
def test_requests_that_are_no_operation(
    emulator: Emulator, method: str, target: str, body: Any
) -> None:
    emulator.clear_journal()
    error = outcome(lambda: emulator.data_forest().request(method, target, body))
    assert isinstance(error, InputError), repr(error)
    assert emulator.journal == []


@pytest.mark.parametrize(
    "value", [None, 5, "text", b"{}", ["a"], Unreadable(a=1), nested(), math.nan]
)
def test_what_a_model_is_read_from(value: Any) -> None:
    for kind in (GetAccountDetailResponse, AppComponentRequest):
        with pytest.raises(InputError):
            kind.from_dict(value)
        # A wrong value of a field is no error: an answer is read as tolerantly.
        for field in ("id", "quotas", "cpuCount", "success", "createdAt", "unknown"):
            error = outcome(lambda field=field, kind=kind: kind.from_dict({field: value}).to_dict())  # type: ignore[misc]
            assert error is None or isinstance(error, InputError)


@pytest.mark.parametrize("wrong", [5, "print", object()])
def test_what_is_told_of_a_wait(emulator: Emulator, wrong: Any) -> None:
    with emulator.data_forest() as df:
        accounts = list(df.accounts.get_list()) or [
            df.accounts.create(name="demo", password="Pa5s-word")
        ]
        with pytest.raises(TypeError):
            df.accounts.wait_until_running(accounts[0].id, on_progress=wrong)
        with pytest.raises(ZeroDivisionError):
            df.accounts.wait_until_running(accounts[0].id, on_progress=lambda _: 1 / 0)
        assert df.accounts.get_detail(accounts[0].id).name == "demo"


@pytest.mark.parametrize("content", [b"", bytes(1000), b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_what_is_no_certificate(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "bundle.pem"
    file.write_bytes(content)
    keys: dict[str, Any] = {"access_key": "a", "secret_key": "b", "isolated": True}
    error = outcome(lambda: DataForest(ca_bundle=file, **keys).accounts.get_detail("a"))
    assert isinstance(error, GureumError)


@pytest.mark.parametrize("wrong", [None, 5, b"canary-5150", ["canary-5150"]])
def test_what_is_no_secret(wrong: Any) -> None:
    for make in (gureum.Secret, lambda key: Credentials("A", key)):
        with pytest.raises(InputError) as caught:
            make(wrong)
        assert "5150" not in str(caught.value)


@pytest.mark.parametrize("path", ["", "a\0b", "/nowhere/at/all/me.keytab", "\ud800"])
def test_paths_of_keytabs(path: str) -> None:
    error = outcome(lambda: gureum.Keytab(b"\x05\x02").save(path))
    assert isinstance(error, (OSError, ValueError)), repr(error)


@pytest.mark.parametrize("content", [b"", b"\x05\x02\xff\xff\xff\xff", bytes(10_000_000)])
def test_contents_of_keytabs(content: bytes) -> None:
    error = outcome(lambda: gureum.Keytab(content).entries)
    assert error is None or isinstance(error, GureumError)


@pytest.mark.parametrize("token", ["", "{}", "\0", "\ud800", json.dumps({"a": "b" * 100_000})])
def test_tokens_of_waits(emulator: Emulator, token: str) -> None:
    error = outcome(lambda: emulator.data_forest().resume_wait(token))
    assert isinstance(error, GureumError), repr(error)


@pytest.mark.parametrize(
    "given",
    [None, 7, ("a", "b"), {"access_key": "a"}, Credentials("a\n", "b"), Credentials("a", "b\0")],
    ids=ascii,
)
def test_what_a_provider_gives(emulator: Emulator, given: Any) -> None:
    emulator.clear_journal()
    endpoint = emulator.endpoint
    df = DataForest(endpoint=endpoint, isolated=True, credentials=lambda: given)
    error = outcome(lambda: df.call("accounts.getList"))
    assert isinstance(error, gureum.CredentialsError), repr(error)
    assert emulator.journal == []


async def test_the_asyncio_client_refuses_the_same(emulator: Emulator) -> None:
    emulator.clear_journal()
    async with AsyncDataForest(
        endpoint=emulator.endpoint, access_key="a", secret_key="b", isolated=True
    ) as df:
        for value in CANNOT_BE_SENT.values():
            with pytest.raises(InputError):
                await df.accounts.get_detail(value)
        with pytest.raises(InputError):
            await df.request("GE T", "/")
        with pytest.raises(InputError):
            await df.call("\ud800")
    assert emulator.journal == []
