"""Fixtures for pytest: clients of the emulator that `gureum_emulator` gives.

Made by `cargo dev generate` from `core/api`; do not edit.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from gureum import AsyncAIMLOps, AIMLOps
    from gureum import AsyncCloudML, CloudML
    from gureum import AsyncDataForest, DataForest
    from gureum.testing import Emulator

__all__ = [
    "async_ai_ml_ops",
    "ai_ml_ops",
    "async_cloud_ml",
    "cloud_ml",
    "async_data_forest",
    "data_forest",
]


@pytest.fixture
def ai_ml_ops(gureum_emulator: Emulator) -> Iterator[AIMLOps]:
    """A blocking AI ML Ops client."""
    with gureum_emulator.ai_ml_ops() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_ai_ml_ops(gureum_emulator: Emulator) -> Iterator[AsyncAIMLOps]:
    """An asyncio AI ML Ops client."""
    client = gureum_emulator.async_ai_ml_ops()
    yield client
    client._core.close()


@pytest.fixture
def cloud_ml(gureum_emulator: Emulator) -> Iterator[CloudML]:
    """A blocking Cloud ML client."""
    with gureum_emulator.cloud_ml() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_cloud_ml(gureum_emulator: Emulator) -> Iterator[AsyncCloudML]:
    """An asyncio Cloud ML client."""
    client = gureum_emulator.async_cloud_ml()
    yield client
    client._core.close()


@pytest.fixture
def data_forest(gureum_emulator: Emulator) -> Iterator[DataForest]:
    """A blocking Data Forest client."""
    with gureum_emulator.data_forest() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_data_forest(gureum_emulator: Emulator) -> Iterator[AsyncDataForest]:
    """An asyncio Data Forest client."""
    client = gureum_emulator.async_data_forest()
    yield client
    client._core.close()
