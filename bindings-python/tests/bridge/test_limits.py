"""At a limit of the process nothing is sent or printed, and the next call starts afresh."""

from __future__ import annotations

import sys

import pytest

from programs import ends_well

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it asks Linux for its limits")

REFUSED = """
    import asyncio, contextlib, ctypes, os, resource
    from gureum import AsyncDataForest, DataForest
    from gureum.errors import GureumError

    @contextlib.contextmanager
    def limited(limit, value):
        soft, hard = resource.getrlimit(limit)
        resource.setrlimit(limit, (value, hard))
        try:
            yield
        finally:
            resource.setrlimit(limit, (soft, hard))

    @contextlib.contextmanager
    def refused():
        try:
            yield
        except GureumError as error:
            seen = (error.kind, error.delivery)
            assert seen == ("Connect", "NotSent"), repr(error)
            assert "raise the limit" in str(error), error
        else:
            raise AssertionError("an answer where none can come")

    def no_descriptors():
        free = os.dup(0)
        os.close(free)
        return limited(resource.RLIMIT_NOFILE, free)

    def no_threads():
        return limited(resource.RLIMIT_NPROC, 0)

    def obey_the_limit_of_threads():
        # Whoever may do everything is not counted.
        if os.getuid() == 0:
            os.setresuid(65534, 0, 0)
            header = (ctypes.c_uint32 * 2)(0x20080522, 0)
            none = (ctypes.c_uint32 * 6)()
            assert ctypes.CDLL(None, use_errno=True).capset(header, none) == 0

    def call(client):
        return client.call("accounts.getList", max_retries=0)
"""

NO_DESCRIPTORS = (
    REFUSED
    + """
    df, aio = DataForest(), AsyncDataForest()
    for _ in range(2):
        with refused(), no_descriptors():
            call(DataForest())
        call(df)

    async def calls():
        for _ in range(2):
            with refused(), no_descriptors():
                await call(AsyncDataForest())
            await call(aio)

    asyncio.run(calls())
"""
)

NO_THREADS = (
    REFUSED
    + """
    obey_the_limit_of_threads()
    df, aio = DataForest(), AsyncDataForest()

    async def calls():
        with refused(), no_threads():
            await call(aio)
        await call(aio)

    # A thread that waits for its call needs no other one.
    with no_threads():
        call(df)
    asyncio.run(calls())

    # Looking up a name takes a thread each time.
    named = DataForest(
        endpoint="https://gureum.invalid",
        allow_host="gureum.invalid",
        access_key="A",
        secret_key="S",
        connect_timeout=5,
    )
    for _ in range(2):
        with refused(), no_threads():
            call(named)
        try:
            call(named)
        except GureumError as error:
            assert "raise the limit" not in str(error), error
"""
)


def test_without_descriptors(remote: dict[str, str]) -> None:
    ends_well(NO_DESCRIPTORS, 1, **remote)


def test_without_threads(remote: dict[str, str]) -> None:
    ends_well(NO_THREADS, 1, **remote)
