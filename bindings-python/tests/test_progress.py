"""The live line of a wait, in a terminal of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from gureum import DataForest
from gureum._wait import spoken

pty = pytest.importorskip("pty")

PROGRAM = """
from gureum.testing import Emulator
with Emulator() as emulator, emulator.data_forest() as df:
    made = df.accounts.create(name="demo", password="Str0ng-enough")
    seen = []
    df.accounts.wait_until_running(made.id, progress=True, on_progress=seen.append)
    print(len(seen))
"""


def run(terminal: int | None, **variables: str) -> tuple[int, str]:
    """How often it looked, and what it wrote into its terminal."""
    environment = {**os.environ, "COLUMNS": "60", **variables}
    if terminal is None:
        command = [sys.executable, "-c", PROGRAM]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return int(done.stdout), done.stderr
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], env=environment, stdout=subprocess.PIPE, stderr=terminal
    ) as process:
        looks = process.communicate(timeout=60)[0]
    return int(looks), ""


def seen_in_a_terminal(**variables: str) -> tuple[int, str]:
    ours, theirs = pty.openpty()
    try:
        # Something of our own, so that reading never waits for what was not written.
        looks, _ = run(theirs, **variables)
        os.write(theirs, b"THE END")
        text = b""
        while not text.endswith(b"THE END"):
            text += os.read(ours, 65536)
    finally:
        os.close(ours)
        os.close(theirs)
    return looks, text.decode().removesuffix("THE END")


def test_a_terminal_shows_one_live_line() -> None:
    looks, text = seen_in_a_terminal()
    assert looks > 3
    # One line, written again for each look, and left behind once.
    assert text.count("\n") == 1 and text.endswith("\n")
    lines = text.strip("\r\n").split("\r")
    assert len(lines) == looks
    assert all(len(line) <= 59 and "ACCEPTED" in line for line in lines)
    assert len(set(lines)) == looks


@pytest.mark.parametrize("off", ["0", "false"])
def test_a_variable_switches_it_off(off: str) -> None:
    assert seen_in_a_terminal(GUREUM_PROGRESS=off)[1] == ""


def test_nothing_is_shown_where_there_is_no_terminal() -> None:
    looks, text = run(None)
    assert looks > 3 and text == ""


def test_a_terminal_that_goes_away_does_not_end_the_wait(
    data_forest: DataForest, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Gone:
        def isatty(self) -> bool:
            return True

        def write(self, text: str) -> None:
            raise OSError("gone")

    monkeypatch.setattr(sys, "stderr", Gone())
    monkeypatch.delenv("GUREUM_PROGRESS", raising=False)
    made = data_forest.accounts.create(name="demo", password="Str0ng-enough")
    assert data_forest.accounts.wait_until_running(made.id, progress=True).status == "RUNNING"


def test_a_time_is_said_as_people_say_it() -> None:
    assert [spoken(each) for each in (0.4, 59.6, 80, 3 * 3600 + 125)] == [
        "0 s",
        "1 min 0 s",
        "1 min 20 s",
        "3 h 2 min",
    ]
