"""The interpreter may end at any time: no crash, no hang, no word."""

from __future__ import annotations

import time

import pytest

from programs import MANY, ends_well, run

ASYNCIO = """
    import asyncio, sys
    from gureum import AsyncDataForest

    async def main():
        df = AsyncDataForest()
        count = int(sys.argv[1])
        calls = [asyncio.ensure_future(df.call("accounts.getList")) for _ in range(count)]
        await asyncio.sleep(0.02)

    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    sys.stderr = open("/dev/null", "w")  # asyncio itself speaks of tasks that nobody awaited
"""

THREADS = """
    import threading, time
    from gureum import DataForest

    df = DataForest()
    for _ in range(20):
        threading.Thread(target=lambda: df.call("accounts.getList"), daemon=True).start()
    time.sleep(0.02)
"""

BLOCKING = """
    import os, signal, sys, threading, time
    from gureum import DataForest

    df = DataForest()
    threading.Timer(0.02, lambda: os.kill(os.getpid(), signal.SIGTERM)).start()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    df.call("accounts.getList")
"""

LEFT = """
    import gureum, gureum.testing
    emulator = gureum.testing.Emulator()
    df = emulator.data_forest()
    df.call("accounts.getList")
"""


@pytest.mark.parametrize("calls", [1, 10, 100, 500])
def test_with_asyncio_calls_in_flight(slow: dict[str, str], calls: int) -> None:
    ends_well(ASYNCIO, 5 * MANY, str(calls), **slow)


def test_with_calls_in_daemon_threads(slow: dict[str, str]) -> None:
    ends_well(THREADS, 20 * MANY, **slow)


def test_out_of_a_blocking_call(slow: dict[str, str]) -> None:
    ends_well(BLOCKING, 20 * MANY, **slow)


def test_with_everything_left_open() -> None:
    ends_well(LEFT, 10 * MANY)


def test_does_not_wait_for_the_network(slow: dict[str, str]) -> None:
    begun = time.monotonic()
    assert run(ASYNCIO, "100", **slow).returncode == 0
    assert time.monotonic() - begun < 2


def test_import_starts_no_thread_and_opens_no_socket() -> None:
    program = """
        import os, threading
        files, threads = len(os.listdir("/proc/self/fd")), len(os.listdir("/proc/self/task"))
        import gureum, gureum.data_forest, gureum.cloud_ml, gureum.ai_ml_ops
        gureum.DataForest(access_key="a" * 20, secret_key="b" * 40, isolated=True)
        assert len(os.listdir("/proc/self/fd")) == files
        assert len(os.listdir("/proc/self/task")) == threads
    """
    ends_well(program, 1)
