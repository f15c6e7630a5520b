"""A secret key from a file is nowhere in memory when the client is gone.

A key that is given as a `str` cannot be wiped: the string is Python's. So this looks at the way
that is the library's own from end to end.
"""

from __future__ import annotations

import re
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from gureum.testing import Emulator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is read as Linux shows it")

# Calls that succeed, fail, run on asyncio; everything that signs.
PROGRAM = """
import asyncio, gc, logging, sys
import gureum

logging.getLogger("gureum").setLevel(1)
endpoint = sys.argv[1]

def told(word):
    print(word, flush=True)
    sys.stdin.readline()

async def on_asyncio():
    async with gureum.AsyncDataForest(endpoint=endpoint) as df:
        await df.call("accounts.getList")

def work():
    df = gureum.DataForest(endpoint=endpoint)
    assert df.call("accounts.getList")["total"] == 0
    df.explain_signature("accounts.getList")
    try:
        df.accounts.get_detail("nobody")
    except gureum.GureumError:
        pass
    asyncio.run(on_asyncio())
    told("open")
    df.close()

work()
gc.collect()
told("closed")
"""


def hits(process: int, needle: bytes) -> int:
    """How often the needle stands in what the process may write to."""
    count = 0
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            place = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if place is None:
                continue
            start, end = (int(text, 16) for text in place.groups())
            try:
                memory.seek(start)
                count += memory.read(end - start).count(needle)
            except (OSError, OverflowError):
                # What the kernel does not show, such as a clock of its own.
                continue
    return count


def test_when_a_client_is_gone_its_secret_key_is_gone_too(tmp_path: Path) -> None:
    secret_key = secrets.token_urlsafe(30)
    with Emulator(clock="real", verify=False) as emulator:
        (tmp_path / ".ncloud").mkdir()
        (tmp_path / ".ncloud/configure").write_text(
            "[DEFAULT]\nncloud_access_key_id = AK0123456789ABCDEF\n"
            f"ncloud_secret_access_key = {secret_key}\n"
        )
        child = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, emulator.endpoint],
            env={"HOME": str(tmp_path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert child.stdin and child.stdout
        with child:
            assert child.stdout.readline() == b"open\n"
            assert hits(child.pid, secret_key.encode()) >= 1, "the look finds what is there"
            child.stdin.write(b"\n")
            child.stdin.flush()
            assert child.stdout.readline() == b"closed\n"
            assert hits(child.pid, secret_key.encode()) == 0
            # Half of it would be as bad.
            assert hits(child.pid, secret_key[:20].encode()) == 0
            assert hits(child.pid, secret_key[20:].encode()) == 0
            child.stdin.close()
            assert child.wait(20) == 0
