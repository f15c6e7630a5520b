"""Samsung Cloud Platform Kubernetes Engine: models.

Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.kubernetes_engine.inputs")

__all__ = [
    "ClusterStatus",
    "KubeconfigKind",
    "LinkedResourceType",
    "NodePoolStatus",
    "NodepoolTaintEffect",
    "AsyncResponse",
    "ClusterDetail",
    "ClusterListResponse",
    "ClusterOfNodepool",
    "ClusterRow",
    "ClusterSetResponse",
    "ClusterShowResponse",
    "Deletion",
    "DeletionPlan",
    "ExternalResource",
    "KubernetesVersion",
    "KubernetesVersionListResponse",
    "LinkedResource",
    "Node",
    "NodeImage",
    "NodeKeypair",
    "NodeListInNodepoolResponse",
    "NodePoolDetail",
    "NodePoolImage",
    "NodePoolImageList",
    "NodePoolRow",
    "NodeServerType",
    "NodeVolumeType",
    "NodeVolumeTypeRow",
    "NodepoolAdvancedSettings",
    "NodepoolLabel",
    "NodepoolListResponse",
    "NodepoolShowResponse",
    "NodepoolTaint",
    "PrivateEndpointAccessControlResource",
    "Tag",
]


class ClusterStatus(OpenText):
    """Text with known values; any other text is as good.

    State of a cluster.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("RUNNING", )

    RUNNING: ClassVar[ClusterStatus]
    """Works."""


ClusterStatus.RUNNING = ClusterStatus("RUNNING")


class KubeconfigKind(OpenText):
    """Text with known values; any other text is as good.

    Whose address a kubeconfig has.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("private", "public", )

    PRIVATE: ClassVar[KubeconfigKind]
    """`private`."""
    PUBLIC: ClassVar[KubeconfigKind]
    """`public`."""


KubeconfigKind.PRIVATE = KubeconfigKind("private")
KubeconfigKind.PUBLIC = KubeconfigKind("public")


class LinkedResourceType(OpenText):
    """Text with known values; any other text is as good.

    Kind of storage.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("fs", "obs", )

    FS: ClassVar[LinkedResourceType]
    """File Storage."""
    OBS: ClassVar[LinkedResourceType]
    """Object Storage."""


LinkedResourceType.FS = LinkedResourceType("fs")
LinkedResourceType.OBS = LinkedResourceType("obs")


class NodePoolStatus(OpenText):
    """Text with known values; any other text is as good.

    State of a node pool.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("Running", )

    RUNNING: ClassVar[NodePoolStatus]
    """Works."""


NodePoolStatus.RUNNING = NodePoolStatus("Running")


class NodepoolTaintEffect(OpenText):
    """Text with known values; any other text is as good.

    What it does to pods that do not tolerate it.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("NoSchedule", "NoExecute", "PreferNoSchedule", )

    NO_SCHEDULE: ClassVar[NodepoolTaintEffect]
    """None comes."""
    NO_EXECUTE: ClassVar[NodepoolTaintEffect]
    """None comes or stays."""
    PREFER_NO_SCHEDULE: ClassVar[NodepoolTaintEffect]
    """One comes if there is no other place."""


NodepoolTaintEffect.NO_SCHEDULE = NodepoolTaintEffect("NoSchedule")
NodepoolTaintEffect.NO_EXECUTE = NodepoolTaintEffect("NoExecute")
NodepoolTaintEffect.PREFER_NO_SCHEDULE = NodepoolTaintEffect("PreferNoSchedule")


class AsyncResponse(Model):
    """The request was accepted and is being carried out.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/asyncresponse/
    """

    __slots__ = ("account_id", "request_id", "resource_id", )
    __match_args__ = ("account_id", "request_id", "resource_id", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("request_id", "request_id", "text"),
        ("resource_id", "resource_id", "text"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    request_id: str | None
    """Id of the accepted request, for questions to the vendor. No operation asks about it."""
    resource_id: str
    """Id of the resource that the request is about."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        request_id: str | None = None,
        resource_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            request_id: Id of the accepted request, for questions to the vendor. No operation
                asks about it.
            resource_id: Id of the resource that the request is about.
        """
        self.account_id = account_id
        self.request_id = request_id
        self.resource_id = resource_id
        self.extra: dict[str, Any] = {}

class ClusterDetail(Model):
    """A cluster.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/cluster/
    """

    __slots__ = ("account_id", "cloud_logging_enabled", "cluster_namespace", "created_at", "created_by", "id", "kubernetes_version", "managed_security_group", "max_node_count", "modified_at", "modified_by", "name", "node_count", "private_endpoint_access_control_resources", "private_endpoint_url", "private_kubeconfig_download_yn", "public_endpoint_access_control_ip", "public_endpoint_url", "public_kubeconfig_download_yn", "security_group_list", "service_watch_logging_enabled", "status", "subnet", "volume", "vpc", )
    __match_args__ = ("account_id", "cloud_logging_enabled", "cluster_namespace", "created_at", "created_by", "id", "kubernetes_version", "managed_security_group", "max_node_count", "modified_at", "modified_by", "name", "node_count", "private_endpoint_access_control_resources", "private_endpoint_url", "private_kubeconfig_download_yn", "public_endpoint_access_control_ip", "public_endpoint_url", "public_kubeconfig_download_yn", "security_group_list", "service_watch_logging_enabled", "status", "subnet", "volume", "vpc", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("cloud_logging_enabled", "cloud_logging_enabled", "bool"),
        ("cluster_namespace", "cluster_namespace", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("id", "id", "text"),
        ("kubernetes_version", "kubernetes_version", "text"),
        ("managed_security_group", "managed_security_group", "ExternalResource"),
        ("max_node_count", "max_node_count", "int"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("node_count", "node_count", "int"),
        ("private_endpoint_access_control_resources", "private_endpoint_access_control_resources", "[]PrivateEndpointAccessControlResource"),
        ("private_endpoint_url", "private_endpoint_url", "text"),
        ("private_kubeconfig_download_yn", "private_kubeconfig_download_yn", "text"),
        ("public_endpoint_access_control_ip", "public_endpoint_access_control_ip", "text"),
        ("public_endpoint_url", "public_endpoint_url", "text"),
        ("public_kubeconfig_download_yn", "public_kubeconfig_download_yn", "text"),
        ("security_group_list", "security_group_list", "[]ExternalResource"),
        ("service_watch_logging_enabled", "service_watch_logging_enabled", "bool"),
        ("status", "status", "ClusterStatus"),
        ("subnet", "subnet", "ExternalResource"),
        ("volume", "volume", "ExternalResource"),
        ("vpc", "vpc", "ExternalResource"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    cloud_logging_enabled: bool | None
    """Whether logs of the control plane go to Cloud Logging."""
    cluster_namespace: str | None
    """Name and number of the cluster, as the service makes it."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    id: str
    """Id of the cluster."""
    kubernetes_version: str
    """Version of Kubernetes."""
    managed_security_group: ExternalResource | None
    """Security group that the service made for the cluster."""
    max_node_count: int | None
    """Greatest number of nodes of the cluster."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    name: str
    """Name of the cluster."""
    node_count: int | None
    """How many nodes there are in all node pools."""
    private_endpoint_access_control_resources: list[PrivateEndpointAccessControlResource]
    """Resources that may talk to the Kubernetes API inside of the VPC, beside the nodes."""
    private_endpoint_url: str | None
    """Address of the Kubernetes API inside of the VPC."""
    private_kubeconfig_download_yn: str | None
    """`Y`: `clusters.get_kubeconfig` answers for `private`."""
    public_endpoint_access_control_ip: str | None
    """Addresses that may talk to the Kubernetes API from the internet: one, or several in CIDR
    notation, for example `203.0.113.0/24`. Left out, there is no address in the internet.
    """
    public_endpoint_url: str | None
    """Address of the Kubernetes API in the internet, if it has one."""
    public_kubeconfig_download_yn: str | None
    """`Y`: `clusters.get_kubeconfig` answers for `public`."""
    security_group_list: list[ExternalResource]
    """Security groups of the nodes."""
    service_watch_logging_enabled: bool | None
    """Whether logs of the control plane go to ServiceWatch."""
    status: ClusterStatus
    """State of the cluster."""
    subnet: ExternalResource | None
    """Subnet of the nodes."""
    volume: ExternalResource | None
    """File storage volume for the volumes of pods."""
    vpc: ExternalResource | None
    """VPC of the cluster."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        cloud_logging_enabled: bool | None = None,
        cluster_namespace: str | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        id: str,
        kubernetes_version: str,
        managed_security_group: ExternalResource | None = None,
        max_node_count: int | None = None,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        name: str,
        node_count: int | None = None,
        private_endpoint_access_control_resources: Sequence[PrivateEndpointAccessControlResource] | None = None,
        private_endpoint_url: str | None = None,
        private_kubeconfig_download_yn: str | None = None,
        public_endpoint_access_control_ip: str | None = None,
        public_endpoint_url: str | None = None,
        public_kubeconfig_download_yn: str | None = None,
        security_group_list: Sequence[ExternalResource] | None = None,
        service_watch_logging_enabled: bool | None = None,
        status: ClusterStatus | str,
        subnet: ExternalResource | None = None,
        volume: ExternalResource | None = None,
        vpc: ExternalResource | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            cloud_logging_enabled: Whether logs of the control plane go to Cloud Logging.
            cluster_namespace: Name and number of the cluster, as the service makes it.
            created_at: When it was created.
            created_by: Id of the user who created it.
            id: Id of the cluster.
            kubernetes_version: Version of Kubernetes.
            managed_security_group: Security group that the service made for the cluster.
            max_node_count: Greatest number of nodes of the cluster.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Name of the cluster.
            node_count: How many nodes there are in all node pools.
            private_endpoint_access_control_resources: Resources that may talk to the Kubernetes
                API inside of the VPC, beside the nodes.
            private_endpoint_url: Address of the Kubernetes API inside of the VPC.
            private_kubeconfig_download_yn: `Y`: `clusters.get_kubeconfig` answers for
                `private`.
            public_endpoint_access_control_ip: Addresses that may talk to the Kubernetes API
                from the internet: one, or several in CIDR notation, for example `203.0.113.0/24`.
                Left out, there is no address in the internet.
            public_endpoint_url: Address of the Kubernetes API in the internet, if it has one.
            public_kubeconfig_download_yn: `Y`: `clusters.get_kubeconfig` answers for `public`.
            security_group_list: Security groups of the nodes.
            service_watch_logging_enabled: Whether logs of the control plane go to ServiceWatch.
            status: State of the cluster.
            subnet: Subnet of the nodes.
            volume: File storage volume for the volumes of pods.
            vpc: VPC of the cluster.
        """
        self.account_id = account_id
        self.cloud_logging_enabled = cloud_logging_enabled
        self.cluster_namespace = cluster_namespace
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.id = id
        self.kubernetes_version = kubernetes_version
        self.managed_security_group = taken("ExternalResource", managed_security_group, __name__)
        self.max_node_count = max_node_count
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.node_count = node_count
        self.private_endpoint_access_control_resources = [] if private_endpoint_access_control_resources is None else taken("[]PrivateEndpointAccessControlResource", private_endpoint_access_control_resources, __name__)
        self.private_endpoint_url = private_endpoint_url
        self.private_kubeconfig_download_yn = private_kubeconfig_download_yn
        self.public_endpoint_access_control_ip = public_endpoint_access_control_ip
        self.public_endpoint_url = public_endpoint_url
        self.public_kubeconfig_download_yn = public_kubeconfig_download_yn
        self.security_group_list = [] if security_group_list is None else taken("[]ExternalResource", security_group_list, __name__)
        self.service_watch_logging_enabled = service_watch_logging_enabled
        self.status = taken("ClusterStatus", status, __name__)
        self.subnet = taken("ExternalResource", subnet, __name__)
        self.volume = taken("ExternalResource", volume, __name__)
        self.vpc = taken("ExternalResource", vpc, __name__)
        self.extra: dict[str, Any] = {}

class ClusterListResponse(Model):
    """A page of clusters.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterlistresponse/
    """

    __slots__ = ("clusters", "count", "links", )
    __match_args__ = ("clusters", "count", "links", )
    _fields: ClassVar[Fields] = (
        ("clusters", "clusters", "[]ClusterRow"),
        ("count", "count", "int"),
        ("links", "links", "[]free"),
    )

    clusters: list[ClusterRow]
    """The clusters."""
    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages."""

    def __init__(
        self,
        *,
        clusters: Sequence[ClusterRow] | None = None,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            clusters: The clusters.
            count: How many there are on all pages.
            links: Addresses of other pages.
        """
        self.clusters = [] if clusters is None else taken("[]ClusterRow", clusters, __name__)
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.extra: dict[str, Any] = {}

class ClusterOfNodepool(Model):
    """The cluster of a node pool.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clusterofnodepool/
    """

    __slots__ = ("id", )
    __match_args__ = ("id", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
    )

    id: str
    """Id of the cluster."""

    def __init__(
        self,
        *,
        id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the cluster.
        """
        self.id = id
        self.extra: dict[str, Any] = {}

class ClusterRow(Model):
    """A cluster.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersummary/
    """

    __slots__ = ("account_id", "created_at", "id", "kubernetes_version", "modified_at", "name", "node_count", "status", "subnet_id", )
    __match_args__ = ("account_id", "created_at", "id", "kubernetes_version", "modified_at", "name", "node_count", "status", "subnet_id", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("id", "id", "text"),
        ("kubernetes_version", "kubernetes_version", "text"),
        ("modified_at", "modified_at", "time"),
        ("name", "name", "text"),
        ("node_count", "node_count", "int"),
        ("status", "status", "ClusterStatus"),
        ("subnet_id", "subnet_id", "text"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    created_at: Timestamp | None
    """When it was created."""
    id: str
    """Id of the cluster."""
    kubernetes_version: str | None
    """Version of Kubernetes."""
    modified_at: Timestamp | None
    """When it was changed last."""
    name: str
    """Name of the cluster."""
    node_count: int | None
    """How many nodes there are in all node pools."""
    status: ClusterStatus
    """State of the cluster."""
    subnet_id: str | None
    """Id of the subnet of the nodes."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        created_at: Timestamp | str | None = None,
        id: str,
        kubernetes_version: str | None = None,
        modified_at: Timestamp | str | None = None,
        name: str,
        node_count: int | None = None,
        status: ClusterStatus | str,
        subnet_id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            id: Id of the cluster.
            kubernetes_version: Version of Kubernetes.
            modified_at: When it was changed last.
            name: Name of the cluster.
            node_count: How many nodes there are in all node pools.
            status: State of the cluster.
            subnet_id: Id of the subnet of the nodes.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.id = id
        self.kubernetes_version = kubernetes_version
        self.modified_at = taken("time", modified_at, __name__)
        self.name = name
        self.node_count = node_count
        self.status = taken("ClusterStatus", status, __name__)
        self.subnet_id = subnet_id
        self.extra: dict[str, Any] = {}

class ClusterSetResponse(Model):
    """The change was accepted and is being carried out.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustersetresponse/
    """

    __slots__ = ("account_id", "request_id", "resource_id", )
    __match_args__ = ("account_id", "request_id", "resource_id", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("request_id", "request_id", "text"),
        ("resource_id", "resource_id", "text"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    request_id: str | None
    """Id of the accepted request, for questions to the vendor. No operation asks about it."""
    resource_id: str
    """Id of the resource that the request is about."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        request_id: str | None = None,
        resource_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            request_id: Id of the accepted request, for questions to the vendor. No operation
                asks about it.
            resource_id: Id of the resource that the request is about.
        """
        self.account_id = account_id
        self.request_id = request_id
        self.resource_id = resource_id
        self.extra: dict[str, Any] = {}

class ClusterShowResponse(Model):
    """One cluster.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/clustershowresponse/
    """

    __slots__ = ("cluster", )
    __match_args__ = ("cluster", )
    _fields: ClassVar[Fields] = (
        ("cluster", "cluster", "ClusterDetail"),
    )

    cluster: ClusterDetail
    """The cluster.

    Observed by others.
    """

    def __init__(
        self,
        *,
        cluster: ClusterDetail,
    ) -> None:
        """Every field is given by its name.

        Args:
            cluster: The cluster.
        """
        self.cluster = taken("ClusterDetail", cluster, __name__)
        self.extra: dict[str, Any] = {}

class Deletion(Model):
    """One thing that would be deleted."""

    __slots__ = ("operation", "resource", "id", "name", "state", )
    __match_args__ = ("operation", "resource", "id", "name", "state", )
    _fields: ClassVar[Fields] = (
        ("operation", "operation", "text"),
        ("resource", "resource", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("state", "state", "text"),
    )

    operation: str
    """The operation that would be called with the id."""
    resource: str
    """What it is, in words."""
    id: str
    """Its id."""
    name: str | None
    """Its name, if the list shows one."""
    state: str | None
    """Its state when it was listed, if the list shows one."""

    def __init__(
        self,
        *,
        operation: str,
        resource: str,
        id: str,
        name: str | None = None,
        state: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            operation: The operation that would be called with the id.
            resource: What it is, in words.
            id: Its id.
            name: Its name, if the list shows one.
            state: Its state when it was listed, if the list shows one.
        """
        self.operation = operation
        self.resource = resource
        self.id = id
        self.name = name
        self.state = state
        self.extra: dict[str, Any] = {}

class DeletionPlan(Model):
    """What would be deleted, in the order in which it must go. Nothing of it is deleted by asking."""

    __slots__ = ("deletions", )
    __match_args__ = ("deletions", )
    _fields: ClassVar[Fields] = (
        ("deletions", "deletions", "[]Deletion"),
    )

    deletions: list[Deletion]
    """What is below comes first, the resource itself last."""

    def __init__(
        self,
        *,
        deletions: Sequence[Deletion] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            deletions: What is below comes first, the resource itself last.
        """
        self.deletions = [] if deletions is None else taken("[]Deletion", deletions, __name__)
        self.extra: dict[str, Any] = {}

class ExternalResource(Model):
    """A resource of another service.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/externalresource/
    """

    __slots__ = ("id", "name", )
    __match_args__ = ("id", "name", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
    )

    id: str
    """Id of the resource."""
    name: str | None
    """Name of the resource."""

    def __init__(
        self,
        *,
        id: str,
        name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the resource.
            name: Name of the resource.
        """
        self.id = id
        self.name = name
        self.extra: dict[str, Any] = {}

class KubernetesVersion(Model):
    """A version of Kubernetes.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionsummary/
    """

    __slots__ = ("description", "kubernetes_version", )
    __match_args__ = ("description", "kubernetes_version", )
    _fields: ClassVar[Fields] = (
        ("description", "description", "text"),
        ("kubernetes_version", "kubernetes_version", "text"),
    )

    description: str | None
    """Free text."""
    kubernetes_version: str
    """The version, for example `v1.34.3`: what a cluster is given."""

    def __init__(
        self,
        *,
        description: str | None = None,
        kubernetes_version: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            description: Free text.
            kubernetes_version: The version, for example `v1.34.3`: what a cluster is given.
        """
        self.description = description
        self.kubernetes_version = kubernetes_version
        self.extra: dict[str, Any] = {}

class KubernetesVersionListResponse(Model):
    """All versions.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/kubernetesversionlistresponse/
    """

    __slots__ = ("kubernetes_versions", )
    __match_args__ = ("kubernetes_versions", )
    _fields: ClassVar[Fields] = (
        ("kubernetes_versions", "kubernetes_versions", "[]KubernetesVersion"),
    )

    kubernetes_versions: list[KubernetesVersion]
    """The versions."""

    def __init__(
        self,
        *,
        kubernetes_versions: Sequence[KubernetesVersion] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            kubernetes_versions: The versions.
        """
        self.kubernetes_versions = [] if kubernetes_versions is None else taken("[]KubernetesVersion", kubernetes_versions, __name__)
        self.extra: dict[str, Any] = {}

class LinkedResource(Model):
    """A storage that the nodes may use.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/linkedresource/
    """

    __slots__ = ("id", "name", "kind", )
    __match_args__ = ("id", "name", "kind", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("kind", "type", "LinkedResourceType"),
    )

    id: str
    """Id of the storage."""
    name: str
    """Name of the storage."""
    kind: LinkedResourceType
    """Kind of storage."""

    def __init__(
        self,
        *,
        id: str,
        name: str,
        kind: LinkedResourceType | str,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the storage.
            name: Name of the storage.
            kind: Kind of storage.
        """
        self.id = id
        self.name = name
        self.kind = taken("LinkedResourceType", kind, __name__)
        self.extra: dict[str, Any] = {}

class Node(Model):
    """A node.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodeinnodepool/
    """

    __slots__ = ("account_id", "kubernetes_version", "name", "status", )
    __match_args__ = ("account_id", "kubernetes_version", "name", "status", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("kubernetes_version", "kubernetes_version", "text"),
        ("name", "name", "text"),
        ("status", "status", "text"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    kubernetes_version: str | None
    """Version of Kubernetes."""
    name: str
    """Name of the node."""
    status: str
    """State of the node, for example `RUNNING`."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        kubernetes_version: str | None = None,
        name: str,
        status: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            kubernetes_version: Version of Kubernetes.
            name: Name of the node.
            status: State of the node, for example `RUNNING`.
        """
        self.account_id = account_id
        self.kubernetes_version = kubernetes_version
        self.name = name
        self.status = status
        self.extra: dict[str, Any] = {}

class NodeImage(Model):
    """What runs on the nodes.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/image/
    """

    __slots__ = ("custom_image_name", "os", "os_version", "scp_gpu_driver", )
    __match_args__ = ("custom_image_name", "os", "os_version", "scp_gpu_driver", )
    _fields: ClassVar[Fields] = (
        ("custom_image_name", "custom_image_name", "text"),
        ("os", "os", "text"),
        ("os_version", "os_version", "text"),
        ("scp_gpu_driver", "scp_gpu_driver", "text"),
    )

    custom_image_name: str | None
    """Name of the image, if it is your own."""
    os: str | None
    """Operating system."""
    os_version: str | None
    """Version of the operating system."""
    scp_gpu_driver: str | None
    """Version of the driver for GPUs, on Ubuntu. Since API version 1.4."""

    def __init__(
        self,
        *,
        custom_image_name: str | None = None,
        os: str | None = None,
        os_version: str | None = None,
        scp_gpu_driver: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            custom_image_name: Name of the image, if it is your own.
            os: Operating system.
            os_version: Version of the operating system.
            scp_gpu_driver: Version of the driver for GPUs, on Ubuntu. Since API version 1.4.
        """
        self.custom_image_name = custom_image_name
        self.os = os
        self.os_version = os_version
        self.scp_gpu_driver = scp_gpu_driver
        self.extra: dict[str, Any] = {}

class NodeKeypair(Model):
    """A key pair for logging in to nodes.

    Documented at https://docs.e.samsungsdscloud.com/apireference/container/ske/models/keypair/
    """

    __slots__ = ("name", )
    __match_args__ = ("name", )
    _fields: ClassVar[Fields] = (
        ("name", "name", "text"),
    )

    name: str
    """Name of the key pair."""

    def __init__(
        self,
        *,
        name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            name: Name of the key pair.
        """
        self.name = name
        self.extra: dict[str, Any] = {}

class NodeListInNodepoolResponse(Model):
    """A page of nodes.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodelistinnodepoolresponse/
    """

    __slots__ = ("count", "links", "nodes", )
    __match_args__ = ("count", "links", "nodes", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("nodes", "nodes", "[]Node"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages."""
    nodes: list[Node]
    """The nodes."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        nodes: Sequence[Node] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages.
            nodes: The nodes.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.nodes = [] if nodes is None else taken("[]Node", nodes, __name__)
        self.extra: dict[str, Any] = {}

class NodePoolDetail(Model):
    """A node pool.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepool/
    """

    __slots__ = ("account_id", "advanced_settings", "auto_recovery_enabled", "auto_scale_enabled", "cluster", "created_at", "created_by", "current_node_count", "desired_node_count", "id", "image", "keypair", "kubernetes_version", "labels", "linked_resources", "max_node_count", "min_node_count", "modified_at", "modified_by", "name", "server_group_id", "server_type", "status", "taints", "volume_size", "volume_type", )
    __match_args__ = ("account_id", "advanced_settings", "auto_recovery_enabled", "auto_scale_enabled", "cluster", "created_at", "created_by", "current_node_count", "desired_node_count", "id", "image", "keypair", "kubernetes_version", "labels", "linked_resources", "max_node_count", "min_node_count", "modified_at", "modified_by", "name", "server_group_id", "server_type", "status", "taints", "volume_size", "volume_type", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("advanced_settings", "advanced_settings", "NodepoolAdvancedSettings"),
        ("auto_recovery_enabled", "auto_recovery_enabled", "bool"),
        ("auto_scale_enabled", "auto_scale_enabled", "bool"),
        ("cluster", "cluster", "ClusterOfNodepool"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("current_node_count", "current_node_count", "int"),
        ("desired_node_count", "desired_node_count", "int"),
        ("id", "id", "text"),
        ("image", "image", "NodeImage"),
        ("keypair", "keypair", "NodeKeypair"),
        ("kubernetes_version", "kubernetes_version", "text"),
        ("labels", "labels", "[]NodepoolLabel"),
        ("linked_resources", "linked_resources", "[]LinkedResource"),
        ("max_node_count", "max_node_count", "int"),
        ("min_node_count", "min_node_count", "int"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("server_group_id", "server_group_id", "text"),
        ("server_type", "server_type", "NodeServerType"),
        ("status", "status", "NodePoolStatus"),
        ("taints", "taints", "[]NodepoolTaint"),
        ("volume_size", "volume_size", "int"),
        ("volume_type", "volume_type", "NodeVolumeType"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    advanced_settings: NodepoolAdvancedSettings | None
    """Settings of the kubelet.

    Observed by others.
    """
    auto_recovery_enabled: bool | None
    """Whether broken nodes are replaced."""
    auto_scale_enabled: bool | None
    """Whether the number of nodes follows the load."""
    cluster: ClusterOfNodepool | None
    """Its cluster."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    current_node_count: int | None
    """How many nodes there are."""
    desired_node_count: int | None
    """How many nodes there should be, when they do not follow the load."""
    id: str
    """Id of the node pool."""
    image: NodeImage | None
    """What runs on the nodes.

    Observed by others.
    """
    keypair: NodeKeypair | None
    """Key pair for logging in to the nodes."""
    kubernetes_version: str | None
    """Version of Kubernetes."""
    labels: list[NodepoolLabel]
    """Kubernetes labels of all nodes."""
    linked_resources: list[LinkedResource]
    """File and object storages that the nodes may use. Since API version 1.3."""
    max_node_count: int | None
    """Greatest number of nodes, when they follow the load; 100 for a pool and for a cluster."""
    min_node_count: int | None
    """Least number of nodes, when they follow the load."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    name: str
    """Name of the node pool."""
    server_group_id: str | None
    """Id of the server group that says how nodes are spread over hosts."""
    server_type: NodeServerType | None
    """Kind of server of a node."""
    status: NodePoolStatus
    """State of the node pool."""
    taints: list[NodepoolTaint]
    """Kubernetes taints of all nodes."""
    volume_size: int | None
    """Size of the disk of a node. In GB.

    Inferred.
    """
    volume_type: NodeVolumeType | None
    """Kind of disk of a node."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        advanced_settings: NodepoolAdvancedSettings | None = None,
        auto_recovery_enabled: bool | None = None,
        auto_scale_enabled: bool | None = None,
        cluster: ClusterOfNodepool | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        current_node_count: int | None = None,
        desired_node_count: int | None = None,
        id: str,
        image: NodeImage | None = None,
        keypair: NodeKeypair | None = None,
        kubernetes_version: str | None = None,
        labels: Sequence[NodepoolLabel] | None = None,
        linked_resources: Sequence[LinkedResource] | None = None,
        max_node_count: int | None = None,
        min_node_count: int | None = None,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        name: str,
        server_group_id: str | None = None,
        server_type: NodeServerType | None = None,
        status: NodePoolStatus | str,
        taints: Sequence[NodepoolTaint] | None = None,
        volume_size: int | None = None,
        volume_type: NodeVolumeType | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            advanced_settings: Settings of the kubelet.
            auto_recovery_enabled: Whether broken nodes are replaced.
            auto_scale_enabled: Whether the number of nodes follows the load.
            cluster: Its cluster.
            created_at: When it was created.
            created_by: Id of the user who created it.
            current_node_count: How many nodes there are.
            desired_node_count: How many nodes there should be, when they do not follow the
                load.
            id: Id of the node pool.
            image: What runs on the nodes.
            keypair: Key pair for logging in to the nodes.
            kubernetes_version: Version of Kubernetes.
            labels: Kubernetes labels of all nodes.
            linked_resources: File and object storages that the nodes may use. Since API version
                1.3.
            max_node_count: Greatest number of nodes, when they follow the load; 100 for a pool
                and for a cluster.
            min_node_count: Least number of nodes, when they follow the load.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Name of the node pool.
            server_group_id: Id of the server group that says how nodes are spread over hosts.
            server_type: Kind of server of a node.
            status: State of the node pool.
            taints: Kubernetes taints of all nodes.
            volume_size: Size of the disk of a node. In GB.
            volume_type: Kind of disk of a node.
        """
        self.account_id = account_id
        self.advanced_settings = taken("NodepoolAdvancedSettings", advanced_settings, __name__)
        self.auto_recovery_enabled = auto_recovery_enabled
        self.auto_scale_enabled = auto_scale_enabled
        self.cluster = taken("ClusterOfNodepool", cluster, __name__)
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.current_node_count = current_node_count
        self.desired_node_count = desired_node_count
        self.id = id
        self.image = taken("NodeImage", image, __name__)
        self.keypair = taken("NodeKeypair", keypair, __name__)
        self.kubernetes_version = kubernetes_version
        self.labels = [] if labels is None else taken("[]NodepoolLabel", labels, __name__)
        self.linked_resources = [] if linked_resources is None else taken("[]LinkedResource", linked_resources, __name__)
        self.max_node_count = max_node_count
        self.min_node_count = min_node_count
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.server_group_id = server_group_id
        self.server_type = taken("NodeServerType", server_type, __name__)
        self.status = taken("NodePoolStatus", status, __name__)
        self.taints = [] if taints is None else taken("[]NodepoolTaint", taints, __name__)
        self.volume_size = volume_size
        self.volume_type = taken("NodeVolumeType", volume_type, __name__)
        self.extra: dict[str, Any] = {}

class NodePoolImage(Model):
    """An image that nodes are made from.

    Inferred; see https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listimages/1.6/
    """

    __slots__ = ("end_of_support", "id", "kubernetes_version", "name", "os", "os_version", "scp_gpu_driver", "scp_image_type", "scp_original_image_type", "scp_supported_class_types", "visibility", "volume", "zone", )
    __match_args__ = ("end_of_support", "id", "kubernetes_version", "name", "os", "os_version", "scp_gpu_driver", "scp_image_type", "scp_original_image_type", "scp_supported_class_types", "visibility", "volume", "zone", )
    _fields: ClassVar[Fields] = (
        ("end_of_support", "end_of_support", "bool"),
        ("id", "id", "text"),
        ("kubernetes_version", "kubernetes_version", "text"),
        ("name", "name", "text"),
        ("os", "os", "text"),
        ("os_version", "os_version", "text"),
        ("scp_gpu_driver", "scp_gpu_driver", "text"),
        ("scp_image_type", "scp_image_type", "text"),
        ("scp_original_image_type", "scp_original_image_type", "text"),
        ("scp_supported_class_types", "scp_supported_class_types", "[]text"),
        ("visibility", "visibility", "text"),
        ("volume", "volume", "free"),
        ("zone", "zone", "text"),
    )

    end_of_support: bool | None
    """Whether it is no longer supported."""
    id: str | None
    """Id of the image."""
    kubernetes_version: str | None
    """Version of Kubernetes that it is for."""
    name: str | None
    """Name of the image."""
    os: str | None
    """Operating system."""
    os_version: str | None
    """Version of the operating system."""
    scp_gpu_driver: str | None
    """Driver of GPUs that is in it."""
    scp_image_type: str | None
    """Type of the image."""
    scp_original_image_type: str | None
    """Type of the image that it comes from."""
    scp_supported_class_types: list[str]
    """Kinds of servers with GPUs that it runs on."""
    visibility: str | None
    """Who sees it."""
    volume: dict[str, Any] | None
    """Its disk: `size` in GB."""
    zone: str | None
    """Availability zone that it is in."""

    def __init__(
        self,
        *,
        end_of_support: bool | None = None,
        id: str | None = None,
        kubernetes_version: str | None = None,
        name: str | None = None,
        os: str | None = None,
        os_version: str | None = None,
        scp_gpu_driver: str | None = None,
        scp_image_type: str | None = None,
        scp_original_image_type: str | None = None,
        scp_supported_class_types: Sequence[str] | None = None,
        visibility: str | None = None,
        volume: Mapping[str, Any] | None = None,
        zone: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            end_of_support: Whether it is no longer supported.
            id: Id of the image.
            kubernetes_version: Version of Kubernetes that it is for.
            name: Name of the image.
            os: Operating system.
            os_version: Version of the operating system.
            scp_gpu_driver: Driver of GPUs that is in it.
            scp_image_type: Type of the image.
            scp_original_image_type: Type of the image that it comes from.
            scp_supported_class_types: Kinds of servers with GPUs that it runs on.
            visibility: Who sees it.
            volume: Its disk: `size` in GB.
            zone: Availability zone that it is in.
        """
        self.end_of_support = end_of_support
        self.id = id
        self.kubernetes_version = kubernetes_version
        self.name = name
        self.os = os
        self.os_version = os_version
        self.scp_gpu_driver = scp_gpu_driver
        self.scp_image_type = scp_image_type
        self.scp_original_image_type = scp_original_image_type
        self.scp_supported_class_types = [] if scp_supported_class_types is None else taken("[]text", scp_supported_class_types, __name__)
        self.visibility = visibility
        self.volume = taken("free", volume, __name__)
        self.zone = zone
        self.extra: dict[str, Any] = {}

class NodePoolImageList(Model):
    """A page of images.

    Documented at https://docs.e.samsungsdscloud.com/apireference/container/ske/apis/listimages/1.6/
    """

    __slots__ = ("count", "links", "nodepool_images", )
    __match_args__ = ("count", "links", "nodepool_images", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("nodepool_images", "nodepool_images", "[]NodePoolImage"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages."""
    nodepool_images: list[NodePoolImage]
    """The images."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        nodepool_images: Sequence[NodePoolImage] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages.
            nodepool_images: The images.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.nodepool_images = [] if nodepool_images is None else taken("[]NodePoolImage", nodepool_images, __name__)
        self.extra: dict[str, Any] = {}

class NodePoolRow(Model):
    """A node pool.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolsummary/
    """

    __slots__ = ("account_id", "auto_recovery_enabled", "auto_scale_enabled", "current_node_count", "desired_node_count", "id", "image", "kubernetes_version", "name", "server_type", "status", "volume_type", )
    __match_args__ = ("account_id", "auto_recovery_enabled", "auto_scale_enabled", "current_node_count", "desired_node_count", "id", "image", "kubernetes_version", "name", "server_type", "status", "volume_type", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("auto_recovery_enabled", "auto_recovery_enabled", "bool"),
        ("auto_scale_enabled", "auto_scale_enabled", "bool"),
        ("current_node_count", "current_node_count", "int"),
        ("desired_node_count", "desired_node_count", "int"),
        ("id", "id", "text"),
        ("image", "image", "NodeImage"),
        ("kubernetes_version", "kubernetes_version", "text"),
        ("name", "name", "text"),
        ("server_type", "server_type", "NodeServerType"),
        ("status", "status", "NodePoolStatus"),
        ("volume_type", "volume_type", "NodeVolumeTypeRow"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    auto_recovery_enabled: bool | None
    """Whether broken nodes are replaced."""
    auto_scale_enabled: bool | None
    """Whether the number of nodes follows the load."""
    current_node_count: int | None
    """How many nodes there are."""
    desired_node_count: int | None
    """How many nodes there should be, when they do not follow the load."""
    id: str
    """Id of the node pool."""
    image: NodeImage | None
    """What runs on the nodes.

    Observed by others.
    """
    kubernetes_version: str | None
    """Version of Kubernetes."""
    name: str
    """Name of the node pool."""
    server_type: NodeServerType | None
    """Kind of server of a node."""
    status: NodePoolStatus
    """State of the node pool."""
    volume_type: NodeVolumeTypeRow | None
    """Kind of disk of a node."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        auto_recovery_enabled: bool | None = None,
        auto_scale_enabled: bool | None = None,
        current_node_count: int | None = None,
        desired_node_count: int | None = None,
        id: str,
        image: NodeImage | None = None,
        kubernetes_version: str | None = None,
        name: str,
        server_type: NodeServerType | None = None,
        status: NodePoolStatus | str,
        volume_type: NodeVolumeTypeRow | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            auto_recovery_enabled: Whether broken nodes are replaced.
            auto_scale_enabled: Whether the number of nodes follows the load.
            current_node_count: How many nodes there are.
            desired_node_count: How many nodes there should be, when they do not follow the
                load.
            id: Id of the node pool.
            image: What runs on the nodes.
            kubernetes_version: Version of Kubernetes.
            name: Name of the node pool.
            server_type: Kind of server of a node.
            status: State of the node pool.
            volume_type: Kind of disk of a node.
        """
        self.account_id = account_id
        self.auto_recovery_enabled = auto_recovery_enabled
        self.auto_scale_enabled = auto_scale_enabled
        self.current_node_count = current_node_count
        self.desired_node_count = desired_node_count
        self.id = id
        self.image = taken("NodeImage", image, __name__)
        self.kubernetes_version = kubernetes_version
        self.name = name
        self.server_type = taken("NodeServerType", server_type, __name__)
        self.status = taken("NodePoolStatus", status, __name__)
        self.volume_type = taken("NodeVolumeTypeRow", volume_type, __name__)
        self.extra: dict[str, Any] = {}

class NodeServerType(Model):
    """Kind of server of a node.

    Documented at https://docs.e.samsungsdscloud.com/apireference/container/ske/models/servertype/
    """

    __slots__ = ("description", "id", )
    __match_args__ = ("description", "id", )
    _fields: ClassVar[Fields] = (
        ("description", "description", "text"),
        ("id", "id", "text"),
    )

    description: str | None
    """What the kind is, in words."""
    id: str | None
    """Id of the kind."""

    def __init__(
        self,
        *,
        description: str | None = None,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            description: What the kind is, in words.
            id: Id of the kind.
        """
        self.description = description
        self.id = id
        self.extra: dict[str, Any] = {}

class NodeVolumeType(Model):
    """Kind of disk of a node.

    Documented at https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetype/
    """

    __slots__ = ("encrypt", "id", "name", )
    __match_args__ = ("encrypt", "id", "name", )
    _fields: ClassVar[Fields] = (
        ("encrypt", "encrypt", "bool"),
        ("id", "id", "text"),
        ("name", "name", "text"),
    )

    encrypt: bool | None
    """Whether the disk is encrypted."""
    id: str | None
    """Id of the kind."""
    name: str | None
    """Name of the kind."""

    def __init__(
        self,
        *,
        encrypt: bool | None = None,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            encrypt: Whether the disk is encrypted.
            id: Id of the kind.
            name: Name of the kind.
        """
        self.encrypt = encrypt
        self.id = id
        self.name = name
        self.extra: dict[str, Any] = {}

class NodeVolumeTypeRow(Model):
    """Kind of disk of a node.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/volumetypesummary/
    """

    __slots__ = ("id", "name", )
    __match_args__ = ("id", "name", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
    )

    id: str | None
    """Id of the kind."""
    name: str | None
    """Name of the kind."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the kind.
            name: Name of the kind.
        """
        self.id = id
        self.name = name
        self.extra: dict[str, Any] = {}

class NodepoolAdvancedSettings(Model):
    """Settings of the kubelet.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooladvancedsettings/
    """

    __slots__ = ("allowed_unsafe_sysctls", "container_log_max_files", "container_log_max_size", "image_gc_high_threshold", "image_gc_low_threshold", "max_pods", "pod_max_pids", )
    __match_args__ = ("allowed_unsafe_sysctls", "container_log_max_files", "container_log_max_size", "image_gc_high_threshold", "image_gc_low_threshold", "max_pods", "pod_max_pids", )
    _fields: ClassVar[Fields] = (
        ("allowed_unsafe_sysctls", "allowed_unsafe_sysctls", "text"),
        ("container_log_max_files", "container_log_max_files", "int"),
        ("container_log_max_size", "container_log_max_size", "int"),
        ("image_gc_high_threshold", "image_gc_high_threshold", "int"),
        ("image_gc_low_threshold", "image_gc_low_threshold", "int"),
        ("max_pods", "max_pods", "int"),
        ("pod_max_pids", "pod_max_pids", "int"),
    )

    allowed_unsafe_sysctls: str | None
    """Unsafe sysctls that pods may set, with commas, for example `kernel.msg*`."""
    container_log_max_files: int
    """Log files kept per container. 2 to 10."""
    container_log_max_size: int
    """Size at which a log file ends. In MB. 10 to 100."""
    image_gc_high_threshold: int
    """Percentage of the disk at which images are thrown away. 10 to 85."""
    image_gc_low_threshold: int
    """Percentage of the disk down to which images are thrown away. 10 to 85."""
    max_pods: int
    """Greatest number of pods on a node. 10 to 250."""
    pod_max_pids: int
    """Greatest number of processes of a pod. 1024 to 4194304."""

    def __init__(
        self,
        *,
        allowed_unsafe_sysctls: str | None = None,
        container_log_max_files: int,
        container_log_max_size: int,
        image_gc_high_threshold: int,
        image_gc_low_threshold: int,
        max_pods: int,
        pod_max_pids: int,
    ) -> None:
        """Every field is given by its name.

        Args:
            allowed_unsafe_sysctls: Unsafe sysctls that pods may set, with commas, for example
                `kernel.msg*`.
            container_log_max_files: Log files kept per container. 2 to 10.
            container_log_max_size: Size at which a log file ends. In MB. 10 to 100.
            image_gc_high_threshold: Percentage of the disk at which images are thrown away. 10
                to 85.
            image_gc_low_threshold: Percentage of the disk down to which images are thrown away.
                10 to 85.
            max_pods: Greatest number of pods on a node. 10 to 250.
            pod_max_pids: Greatest number of processes of a pod. 1024 to 4194304.
        """
        self.allowed_unsafe_sysctls = allowed_unsafe_sysctls
        self.container_log_max_files = container_log_max_files
        self.container_log_max_size = container_log_max_size
        self.image_gc_high_threshold = image_gc_high_threshold
        self.image_gc_low_threshold = image_gc_low_threshold
        self.max_pods = max_pods
        self.pod_max_pids = pod_max_pids
        self.extra: dict[str, Any] = {}

class NodepoolLabel(Model):
    """A label.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollabel/
    """

    __slots__ = ("key", "value", )
    __match_args__ = ("key", "value", )
    _fields: ClassVar[Fields] = (
        ("key", "key", "text"),
        ("value", "value", "text"),
    )

    key: str
    """Its key. Must match
    `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
    """
    value: str | None
    """Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a
    letter or a digit; ends with a letter or a digit; no two hyphens in a row.
    """

    def __init__(
        self,
        *,
        key: str,
        value: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            key: Its key. Must match
                `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
            value: Its value. At most 63 characters; letters, digits, hyphens, underscores and
                dots; starts with a letter or a digit; ends with a letter or a digit; no two hyphens
                in a row.
        """
        self.key = key
        self.value = value
        self.extra: dict[str, Any] = {}

class NodepoolListResponse(Model):
    """A page of node pools.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollistresponse/
    """

    __slots__ = ("count", "links", "nodepools", )
    __match_args__ = ("count", "links", "nodepools", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("nodepools", "nodepools", "[]NodePoolRow"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages."""
    nodepools: list[NodePoolRow]
    """The node pools."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        nodepools: Sequence[NodePoolRow] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages.
            nodepools: The node pools.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.nodepools = [] if nodepools is None else taken("[]NodePoolRow", nodepools, __name__)
        self.extra: dict[str, Any] = {}

class NodepoolShowResponse(Model):
    """One node pool.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoolshowresponse/
    """

    __slots__ = ("nodepool", )
    __match_args__ = ("nodepool", )
    _fields: ClassVar[Fields] = (
        ("nodepool", "nodepool", "NodePoolDetail"),
    )

    nodepool: NodePoolDetail
    """The node pool.

    Observed by others.
    """

    def __init__(
        self,
        *,
        nodepool: NodePoolDetail,
    ) -> None:
        """Every field is given by its name.

        Args:
            nodepool: The node pool.
        """
        self.nodepool = taken("NodePoolDetail", nodepool, __name__)
        self.extra: dict[str, Any] = {}

class NodepoolTaint(Model):
    """A taint.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooltaint/
    """

    __slots__ = ("effect", "key", "value", )
    __match_args__ = ("effect", "key", "value", )
    _fields: ClassVar[Fields] = (
        ("effect", "effect", "NodepoolTaintEffect"),
        ("key", "key", "text"),
        ("value", "value", "text"),
    )

    effect: NodepoolTaintEffect | None
    """What it does to pods that do not tolerate it."""
    key: str
    """Its key. Must match
    `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
    """
    value: str | None
    """Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a
    letter or a digit; ends with a letter or a digit; no two hyphens in a row.
    """

    def __init__(
        self,
        *,
        effect: NodepoolTaintEffect | str | None = None,
        key: str,
        value: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            effect: What it does to pods that do not tolerate it.
            key: Its key. Must match
                `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
            value: Its value. At most 63 characters; letters, digits, hyphens, underscores and
                dots; starts with a letter or a digit; ends with a letter or a digit; no two hyphens
                in a row.
        """
        self.effect = taken("NodepoolTaintEffect", effect, __name__)
        self.key = key
        self.value = value
        self.extra: dict[str, Any] = {}

class PrivateEndpointAccessControlResource(Model):
    """A resource that may talk to the Kubernetes API.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/privateendpointaccesscontrolresource/
    """

    __slots__ = ("id", "name", "kind", )
    __match_args__ = ("id", "name", "kind", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("kind", "type", "text"),
    )

    id: str | None
    """Id of the resource."""
    name: str | None
    """Name of the resource."""
    kind: str | None
    """Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        kind: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the resource.
            name: Name of the resource.
            kind: Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`.
        """
        self.id = id
        self.name = name
        self.kind = kind
        self.extra: dict[str, Any] = {}

class Tag(Model):
    """A tag.

    Documented at https://docs.e.samsungsdscloud.com/apireference/container/ske/models/tag/
    """

    __slots__ = ("key", "value", )
    __match_args__ = ("key", "value", )
    _fields: ClassVar[Fields] = (
        ("key", "key", "text"),
        ("value", "value", "text"),
    )

    key: str
    """Its key. At most 128 characters."""
    value: str
    """Its value. At most 256 characters."""

    def __init__(
        self,
        *,
        key: str,
        value: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            key: Its key. At most 128 characters.
            value: Its value. At most 256 characters.
        """
        self.key = key
        self.value = value
        self.extra: dict[str, Any] = {}
