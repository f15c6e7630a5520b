"""A session per cloud: one set of keys, settings and connections for all its services.

Made by `cargo dev generate` from `core/api`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._session import AsyncSession, BlockingSession

if TYPE_CHECKING:
    from ..data_forest import AsyncDataForest, DataForest
    from ..ai_ml_ops import AsyncAIMLOps, AIMLOps
    from ..cloud_ml import AsyncCloudML, CloudML
    from ..container_registry import AsyncContainerRegistry, ContainerRegistry
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


class NaverCloud(BlockingSession):
    """All services of NAVER Cloud, with one set of settings.

    Their clients share keys, which are asked for once, region, limits, clock and trusted
    certificates, and connections where services are at one address. Each is made once, when it is
    asked for.
    """

    __slots__ = ()
    _service = "data-forest"

    @property
    def data_forest(self) -> DataForest:
        """The blocking client of NAVER Cloud Data Forest."""
        from ..data_forest import DataForest

        return self._client(DataForest)


class AsyncNaverCloud(AsyncSession):
    """All services of NAVER Cloud, with one set of settings.

    Their clients share keys, which are asked for once, region, limits, clock and trusted
    certificates, and connections where services are at one address. Each is made once, when it is
    asked for.
    """

    __slots__ = ()
    _service = "data-forest"

    @property
    def data_forest(self) -> AsyncDataForest:
        """The asyncio client of NAVER Cloud Data Forest."""
        from ..data_forest import AsyncDataForest

        return self._client(AsyncDataForest)


class SamsungCloud(BlockingSession):
    """All services of Samsung Cloud, with one set of settings.

    Their clients share keys, which are asked for once, region, limits, clock and trusted
    certificates, and connections where services are at one address. Each is made once, when it is
    asked for.
    """

    __slots__ = ()
    _service = "ai-ml-ops"

    @property
    def ai_ml_ops(self) -> AIMLOps:
        """The blocking client of Samsung Cloud Platform AI&MLOps Platform."""
        from ..ai_ml_ops import AIMLOps

        return self._client(AIMLOps)

    @property
    def cloud_ml(self) -> CloudML:
        """The blocking client of Samsung Cloud Platform Cloud ML."""
        from ..cloud_ml import CloudML

        return self._client(CloudML)

    @property
    def container_registry(self) -> ContainerRegistry:
        """The blocking client of Samsung Cloud Platform Container Registry."""
        from ..container_registry import ContainerRegistry

        return self._client(ContainerRegistry)

    @property
    def file_storage(self) -> FileStorage:
        """The blocking client of Samsung Cloud Platform File Storage."""
        from ..file_storage import FileStorage

        return self._client(FileStorage)

    @property
    def iam(self) -> IAM:
        """The blocking client of Samsung Cloud Platform IAM."""
        from ..iam import IAM

        return self._client(IAM)

    @property
    def kubernetes_engine(self) -> KubernetesEngine:
        """The blocking client of Samsung Cloud Platform Kubernetes Engine."""
        from ..kubernetes_engine import KubernetesEngine

        return self._client(KubernetesEngine)

    @property
    def load_balancer(self) -> LoadBalancer:
        """The blocking client of Samsung Cloud Platform Load Balancer."""
        from ..load_balancer import LoadBalancer

        return self._client(LoadBalancer)

    @property
    def product(self) -> Product:
        """The blocking client of Samsung Cloud Platform Product."""
        from ..product import Product

        return self._client(Product)

    @property
    def quota(self) -> Quota:
        """The blocking client of Samsung Cloud Platform Quota."""
        from ..quota import Quota

        return self._client(Quota)

    @property
    def resource_manager(self) -> ResourceManager:
        """The blocking client of Samsung Cloud Platform Resource Manager."""
        from ..resource_manager import ResourceManager

        return self._client(ResourceManager)

    @property
    def security_group(self) -> SecurityGroup:
        """The blocking client of Samsung Cloud Platform Security Group."""
        from ..security_group import SecurityGroup

        return self._client(SecurityGroup)

    @property
    def virtual_server(self) -> VirtualServer:
        """The blocking client of Samsung Cloud Platform Virtual Server."""
        from ..virtual_server import VirtualServer

        return self._client(VirtualServer)

    @property
    def vpc(self) -> VPC:
        """The blocking client of Samsung Cloud Platform VPC."""
        from ..vpc import VPC

        return self._client(VPC)


class AsyncSamsungCloud(AsyncSession):
    """All services of Samsung Cloud, with one set of settings.

    Their clients share keys, which are asked for once, region, limits, clock and trusted
    certificates, and connections where services are at one address. Each is made once, when it is
    asked for.
    """

    __slots__ = ()
    _service = "ai-ml-ops"

    @property
    def ai_ml_ops(self) -> AsyncAIMLOps:
        """The asyncio client of Samsung Cloud Platform AI&MLOps Platform."""
        from ..ai_ml_ops import AsyncAIMLOps

        return self._client(AsyncAIMLOps)

    @property
    def cloud_ml(self) -> AsyncCloudML:
        """The asyncio client of Samsung Cloud Platform Cloud ML."""
        from ..cloud_ml import AsyncCloudML

        return self._client(AsyncCloudML)

    @property
    def container_registry(self) -> AsyncContainerRegistry:
        """The asyncio client of Samsung Cloud Platform Container Registry."""
        from ..container_registry import AsyncContainerRegistry

        return self._client(AsyncContainerRegistry)

    @property
    def file_storage(self) -> AsyncFileStorage:
        """The asyncio client of Samsung Cloud Platform File Storage."""
        from ..file_storage import AsyncFileStorage

        return self._client(AsyncFileStorage)

    @property
    def iam(self) -> AsyncIAM:
        """The asyncio client of Samsung Cloud Platform IAM."""
        from ..iam import AsyncIAM

        return self._client(AsyncIAM)

    @property
    def kubernetes_engine(self) -> AsyncKubernetesEngine:
        """The asyncio client of Samsung Cloud Platform Kubernetes Engine."""
        from ..kubernetes_engine import AsyncKubernetesEngine

        return self._client(AsyncKubernetesEngine)

    @property
    def load_balancer(self) -> AsyncLoadBalancer:
        """The asyncio client of Samsung Cloud Platform Load Balancer."""
        from ..load_balancer import AsyncLoadBalancer

        return self._client(AsyncLoadBalancer)

    @property
    def product(self) -> AsyncProduct:
        """The asyncio client of Samsung Cloud Platform Product."""
        from ..product import AsyncProduct

        return self._client(AsyncProduct)

    @property
    def quota(self) -> AsyncQuota:
        """The asyncio client of Samsung Cloud Platform Quota."""
        from ..quota import AsyncQuota

        return self._client(AsyncQuota)

    @property
    def resource_manager(self) -> AsyncResourceManager:
        """The asyncio client of Samsung Cloud Platform Resource Manager."""
        from ..resource_manager import AsyncResourceManager

        return self._client(AsyncResourceManager)

    @property
    def security_group(self) -> AsyncSecurityGroup:
        """The asyncio client of Samsung Cloud Platform Security Group."""
        from ..security_group import AsyncSecurityGroup

        return self._client(AsyncSecurityGroup)

    @property
    def virtual_server(self) -> AsyncVirtualServer:
        """The asyncio client of Samsung Cloud Platform Virtual Server."""
        from ..virtual_server import AsyncVirtualServer

        return self._client(AsyncVirtualServer)

    @property
    def vpc(self) -> AsyncVPC:
        """The asyncio client of Samsung Cloud Platform VPC."""
        from ..vpc import AsyncVPC

        return self._client(AsyncVPC)
