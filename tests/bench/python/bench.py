"""Gureum beside the other clients of Python: same server, same signed request, same list.

    python bench.py SERVER      SERVER is made by `rustc -O --edition 2024 tests/bench/server/main.rs`

The peers give what `json` makes of the answer, Gureum gives models. Clients take turns, and the best round of each counts: other
programs can only make a round worse.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import subprocess
import sys
import time

import gureum

from peers import ACCESS, MADE, MADE_BLOCKING, SECRET, AsyncCall, BlockingCall, right

ROUNDS = int(os.environ.get("GUREUM_BENCH_ROUNDS", "5"))
CALLS = int(os.environ.get("GUREUM_BENCH_CALLS", "2048"))
# A tenth of the speed of the others; as many calls would only take longer.
SLOW = {"httpx", "httpx2", "requests"}


class Usage:
    """Wall and CPU time of a stretch of calls, all threads of this process."""

    def __init__(self, calls: int) -> None:
        self.calls = calls

    def __enter__(self) -> Usage:
        self._wall, self._cpu = time.perf_counter(), _cpu()
        return self

    def __exit__(self, *_: object) -> None:
        self.wall, self.cpu = time.perf_counter() - self._wall, _cpu() - self._cpu


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


async def spread(call: AsyncCall, width: int, count: int) -> None:
    """`count` calls, `width` of them in flight."""

    async def worker() -> None:
        for _ in range(count // width):
            await call()

    await asyncio.gather(*(worker() for _ in range(width)))


async def asyncio_rounds(url: str, width: int, count: int) -> dict[str, list[Usage]]:
    async with contextlib.AsyncExitStack() as stack:
        df = await stack.enter_async_context(
            gureum.AsyncDataForest(
                access_key=ACCESS, secret_key=SECRET, endpoint=url, isolated=True
            )
        )

        async def of_gureum() -> None:
            right((await df.accounts.get_list()).contents)

        calls = {"gureum": of_gureum}
        for name, made in MADE.items():
            calls[name] = await stack.enter_async_context(made(url))
        found: dict[str, list[Usage]] = {name: [] for name in calls}
        for turn in range(ROUNDS + 1):
            for name, call in calls.items():
                total = max(width, (count // 4 if name in SLOW else count) // width * width)
                with Usage(total) as usage:
                    await spread(call, width, total)
                if turn:  # the first round opens connections
                    found[name].append(usage)
        return found


def blocking_rounds(url: str, count: int) -> dict[str, list[Usage]]:
    with contextlib.ExitStack() as stack:
        df = stack.enter_context(
            gureum.DataForest(access_key=ACCESS, secret_key=SECRET, endpoint=url, isolated=True)
        )
        calls: dict[str, BlockingCall] = {
            "gureum": lambda: right(df.accounts.get_list().first_page.contents)
        }
        for name, made in MADE_BLOCKING.items():
            calls[name] = stack.enter_context(made(url))
        found: dict[str, list[Usage]] = {name: [] for name in calls}
        for turn in range(ROUNDS + 1):
            for name, call in calls.items():
                with Usage(count) as usage:
                    for _ in range(count):
                        call()
                if turn:
                    found[name].append(usage)
        return found


Figures = dict[str, tuple[float, float]]
"""Calls per second and CPU per call, by client."""


def table(title: str, rounds: dict[str, list[Usage]]) -> Figures:
    """Prints calls per second and CPU per call; the best round of each."""
    print(f"\n{title}")
    best = {}
    for name, usages in rounds.items():
        rate = max(usage.calls / usage.wall for usage in usages)
        cpu = min(usage.cpu / usage.calls for usage in usages) * 1e6
        best[name] = (rate, cpu)
        print(f"  {name:10} {rate:10,.0f} calls/s {cpu:10.1f} µs CPU per call")
    return best


def bar(text: str, value: float, bound: float, *, least: bool = True) -> bool:
    """Prints whether a bar is kept."""
    kept = value >= bound if least else value <= bound
    sign = "at least" if least else "at most"
    print(f"{'ok' if kept else 'not ok'} - {text}: {value:.2f}, {sign} {bound}")
    return kept


def faster(figures: Figures, name: str) -> float:
    return figures["gureum"][0] / figures[name][0]


def fastest(figures: Figures) -> str:
    """The fastest of the others."""
    return max((rate, name) for name, (rate, _) in figures.items() if name != "gureum")[1]


def main() -> int:
    server = subprocess.Popen(
        [sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    url = server.stdout.readline().strip()
    wide = table("asyncio, 64 in flight", asyncio.run(asyncio_rounds(url, 64, CALLS)))
    singly = CALLS // 4
    one = table("asyncio, one at a time", asyncio.run(asyncio_rounds(url, 1, singly)))
    block = table("blocking", blocking_rounds(url, singly))
    server.kill()
    print()

    def cpu(figures: Figures, name: str) -> float:
        return figures["gureum"][1] / figures[name][1]

    kept = [
        bar("calls/s of aiohttp, 64 in flight", faster(wide, "aiohttp"), 3),
        bar("CPU of aiohttp, 64 in flight", cpu(wide, "aiohttp"), 0.5, least=False),
        bar("calls/s of httpx, 64 in flight", faster(wide, "httpx"), 15),
        bar("calls/s of aiohttp, one at a time", faster(one, "aiohttp"), 1),
        bar("CPU of urllib3, blocking", cpu(block, "urllib3"), 0.3, least=False),
        bar("CPU of requests, blocking", cpu(block, "requests"), 0.12, least=False),
        # Beside whoever is the fastest today.
        bar(
            f"calls/s of the fastest, {fastest(wide)}, 64 in flight", faster(wide, fastest(wide)), 2
        ),
        bar(
            f"calls/s of the fastest, {fastest(one)}, one at a time", faster(one, fastest(one)), 1.2
        ),
        bar("calls/s of pycurl, blocking", faster(block, "pycurl"), 1.3),
        bar("calls/s of primp, blocking", faster(block, "primp"), 1.3),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
