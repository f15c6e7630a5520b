"""Providers of keys and handlers of logs run in the context of the call that they run for."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any

import pytest

from answering import Answering
from gureum import (
    AsyncDataForest,
    ConfigError,
    Credentials,
    CredentialsError,
    DataForest,
    NotFoundError,
    PermissionDeniedError,
)
from gureum.testing import Emulator
from programs import run

PASSWORD = "Str0ng-enough"
REQUEST: ContextVar[str] = ContextVar("REQUEST", default="none")


class Told(logging.Handler):
    """Notes in which context each record is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append((REQUEST.get(), record.getMessage()))


@contextmanager
def handler(one: logging.Handler) -> Iterator[None]:
    logger = logging.getLogger("gureum")
    logger.addHandler(one)
    logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(one)
        logger.setLevel(logging.NOTSET)


def keys(emulator: Emulator, asked: list[Any]) -> Callable[[], Credentials]:
    def provide() -> Credentials:
        asked.append((REQUEST.get(), threading.current_thread()))
        return Credentials(*emulator.keys())

    return provide


def test_a_provider_runs_in_the_context_and_on_the_thread_that_waits(real: Emulator) -> None:
    asked: list[Any] = []

    def call(name: str) -> threading.Thread:
        REQUEST.set(name)
        with DataForest(credentials=keys(real, asked), endpoint=real.endpoint) as df:
            df.call("accounts.getList")
            list(df.accounts.get_list())
        return threading.current_thread()

    with ThreadPoolExecutor(4) as pool:
        threads = list(pool.map(call, "abcd"))
    assert sorted(asked, key=lambda each: str(each[0])) == list(zip("abcd", threads, strict=True))


WAYS: dict[str, Callable[[DataForest], Any]] = {
    "a list": lambda df: list(df.accounts.get_list()),
    "a request": lambda df: df.request("GET", "/"),
    "what would be signed": lambda df: df.explain_signature("accounts.getList"),
    "a wait": lambda df: df.accounts.wait_until_deleted("nobody"),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_call_asks_here(way: str, real: Emulator) -> None:
    asked: list[Any] = []
    token = REQUEST.set("here")
    with DataForest(credentials=keys(real, asked), endpoint=real.endpoint, timeout=5) as df:
        with suppress(NotFoundError, PermissionDeniedError):
            WAYS[way](df)
    REQUEST.reset(token)
    assert asked == [("here", threading.current_thread())]


@pytest.mark.parametrize("kind", ["callable", "coroutine function"])
async def test_on_asyncio_a_provider_runs_in_the_context_of_the_call_that_asks(
    kind: str, real: Emulator
) -> None:
    asked: list[str] = []

    def provide() -> Credentials:
        asked.append(REQUEST.get())
        return Credentials(*real.keys())

    async def provide_later() -> Credentials:
        await asyncio.sleep(0)
        return provide()

    async def request(name: str) -> None:
        REQUEST.set(name)
        given: Any = provide if kind == "callable" else provide_later
        async with AsyncDataForest(credentials=given, endpoint=real.endpoint) as df:
            await df.call("accounts.getList")

    await asyncio.gather(*(asyncio.create_task(request(name)) for name in "abcd"))
    assert sorted(asked) == list("abcd")


@pytest.fixture
def troubled() -> Iterator[Emulator]:
    """Each question of a wait has a passing trouble, about which there is a record."""
    with Emulator(clock="auto") as emulator:
        # Two for each: of eight for all, one that is faster than the others would get too many.
        for tenant in "abcd":
            emulator.fault(
                {"status": {"status": 500}},
                operation="accounts.getDetail",
                tenant=tenant,
                first=2,
            )
        yield emulator


def _trouble(emulator: Emulator) -> None:
    emulator.clear_faults()
    emulator.fault({"status": {"status": 500}}, operation="accounts.getDetail", first=2)


def _made(emulator: Emulator, name: str) -> str:
    return emulator.data_forest(tenant=name).accounts.create(name=name * 3, password=PASSWORD).id


def test_records_are_told_in_the_context_of_their_call(troubled: Emulator) -> None:
    ids = {name: _made(troubled, name) for name in "abcd"}
    one = Told()

    def call(name: str) -> None:
        REQUEST.set(name)
        with troubled.data_forest(tenant=name, max_retries=0) as df:
            df.accounts.wait_until_running(ids[name])

    with handler(one), ThreadPoolExecutor(4) as pool:
        list(pool.map(call, "abcd"))
    # Those of the opening, too.
    assert {context for context, _ in one.told} == set("abcd")
    assert len(one.told) >= 8


async def test_on_asyncio_too(troubled: Emulator) -> None:
    ids = {name: _made(troubled, name) for name in "abcd"}
    one = Told()

    async def call(name: str) -> None:
        REQUEST.set(name)
        async with troubled.async_data_forest(tenant=name, max_retries=0) as df:
            await df.accounts.wait_until_running(ids[name])

    with handler(one):
        await asyncio.gather(*(asyncio.create_task(call(name)) for name in "abcd"))
    troubles = [context for context, text in one.told if "trouble" in text]
    assert len(troubles) == 8
    assert "none" not in troubles


class Throwing(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        raise SystemExit(record.getMessage())


def test_a_logger_that_throws_breaks_nothing(
    troubled: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = _made(troubled, "a")
    reported: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda given: reported.append(given.exc_type))

    async def wait() -> Any:
        async with troubled.async_data_forest(tenant="a", max_retries=0) as df:
            return await df.accounts.wait_until_running(id)

    with handler(Throwing()):
        _trouble(troubled)
        assert asyncio.run(wait()).status == "RUNNING"
        _trouble(troubled)
        with troubled.data_forest(tenant="a", max_retries=0) as df:
            assert df.accounts.wait_until_running(id).status == "RUNNING"
    assert set(reported) == {SystemExit}
    # One that throws does not keep the next record from being told.
    assert len(reported) >= 4


def test_records_that_nobody_takes_are_bounded(real: Emulator) -> None:
    """Each of many items has a field of a wrong kind: one record each, taken when all is read."""
    one = Told()
    body = b'{"contents":[' + b",".join([b'{"id":"1","name":"n","status":[]}'] * 30_000) + b"]}"
    with Answering(body) as service, DataForest(**service.settings) as df, handler(one):
        page = df.accounts.get_list().first_page
        assert page is not None
        df.call("accounts.getList")
    # Those of the calls themselves come on top.
    assert len([text for _, text in one.told if "reads as absent" in text]) <= 10_000
    assert any("records of the log were dropped" in text for _, text in one.told)


def test_a_provider_may_wait_for_a_coroutine_inside_of_a_running_loop(real: Emulator) -> None:
    """As in a notebook, where the loop of the thread waits for the call."""

    async def provide() -> Credentials:
        await asyncio.sleep(0)
        return Credentials(*real.keys())

    async def notebook() -> Any:
        return DataForest(credentials=provide, endpoint=real.endpoint).call("accounts.getList")

    assert asyncio.run(notebook())["total"] == 0


def test_ctrl_c_inside_of_a_provider_comes_out_and_ends_the_call(real: Emulator) -> None:
    asked: list[int] = []

    def provide() -> Credentials:
        asked.append(1)
        if len(asked) == 1:
            raise KeyboardInterrupt
        return Credentials(*real.keys())

    df = DataForest(credentials=provide, endpoint=real.endpoint)
    with pytest.raises(KeyboardInterrupt):
        df.call("accounts.getList")
    assert df.call("accounts.getList")["total"] == 0


def test_a_provider_may_call_with_a_client_of_its_own(real: Emulator) -> None:
    def provide() -> Credentials:
        with real.data_forest() as other:
            other.call("accounts.getList")
        return Credentials(*real.keys())

    df = DataForest(credentials=provide, endpoint=real.endpoint)
    assert df.call("accounts.getList")["total"] == 0


def test_a_provider_that_calls_the_client_that_asks_it_is_refused_in_words(real: Emulator) -> None:
    said: list[str] = []

    def provide() -> Credentials:
        try:
            df.call("accounts.getList")
        except CredentialsError as error:
            said.append(str(error))
        return Credentials(*real.keys())

    df = DataForest(credentials=provide, endpoint=real.endpoint)
    assert df.call("accounts.getList")["total"] == 0
    assert "calls the client that asks it; let it use a client of its own" in said[0]
    assert df.call("accounts.getList")["total"] == 0


async def test_on_asyncio_it_is_refused_too(real: Emulator) -> None:
    async def provide() -> Credentials:
        with pytest.raises(CredentialsError, match="calls the client that asks it"):
            await df.call("accounts.getList")
        return Credentials(*real.keys())

    async with AsyncDataForest(credentials=provide, endpoint=real.endpoint) as df:
        assert (await df.call("accounts.getList"))["total"] == 0


def test_what_cannot_be_called_is_no_provider() -> None:
    with pytest.raises(ConfigError, match="`credentials` is a Credentials and cannot be called"):
        DataForest(credentials=Credentials("a" * 20, "b" * 40))  # type: ignore[arg-type]


def test_a_text_of_a_class_of_its_own_is_that_text(real: Emulator) -> None:
    class Odd(str):
        __slots__ = ()

        def __str__(self) -> str:
            raise ValueError("not like this")

        def encode(self, *_: Any) -> bytes:
            raise ValueError("nor like this")

    with real.data_forest() as df:
        assert df.call(Odd("accounts.getList"))["total"] == 0


def test_a_child_that_a_provider_forked_says_whose_call_it_was(real: Emulator) -> None:
    program = """
        import os
        from gureum import Credentials, DataForest, GureumError

        def provide():
            os.fork()
            return Credentials(os.environ["NCLOUD_ACCESS_KEY"], os.environ["NCLOUD_SECRET_KEY"])

        parent = os.getpid()
        try:
            with DataForest(credentials=provide, timeout=10) as df:
                said = "parent %d\\n" % df.call("accounts.getList")["total"]
        except GureumError as error:
            said = "child %s\\n" % error.kind
        os.write(1, said.encode())
        if os.getpid() == parent:
            os.wait()
        os._exit(0)
    """
    ended = run(program, **real.environment())
    assert (ended.returncode, ended.stderr) == (0, "")
    assert sorted(ended.stdout.splitlines()) == ["child Closed", "parent 0"]
