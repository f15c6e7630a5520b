"""Event loops: batches, cancellation, closed loops, several loops, uvloop."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from gureum import AsyncDataForest, ClosedError, InputError
from gureum._settled import running
from gureum.testing import Emulator
from programs import often
from silent import Silent


async def test_many_calls_at_once(real: Emulator) -> None:
    async with real.async_data_forest() as df:
        answers = await asyncio.gather(*(df.call("accounts.getList") for _ in range(500)))
    assert [each["total"] for each in answers] == [0] * 500


@pytest.mark.parametrize("way", ["task.cancel", "wait_for", "close"])
async def test_a_cancelled_call_closes_its_socket_within_100_ms(way: str) -> None:
    late = []
    with Silent() as server:
        for _ in range(5):
            keys = {"access_key": "a" * 20, "secret_key": "b" * 40, "isolated": True}
            df = AsyncDataForest(endpoint=server.endpoint, **keys)
            task = asyncio.ensure_future(df.call("accounts.getList"))
            await asyncio.to_thread(server.requests.get, timeout=20)
            ended: float
            if way == "wait_for":
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(task, 0.001)
                ended = time.monotonic()
            else:
                ended = time.monotonic()
                if way == "close":
                    await df.close()
                else:
                    task.cancel()
                with pytest.raises((asyncio.CancelledError, ClosedError)):
                    await task
            late.append(await asyncio.to_thread(server.ends.get, timeout=20) - ended)
    print(way, [f"{each * 1000:.1f} ms" for each in late])
    assert min(late) < 0.1


async def test_a_client_goes_on_after_cancelled_calls(real: Emulator) -> None:
    real.fault({"delay": {"ms": 5000}}, operation="accounts.getList")
    async with real.async_data_forest() as df:
        task = asyncio.ensure_future(df.call("accounts.getList"))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        real.clear_faults()
        assert (await df.call("accounts.getList"))["total"] == 0


async def test_wait_for_ends_a_call(real: Emulator) -> None:
    real.fault({"delay": {"ms": 5000}})
    async with real.async_data_forest() as df:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(df.call("accounts.getList"), 0.1)


async def test_closing_ends_calls_in_flight(real: Emulator) -> None:
    real.fault({"delay": {"ms": 5000}})
    df = real.async_data_forest()
    task = asyncio.ensure_future(df.call("accounts.getList"))
    await asyncio.sleep(0.05)
    await df.close()
    with pytest.raises(ClosedError):
        await task
    with pytest.raises(ClosedError):
        await df.call("accounts.getList")


def test_without_a_loop_the_error_names_the_blocking_client(real: Emulator) -> None:
    call = real.async_data_forest().call("accounts.getList")
    with pytest.raises(RuntimeError, match="`DataForest`"):
        call.send(None)


def test_closed_loops_with_calls_pending_disturb_nobody(
    real: Emulator, capfd: pytest.CaptureFixture[str]
) -> None:
    real.fault({"delay": {"ms": 200}})
    df = real.async_data_forest()
    for _ in range(often(10, 200)):
        loop = asyncio.new_event_loop()
        for _ in range(50):
            # A future of the bridge alone: no task that asyncio would complain about.
            loop.call_soon(lambda: df._core.start(*running(), "accounts.getList", b"{}", b""))
        loop.call_soon(loop.stop)
        loop.run_forever()
        loop.close()
    time.sleep(0.5)
    real.clear_faults()
    assert asyncio.run(df.call("accounts.getList"))["total"] == 0
    assert capfd.readouterr().err == ""


def test_several_loops_in_several_threads(real: Emulator) -> None:
    df = real.async_data_forest()
    totals: list[Any] = []

    async def some() -> None:
        answers = await asyncio.gather(*(df.call("accounts.getList") for _ in range(50)))
        totals.extend(each["total"] for each in answers)

    threads = [threading.Thread(target=lambda: asyncio.run(some())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert totals == [0] * 400


def test_a_loop_can_be_started_again(real: Emulator) -> None:
    df = real.async_data_forest()
    loop = asyncio.new_event_loop()
    for _ in range(3):
        assert loop.run_until_complete(df.call("accounts.getList"))["total"] == 0
    loop.close()
    for _ in range(3):
        assert asyncio.run(df.call("accounts.getList"))["total"] == 0


def test_uvloop(real: Emulator) -> None:
    uvloop = pytest.importorskip("uvloop")

    async def main() -> None:
        async with real.async_data_forest() as df:
            await asyncio.gather(*(df.call("accounts.getList") for _ in range(100)))
            task = asyncio.ensure_future(df.call("accounts.getList"))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    uvloop.run(main())


async def test_the_blocking_client_works_in_a_running_loop(real: Emulator) -> None:
    with real.data_forest() as df:
        assert df.call("accounts.getList")["total"] == 0


async def test_what_cannot_be_sent_is_raised_at_once(real: Emulator) -> None:
    df = real.async_data_forest()
    with pytest.raises(InputError, match="cannot be sent"):
        await df.call("accounts.getDetail", {"id": object()})
    with pytest.raises(InputError):
        await df.call("accounts.getDetail", {"id": "\ud800"})


def _memory() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4


SERVER = """
import json, sys
from gureum.testing import Emulator

with Emulator(clock="real", tenant="growth") as emulator:
    if sys.argv[1] == "errors":
        emulator.fault({"status": {"status": 500}})
    print(json.dumps([emulator.endpoint, *emulator.keys()]), flush=True)
    sys.stdin.read()
"""


@pytest.mark.growth
@pytest.mark.parametrize("kind", ["calls", "errors", "cancellations"])
async def test_nothing_grows(kind: str) -> None:
    """10,000 of each, 200,000 where `GUREUM_SOAK=1`. The emulator has a process of its own."""
    command = [sys.executable, "-c", SERVER, kind]
    with subprocess.Popen(command, stdin=-1, stdout=-1, text=True) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        endpoint, access_key, secret_key = json.loads(server.stdout.readline())
        keys = {"access_key": access_key, "secret_key": secret_key, "isolated": True}
        async with AsyncDataForest(endpoint=endpoint, max_retries=0, **keys) as df:
            sizes = [await _round(df, kind) for _ in range(5)]
        server.stdin.close()
    print(f"{5 * often(2000, 40_000):,} {kind}: memory after each fifth in KiB: {sizes}")
    assert sizes[-1] - sizes[1] < 2 * 1024, sizes


async def _round(df: AsyncDataForest, kind: str) -> int:
    """Many calls; the memory of this process after them in KiB."""

    async def one() -> None:
        task = asyncio.ensure_future(df.call("accounts.getList"))
        if kind == "cancellations":
            await asyncio.sleep(0)
            task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    for _ in range(often(20, 400)):
        await asyncio.gather(*(one() for _ in range(100)))
    gc.collect()
    return _memory()
