"""Clients of one emulator that answers with the documented examples.

Made by `cargo dev generate` from `core/api`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wire import emulator

if TYPE_CHECKING:
    from gureum import AsyncAIMLOps, AIMLOps
    from gureum import AsyncCloudML, CloudML
    from gureum import AsyncDataForest, DataForest


@pytest.fixture(scope="session")
def ai_ml_ops() -> AIMLOps:
    return emulator.ai_ml_ops()


@pytest.fixture(scope="session")
def async_ai_ml_ops() -> AsyncAIMLOps:
    return emulator.async_ai_ml_ops()


@pytest.fixture(scope="session")
def cloud_ml() -> CloudML:
    return emulator.cloud_ml()


@pytest.fixture(scope="session")
def async_cloud_ml() -> AsyncCloudML:
    return emulator.async_cloud_ml()


@pytest.fixture(scope="session")
def data_forest() -> DataForest:
    return emulator.data_forest()


@pytest.fixture(scope="session")
def async_data_forest() -> AsyncDataForest:
    return emulator.async_data_forest()
