"""Fixtures for pytest: an emulator, clients of it, tapes. Each test starts with an empty cloud."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from gureum._generated.fixtures import *  # noqa: F403
from gureum.testing import Emulator, record, replay

_RECORD = "--gureum-record"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Says what `gureum_tape` does.

    Args:
        parser: That of pytest.
    """
    group = parser.getgroup("gureum")
    group.addoption(_RECORD, action="store_true", help="make the tapes of `gureum_tape` anew")


@pytest.fixture
def gureum_emulator() -> Iterator[Emulator]:
    """Both clouds in this process, with a clock that jumps over every pause."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def gureum_tape(request: pytest.FixtureRequest) -> Iterator[Path]:
    """The clients of a test are answered from `tapes/<file>/<test>.json` beside its file.

    With `--gureum-record` they call the services, and the tape is made.
    """
    name = re.sub(r"[^\w.-]+", "-", request.node.name).strip("-")
    tape = request.path.parent / "tapes" / request.path.stem / f"{name}.json"
    if request.config.getoption(_RECORD):
        tape.parent.mkdir(parents=True, exist_ok=True)
        with record(tape):
            yield tape
    elif tape.exists():
        with replay(tape):
            yield tape
    else:
        pytest.fail(f"there is no tape `{tape}`; make it with `pytest {_RECORD}`", pytrace=False)
