"""The clients of all services, and where each is loaded from.

Made by `cargo dev generate` from `core/api`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..ai_ml_ops import AsyncAIMLOps as AsyncAIMLOps
    from ..ai_ml_ops import AIMLOps as AIMLOps
    from ..cloud_ml import AsyncCloudML as AsyncCloudML
    from ..cloud_ml import CloudML as CloudML
    from ..container_registry import AsyncContainerRegistry as AsyncContainerRegistry
    from ..container_registry import ContainerRegistry as ContainerRegistry
    from ..data_forest import AsyncDataForest as AsyncDataForest
    from ..data_forest import DataForest as DataForest
    from ..file_storage import AsyncFileStorage as AsyncFileStorage
    from ..file_storage import FileStorage as FileStorage
    from ..iam import AsyncIAM as AsyncIAM
    from ..iam import IAM as IAM
    from ..kubernetes_engine import AsyncKubernetesEngine as AsyncKubernetesEngine
    from ..kubernetes_engine import KubernetesEngine as KubernetesEngine
    from ..load_balancer import AsyncLoadBalancer as AsyncLoadBalancer
    from ..load_balancer import LoadBalancer as LoadBalancer
    from ..product import AsyncProduct as AsyncProduct
    from ..product import Product as Product
    from ..quota import AsyncQuota as AsyncQuota
    from ..quota import Quota as Quota
    from ..resource_manager import AsyncResourceManager as AsyncResourceManager
    from ..resource_manager import ResourceManager as ResourceManager
    from ..security_group import AsyncSecurityGroup as AsyncSecurityGroup
    from ..security_group import SecurityGroup as SecurityGroup
    from ..virtual_server import AsyncVirtualServer as AsyncVirtualServer
    from ..virtual_server import VirtualServer as VirtualServer
    from ..vpc import AsyncVPC as AsyncVPC
    from ..vpc import VPC as VPC
    from .clouds import AsyncNaverCloud as AsyncNaverCloud
    from .clouds import NaverCloud as NaverCloud
    from .clouds import AsyncSamsungCloud as AsyncSamsungCloud
    from .clouds import SamsungCloud as SamsungCloud

PLACES = {
    "AIMLOps": "ai_ml_ops",
    "AsyncAIMLOps": "ai_ml_ops",
    "CloudML": "cloud_ml",
    "AsyncCloudML": "cloud_ml",
    "ContainerRegistry": "container_registry",
    "AsyncContainerRegistry": "container_registry",
    "DataForest": "data_forest",
    "AsyncDataForest": "data_forest",
    "FileStorage": "file_storage",
    "AsyncFileStorage": "file_storage",
    "IAM": "iam",
    "AsyncIAM": "iam",
    "KubernetesEngine": "kubernetes_engine",
    "AsyncKubernetesEngine": "kubernetes_engine",
    "LoadBalancer": "load_balancer",
    "AsyncLoadBalancer": "load_balancer",
    "Product": "product",
    "AsyncProduct": "product",
    "Quota": "quota",
    "AsyncQuota": "quota",
    "ResourceManager": "resource_manager",
    "AsyncResourceManager": "resource_manager",
    "SecurityGroup": "security_group",
    "AsyncSecurityGroup": "security_group",
    "VirtualServer": "virtual_server",
    "AsyncVirtualServer": "virtual_server",
    "VPC": "vpc",
    "AsyncVPC": "vpc",
}
"""The module of each client."""

SESSIONS = {
    "NaverCloud": "_generated.clouds",
    "AsyncNaverCloud": "_generated.clouds",
    "SamsungCloud": "_generated.clouds",
    "AsyncSamsungCloud": "_generated.clouds",
}
"""The module of each cloud's session."""

__all__ = [
    "AsyncAIMLOps",
    "AIMLOps",
    "AsyncCloudML",
    "CloudML",
    "AsyncContainerRegistry",
    "ContainerRegistry",
    "AsyncDataForest",
    "DataForest",
    "AsyncFileStorage",
    "FileStorage",
    "AsyncIAM",
    "IAM",
    "AsyncKubernetesEngine",
    "KubernetesEngine",
    "AsyncLoadBalancer",
    "LoadBalancer",
    "AsyncProduct",
    "Product",
    "AsyncQuota",
    "Quota",
    "AsyncResourceManager",
    "ResourceManager",
    "AsyncSecurityGroup",
    "SecurityGroup",
    "AsyncVirtualServer",
    "VirtualServer",
    "AsyncVPC",
    "VPC",
    "AsyncNaverCloud",
    "NaverCloud",
    "AsyncSamsungCloud",
    "SamsungCloud",
]
