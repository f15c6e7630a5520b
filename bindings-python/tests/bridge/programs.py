"""Programs in processes of their own: exits, forks and signals are tested from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor

TIMES_FULL = int(os.environ.get("GUREUM_SOAK", "0"))


def often(few: int, full: int) -> int:
    """A few times; often where `GUREUM_SOAK=1`, and five times as often where it is 5."""
    return full * TIMES_FULL or few


def run(
    program: str, *arguments: str, timeout: float = 60, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Runs a Python program in an interpreter of its own."""
    warnings = ["-W", "ignore::DeprecationWarning"]
    return subprocess.run(
        [sys.executable, *warnings, "-c", textwrap.dedent(program), *arguments],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        env={**os.environ, **environment},
    )


def ends_well(
    program: str,
    times: int,
    *arguments: str,
    status: int = 0,
    timeout: float = 300,
    **environment: str,
) -> None:
    """Runs a program many times: it ends with its status and says nothing on its error stream."""
    with ThreadPoolExecutor(4) as pool:
        runs = pool.map(
            lambda _: run(program, *arguments, timeout=timeout, **environment), range(times)
        )
        bad = [
            (each.returncode, each.stderr[-2000:])
            for each in runs
            if each.returncode != status or each.stderr
        ]
    assert not bad, f"{len(bad)} of {times} runs ended badly; the first: {bad[0]}"
