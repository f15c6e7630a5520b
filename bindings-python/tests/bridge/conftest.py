"""An emulator that other processes can reach, and one that answers slowly."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gureum.testing import Emulator


@pytest.fixture(scope="module")
def remote() -> Iterator[dict[str, str]]:
    """Variables with which another process finds an emulator in real time."""
    with Emulator(clock="real") as emulator:
        yield emulator.environment()


@pytest.fixture(scope="module")
def slow() -> Iterator[dict[str, str]]:
    """The same, but every answer takes 20 seconds."""
    with Emulator(clock="real") as emulator:
        emulator.fault({"delay": {"ms": 20_000}})
        yield emulator.environment()


@pytest.fixture
def real() -> Iterator[Emulator]:
    """An emulator in real time."""
    with Emulator(clock="real") as emulator:
        yield emulator
