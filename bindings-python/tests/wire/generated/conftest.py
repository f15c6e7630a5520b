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
    from gureum import AsyncFileStorage, FileStorage
    from gureum import AsyncLoadBalancer, LoadBalancer
    from gureum import AsyncSecurityGroup, SecurityGroup
    from gureum import AsyncVPC, VPC


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


@pytest.fixture(scope="session")
def file_storage() -> FileStorage:
    return emulator.file_storage()


@pytest.fixture(scope="session")
def async_file_storage() -> AsyncFileStorage:
    return emulator.async_file_storage()


@pytest.fixture(scope="session")
def load_balancer() -> LoadBalancer:
    return emulator.load_balancer()


@pytest.fixture(scope="session")
def async_load_balancer() -> AsyncLoadBalancer:
    return emulator.async_load_balancer()


@pytest.fixture(scope="session")
def security_group() -> SecurityGroup:
    return emulator.security_group()


@pytest.fixture(scope="session")
def async_security_group() -> AsyncSecurityGroup:
    return emulator.async_security_group()


@pytest.fixture(scope="session")
def vpc() -> VPC:
    return emulator.vpc()


@pytest.fixture(scope="session")
def async_vpc() -> AsyncVPC:
    return emulator.async_vpc()
