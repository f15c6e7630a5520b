"""Fixtures for pytest: an emulator, and clients of it. Each test starts with an empty cloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gureum._generated.fixtures import *  # noqa: F403
from gureum.testing import Emulator


@pytest.fixture
def gureum_emulator() -> Iterator[Emulator]:
    """Both clouds in this process, with a clock that jumps over every pause."""
    with Emulator() as emulator:
        yield emulator
