"""A defect in every place where Python enters the native module, and in the core behind it.

The module of the tests panics where `_core.panic_at` says, once each time. It must become an
`InternalError`, and what was used must be of use afterwards.
"""

from __future__ import annotations

import asyncio
import logging
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from gureum import (
    AsyncDataForest,
    Credentials,
    CredentialsError,
    DataForest,
    InternalError,
    Keytab,
    _core,
    _hooks,
    async_doctor,
    doctor,
)
from gureum.testing import Emulator, record

SOURCE = Path(__file__).parents[2] / "src"
PASSWORD = "Str0ng-enough!"


class World:
    """An emulator with an account that is ready and one that never will be."""

    def __init__(self) -> None:
        self.emulator = Emulator(clock="auto")
        self.df = self.emulator.data_forest()
        self.id = self.df.accounts.create(name="demo", password=PASSWORD).id
        self.df.accounts.wait_until_running(self.id)
        self.emulator.clock.mode("real")
        access_key, secret_key = self.emulator.keys("other")
        keys = {"access_key": access_key, "secret_key": secret_key}
        self.other = self.emulator.client(DataForest, **keys)
        self.starting = self.other.accounts.create(name="demo", password=PASSWORD).id
        self.token = ""
        self.keytab = self.df.accounts.get_kerberos_keytab(self.id)

    def wait(self) -> Any:
        def stop(progress: Any) -> None:
            self.token = progress.token
            raise StopIteration

        with pytest.raises(StopIteration):
            self.other.accounts.wait_until_running(self.starting, on_progress=stop)

    def with_keys(self, provide: Callable[[], Credentials] | None = None) -> DataForest:
        keys = {"access_key": None, "secret_key": None, "credentials": provide or self.keys}
        return self.emulator.client(DataForest, **keys)

    def provided(self, provide: Callable[[], Credentials]) -> Any:
        return self.with_keys(provide).accounts.get_detail(self.id)

    def hooked(self) -> DataForest:
        """The first client with hooks, whatever others there were."""
        _hooks._known.clear()
        return self.emulator.client(DataForest, on_request=print)

    def examined(self) -> dict[str, Any]:
        return {"endpoint": self.emulator.endpoint, "isolated": True}

    def keys(self) -> Credentials:
        return Credentials(*self.emulator.keys())

    async def asyncly(self, work: Callable[[AsyncDataForest], Any]) -> Any:
        async with self.emulator.async_data_forest() as df:
            return await work(df)

    def cancelled(self) -> Any:
        """A call on asyncio that is cancelled: the task ends, whatever `cancel` met."""

        async def work() -> None:
            self.emulator.fault({"delay": {"ms": 20_000}}, operation="accounts.getDetail")
            async with self.emulator.async_data_forest() as df:
                await asyncio.wait_for(df.accounts.get_detail(self.id), 0.05)

        try:
            asyncio.run(work())
        finally:
            self.emulator.clear_faults()


def refuse() -> Credentials:
    raise KeyError("no keys today")


PLACES: dict[str, Callable[[World], Any]] = {
    "Client.new": lambda world: world.emulator.data_forest(),
    "Client.beside": lambda world: world.emulator.samsung_cloud().vpc,
    "Client.call": lambda world: world.df.accounts.get_detail(world.id),
    "Client.request": lambda world: world.df.request("GET", "/"),
    "Client.explain_signature": lambda world: world.df.explain_signature("accounts.getList"),
    "Client.begin": lambda world: world.provided(world.keys),
    "Client.begin_request": lambda world: world.with_keys().request("GET", "/"),
    "Client.begin_explain_signature": lambda world: world.with_keys().explain_signature(
        "accounts.getList"
    ),
    "BlockingCall.carry": lambda world: world.provided(world.keys),
    "BlockingCall.tell": lambda world: world.provided(world.keys),
    "Client.pages": lambda world: list(world.df.accounts.get_list()),
    "Client.wait": lambda world: world.wait(),
    "Client.resume": lambda world: world.other.resume_wait(world.token),
    "Client.close": lambda world: world.emulator.data_forest().close(),
    "Client.start": lambda world: asyncio.run(
        world.asyncly(lambda df: df.accounts.get_detail(world.id))
    ),
    "Client.start_request": lambda world: asyncio.run(
        world.asyncly(lambda df: df.request("GET", "/"))
    ),
    "Client.start_explain_signature": lambda world: asyncio.run(
        world.asyncly(lambda df: df.explain_signature("accounts.getList"))
    ),
    "Steps.call": lambda world: list(world.df.accounts.get_list()),
    "Steps.begin": lambda world: list(world.with_keys().accounts.get_list()),
    "Steps.start": lambda world: asyncio.run(
        world.asyncly(lambda df: anext(aiter(df.accounts.get_list())))
    ),
    "Steps.token": lambda world: world.wait(),
    "Port.new": lambda world: asyncio.run(
        world.asyncly(lambda df: df.accounts.get_detail(world.id))
    ),
    "Port.doctor": lambda world: asyncio.run(async_doctor("vpc", **world.examined())),
    "Port.drain": lambda world: asyncio.run(
        world.asyncly(lambda df: df.accounts.get_detail(world.id))
    ),
    "Reply.body": lambda world: world.df.call("accounts.getList"),
    "Reply.meta": lambda world: world.df.call_raw("accounts.getList").status,
    "Reply.decode": lambda world: world.df.accounts.get_detail(world.id),
    "Steps.cancel": lambda world: world.df._core.pages("accounts.getList", b"{}", b"").cancel(),
    "doctor": lambda world: doctor("vpc", **world.examined()),
    "decode": lambda world: _core.decode(type(world.df.accounts.get_detail(world.id)), b"{}"),
    "hear_events": lambda world: world.hooked(),
    "set_log_level": lambda world: _core.set_log_level(10),
    "keytab_entries": lambda world: Keytab(bytes(world.keytab)).entries,
    "save_file": lambda world: world.keytab.save("/nowhere/at/all"),
    "revision": lambda world: _core.revision(),
    "concerns": lambda world: _core.concerns("HOME"),
    "said": lambda world: _core.said("leave it out", "ko"),
    "Emulator.new": lambda world: Emulator(),
    "Emulator.serve": lambda world: _core.Emulator.serve(["--help"], None, False),
    "Emulator": lambda world: world.emulator.journal,
    "Emulator.close": lambda world: Emulator().close(),
    "Emulator.end_tape": lambda world: record("/nowhere/at/all.json").__enter__(),
    # In the core, on its own thread.
    "call": lambda world: world.df.accounts.get_detail(world.id),
    "reply": lambda world: world.df.accounts.get_detail(world.id),
    "keys": lambda world: world.provided(world.keys),
    "log": lambda world: world.emulator.data_forest().accounts.get_detail(world.id),
}

REFUSED: dict[str, Callable[[World], Any]] = {
    "KeyRequest.supply": lambda world: world.provided(world.keys),
}


class Deaf(asyncio.SelectorEventLoop):
    """A loop that cannot listen to a socket, like the usual one of Windows."""

    def add_reader(self, fd: Any, callback: Callable[..., Any], *args: Any) -> None:
        if getattr(callback, "__name__", "") == "drain":
            raise NotImplementedError
        super().add_reader(fd, callback, *args)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    logging.getLogger("gureum").setLevel(5)
    world = World()
    world.wait()
    yield world
    world.emulator.close()
    logging.getLogger("gureum").setLevel(logging.NOTSET)


@pytest.fixture
def strike(world: World) -> Iterator[Callable[[str], None]]:
    panic_at: Callable[[str], None] = _core.panic_at  # type: ignore[attr-defined]
    yield panic_at
    panic_at("")
    # Blocking, on asyncio, with a provider: everything still works.
    assert world.df.accounts.get_detail(world.id).id == world.id
    assert asyncio.run(world.asyncly(lambda df: df.accounts.get_detail(world.id))).id == world.id
    assert world.provided(world.keys).id == world.id


@pytest.mark.parametrize("place", PLACES)
def test_a_defect_is_an_internal_error(
    place: str, world: World, strike: Callable[[str], None], capfd: pytest.CaptureFixture[str]
) -> None:
    strike(place)
    with pytest.raises(InternalError) as caught:
        PLACES[place](world)
    assert "please report" in str(caught.value)
    assert "on purpose" not in str(caught.value)
    # The program's own hook prints it, for the report.
    assert f"on purpose, in {place}" in capfd.readouterr().err


# A thread that cannot even refuse ends with the error.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("place", REFUSED)
def test_a_defect_on_the_way_of_keys_refuses_them(
    place: str, world: World, strike: Callable[[str], None]
) -> None:
    strike(place)
    with pytest.raises(CredentialsError):
        REFUSED[place](world)


def test_a_cancelled_task_ends_although_cancelling_meets_a_defect(
    world: World, strike: Callable[[str], None]
) -> None:
    strike("Port.cancel")
    with pytest.raises((TimeoutError, asyncio.TimeoutError, InternalError)):
        world.cancelled()


def test_a_refusal_that_meets_a_defect_is_that_defect(
    world: World, strike: Callable[[str], None]
) -> None:
    strike("KeyRequest.refuse")
    with pytest.raises(InternalError):
        world.provided(refuse)


def test_a_call_that_ends_early_ends_although_that_meets_a_defect(
    world: World, strike: Callable[[str], None]
) -> None:
    def stop() -> Credentials:
        raise KeyboardInterrupt

    strike("BlockingCall.cancel")
    with pytest.raises((KeyboardInterrupt, InternalError)):
        world.provided(stop)


def test_a_loop_that_is_called_is_called_again_after_a_defect(
    world: World, strike: Callable[[str], None]
) -> None:
    strike("loop")
    loop = Deaf()
    try:
        account = loop.run_until_complete(
            world.asyncly(lambda df: df.accounts.get_detail(world.id, timeout=20))
        )
    finally:
        loop.close()
    assert account.id == world.id


def test_no_place_is_left_out() -> None:
    texts = [path.read_text("utf-8") for path in SOURCE.rglob("*.rs") if path.stem != "guard"]
    calls = r'(?:entered|guarded|blocking|carried|answer)\([^"|;{]*"([^"]+)"'
    named = set(re.findall(calls, "\n".join(texts)))
    # They have tests of their own, but for one that has nothing to come back to.
    tested = {"Port.cancel", "BlockingCall.cancel", "KeyRequest.refuse", "loop", "loop again"}
    others = {*tested, "shut_down"}
    assert named - others == {each for each in {*PLACES, *REFUSED} if not _is_of_core(each)}


GUARD = r"(?:entered|blocking|engine::guarded|self\.(?:with|answer)|crate::guard::entered)\("
"""How a native function begins. What these do is a closure behind the guard."""


def test_each_native_function_is_the_guard_and_nothing_else() -> None:
    found: dict[str, str] = {}
    for path in SOURCE.rglob("*.rs"):
        text = path.read_text("utf-8")
        for block in re.findall(r"#\[pymethods\]\nimpl \w+ \{\n(.*?)\n\}\n", text, re.S):
            functions = re.findall(
                r"\n    (?:pub )?fn (\w+).*?\{\n(.*?)\n    \}", "\n" + block, re.S
            )
            assert len(functions) == len(re.findall(r"\bfn \w+[(<]", block)), path
            found.update({f"{path.stem}.{name}": body for name, body in functions})
        functions = re.findall(
            r"#\[pyfunction\]\n( *)(?:pub )?fn (\w+).*?\{\n(.*?)\n\1\}", text, re.S
        )
        assert len(functions) == text.count("#[pyfunction]"), path
        found.update({f"{path.stem}.{name}": body for _, name, body in functions})
    # A flag cannot go wrong, and the last is in no module that users download.
    for name in ("reply.ok", "reply.end", "lib.panic_at"):
        found.pop(name)
    assert len(found) > 40
    for name, body in found.items():
        guard = re.match(GUARD, body.strip())
        assert guard, f"{name} does something before the guard"
        rest = _behind(body.strip()[guard.end() :])
        # One has to settle what the defect left behind.
        assert rest == "" or name == "port.drain", f"{name} does something after the guard: {rest}"


def _behind(text: str) -> str:
    """What follows the bracket that closes the call of which `text` is the rest."""
    depth = 1
    for at, each in enumerate(text):
        depth += (each == "(") - (each == ")")
        if depth == 0:
            return text[at + 1 :]
    return text


def _is_of_core(place: str) -> bool:
    return place in {"call", "reply", "keys", "log"}


def test_what_the_user_raises_comes_out_as_it_is(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Mine(Exception):
        pass

    def stop(_: object) -> None:
        raise Mine

    with pytest.raises(Mine):
        world.other.accounts.wait_until_running(world.starting, on_progress=stop)
    with pytest.raises(CredentialsError, match="it raised KeyError"):
        world.provided(refuse)
    handler = logging.Handler()
    handler.emit = stop  # type: ignore[method-assign]
    logging.getLogger("gureum").addHandler(handler)
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda given: told.append(given.exc_type))
    world.emulator.data_forest().accounts.get_detail(world.id)
    logging.getLogger("gureum").removeHandler(handler)
    assert set(told) == {Mine}
    assert world.df.accounts.get_detail(world.id).id == world.id
