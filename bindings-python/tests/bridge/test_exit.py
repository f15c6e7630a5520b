"""The interpreter may end at any time: no crash, no hang, no word."""

from __future__ import annotations

import textwrap
import time

import pytest

from programs import ends_well, often, run

ASYNCIO = """
    import asyncio, sys
    from gureum import AsyncDataForest

    async def main():
        df = AsyncDataForest()
        count = int(sys.argv[1])
        calls = [asyncio.ensure_future(df.call("accounts.getList")) for _ in range(count)]
        await asyncio.sleep(0.02)

    loop = asyncio.new_event_loop()
    # asyncio itself would speak of tasks that nobody awaited.
    loop.set_exception_handler(lambda *_: None)
    loop.run_until_complete(main())
"""

LEAVES = """
    import asyncio, os, sys
    from gureum import AsyncDataForest

    async def main():
        df = AsyncDataForest()
        calls = [asyncio.ensure_future(df.call("accounts.getList")) for _ in range(500)]
        await asyncio.sleep(0.02)
        exec(sys.argv[1])

    asyncio.run(main())
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
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    threading.Timer(0.02, lambda: os.kill(os.getpid(), signal.SIGTERM)).start()
    df.call("accounts.getList")
"""

LEFT = """
    import gureum, gureum.testing
    emulator = gureum.testing.Emulator()
    df = emulator.data_forest()
    df.call("accounts.getList")
"""


@pytest.mark.parametrize("calls", [1, 10, 100])
def test_with_a_few_asyncio_calls_in_flight(slow: dict[str, str], calls: int) -> None:
    ends_well(ASYNCIO, often(4, 100), str(calls), **slow)


def test_with_500_asyncio_calls_in_flight(slow: dict[str, str]) -> None:
    ends_well(ASYNCIO, often(12, 500), "500", **slow)


@pytest.mark.parametrize(
    ("how", "status"),
    [
        ("sys.exit(0)", 0),
        ("os._exit(0)", 0),
        ("sys.excepthook = lambda *_: None; raise LookupError('on purpose')", 1),
    ],
    ids=["sys.exit", "os._exit", "exception"],
)
def test_other_ways_to_end(slow: dict[str, str], how: str, status: int) -> None:
    ends_well(LEAVES, often(4, 100), how, status=status, **slow)


def test_with_calls_in_daemon_threads(slow: dict[str, str]) -> None:
    ends_well(THREADS, often(12, 500), **slow)


def test_out_of_a_blocking_call(slow: dict[str, str]) -> None:
    ends_well(BLOCKING, often(12, 500), **slow)


def test_with_everything_left_open() -> None:
    ends_well(LEFT, often(6, 100))


@pytest.mark.parametrize("program", [ASYNCIO, THREADS], ids=["asyncio", "threads"])
def test_the_end_takes_no_time(slow: dict[str, str], program: str) -> None:
    # The clock counts alike in all processes of a machine. An answer takes 20 seconds.
    telling = textwrap.dedent(program) + "\nimport time; print(time.monotonic())\n"
    ends = []
    for _ in range(often(5, 40)):
        done = run(telling, "100", **slow)
        ends.append(time.monotonic() - float(done.stdout))
        assert done.returncode == 0
    least, most = min(ends), max(ends)
    print(f"{least * 1000:.0f} to {most * 1000:.0f} ms from a program's last line to its end")
    # The best of a few: a busy machine takes its time for everything.
    assert least < 0.2, ends


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
