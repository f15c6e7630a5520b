"""A client of every service for the emulator.

Made by `cargo dev generate` from `core/api`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .._client import BaseClient
    from ..ai_ml_ops import AsyncAIMLOps, AIMLOps
    from ..cloud_ml import AsyncCloudML, CloudML
    from ..container_registry import AsyncContainerRegistry, ContainerRegistry
    from ..data_forest import AsyncDataForest, DataForest
    from ..file_storage import AsyncFileStorage, FileStorage
    from ..iam import AsyncIAM, IAM
    from ..kubernetes_engine import AsyncKubernetesEngine, KubernetesEngine
    from ..load_balancer import AsyncLoadBalancer, LoadBalancer
    from ..product import AsyncProduct, Product
    from ..quota import AsyncQuota, Quota
    from ..resource_manager import AsyncResourceManager, ResourceManager
    from ..security_group import AsyncSecurityGroup, SecurityGroup
    from ..virtual_server import AsyncVirtualServer, VirtualServer
    from ..vpc import AsyncVPC, VPC
    from .clouds import AsyncNaverCloud, NaverCloud
    from .clouds import AsyncSamsungCloud, SamsungCloud

C = TypeVar("C", bound="BaseClient")


class Clients:
    """What the emulator opens; how is its own matter."""

    __slots__ = ()

    def client(self, kind: type[C], *, tenant: str | None = None, **settings: Any) -> C:
        """A client of any kind with the keys, the address and the clock of this emulator.

        Args:
            kind: The class of the client.
            tenant: Whose keys; else those of the tenant of this emulator.
            **settings: Settings of the client.

        Returns:
            The client.
        """
        raise NotImplementedError

    def ai_ml_ops(self, **settings: Any) -> AIMLOps:
        """A blocking AI ML Ops client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..ai_ml_ops import AIMLOps

        return self.client(AIMLOps, **settings)

    def async_ai_ml_ops(self, **settings: Any) -> AsyncAIMLOps:
        """An asyncio AI ML Ops client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..ai_ml_ops import AsyncAIMLOps

        return self.client(AsyncAIMLOps, **settings)

    def cloud_ml(self, **settings: Any) -> CloudML:
        """A blocking Cloud ML client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..cloud_ml import CloudML

        return self.client(CloudML, **settings)

    def async_cloud_ml(self, **settings: Any) -> AsyncCloudML:
        """An asyncio Cloud ML client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..cloud_ml import AsyncCloudML

        return self.client(AsyncCloudML, **settings)

    def container_registry(self, **settings: Any) -> ContainerRegistry:
        """A blocking Container Registry client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..container_registry import ContainerRegistry

        return self.client(ContainerRegistry, **settings)

    def async_container_registry(self, **settings: Any) -> AsyncContainerRegistry:
        """An asyncio Container Registry client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..container_registry import AsyncContainerRegistry

        return self.client(AsyncContainerRegistry, **settings)

    def data_forest(self, **settings: Any) -> DataForest:
        """A blocking Data Forest client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..data_forest import DataForest

        return self.client(DataForest, **settings)

    def async_data_forest(self, **settings: Any) -> AsyncDataForest:
        """An asyncio Data Forest client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..data_forest import AsyncDataForest

        return self.client(AsyncDataForest, **settings)

    def file_storage(self, **settings: Any) -> FileStorage:
        """A blocking File Storage client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..file_storage import FileStorage

        return self.client(FileStorage, **settings)

    def async_file_storage(self, **settings: Any) -> AsyncFileStorage:
        """An asyncio File Storage client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..file_storage import AsyncFileStorage

        return self.client(AsyncFileStorage, **settings)

    def iam(self, **settings: Any) -> IAM:
        """A blocking IAM client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..iam import IAM

        return self.client(IAM, **settings)

    def async_iam(self, **settings: Any) -> AsyncIAM:
        """An asyncio IAM client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..iam import AsyncIAM

        return self.client(AsyncIAM, **settings)

    def kubernetes_engine(self, **settings: Any) -> KubernetesEngine:
        """A blocking Kubernetes Engine client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..kubernetes_engine import KubernetesEngine

        return self.client(KubernetesEngine, **settings)

    def async_kubernetes_engine(self, **settings: Any) -> AsyncKubernetesEngine:
        """An asyncio Kubernetes Engine client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..kubernetes_engine import AsyncKubernetesEngine

        return self.client(AsyncKubernetesEngine, **settings)

    def load_balancer(self, **settings: Any) -> LoadBalancer:
        """A blocking Load Balancer client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..load_balancer import LoadBalancer

        return self.client(LoadBalancer, **settings)

    def async_load_balancer(self, **settings: Any) -> AsyncLoadBalancer:
        """An asyncio Load Balancer client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..load_balancer import AsyncLoadBalancer

        return self.client(AsyncLoadBalancer, **settings)

    def product(self, **settings: Any) -> Product:
        """A blocking Product client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..product import Product

        return self.client(Product, **settings)

    def async_product(self, **settings: Any) -> AsyncProduct:
        """An asyncio Product client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..product import AsyncProduct

        return self.client(AsyncProduct, **settings)

    def quota(self, **settings: Any) -> Quota:
        """A blocking Quota client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..quota import Quota

        return self.client(Quota, **settings)

    def async_quota(self, **settings: Any) -> AsyncQuota:
        """An asyncio Quota client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..quota import AsyncQuota

        return self.client(AsyncQuota, **settings)

    def resource_manager(self, **settings: Any) -> ResourceManager:
        """A blocking Resource Manager client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..resource_manager import ResourceManager

        return self.client(ResourceManager, **settings)

    def async_resource_manager(self, **settings: Any) -> AsyncResourceManager:
        """An asyncio Resource Manager client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..resource_manager import AsyncResourceManager

        return self.client(AsyncResourceManager, **settings)

    def security_group(self, **settings: Any) -> SecurityGroup:
        """A blocking Security Group client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..security_group import SecurityGroup

        return self.client(SecurityGroup, **settings)

    def async_security_group(self, **settings: Any) -> AsyncSecurityGroup:
        """An asyncio Security Group client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..security_group import AsyncSecurityGroup

        return self.client(AsyncSecurityGroup, **settings)

    def virtual_server(self, **settings: Any) -> VirtualServer:
        """A blocking Virtual Server client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..virtual_server import VirtualServer

        return self.client(VirtualServer, **settings)

    def async_virtual_server(self, **settings: Any) -> AsyncVirtualServer:
        """An asyncio Virtual Server client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..virtual_server import AsyncVirtualServer

        return self.client(AsyncVirtualServer, **settings)

    def vpc(self, **settings: Any) -> VPC:
        """A blocking VPC client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..vpc import VPC

        return self.client(VPC, **settings)

    def async_vpc(self, **settings: Any) -> AsyncVPC:
        """An asyncio VPC client.

        Args:
            **settings: Settings of the client; `tenant` says whose keys it gets.

        Returns:
            The client.
        """
        from ..vpc import AsyncVPC

        return self.client(AsyncVPC, **settings)

    def naver_cloud(self, **settings: Any) -> NaverCloud:
        """A session of NAVER Cloud with blocking clients.

        Args:
            **settings: Settings of the session; `tenant` says whose keys it gets.

        Returns:
            The session.
        """
        from .clouds import NaverCloud

        return self.client(NaverCloud, **settings)

    def async_naver_cloud(self, **settings: Any) -> AsyncNaverCloud:
        """A session of NAVER Cloud with asyncio clients.

        Args:
            **settings: Settings of the session; `tenant` says whose keys it gets.

        Returns:
            The session.
        """
        from .clouds import AsyncNaverCloud

        return self.client(AsyncNaverCloud, **settings)

    def samsung_cloud(self, **settings: Any) -> SamsungCloud:
        """A session of Samsung Cloud with blocking clients.

        Args:
            **settings: Settings of the session; `tenant` says whose keys it gets.

        Returns:
            The session.
        """
        from .clouds import SamsungCloud

        return self.client(SamsungCloud, **settings)

    def async_samsung_cloud(self, **settings: Any) -> AsyncSamsungCloud:
        """A session of Samsung Cloud with asyncio clients.

        Args:
            **settings: Settings of the session; `tenant` says whose keys it gets.

        Returns:
            The session.
        """
        from .clouds import AsyncSamsungCloud

        return self.client(AsyncSamsungCloud, **settings)
