"""Calls while the interpreter ends: they are made, or they say that they cannot be."""

from __future__ import annotations

import pytest

from gureum.testing import Emulator
from programs import run

BLOCKING = """
    import atexit, os, sys
    from gureum import Credentials, DataForest

    def provide():
        return Credentials(os.environ["NCLOUD_ACCESS_KEY"], os.environ["NCLOUD_SECRET_KEY"])

    async def provide_later():
        return provide()

    def last():
        with DataForest(credentials=eval(sys.argv[1]), timeout=10) as df:
            print(df.call("accounts.getList")["total"], len(list(df.accounts.get_list())))

    if sys.argv[2] == "first":
        DataForest().call("accounts.getList")
    atexit.register(last)
"""

ASYNCIO = """
    import asyncio, atexit, os, sys
    from gureum import AsyncDataForest, Credentials

    def provide():
        return Credentials(os.environ["NCLOUD_ACCESS_KEY"], os.environ["NCLOUD_SECRET_KEY"])

    async def provide_later():
        return provide()

    async def call():
        async with AsyncDataForest(credentials=eval(sys.argv[1]), timeout=10) as df:
            listed = await df.accounts.get_list()
            print((await df.call("accounts.getList"))["total"], listed.total)

    if sys.argv[2] == "first":
        asyncio.run(call())
    atexit.register(lambda: asyncio.run(call()))
"""


@pytest.mark.parametrize("before", ["first", "never"])
@pytest.mark.parametrize("provider", ["None", "provide", "provide_later"])
@pytest.mark.parametrize("program", [BLOCKING, ASYNCIO], ids=["blocking", "asyncio"])
def test_a_call_of_atexit_is_made(real: Emulator, program: str, provider: str, before: str) -> None:
    ended = run(program, provider, before, timeout=30, **real.environment())
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.splitlines()[-1] == "0 0"


DAEMON = """
    import os, sys, threading, time
    from gureum import Credentials, DataForest

    def provide():
        time.sleep(0.05)
        return Credentials("a" * 20, "b" * 40)

    def work():
        while True:
            try:
                DataForest(credentials=provide).call("accounts.getList")
            except Exception:
                pass

    for _ in range(8):
        threading.Thread(target=work, daemon=True).start()
    time.sleep(0.2)
"""


def test_threads_that_are_asked_for_keys_do_not_keep_the_program(slow: dict[str, str]) -> None:
    for _ in range(4):
        ended = run(DAEMON, timeout=30, **slow)
        assert (ended.returncode, ended.stderr) == (0, "")
