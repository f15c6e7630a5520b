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
    from gureum import AsyncContainerRegistry, ContainerRegistry
    from gureum import AsyncDataForest, DataForest
    from gureum import AsyncFileStorage, FileStorage
    from gureum import AsyncIAM, IAM
    from gureum import AsyncKubernetesEngine, KubernetesEngine
    from gureum import AsyncLoadBalancer, LoadBalancer
    from gureum import AsyncProduct, Product
    from gureum import AsyncQuota, Quota
    from gureum import AsyncResourceManager, ResourceManager
    from gureum import AsyncSecurityGroup, SecurityGroup
    from gureum import AsyncVirtualServer, VirtualServer
    from gureum import AsyncVPC, VPC
    from gureum.testing import Emulator

__all__ = [
    "async_ai_ml_ops",
    "ai_ml_ops",
    "async_cloud_ml",
    "cloud_ml",
    "async_container_registry",
    "container_registry",
    "async_data_forest",
    "data_forest",
    "async_file_storage",
    "file_storage",
    "async_iam",
    "iam",
    "async_kubernetes_engine",
    "kubernetes_engine",
    "async_load_balancer",
    "load_balancer",
    "async_product",
    "product",
    "async_quota",
    "quota",
    "async_resource_manager",
    "resource_manager",
    "async_security_group",
    "security_group",
    "async_virtual_server",
    "virtual_server",
    "async_vpc",
    "vpc",
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
def container_registry(gureum_emulator: Emulator) -> Iterator[ContainerRegistry]:
    """A blocking Container Registry client."""
    with gureum_emulator.container_registry() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_container_registry(gureum_emulator: Emulator) -> Iterator[AsyncContainerRegistry]:
    """An asyncio Container Registry client."""
    client = gureum_emulator.async_container_registry()
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


@pytest.fixture
def file_storage(gureum_emulator: Emulator) -> Iterator[FileStorage]:
    """A blocking File Storage client."""
    with gureum_emulator.file_storage() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_file_storage(gureum_emulator: Emulator) -> Iterator[AsyncFileStorage]:
    """An asyncio File Storage client."""
    client = gureum_emulator.async_file_storage()
    yield client
    client._core.close()


@pytest.fixture
def iam(gureum_emulator: Emulator) -> Iterator[IAM]:
    """A blocking IAM client."""
    with gureum_emulator.iam() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_iam(gureum_emulator: Emulator) -> Iterator[AsyncIAM]:
    """An asyncio IAM client."""
    client = gureum_emulator.async_iam()
    yield client
    client._core.close()


@pytest.fixture
def kubernetes_engine(gureum_emulator: Emulator) -> Iterator[KubernetesEngine]:
    """A blocking Kubernetes Engine client."""
    with gureum_emulator.kubernetes_engine() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_kubernetes_engine(gureum_emulator: Emulator) -> Iterator[AsyncKubernetesEngine]:
    """An asyncio Kubernetes Engine client."""
    client = gureum_emulator.async_kubernetes_engine()
    yield client
    client._core.close()


@pytest.fixture
def load_balancer(gureum_emulator: Emulator) -> Iterator[LoadBalancer]:
    """A blocking Load Balancer client."""
    with gureum_emulator.load_balancer() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_load_balancer(gureum_emulator: Emulator) -> Iterator[AsyncLoadBalancer]:
    """An asyncio Load Balancer client."""
    client = gureum_emulator.async_load_balancer()
    yield client
    client._core.close()


@pytest.fixture
def product(gureum_emulator: Emulator) -> Iterator[Product]:
    """A blocking Product client."""
    with gureum_emulator.product() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_product(gureum_emulator: Emulator) -> Iterator[AsyncProduct]:
    """An asyncio Product client."""
    client = gureum_emulator.async_product()
    yield client
    client._core.close()


@pytest.fixture
def quota(gureum_emulator: Emulator) -> Iterator[Quota]:
    """A blocking Quota client."""
    with gureum_emulator.quota() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_quota(gureum_emulator: Emulator) -> Iterator[AsyncQuota]:
    """An asyncio Quota client."""
    client = gureum_emulator.async_quota()
    yield client
    client._core.close()


@pytest.fixture
def resource_manager(gureum_emulator: Emulator) -> Iterator[ResourceManager]:
    """A blocking Resource Manager client."""
    with gureum_emulator.resource_manager() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_resource_manager(gureum_emulator: Emulator) -> Iterator[AsyncResourceManager]:
    """An asyncio Resource Manager client."""
    client = gureum_emulator.async_resource_manager()
    yield client
    client._core.close()


@pytest.fixture
def security_group(gureum_emulator: Emulator) -> Iterator[SecurityGroup]:
    """A blocking Security Group client."""
    with gureum_emulator.security_group() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_security_group(gureum_emulator: Emulator) -> Iterator[AsyncSecurityGroup]:
    """An asyncio Security Group client."""
    client = gureum_emulator.async_security_group()
    yield client
    client._core.close()


@pytest.fixture
def virtual_server(gureum_emulator: Emulator) -> Iterator[VirtualServer]:
    """A blocking Virtual Server client."""
    with gureum_emulator.virtual_server() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_virtual_server(gureum_emulator: Emulator) -> Iterator[AsyncVirtualServer]:
    """An asyncio Virtual Server client."""
    client = gureum_emulator.async_virtual_server()
    yield client
    client._core.close()


@pytest.fixture
def vpc(gureum_emulator: Emulator) -> Iterator[VPC]:
    """A blocking VPC client."""
    with gureum_emulator.vpc() as client:
        yield client


# Opening and closing an asyncio client needs no event loop, so no async plugin is needed either.
@pytest.fixture
def async_vpc(gureum_emulator: Emulator) -> Iterator[AsyncVPC]:
    """An asyncio VPC client."""
    client = gureum_emulator.async_vpc()
    yield client
    client._core.close()
