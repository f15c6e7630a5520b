"""Clients of one emulator that answers with the documented examples."""

from __future__ import annotations

import pytest

from gureum import AIMLOps, AsyncAIMLOps, AsyncCloudML, AsyncDataForest, CloudML, DataForest
from wire import emulator


@pytest.fixture(scope="session")
def data_forest() -> DataForest:
    return emulator.data_forest()


@pytest.fixture(scope="session")
def async_data_forest() -> AsyncDataForest:
    return emulator.async_data_forest()


@pytest.fixture(scope="session")
def ai_ml_ops() -> AIMLOps:
    return emulator.aiml_ops()


@pytest.fixture(scope="session")
def async_ai_ml_ops() -> AsyncAIMLOps:
    return emulator.async_aiml_ops()


@pytest.fixture(scope="session")
def cloud_ml() -> CloudML:
    return emulator.cloud_ml()


@pytest.fixture(scope="session")
def async_cloud_ml() -> AsyncCloudML:
    return emulator.async_cloud_ml()
