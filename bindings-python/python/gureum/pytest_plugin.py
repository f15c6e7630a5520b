"""Fixtures for pytest: an emulator, and clients of it. Each test starts with an empty cloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gureum import AIMLOps, AsyncAIMLOps, AsyncCloudML, AsyncDataForest, CloudML, DataForest
from gureum.testing import Emulator


@pytest.fixture
def gureum_emulator() -> Iterator[Emulator]:
    """Both clouds in this process, with a clock that jumps over every pause."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def data_forest(gureum_emulator: Emulator) -> Iterator[DataForest]:
    """A blocking Data Forest client."""
    with gureum_emulator.data_forest() as client:
        yield client


@pytest.fixture
def aiml_ops(gureum_emulator: Emulator) -> Iterator[AIMLOps]:
    """A blocking AI&MLOps client."""
    with gureum_emulator.aiml_ops() as client:
        yield client


@pytest.fixture
def cloud_ml(gureum_emulator: Emulator) -> Iterator[CloudML]:
    """A blocking Cloud ML client."""
    with gureum_emulator.cloud_ml() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.


@pytest.fixture
def async_data_forest(gureum_emulator: Emulator) -> Iterator[AsyncDataForest]:
    """An asyncio Data Forest client."""
    client = gureum_emulator.async_data_forest()
    yield client
    client._core.close()


@pytest.fixture
def async_aiml_ops(gureum_emulator: Emulator) -> Iterator[AsyncAIMLOps]:
    """An asyncio AI&MLOps client."""
    client = gureum_emulator.async_aiml_ops()
    yield client
    client._core.close()


@pytest.fixture
def async_cloud_ml(gureum_emulator: Emulator) -> Iterator[AsyncCloudML]:
    """An asyncio Cloud ML client."""
    client = gureum_emulator.async_cloud_ml()
    yield client
    client._core.close()
