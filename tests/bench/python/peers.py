"""The other clients: each signs with `hmac` of the standard library, sends the same request and decodes the same list with `json`.

`MADE` is what each has of its own for one call in asyncio, `MADE_BLOCKING` the same without it. A peer is made when its turn
comes, so that none has threads of another one beside it before.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import io
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any

import aiohttp
import httpx
import httpx2
import primp
import pycurl
import requests
import urllib3
import wreq
import wreq.blocking
from pyreqwest.client import ClientBuilder, SyncClientBuilder

ACCESS, SECRET, PATH = "A" * 20, "S" * 40, "/api/v2/accounts/getList"
OPEN = 256
"""Connections that each may keep."""

AsyncCall = Callable[[], Awaitable[None]]
BlockingCall = Callable[[], None]


def signed() -> dict[str, str]:
    """The headers of a signed request, as the vendor's documentation makes them."""
    stamp = str(int(time.time() * 1000))
    text = f"POST {PATH}\n{stamp}\n{ACCESS}".encode()
    signature = base64.b64encode(hmac.new(SECRET.encode(), text, hashlib.sha256).digest()).decode()
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


def _read(body: str | bytes) -> None:
    right(json.loads(body)["contents"])


@contextlib.asynccontextmanager
async def _aiohttp(url: str) -> AsyncIterator[AsyncCall]:
    connector = aiohttp.TCPConnector(limit=OPEN)
    async with aiohttp.ClientSession(connector=connector) as session:

        async def call() -> None:
            async with session.post(url + PATH, headers=signed()) as answer:
                _read(await answer.read())

        yield call


@contextlib.asynccontextmanager
async def _httpx(url: str) -> AsyncIterator[AsyncCall]:
    limits = httpx.Limits(max_connections=OPEN, max_keepalive_connections=OPEN)
    async with httpx.AsyncClient(limits=limits, trust_env=False) as client:

        async def call() -> None:
            _read((await client.post(url + PATH, headers=signed())).content)

        yield call


@contextlib.asynccontextmanager
async def _httpx2(url: str) -> AsyncIterator[AsyncCall]:
    limits = httpx2.Limits(max_connections=OPEN, max_keepalive_connections=OPEN)
    async with httpx2.AsyncClient(limits=limits, trust_env=False) as client:

        async def call() -> None:
            _read((await client.post(url + PATH, headers=signed())).content)

        yield call


@contextlib.asynccontextmanager
async def _pyreqwest(url: str) -> AsyncIterator[AsyncCall]:
    async with ClientBuilder().no_proxy().build() as client:

        async def call() -> None:
            answer = await client.post(url + PATH).headers(signed()).build().send()
            _read(bytes(await answer.bytes()))

        yield call


@contextlib.asynccontextmanager
async def _wreq(url: str) -> AsyncIterator[AsyncCall]:
    client = wreq.Client()

    async def call() -> None:
        answer = await client.post(url + PATH, headers=signed())
        _read(bytes(await answer.bytes()))

    yield call


@contextlib.asynccontextmanager
async def _primp(url: str) -> AsyncIterator[AsyncCall]:
    client = primp.AsyncClient()

    async def call() -> None:
        answer = await client.post(url + PATH, headers=signed())
        _read(answer.content)

    yield call


@contextlib.contextmanager
def _urllib3(url: str) -> Iterator[BlockingCall]:
    with urllib3.PoolManager() as pool:
        yield lambda: _read(pool.request("POST", url + PATH, headers=signed()).data)


@contextlib.contextmanager
def _requests(url: str) -> Iterator[BlockingCall]:
    with requests.Session() as session:
        yield lambda: _read(session.post(url + PATH, headers=signed()).content)


@contextlib.contextmanager
def _httpx_blocking(url: str) -> Iterator[BlockingCall]:
    with httpx.Client(trust_env=False) as client:
        yield lambda: _read(client.post(url + PATH, headers=signed()).content)


@contextlib.contextmanager
def _httpx2_blocking(url: str) -> Iterator[BlockingCall]:
    with httpx2.Client(trust_env=False) as client:
        yield lambda: _read(client.post(url + PATH, headers=signed()).content)


@contextlib.contextmanager
def _pycurl(url: str) -> Iterator[BlockingCall]:
    with contextlib.closing(pycurl.Curl()) as curl:
        curl.setopt(pycurl.URL, url + PATH)
        curl.setopt(pycurl.POSTFIELDS, "")

        def call() -> None:
            body = io.BytesIO()
            lines = [f"{name}: {value}" for name, value in signed().items()]
            curl.setopt(pycurl.HTTPHEADER, lines)
            curl.setopt(pycurl.WRITEDATA, body)
            curl.perform()
            _read(body.getvalue())

        yield call


@contextlib.contextmanager
def _pyreqwest_blocking(url: str) -> Iterator[BlockingCall]:
    with SyncClientBuilder().no_proxy().build() as client:
        yield lambda: _read(bytes(client.post(url + PATH).headers(signed()).build().send().bytes()))


@contextlib.contextmanager
def _wreq_blocking(url: str) -> Iterator[BlockingCall]:
    client = wreq.blocking.Client()
    yield lambda: _read(bytes(client.post(url + PATH, headers=signed()).bytes()))


@contextlib.contextmanager
def _primp_blocking(url: str) -> Iterator[BlockingCall]:
    client = primp.Client()
    yield lambda: _read(client.post(url + PATH, headers=signed()).content)


MADE: dict[str, Callable[[str], contextlib.AbstractAsyncContextManager[AsyncCall]]] = {
    "aiohttp": _aiohttp,
    "httpx": _httpx,
    "httpx2": _httpx2,
    "pyreqwest": _pyreqwest,
    "wreq": _wreq,
    "primp": _primp,
}
MADE_BLOCKING: dict[str, Callable[[str], contextlib.AbstractContextManager[BlockingCall]]] = {
    "urllib3": _urllib3,
    "requests": _requests,
    "httpx": _httpx_blocking,
    "httpx2": _httpx2_blocking,
    "pycurl": _pycurl,
    "pyreqwest": _pyreqwest_blocking,
    "wreq": _wreq_blocking,
    "primp": _primp_blocking,
}
