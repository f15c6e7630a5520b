"""The blocking face: threads, signals, panics, pickling, credentials, logs."""

from __future__ import annotations

import asyncio
import logging
import pickle
import signal
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import gureum
from gureum import Credentials, CredentialsError, DataForest
from gureum._generated.errors import BY_KIND
from gureum.testing import Emulator
from programs import often, run
from silent import Silent


def test_threads_share_a_client(real: Emulator) -> None:
    with real.data_forest() as df, ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda _: df.call("accounts.getList")["total"], range(500)))
    assert answers == [0] * 500


def test_the_interpreter_runs_on_during_a_call() -> None:
    """The answer comes from another thread of it: who holds the interpreter waits in vain."""
    body = b'{"success":true,"contents":[],"total":0}'
    answer = (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
        % (len(body), body)
    )
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        endpoint = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with DataForest(
            endpoint=endpoint, access_key="a" * 20, secret_key="b" * 40, isolated=True
        ) as df:
            assert df.call("accounts.getList")["total"] == 0
        thread.join()


def test_ctrl_c_ends_a_call_within_100_ms_and_closes_its_socket() -> None:
    """The best of five: a busy machine makes any of them late."""
    program = """
        import os, signal, sys, threading, time
        from gureum import DataForest
        # In the background, interrupts are ignored unless somebody asks for them.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        keys = {"access_key": "a" * 20, "secret_key": "b" * 40, "isolated": True}
        df = DataForest(endpoint=sys.argv[1], **keys)
        for _ in range(5):
            sent = []
            def interrupt():
                sent.append(time.monotonic())
                os.kill(os.getpid(), signal.SIGINT)
            threading.Timer(0.3, interrupt).start()
            try:
                df.call("accounts.getList")
            except KeyboardInterrupt:
                print(sent[0], time.monotonic())
    """
    with Silent() as server:
        ended = run(program, server.endpoint)
        assert (ended.returncode, ended.stderr) == (0, "")
        times = [tuple(map(float, line.split())) for line in ended.stdout.splitlines()]
        closed = sorted(server.ends.get(timeout=10) for _ in range(5))
    assert len(times) == 5
    raised = [caught - sent for sent, caught in times]
    late = [close - sent for (sent, _), close in zip(sorted(times), closed, strict=True)]
    print("raised, closed:", [f"{each * 1000:.0f} ms" for each in (*raised, *late)])
    assert min(raised) < 0.1
    assert min(late) < 0.1


def test_ctrl_c_ends_a_program_of_asyncio(slow: dict[str, str]) -> None:
    program = """
        import asyncio, os, signal, threading
        from gureum import AsyncDataForest
        signal.signal(signal.SIGINT, signal.default_int_handler)
        async def main():
            async with AsyncDataForest() as df:
                threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
                await asyncio.gather(*(df.call("accounts.getList") for _ in range(50)))
        try:
            asyncio.run(main())
        except KeyboardInterrupt:
            print("interrupted")
    """
    ended = run(program, timeout=15, **slow)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "interrupted\n", "")


def test_a_handler_that_returns_does_not_end_a_call(real: Emulator) -> None:
    real.fault({"delay": {"ms": 300}})
    seen: list[Any] = []
    before = signal.signal(signal.SIGALRM, lambda *_: seen.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        assert real.data_forest().call("accounts.getList")["total"] == 0
    finally:
        signal.signal(signal.SIGALRM, before)
    assert seen


def test_every_error_pickles_with_all_its_fields() -> None:
    for kind, cls in BY_KIND.items():
        details = {
            "message": "m",
            "hint": "h",
            "operation": "o.p",
            "requestId": "r",
            "attempts": [],
        }
        error = cls("m", dict(details))
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), again.to_dict()) == (cls, {"kind": kind, **details})
        assert str(again) == str(error) == "`o.p`: m; h (request id r)"


def test_errors_are_the_builtins_that_users_catch() -> None:
    assert issubclass(gureum.RequestTimeoutError, TimeoutError)
    assert issubclass(gureum.WaitTimeoutError, TimeoutError)
    assert issubclass(gureum.ConnectError, ConnectionError)
    assert issubclass(gureum.TransportError, ConnectionError)
    assert issubclass(gureum.ConfigError, ValueError)
    assert issubclass(gureum.InputError, ValueError)
    assert issubclass(gureum.PermissionDeniedError, PermissionError)


def test_no_connection_is_a_connection_error() -> None:
    df = DataForest(
        access_key="a" * 20,
        secret_key="b" * 40,
        endpoint="http://127.0.0.1:9",
        isolated=True,
        max_retries=0,
    )
    with pytest.raises(ConnectionError) as caught:
        df.call("accounts.getList")
    assert isinstance(caught.value, gureum.ConnectError)
    assert caught.traceback[0].path.name == "test_blocking.py"


def test_a_client_pickles_without_its_keys(real: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    access_key, secret_key = real.keys()
    df = DataForest(
        access_key=access_key, secret_key=secret_key, endpoint=real.endpoint
    ).with_options(timeout=7)
    stored = pickle.dumps(df)
    assert secret_key.encode() not in stored
    assert access_key.encode() not in stored
    for name, value in real.environment().items():
        monkeypatch.setenv(name, value)
    again = pickle.loads(stored)
    assert again.call("accounts.getList")["total"] == 0
    assert again._defaults == {"timeoutMs": 7000}


def test_keys_from_a_callable(real: Emulator) -> None:
    asked: list[Any] = []

    def provide() -> Credentials:
        asked.append(threading.current_thread().name)
        return Credentials(*real.keys())

    df = DataForest(credentials=provide, endpoint=real.endpoint)
    for _ in range(3):
        df.call("accounts.getList")
    assert asked == [threading.current_thread().name]


def test_keys_from_a_coroutine_function(real: Emulator) -> None:
    loops: list[Any] = []

    async def provide() -> Credentials:
        await asyncio.sleep(0)
        loops.append(asyncio.get_running_loop())
        return Credentials(*real.keys())

    async def main() -> None:
        async with gureum.AsyncDataForest(credentials=provide, endpoint=real.endpoint) as df:
            await df.call("accounts.getList")
        assert loops == [asyncio.get_running_loop()]

    asyncio.run(main())
    DataForest(credentials=provide, endpoint=real.endpoint).call("accounts.getList")
    assert len(loops) == 2


@pytest.mark.parametrize("bad", [RuntimeError("s3cret"), "s3cret"])
def test_a_provider_that_fails_is_named_and_never_quoted(real: Emulator, bad: Any) -> None:
    def provide() -> Any:
        if isinstance(bad, Exception):
            raise bad
        return bad

    df = DataForest(credentials=provide, endpoint=real.endpoint)
    with pytest.raises(CredentialsError) as caught:
        df.call("accounts.getList")
    assert "s3cret" not in repr(caught.value) + str(caught.value.to_dict())


def test_logs_go_to_logging_and_hold_no_secret(
    real: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "gureum")
    real.fault({"status": {"status": 500}}, first=1)
    _, secret_key = real.keys()
    real.data_forest().call("accounts.getList")
    assert caplog.records
    assert all(record.name == "gureum" for record in caplog.records)
    assert secret_key not in caplog.text


def test_a_handler_may_call_the_service(real: Emulator) -> None:
    df = real.data_forest()
    logger = logging.getLogger("gureum")
    calls: list[Any] = []

    class Calling(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if len(calls) < 3:
                # First, because that call has something to say, too.
                calls.append(record)
                df.call("accounts.getList")

    handler = Calling()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        df.call("accounts.getList")
        asyncio.run(real.async_data_forest().call("accounts.getList"))
        df.call("accounts.getList")
    finally:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)
    assert calls


def test_it_is_silent_by_default(remote: dict[str, str]) -> None:
    program = """
        from gureum import DataForest, GureumError
        try:
            DataForest().accounts.get_detail("nobody")
        except GureumError:
            pass
    """
    ended = run(program, **remote)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_clients_open_from_many_threads_with_logs_on(
    real: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "gureum")
    with ThreadPoolExecutor(64) as pool:
        work = pool.map(
            lambda _: real.data_forest().call("accounts.getList"), range(often(200, 1000))
        )
        assert all(each["total"] == 0 for each in work)


def test_a_wait_goes_on_in_another_process(real: Emulator) -> None:
    created = real.data_forest().accounts.create(name="demo", password="Str0ng-enough")
    tokens: list[str | None] = []

    class Enough(Exception):
        pass

    def stop(progress: gureum.Progress) -> None:
        tokens.append(progress.token)
        raise Enough

    with pytest.raises(Enough):
        real.data_forest().accounts.wait_until_running(created.id, on_progress=stop)
    program = """
        import sys
        from gureum import DataForest
        print(DataForest().resume_wait(sys.argv[1])["status"])
    """
    real.clock.advance(200)
    assert tokens[0] is not None
    ended = run(program, tokens[0], **real.environment())
    assert (ended.stdout.strip(), ended.stderr) == ("RUNNING", "")


def test_an_unknown_setting_is_refused() -> None:
    with pytest.raises(TypeError):
        DataForest(acess_key="a")  # type: ignore[call-arg]
    with pytest.raises(gureum.ConfigError):
        DataForest(endpoint="ftp://nowhere")
    with pytest.raises(ValueError, match="language"):
        DataForest(language="fr", isolated=True)


def test_no_client_shows_its_keys(real: Emulator) -> None:
    df = real.data_forest()
    _, secret_key = real.keys()
    for text in (repr(df), str(df), repr(df._settings), repr(df.with_options(timeout=1))):
        assert secret_key not in text
    assert not hasattr(df, "__dict__")
