"""A session per cloud: one set of keys, settings and connections for all its services.

Made by `cargo dev generate` from `core/api`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

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
    from .._async_waits import OnProgress
    from .._way import OnStep, WayPlan
    from .ways import PreparedPlatform
    from .ways import PreparedCloudML


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

    @overload
    def prepare_platform(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: Literal[False] = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedPlatform: ...

    @overload
    def prepare_platform(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: Literal[True],
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> WayPlan: ...

    @overload
    def prepare_platform(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedPlatform | WayPlan: ...

    def prepare_platform(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedPlatform | WayPlan:
        """Makes what an AI&MLOps platform stands on, or finds it: VPC, subnet, security group, rule,
        volume, key pair, cluster and node pool.

        What it gives is what `ai_ml_ops.create_platform` wants. All things are named after `name`
        and found by these names, so it can be run again after a failure: it goes on where it
        stopped, and makes nothing twice. Where two things bear a name, or one is otherwise than
        asked for, it ends with a `ConflictError` and does not guess. Two runs at a time know
        nothing of each other.

        It follows the vendor's documents; nobody has tried it against the live cloud.

        Args:
            name: What everything on the way is named after, for example `ml`. The same name
                finds the same things again.
            cidr: Addresses of the VPC in CIDR notation, from `/16` to `/28`.
            subnet_cidr: Addresses of the subnet in CIDR notation, a part of those of the VPC.
            server_type_id: Kind of server of a node, from `serverTypes.list` of Virtual Server.
                The default has 16 processors and 64 GB.
            desired_node_count: How many nodes the node pool has.
            node_volume_size: Size of the disk of a node, in GB.
            node_volume_type_name: Kind of disk of a node, for example `SSD`, `SSD_KMS` or
                `HDD`.
            image_os: Operating system of a node, `ubuntu` or `rhel`.
            image_os_version: Version of the operating system, `22.04` for `ubuntu`, `8.10` or
                `9.4` for `rhel`.
            kubernetes_version: Version of Kubernetes. Left out, a new cluster gets the first
                one that the service lists.
            image_id: Image of what will be deployed on the cluster. Left out, it is the first
                one that the service lists.
            storage_type_name: Kind of disk of the volume for pods, for example `HDD` or `SSD`.
            public_key: Your public key for the nodes, as OpenSSH writes it. Left out, the
                service makes a pair, nobody keeps its private key, and nobody can log in to a node.
            vpc_id: Id of a VPC that is there and stays yours. Left out, one is found by its
                name or made.
            subnet_id: Id of a subnet of that VPC, which stays yours. Left out, one is found by
                its name or made.
            security_group_id: Id of a security group that stays yours; no rule is added to it.
                Left out, one is found by its name or made.
            volume_id: Id of an NFS volume for pods that stays yours. Left out, one is found by
                its name or made.
            keypair_name: Name of a key pair of Virtual Server that stays yours. Left out, one
                is found by its name or made.
            dry_run: Look only: say what would be made and what is there, and change nothing.
            on_step: Told of each step when it is done.
            on_progress: Told after each look at what is waited for.
            progress: Whether a terminal shows a live line that tells how a wait is going.
            timeout: Longest wait for each thing, in seconds; else ten times what it usually
                takes.

        Returns:
            The ids; of a dry run, the plan.

        Raises:
            GureumError: A step failed, and the message says which: its kind says how.
        """
        from .._way_run import Limits, prepare
        from .ways import PLATFORM

        given = {
            "name": name,
            "cidr": cidr,
            "subnet_cidr": subnet_cidr,
            "server_type_id": server_type_id,
            "desired_node_count": desired_node_count,
            "node_volume_size": node_volume_size,
            "node_volume_type_name": node_volume_type_name,
            "image_os": image_os,
            "image_os_version": image_os_version,
            "kubernetes_version": kubernetes_version,
            "image_id": image_id,
            "storage_type_name": storage_type_name,
            "public_key": public_key,
            "vpc_id": vpc_id,
            "subnet_id": subnet_id,
            "security_group_id": security_group_id,
            "volume_id": volume_id,
            "keypair_name": keypair_name,
        }
        limits = Limits(on_step, on_progress, progress, timeout)
        return prepare(self, PLATFORM, given, dry_run, limits)

    def teardown_platform(
        self,
        name: str,
        *,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> WayPlan:
        """Deletes what was made for an AI&MLOps platform, the last thing first, and waits until each
        is gone.

        It deletes what bears a name that follows from `name` and a mark, or `gureum` in that name;
        a VPC or security group that something else made stays. It deletes nothing as long as
        something is deployed on the cluster. It can be run again after a failure.

        Args:
            name: What everything on the way is named after, for example `ml`. The same name
                finds the same things again.
            vpc_id: Id of a VPC that is there and stays yours. Left out, one is found by its
                name or made.
            subnet_id: Id of a subnet of that VPC, which stays yours. Left out, one is found by
                its name or made.
            security_group_id: Id of a security group that stays yours; no rule is added to it.
                Left out, one is found by its name or made.
            volume_id: Id of an NFS volume for pods that stays yours. Left out, one is found by
                its name or made.
            keypair_name: Name of a key pair of Virtual Server that stays yours. Left out, one
                is found by its name or made.
            dry_run: Look only: say what would be deleted and what stays, and change nothing.
            on_step: Told of each step when it is done.
            on_progress: Told after each look at what is waited for.
            progress: Whether a terminal shows a live line that tells how a wait is going.
            timeout: Longest wait for each thing, in seconds; else ten times what it usually
                takes.

        Returns:
            What was deleted, and what stays; of a dry run, the plan.

        Raises:
            GureumError: A step failed, and the message says which: its kind says how.
        """
        from .._way_run import Limits, teardown
        from .ways import PLATFORM

        given = {
            "name": name,
            "vpc_id": vpc_id,
            "subnet_id": subnet_id,
            "security_group_id": security_group_id,
            "volume_id": volume_id,
            "keypair_name": keypair_name,
        }
        limits = Limits(on_step, on_progress, progress, timeout)
        return teardown(self, PLATFORM, given, dry_run, limits)

    @overload
    def prepare_cloud_ml(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: Literal[False] = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedCloudML: ...

    @overload
    def prepare_cloud_ml(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: Literal[True],
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> WayPlan: ...

    @overload
    def prepare_cloud_ml(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedCloudML | WayPlan: ...

    def prepare_cloud_ml(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedCloudML | WayPlan:
        """Makes what a Cloud ML stands on, or finds it: VPC, subnet, security group, rule, volume, key
        pair, cluster, node pool and container registry.

        What it gives is what `cloud_ml.create` wants. All things are named after `name` and found
        by these names, so it can be run again after a failure: it goes on where it stopped, and
        makes nothing twice. Where two things bear a name, or one is otherwise than asked for, it
        ends with a `ConflictError` and does not guess. Two runs at a time know nothing of each
        other.

        It follows the vendor's documents; nobody has tried it against the live cloud.

        Args:
            name: What everything on the way is named after, for example `ml`. The same name
                finds the same things again.
            cidr: Addresses of the VPC in CIDR notation, from `/16` to `/28`.
            subnet_cidr: Addresses of the subnet in CIDR notation, a part of those of the VPC.
            server_type_id: Kind of server of a node, from `serverTypes.list` of Virtual Server.
                The default has 16 processors and 64 GB.
            desired_node_count: How many nodes the node pool has.
            node_volume_size: Size of the disk of a node, in GB.
            node_volume_type_name: Kind of disk of a node, for example `SSD`, `SSD_KMS` or
                `HDD`.
            image_os: Operating system of a node, `ubuntu` or `rhel`.
            image_os_version: Version of the operating system, `22.04` for `ubuntu`, `8.10` or
                `9.4` for `rhel`.
            kubernetes_version: Version of Kubernetes. Left out, a new cluster gets the first
                one that the service lists.
            image_id: Image of what will be deployed on the cluster. Left out, it is the first
                one that the service lists.
            storage_type_name: Kind of disk of the volume for pods, for example `HDD` or `SSD`.
            public_key: Your public key for the nodes, as OpenSSH writes it. Left out, the
                service makes a pair, nobody keeps its private key, and nobody can log in to a node.
            vpc_id: Id of a VPC that is there and stays yours. Left out, one is found by its
                name or made.
            subnet_id: Id of a subnet of that VPC, which stays yours. Left out, one is found by
                its name or made.
            security_group_id: Id of a security group that stays yours; no rule is added to it.
                Left out, one is found by its name or made.
            volume_id: Id of an NFS volume for pods that stays yours. Left out, one is found by
                its name or made.
            keypair_name: Name of a key pair of Virtual Server that stays yours. Left out, one
                is found by its name or made.
            dry_run: Look only: say what would be made and what is there, and change nothing.
            on_step: Told of each step when it is done.
            on_progress: Told after each look at what is waited for.
            progress: Whether a terminal shows a live line that tells how a wait is going.
            timeout: Longest wait for each thing, in seconds; else ten times what it usually
                takes.

        Returns:
            The ids; of a dry run, the plan.

        Raises:
            GureumError: A step failed, and the message says which: its kind says how.
        """
        from .._way_run import Limits, prepare
        from .ways import CLOUD_ML

        given = {
            "name": name,
            "cidr": cidr,
            "subnet_cidr": subnet_cidr,
            "server_type_id": server_type_id,
            "desired_node_count": desired_node_count,
            "node_volume_size": node_volume_size,
            "node_volume_type_name": node_volume_type_name,
            "image_os": image_os,
            "image_os_version": image_os_version,
            "kubernetes_version": kubernetes_version,
            "image_id": image_id,
            "storage_type_name": storage_type_name,
            "public_key": public_key,
            "vpc_id": vpc_id,
            "subnet_id": subnet_id,
            "security_group_id": security_group_id,
            "volume_id": volume_id,
            "keypair_name": keypair_name,
        }
        limits = Limits(on_step, on_progress, progress, timeout)
        return prepare(self, CLOUD_ML, given, dry_run, limits)

    def teardown_cloud_ml(
        self,
        name: str,
        *,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> WayPlan:
        """Deletes what was made for a Cloud ML, the last thing first, and waits until each is gone.

        It deletes what bears a name that follows from `name` and a mark, or `gureum` in that name;
        a VPC or security group that something else made stays. It deletes nothing as long as
        something is deployed on the cluster. It can be run again after a failure.

        Args:
            name: What everything on the way is named after, for example `ml`. The same name
                finds the same things again.
            vpc_id: Id of a VPC that is there and stays yours. Left out, one is found by its
                name or made.
            subnet_id: Id of a subnet of that VPC, which stays yours. Left out, one is found by
                its name or made.
            security_group_id: Id of a security group that stays yours; no rule is added to it.
                Left out, one is found by its name or made.
            volume_id: Id of an NFS volume for pods that stays yours. Left out, one is found by
                its name or made.
            keypair_name: Name of a key pair of Virtual Server that stays yours. Left out, one
                is found by its name or made.
            dry_run: Look only: say what would be deleted and what stays, and change nothing.
            on_step: Told of each step when it is done.
            on_progress: Told after each look at what is waited for.
            progress: Whether a terminal shows a live line that tells how a wait is going.
            timeout: Longest wait for each thing, in seconds; else ten times what it usually
                takes.

        Returns:
            What was deleted, and what stays; of a dry run, the plan.

        Raises:
            GureumError: A step failed, and the message says which: its kind says how.
        """
        from .._way_run import Limits, teardown
        from .ways import CLOUD_ML

        given = {
            "name": name,
            "vpc_id": vpc_id,
            "subnet_id": subnet_id,
            "security_group_id": security_group_id,
            "volume_id": volume_id,
            "keypair_name": keypair_name,
        }
        limits = Limits(on_step, on_progress, progress, timeout)
        return teardown(self, CLOUD_ML, given, dry_run, limits)


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

    @overload
    async def prepare_platform(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: Literal[False] = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedPlatform: ...

    @overload
    async def prepare_platform(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: Literal[True],
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> WayPlan: ...

    @overload
    async def prepare_platform(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedPlatform | WayPlan: ...

    async def prepare_platform(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedPlatform | WayPlan:
        """Makes what an AI&MLOps platform stands on, or finds it: VPC, subnet, security group, rule,
        volume, key pair, cluster and node pool.

        What it gives is what `ai_ml_ops.create_platform` wants. All things are named after `name`
        and found by these names, so it can be run again after a failure: it goes on where it
        stopped, and makes nothing twice. Where two things bear a name, or one is otherwise than
        asked for, it ends with a `ConflictError` and does not guess. Two runs at a time know
        nothing of each other.

        It follows the vendor's documents; nobody has tried it against the live cloud.

        Args:
            name: What everything on the way is named after, for example `ml`. The same name
                finds the same things again.
            cidr: Addresses of the VPC in CIDR notation, from `/16` to `/28`.
            subnet_cidr: Addresses of the subnet in CIDR notation, a part of those of the VPC.
            server_type_id: Kind of server of a node, from `serverTypes.list` of Virtual Server.
                The default has 16 processors and 64 GB.
            desired_node_count: How many nodes the node pool has.
            node_volume_size: Size of the disk of a node, in GB.
            node_volume_type_name: Kind of disk of a node, for example `SSD`, `SSD_KMS` or
                `HDD`.
            image_os: Operating system of a node, `ubuntu` or `rhel`.
            image_os_version: Version of the operating system, `22.04` for `ubuntu`, `8.10` or
                `9.4` for `rhel`.
            kubernetes_version: Version of Kubernetes. Left out, a new cluster gets the first
                one that the service lists.
            image_id: Image of what will be deployed on the cluster. Left out, it is the first
                one that the service lists.
            storage_type_name: Kind of disk of the volume for pods, for example `HDD` or `SSD`.
            public_key: Your public key for the nodes, as OpenSSH writes it. Left out, the
                service makes a pair, nobody keeps its private key, and nobody can log in to a node.
            vpc_id: Id of a VPC that is there and stays yours. Left out, one is found by its
                name or made.
            subnet_id: Id of a subnet of that VPC, which stays yours. Left out, one is found by
                its name or made.
            security_group_id: Id of a security group that stays yours; no rule is added to it.
                Left out, one is found by its name or made.
            volume_id: Id of an NFS volume for pods that stays yours. Left out, one is found by
                its name or made.
            keypair_name: Name of a key pair of Virtual Server that stays yours. Left out, one
                is found by its name or made.
            dry_run: Look only: say what would be made and what is there, and change nothing.
            on_step: Told of each step when it is done.
            on_progress: Told after each look at what is waited for.
            progress: Whether a terminal shows a live line that tells how a wait is going.
            timeout: Longest wait for each thing, in seconds; else ten times what it usually
                takes.

        Returns:
            The ids; of a dry run, the plan.

        Raises:
            GureumError: A step failed, and the message says which: its kind says how.
        """
        from .._way_run import Limits, async_prepare
        from .ways import PLATFORM

        given = {
            "name": name,
            "cidr": cidr,
            "subnet_cidr": subnet_cidr,
            "server_type_id": server_type_id,
            "desired_node_count": desired_node_count,
            "node_volume_size": node_volume_size,
            "node_volume_type_name": node_volume_type_name,
            "image_os": image_os,
            "image_os_version": image_os_version,
            "kubernetes_version": kubernetes_version,
            "image_id": image_id,
            "storage_type_name": storage_type_name,
            "public_key": public_key,
            "vpc_id": vpc_id,
            "subnet_id": subnet_id,
            "security_group_id": security_group_id,
            "volume_id": volume_id,
            "keypair_name": keypair_name,
        }
        limits = Limits(on_step, on_progress, progress, timeout)
        return await async_prepare(self, PLATFORM, given, dry_run, limits)

    async def teardown_platform(
        self,
        name: str,
        *,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> WayPlan:
        """Deletes what was made for an AI&MLOps platform, the last thing first, and waits until each
        is gone.

        It deletes what bears a name that follows from `name` and a mark, or `gureum` in that name;
        a VPC or security group that something else made stays. It deletes nothing as long as
        something is deployed on the cluster. It can be run again after a failure.

        Args:
            name: What everything on the way is named after, for example `ml`. The same name
                finds the same things again.
            vpc_id: Id of a VPC that is there and stays yours. Left out, one is found by its
                name or made.
            subnet_id: Id of a subnet of that VPC, which stays yours. Left out, one is found by
                its name or made.
            security_group_id: Id of a security group that stays yours; no rule is added to it.
                Left out, one is found by its name or made.
            volume_id: Id of an NFS volume for pods that stays yours. Left out, one is found by
                its name or made.
            keypair_name: Name of a key pair of Virtual Server that stays yours. Left out, one
                is found by its name or made.
            dry_run: Look only: say what would be deleted and what stays, and change nothing.
            on_step: Told of each step when it is done.
            on_progress: Told after each look at what is waited for.
            progress: Whether a terminal shows a live line that tells how a wait is going.
            timeout: Longest wait for each thing, in seconds; else ten times what it usually
                takes.

        Returns:
            What was deleted, and what stays; of a dry run, the plan.

        Raises:
            GureumError: A step failed, and the message says which: its kind says how.
        """
        from .._way_run import Limits, async_teardown
        from .ways import PLATFORM

        given = {
            "name": name,
            "vpc_id": vpc_id,
            "subnet_id": subnet_id,
            "security_group_id": security_group_id,
            "volume_id": volume_id,
            "keypair_name": keypair_name,
        }
        limits = Limits(on_step, on_progress, progress, timeout)
        return await async_teardown(self, PLATFORM, given, dry_run, limits)

    @overload
    async def prepare_cloud_ml(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: Literal[False] = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedCloudML: ...

    @overload
    async def prepare_cloud_ml(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: Literal[True],
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> WayPlan: ...

    @overload
    async def prepare_cloud_ml(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedCloudML | WayPlan: ...

    async def prepare_cloud_ml(
        self,
        name: str,
        *,
        cidr: str = "10.0.0.0/16",
        subnet_cidr: str = "10.0.1.0/24",
        server_type_id: str = "s1v16m64",
        desired_node_count: int = 2,
        node_volume_size: int = 104,
        node_volume_type_name: str = "SSD",
        image_os: str = "ubuntu",
        image_os_version: str = "22.04",
        kubernetes_version: str | None = None,
        image_id: str | None = None,
        storage_type_name: str = "HDD",
        public_key: str | None = None,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> PreparedCloudML | WayPlan:
        """Makes what a Cloud ML stands on, or finds it: VPC, subnet, security group, rule, volume, key
        pair, cluster, node pool and container registry.

        What it gives is what `cloud_ml.create` wants. All things are named after `name` and found
        by these names, so it can be run again after a failure: it goes on where it stopped, and
        makes nothing twice. Where two things bear a name, or one is otherwise than asked for, it
        ends with a `ConflictError` and does not guess. Two runs at a time know nothing of each
        other.

        It follows the vendor's documents; nobody has tried it against the live cloud.

        Args:
            name: What everything on the way is named after, for example `ml`. The same name
                finds the same things again.
            cidr: Addresses of the VPC in CIDR notation, from `/16` to `/28`.
            subnet_cidr: Addresses of the subnet in CIDR notation, a part of those of the VPC.
            server_type_id: Kind of server of a node, from `serverTypes.list` of Virtual Server.
                The default has 16 processors and 64 GB.
            desired_node_count: How many nodes the node pool has.
            node_volume_size: Size of the disk of a node, in GB.
            node_volume_type_name: Kind of disk of a node, for example `SSD`, `SSD_KMS` or
                `HDD`.
            image_os: Operating system of a node, `ubuntu` or `rhel`.
            image_os_version: Version of the operating system, `22.04` for `ubuntu`, `8.10` or
                `9.4` for `rhel`.
            kubernetes_version: Version of Kubernetes. Left out, a new cluster gets the first
                one that the service lists.
            image_id: Image of what will be deployed on the cluster. Left out, it is the first
                one that the service lists.
            storage_type_name: Kind of disk of the volume for pods, for example `HDD` or `SSD`.
            public_key: Your public key for the nodes, as OpenSSH writes it. Left out, the
                service makes a pair, nobody keeps its private key, and nobody can log in to a node.
            vpc_id: Id of a VPC that is there and stays yours. Left out, one is found by its
                name or made.
            subnet_id: Id of a subnet of that VPC, which stays yours. Left out, one is found by
                its name or made.
            security_group_id: Id of a security group that stays yours; no rule is added to it.
                Left out, one is found by its name or made.
            volume_id: Id of an NFS volume for pods that stays yours. Left out, one is found by
                its name or made.
            keypair_name: Name of a key pair of Virtual Server that stays yours. Left out, one
                is found by its name or made.
            dry_run: Look only: say what would be made and what is there, and change nothing.
            on_step: Told of each step when it is done.
            on_progress: Told after each look at what is waited for.
            progress: Whether a terminal shows a live line that tells how a wait is going.
            timeout: Longest wait for each thing, in seconds; else ten times what it usually
                takes.

        Returns:
            The ids; of a dry run, the plan.

        Raises:
            GureumError: A step failed, and the message says which: its kind says how.
        """
        from .._way_run import Limits, async_prepare
        from .ways import CLOUD_ML

        given = {
            "name": name,
            "cidr": cidr,
            "subnet_cidr": subnet_cidr,
            "server_type_id": server_type_id,
            "desired_node_count": desired_node_count,
            "node_volume_size": node_volume_size,
            "node_volume_type_name": node_volume_type_name,
            "image_os": image_os,
            "image_os_version": image_os_version,
            "kubernetes_version": kubernetes_version,
            "image_id": image_id,
            "storage_type_name": storage_type_name,
            "public_key": public_key,
            "vpc_id": vpc_id,
            "subnet_id": subnet_id,
            "security_group_id": security_group_id,
            "volume_id": volume_id,
            "keypair_name": keypair_name,
        }
        limits = Limits(on_step, on_progress, progress, timeout)
        return await async_prepare(self, CLOUD_ML, given, dry_run, limits)

    async def teardown_cloud_ml(
        self,
        name: str,
        *,
        vpc_id: str | None = None,
        subnet_id: str | None = None,
        security_group_id: str | None = None,
        volume_id: str | None = None,
        keypair_name: str | None = None,
        dry_run: bool = False,
        on_step: OnStep | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
        timeout: float | None = None,
    ) -> WayPlan:
        """Deletes what was made for a Cloud ML, the last thing first, and waits until each is gone.

        It deletes what bears a name that follows from `name` and a mark, or `gureum` in that name;
        a VPC or security group that something else made stays. It deletes nothing as long as
        something is deployed on the cluster. It can be run again after a failure.

        Args:
            name: What everything on the way is named after, for example `ml`. The same name
                finds the same things again.
            vpc_id: Id of a VPC that is there and stays yours. Left out, one is found by its
                name or made.
            subnet_id: Id of a subnet of that VPC, which stays yours. Left out, one is found by
                its name or made.
            security_group_id: Id of a security group that stays yours; no rule is added to it.
                Left out, one is found by its name or made.
            volume_id: Id of an NFS volume for pods that stays yours. Left out, one is found by
                its name or made.
            keypair_name: Name of a key pair of Virtual Server that stays yours. Left out, one
                is found by its name or made.
            dry_run: Look only: say what would be deleted and what stays, and change nothing.
            on_step: Told of each step when it is done.
            on_progress: Told after each look at what is waited for.
            progress: Whether a terminal shows a live line that tells how a wait is going.
            timeout: Longest wait for each thing, in seconds; else ten times what it usually
                takes.

        Returns:
            What was deleted, and what stays; of a dry run, the plan.

        Raises:
            GureumError: A step failed, and the message says which: its kind says how.
        """
        from .._way_run import Limits, async_teardown
        from .ways import CLOUD_ML

        given = {
            "name": name,
            "vpc_id": vpc_id,
            "subnet_id": subnet_id,
            "security_group_id": security_group_id,
            "volume_id": volume_id,
            "keypair_name": keypair_name,
        }
        limits = Limits(on_step, on_progress, progress, timeout)
        return await async_teardown(self, CLOUD_ML, given, dry_run, limits)
