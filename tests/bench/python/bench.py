"""Gureum beside aiohttp, httpx, requests and urllib3: same server, same signed request, same list.

    python bench.py SERVER      SERVER is made by `rustc -O --edition 2024 tests/bench/server/main.rs`

The peers sign with `hmac` of the standard library and decode with `json`; Gureum gives models.
Clients take turns, and the best round of each counts: other programs can only make a round worse.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import httpx
import requests
import urllib3

import gureum

ACCESS, SECRET, PATH = "A" * 20, "S" * 40, "/api/v2/accounts/getList"
ROUNDS = int(os.environ.get("GUREUM_BENCH_ROUNDS", "5"))
CALLS = int(os.environ.get("GUREUM_BENCH_CALLS", "2000"))


def signed() -> dict[str, str]:
    """The headers of a signed request, as the vendor's documentation makes them."""
    stamp = str(int(time.time() * 1000))
    text = f"POST {PATH}\n{stamp}\n{ACCESS}".encode()
    signature = base64.b64encode(
        hmac.new(SECRET.encode(), text, hashlib.sha256).digest()
    ).decode()
    return {
        "x-ncp-apigw-timestamp": stamp,
        "x-ncp-iam-access-key": ACCESS,
        "x-ncp-apigw-signature-v2": signature,
        "content-type": "application/json",
        "accept": "application/json",
    }


def right(contents: Any) -> None:
    """The whole answer was decoded."""
    assert len(contents) == 10


class Usage:
    """Wall and CPU time of a stretch, all threads of this process."""

    def __enter__(self) -> Usage:
        self._wall, self._cpu = time.perf_counter(), _cpu()
        return self

    def __exit__(self, *_: object) -> None:
        self.wall, self.cpu = time.perf_counter() - self._wall, _cpu() - self._cpu


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


async def spread(call: Callable[[], Awaitable[None]], width: int, count: int) -> None:
    """`count` calls, `width` of them in flight."""

    async def worker() -> None:
        for _ in range(count // width):
            await call()

    await asyncio.gather(*(worker() for _ in range(width)))


async def asyncio_rounds(url: str, width: int, count: int) -> dict[str, list[Usage]]:
    df = gureum.AsyncDataForest(
        access_key=ACCESS, secret_key=SECRET, endpoint=url, isolated=True
    )
    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256))
    limits = httpx.Limits(max_connections=256, max_keepalive_connections=256)
    client = httpx.AsyncClient(limits=limits)

    async def of_gureum() -> None:
        right((await df.accounts.get_list()).contents)

    async def of_aiohttp() -> None:
        async with session.post(url + PATH, headers=signed()) as answer:
            right(json.loads(await answer.read())["contents"])

    async def of_httpx() -> None:
        answer = await client.post(url + PATH, headers=signed())
        right(json.loads(answer.content)["contents"])

    calls = {"gureum": of_gureum, "aiohttp": of_aiohttp, "httpx": of_httpx}
    found: dict[str, list[Usage]] = {name: [] for name in calls}
    for turn in range(ROUNDS + 1):
        for name, call in calls.items():
            with Usage() as usage:
                await spread(call, width, count // 4 if name == "httpx" else count)
            if turn:  # the first round opens connections
                found[name].append(usage)
    await df.close()
    await session.close()
    await client.aclose()
    return found


def blocking_rounds(url: str, count: int) -> dict[str, list[Usage]]:
    df = gureum.DataForest(
        access_key=ACCESS, secret_key=SECRET, endpoint=url, isolated=True
    )
    pool, session, client = urllib3.PoolManager(), requests.Session(), httpx.Client()

    def of_urllib3() -> None:
        answer = pool.request("POST", url + PATH, headers=signed())
        right(json.loads(answer.data)["contents"])

    calls: dict[str, Callable[[], None]] = {
        "gureum": lambda: right(df.accounts.get_list().first_page.contents),
        "urllib3": of_urllib3,
        "requests": lambda: right(
            session.post(url + PATH, headers=signed()).json()["contents"]
        ),
        "httpx": lambda: right(
            client.post(url + PATH, headers=signed()).json()["contents"]
        ),
    }
    found: dict[str, list[Usage]] = {name: [] for name in calls}
    for turn in range(ROUNDS + 1):
        for name, call in calls.items():
            with Usage() as usage:
                for _ in range(count):
                    call()
            if turn:
                found[name].append(usage)
    return found


def table(
    title: str, rounds: dict[str, list[Usage]], counts: dict[str, int]
) -> dict[str, Any]:
    """Prints calls per second and CPU per call; the best round of each."""
    print(f"\n{title}")
    best = {}
    for name, usages in rounds.items():
        rate = max(counts[name] / usage.wall for usage in usages)
        cpu = min(usage.cpu / counts[name] for usage in usages) * 1e6
        best[name] = (rate, cpu)
        print(f"  {name:10} {rate:10,.0f} calls/s {cpu:10.1f} µs CPU per call")
    return best


def bar(text: str, value: float, bound: float, *, least: bool) -> bool:
    """Prints whether a bar is kept."""
    kept = value >= bound if least else value <= bound
    sign = "at least" if least else "at most"
    print(f"{'ok' if kept else 'not ok'} - {text}: {value:.2f}, {sign} {bound}")
    return kept


def main() -> int:
    server = subprocess.Popen(
        [sys.argv[1]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    url = server.stdout.readline().strip()
    counts = {
        "gureum": CALLS // 64 * 64,
        "aiohttp": CALLS // 64 * 64,
        "httpx": CALLS // 4 // 64 * 64,
    }
    wide = table(
        "asyncio, 64 in flight", asyncio.run(asyncio_rounds(url, 64, CALLS)), counts
    )
    singly = CALLS // 4
    counts = {"gureum": singly, "aiohttp": singly, "httpx": singly // 4}
    one = table(
        "asyncio, one at a time", asyncio.run(asyncio_rounds(url, 1, singly)), counts
    )
    counts = dict.fromkeys(("gureum", "urllib3", "requests", "httpx"), singly)
    block = table("blocking", blocking_rounds(url, singly), counts)
    server.kill()
    print()
    kept = [
        bar(
            "calls/s of aiohttp, 64 in flight",
            wide["gureum"][0] / wide["aiohttp"][0],
            3,
            least=True,
        ),
        bar(
            "CPU of aiohttp, 64 in flight",
            wide["gureum"][1] / wide["aiohttp"][1],
            0.5,
            least=False,
        ),
        bar(
            "calls/s of httpx, 64 in flight",
            wide["gureum"][0] / wide["httpx"][0],
            15,
            least=True,
        ),
        bar(
            "calls/s of aiohttp, one at a time",
            one["gureum"][0] / one["aiohttp"][0],
            1,
            least=True,
        ),
        bar(
            "CPU of urllib3, blocking",
            block["gureum"][1] / block["urllib3"][1],
            0.3,
            least=False,
        ),
        bar(
            "CPU of requests, blocking",
            block["gureum"][1] / block["requests"][1],
            0.12,
            least=False,
        ),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
