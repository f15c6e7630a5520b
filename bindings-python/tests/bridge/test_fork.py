"""A forked child works: it has workers and connections of its own."""

from __future__ import annotations

import sys

import pytest

from programs import ends_well, often

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")

BUSY_PARENT = """
    import os, sys, threading
    from gureum import DataForest

    df = DataForest()
    df.call("accounts.getList")
    stop = threading.Event()

    def busy():
        while not stop.is_set():
            df.call("accounts.getList")

    threads = [threading.Thread(target=busy) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(int(sys.argv[1])):
        child = os.fork()
        if child == 0:
            try:
                df.call("accounts.getList", timeout=10)
                os._exit(0)
            except BaseException as error:
                print("child:", repr(error), file=sys.stderr)
                os._exit(1)
        _, status = os.waitpid(child, 0)
        assert status == 0, status
    stop.set()
    for thread in threads:
        thread.join()
"""

ASYNCIO_CHILD = """
    import asyncio, os, sys
    from gureum import AsyncDataForest

    df = AsyncDataForest()

    async def one():
        return await df.call("accounts.getList", timeout=10)

    asyncio.run(one())
    child = os.fork()
    if child == 0:
        asyncio.run(one())
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    asyncio.run(one())
"""

POOL = """
    import multiprocessing
    from gureum import DataForest

    df = DataForest()

    def total(_):
        return df.call("accounts.getList")["total"]

    if __name__ == "__main__":
        df.call("accounts.getList")
        with multiprocessing.get_context("fork").Pool(3) as pool:
            assert pool.map(total, range(12)) == [0] * 12
"""

DAEMON = """
    import asyncio, os
    from gureum import AsyncDataForest, DataForest

    df, aio = DataForest(), AsyncDataForest()

    async def one():
        return await aio.call("accounts.getList", timeout=10)

    df.call("accounts.getList")
    asyncio.run(one())
    child = os.fork()
    if child == 0:
        os.setsid()
        os.closerange(3, 256)
        df.call("accounts.getList", timeout=10)
        asyncio.run(one())
        DataForest().call("accounts.getList", timeout=10)
        grandchild = os.fork()
        if grandchild == 0:
            os.closerange(3, 256)
            df.call("accounts.getList", timeout=10)
            os._exit(0)
        assert os.waitpid(grandchild, 0)[1] == 0
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    df.call("accounts.getList")
"""


def test_while_the_parent_is_calling(remote: dict[str, str]) -> None:
    # A lock that each call holds for a moment is met by one child in some thousands.
    ends_well(BUSY_PARENT, 1, str(often(60, 20_000)), timeout=500, **remote)


def test_a_daemon_that_closes_all_descriptors(remote: dict[str, str]) -> None:
    ends_well(DAEMON, often(2, 50), **remote)


def test_with_asyncio_on_both_sides(remote: dict[str, str]) -> None:
    ends_well(ASYNCIO_CHILD, often(3, 100), **remote)


def test_in_a_pool_of_forked_processes(remote: dict[str, str]) -> None:
    ends_well(POOL, often(2, 50), **remote)


def test_a_child_never_uses_a_connection_of_its_parent(remote: dict[str, str]) -> None:
    program = """
        import os
        from gureum.testing import Emulator
        emulator = Emulator(clock="real")
        df = emulator.data_forest()
        df.call("accounts.getList")
        child = os.fork()
        if child == 0:
            df.call("accounts.getList")
            emulator.close()
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        df.call("accounts.getList")
        parent, child, again = [each["connection"] for each in emulator.journal]
        assert parent == again != child
    """
    ends_well(program, 2)
