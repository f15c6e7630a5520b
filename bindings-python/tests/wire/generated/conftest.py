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
def container_registry() -> ContainerRegistry:
    return emulator.container_registry()


@pytest.fixture(scope="session")
def async_container_registry() -> AsyncContainerRegistry:
    return emulator.async_container_registry()


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
def iam() -> IAM:
    return emulator.iam()


@pytest.fixture(scope="session")
def async_iam() -> AsyncIAM:
    return emulator.async_iam()


@pytest.fixture(scope="session")
def kubernetes_engine() -> KubernetesEngine:
    return emulator.kubernetes_engine()


@pytest.fixture(scope="session")
def async_kubernetes_engine() -> AsyncKubernetesEngine:
    return emulator.async_kubernetes_engine()


@pytest.fixture(scope="session")
def load_balancer() -> LoadBalancer:
    return emulator.load_balancer()


@pytest.fixture(scope="session")
def async_load_balancer() -> AsyncLoadBalancer:
    return emulator.async_load_balancer()


@pytest.fixture(scope="session")
def product() -> Product:
    return emulator.product()


@pytest.fixture(scope="session")
def async_product() -> AsyncProduct:
    return emulator.async_product()


@pytest.fixture(scope="session")
def quota() -> Quota:
    return emulator.quota()


@pytest.fixture(scope="session")
def async_quota() -> AsyncQuota:
    return emulator.async_quota()


@pytest.fixture(scope="session")
def resource_manager() -> ResourceManager:
    return emulator.resource_manager()


@pytest.fixture(scope="session")
def async_resource_manager() -> AsyncResourceManager:
    return emulator.async_resource_manager()


@pytest.fixture(scope="session")
def security_group() -> SecurityGroup:
    return emulator.security_group()


@pytest.fixture(scope="session")
def async_security_group() -> AsyncSecurityGroup:
    return emulator.async_security_group()


@pytest.fixture(scope="session")
def virtual_server() -> VirtualServer:
    return emulator.virtual_server()


@pytest.fixture(scope="session")
def async_virtual_server() -> AsyncVirtualServer:
    return emulator.async_virtual_server()


@pytest.fixture(scope="session")
def vpc() -> VPC:
    return emulator.vpc()


@pytest.fixture(scope="session")
def async_vpc() -> AsyncVPC:
    return emulator.async_vpc()
