"""What a client tells of its calls: to the log, to hooks, and on the wire by added headers."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import threading
import time
from collections.abc import Iterator
from queue import Queue
from typing import Any

import pytest

from answering import Answering
from gureum import (
    AsyncDataForest,
    CallEvent,
    ConfigError,
    DataForest,
    InputError,
    ServerError,
)
from gureum.testing import Emulator
from programs import run

PASSWORD = "Str0ng-enough"
LIST = b'{"success":true,"contents":[],"total":0}'


class Kept(logging.Handler):
    """Keeps the records that say which event they are."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[Any] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def of(self, event: str) -> list[Any]:
        return [each for each in self.records if getattr(each, "event", None) == event]


@pytest.fixture
def kept() -> Iterator[Kept]:
    handler, logger = Kept(), logging.getLogger("gureum")
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)


def provoke(df: DataForest, emulator: Emulator) -> None:
    """A 503, a 429, a creation that is found again, and a wait."""
    emulator.fault("status", operation="accounts.getList", first=1, status=503)
    emulator.fault("throttle", operation="accounts.getList", skip=1, first=1)
    list(df.accounts.get_list())
    emulator.fault("apply_then_reset", operation="accounts.create", first=1)
    made = df.accounts.create(name="demo", password=PASSWORD)
    df.accounts.wait_until_running(made.id)


def check(kept: Kept) -> None:
    first, second, third = kept.of("response")[:3]
    assert (first.levelname, first.operation, first.attempt) == ("DEBUG", "accounts.getList", 1)
    assert (first.status, first.error, second.status, third.status) == (503, "Server", 429, 200)
    assert first.method == "POST" and first.url.startswith("http://127.0.0.1:")
    assert third.elapsed_ms >= 0 and third.pause_ms > 0 and first.pause_ms == 0
    assert not hasattr(third, "error")
    assert "status=503" in first.getMessage()
    assert [each.attempt for each in kept.of("request")[:3]] == [1, 2, 3]
    retries = kept.of("retry")
    assert [(each.levelname, each.status) for each in retries[:2]] == [("INFO", 503), ("INFO", 429)]
    assert retries[0].pause_ms > 0 and retries[0].reason
    (found,) = kept.of("found_again")
    assert (found.levelname, found.operation) == ("WARNING", "accounts.create")
    states = kept.of("state")
    assert {each.levelname for each in states} == {"INFO"}
    assert states[-1].state == "RUNNING" and not hasattr(states[0], "before")
    assert states[-1].before == states[-2].state and states[-1].wait == "accounts.waitUntilRunning"
    assert PASSWORD not in repr([vars(each) for each in kept.records])


def test_every_event_is_a_record_with_its_attributes(kept: Kept) -> None:
    with Emulator() as emulator, emulator.data_forest() as df:
        provoke(df, emulator)
    check(kept)


async def test_on_asyncio_too(kept: Kept) -> None:
    with Emulator() as emulator:
        async with AsyncDataForest(
            endpoint=emulator.endpoint, emulator=emulator, **keys(emulator)
        ) as df:
            emulator.fault("status", operation="accounts.getList", first=1, status=503)
            emulator.fault("throttle", operation="accounts.getList", skip=1, first=1)
            async for _ in df.accounts.get_list():
                pass
            emulator.fault("apply_then_reset", operation="accounts.create", first=1)
            made = await df.accounts.create(name="demo", password=PASSWORD)
            await df.accounts.wait_until_running(made.id)
            # Records are handed over where Python runs anyway.
            await df.call("accounts.getList")
    check(kept)


def keys(emulator: Emulator) -> dict[str, Any]:
    access, secret = emulator.keys()
    return {"access_key": access, "secret_key": secret}


def test_the_first_record_is_that_of_opening_a_client(kept: Kept) -> None:
    DataForest(endpoint="http://127.0.0.1:9", access_key="a" * 20, secret_key="b" * 40)
    assert kept.records[0].levelname == "INFO"
    assert kept.records[0].endpoint == "http://127.0.0.1:9"


def test_without_a_word_nothing_is_said() -> None:
    program = """
        from gureum.testing import Emulator
        with Emulator() as emulator, emulator.data_forest() as df:
            emulator.fault("apply_then_reset", operation="accounts.create", first=1)
            df.accounts.create(name="demo", password="Str0ng-enough")
    """
    ended = run(program)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_a_program_that_fills_in_its_records_itself_loses_none(kept: Kept) -> None:
    before = logging.getLogRecordFactory()

    def factory(*args: Any, **named: Any) -> logging.LogRecord:
        record = before(*args, **named)
        record.request_id = record.operation = "of the program"
        return record

    logging.setLogRecordFactory(factory)
    try:
        with Emulator() as emulator, emulator.data_forest() as df:
            list(df.accounts.get_list())
    finally:
        logging.setLogRecordFactory(before)
    assert any("an attempt has ended" in each.getMessage() for each in kept.records)
    assert {each.request_id for each in kept.records} == {"of the program"}


def hooks(told: Queue[CallEvent]) -> dict[str, Any]:
    return {"on_request": told.put, "on_response": told.put, "on_retry": told.put}


def test_hooks_are_told_in_order() -> None:
    told: Queue[CallEvent] = Queue()
    with Emulator() as emulator:
        emulator.fault("status", operation="accounts.getList", first=1, status=503)
        with DataForest(
            endpoint=emulator.endpoint, emulator=emulator, **keys(emulator), **hooks(told)
        ) as df:
            df.with_options(max_retries=1).call("accounts.getList")
        events = [told.get(timeout=60) for _ in range(5)]
    names = ["request", "response", "retry", "request", "response"]
    assert [each.event for each in events] == names
    assert [each.status for each in events] == [None, 503, 503, None, 200]
    assert {each.operation for each in events} == {"accounts.getList"}
    assert events[-1].attempt == 2 and events[-1].elapsed_ms is not None
    assert "status=503" in repr(events[1]) and "reason" not in repr(events[0])


async def test_hooks_of_a_client_on_asyncio() -> None:
    told: Queue[CallEvent] = Queue()
    with Answering(LIST) as server:
        async with AsyncDataForest(**server.settings, **hooks(told)) as df:
            await df.call("accounts.getList")
        events = await asyncio.to_thread(lambda: [told.get(timeout=60) for _ in range(2)])
    assert [each.event for each in events] == ["request", "response"]
    assert events[1].request_id == "7f3a"


def test_a_hook_that_raises_or_hangs_or_calls_hurts_no_call(kept: Kept) -> None:
    ever, told = threading.Event(), Queue[str]()

    def hangs(event: CallEvent) -> None:
        told.put("hangs")
        ever.wait()

    def raises(event: CallEvent) -> None:
        raise RuntimeError("secret of the hook")

    def calls(event: CallEvent) -> None:
        if not told.qsize():
            told.put("calls")
            inner.call("accounts.getList")
            told.put("called")

    with Answering(LIST) as server:
        settings = server.settings
        for hook in (hangs, raises):
            with DataForest(on_request=hook, on_response=hook, **settings) as df:
                assert [df.call("accounts.getList")["total"] for _ in range(3)] == [0] * 3
        assert told.get(timeout=60) == "hangs"
        with DataForest(on_response=calls, **settings) as inner:
            inner.call("accounts.getList")
            assert [told.get(timeout=60) for _ in range(2)] == ["calls", "called"]
        ever.set()
        assert len(server.requests) == 8
    while not any("raised RuntimeError" in each.getMessage() for each in kept.records):
        time.sleep(0.01)
    assert "secret of the hook" not in repr([vars(each) for each in kept.records])


def test_a_program_ends_although_a_hook_hangs() -> None:
    program = """
        import threading
        from gureum.testing import Emulator
        from gureum import DataForest
        with Emulator() as emulator:
            access, secret = emulator.keys()
            begun = threading.Event()
            def hang(event):
                begun.set()
                threading.Event().wait()
            keys = {"access_key": access, "secret_key": secret, "endpoint": emulator.endpoint}
            df = DataForest(on_request=hang, **keys)
            print(df.call("accounts.getList")["total"])
            begun.wait()
    """
    ended = run(program)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "0\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_hooks_are_told_in_a_forked_child() -> None:
    program = """
        import os, queue
        from gureum.testing import Emulator
        from gureum import DataForest
        with Emulator(clock="real") as emulator:
            access, secret = emulator.keys()
            told = queue.Queue()
            keys = {"access_key": access, "secret_key": secret, "endpoint": emulator.endpoint}
            df = DataForest(on_response=told.put, **keys)
            df.call("accounts.getList")
            told.get(timeout=60)
            child = os.fork()
            if child == 0:
                df.call("accounts.getList")
                os._exit(0 if told.get(timeout=60).status == 200 else 1)
            print(os.waitpid(child, 0)[1])
    """
    ended = run(program)
    assert (ended.returncode, ended.stdout) == (0, "0\n"), ended.stderr


async def wrong(event: CallEvent) -> None:
    """Nobody would await it."""


@pytest.mark.parametrize("hook", [7, "text", wrong])
def test_what_is_no_hook_is_refused(hook: Any) -> None:
    with pytest.raises(ConfigError, match="`on_retry` is a"):
        DataForest(access_key="a" * 20, secret_key="b" * 40, on_retry=hook)


def test_no_secret_comes_to_a_hook_or_into_an_address(kept: Kept) -> None:
    told: Queue[CallEvent] = Queue()
    secret = "canary/secret+Key0123456789abcdefABCDEF="
    with Answering(LIST) as server:
        settings = {**server.settings, "secret_key": secret}
        with DataForest(headers={"x-note": "note-canary"}, **settings, **hooks(told)) as df:
            df.request("GET", "/api/v2/accounts?token=query-canary&query-canary")
            df.call("accounts.getList", {"unknown": "query-canary"})
        events = [told.get(timeout=60) for _ in range(4)]
    text = repr(events) + repr([vars(each) for each in kept.records])
    assert {each.request_id for each in kept.of("response")} == {"7f3a"}
    for each in (secret, "query-canary", "note-canary", "signature"):
        assert each not in text
    assert events[0].url is not None and events[0].url.endswith("?token=***&***")
    assert b"token=query-canary&query-canary " in server.requests[0]


def test_added_headers_are_on_the_wire() -> None:
    with Answering(LIST) as server:
        with DataForest(headers={"X-Team": "one", "x-two": "client"}, **server.settings) as df:
            df.call("accounts.getList")
            other = df.with_options(headers={"X-Two": "call"})
            other.call("accounts.getList")
            other.with_options(headers={"x-three": "3"}).call("accounts.getList")
    heads = [request.split(b"\r\n\r\n")[0].lower().split(b"\r\n") for request in server.requests]
    assert b"x-team: one" in heads[0] and b"x-two: client" in heads[0]
    assert b"x-team: one" in heads[1] and b"x-two: call" in heads[1]
    assert b"x-two: client" not in heads[1]
    assert b"x-three: 3" in heads[2] and b"x-two: call" in heads[2]
    # What signs is there as ever.
    assert all(any(line.startswith(b"x-ncp-apigw-sig") for line in head) for head in heads)


@pytest.mark.parametrize(
    "name", ["Host", "content-length", "Authorization", "x-ncp-apigw-signature-v2", "a b", "a\r\nb"]
)
def test_what_signs_or_frames_a_request_is_refused(name: str) -> None:
    with Answering(LIST) as server:
        with pytest.raises(ConfigError, match="`headers`"):
            DataForest(headers={name: "value-canary"}, **server.settings)
        with DataForest(**server.settings) as df:
            with pytest.raises(InputError, match="`headers`") as caught:
                df.with_options(headers={name: "value-canary"}).call("accounts.getList")
            assert "value-canary" not in json.dumps(caught.value.to_dict())
    assert not server.requests


@pytest.mark.parametrize("headers", [7, ["x"], {"x": 7}, {7: "x"}])
def test_headers_are_texts(headers: Any) -> None:
    with pytest.raises(InputError, match="`headers`"):
        DataForest(access_key="a" * 20, secret_key="b" * 40, headers=headers)


def test_an_error_has_no_events_in_it() -> None:
    with Emulator() as emulator, emulator.data_forest() as df:
        emulator.fault("status", operation="accounts.getList", status=503)
        with pytest.raises(ServerError) as caught:
            df.call("accounts.getList")
    assert "events" not in caught.value.to_dict()
