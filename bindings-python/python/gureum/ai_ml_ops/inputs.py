"""Samsung Cloud Platform AI&MLOps Platform: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .._model import Secret, Timestamp
from .models import (
    AiMlOpsPlatformCreateNodeType,
    AiMlOpsPlatformDomainServiceOperationType,
    Edition,
    EndpointType,
)

__all__ = [
    "AiMlOpsPlatformCreateRequestDict",
    "AiMlOpsPlatformDomainServiceRequestDict",
    "KubernetesEngineCreateRequestDict",
    "NodePoolCreateRequestDict",
]


class _AiMlOpsPlatformCreateRequestGiven(TypedDict):
    """What it must have."""

    ai_ml_ops_platform_type: Edition | str
    """Edition of the product."""

    image_id: str
    """Id of the image, opaque text."""

    release_name: str
    """Name of the release."""


class AiMlOpsPlatformCreateRequestDict(_AiMlOpsPlatformCreateRequestGiven, total=False):
    """The release to deploy.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformcreaterequest/
    """

    ai_ml_ops_platform_endpoint_type: EndpointType | str | None
    """Where the platform is reachable from."""

    cluster_id: str | None
    """Id of the existing Kubernetes cluster; left out for a new one."""

    initial_user_email: str | None
    """E-mail address of the first user."""

    initial_user_password: Secret | str | None
    """Password of the first user."""

    storage_class_name: str | None
    """Kubernetes storage class that volumes are made in."""

    tags: Sequence[Mapping[str, Any]]
    """Tags to attach."""

    node_type: AiMlOpsPlatformCreateNodeType | str | None
    """Kind of nodes the platform runs on. Since API version 1.2."""


class AiMlOpsPlatformDomainServiceRequestDict(TypedDict, total=False):
    """Change of the DNS record of a release.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/aimlopsplatformdomainservicereuqest/
    """

    dns_id: str | None
    """Id of the DNS zone."""

    domain_service_name: str | None
    """The full domain name."""

    ip: str | None
    """IP address that the record points to."""

    operation_type: AiMlOpsPlatformDomainServiceOperationType | str | None
    """What to do with the DNS record."""

    record_id: str | None
    """Id of the DNS record."""

    record_name: str | None
    """Name of the DNS record."""

class _KubernetesEngineCreateRequestGiven(TypedDict):
    """What it must have."""

    k8s_version: str
    """Version of Kubernetes."""

    kubernetes_engine_name: str
    """Name of the new cluster: 3 to 30 lower-case letters, digits and hyphens; a letter first, no
    hyphen last.
    """

    security_group_id_list: Sequence[str]
    """Ids of the security groups of the cluster."""

    subnet_id: str
    """Id of the subnet of the cluster."""

    volume_id: str
    """Id of the file storage volume of the cluster."""

    vpc_id: str
    """Id of the VPC of the cluster."""


class KubernetesEngineCreateRequestDict(_KubernetesEngineCreateRequestGiven, total=False):
    """The cluster to make.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/kubernetesenginecreaterequest/
    """

    cifs_volume_id: str | None
    """Id of the CIFS file storage volume."""

    cloud_logging_enabled: bool
    """Whether logs go to the cloud logging service."""

    lb_id: str | None
    """Id of the load balancer."""

    private_acl_ip_resource: Sequence[Mapping[str, Any]]
    """Resources allowed on the private endpoint."""

    public_acl_ip_address: str | None
    """Address allowed on the public endpoint."""

class _NodePoolCreateRequestGiven(TypedDict):
    """What it must have."""

    image_os: str
    """Node operating system."""

    image_os_version: str
    """Node operating system version."""

    keypair_name: str
    """Name of the key pair for logging in to nodes."""

    name: str
    """Name of the node pool."""

    server_type_id: str
    """Kind of server of a node."""

    volume_size: int
    """Size of the disk of a node, probably in GB.

    Inferred.
    """

    volume_type_name: str
    """Kind of disk of a node."""


class NodePoolCreateRequestDict(_NodePoolCreateRequestGiven, total=False):
    """The node pool to make.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/aimlops-platform/models/nodepoolcreaterequest/
    """

    cluster_id: str
    """Id of the Kubernetes cluster; left out for a new one."""

    desired_node_count: int | None
    """Number of nodes wanted."""

    is_auto_recovery: bool
    """Whether broken nodes are replaced."""

    is_auto_scale: bool
    """Whether the number of nodes follows the load."""

    kubernetes_version: str
    """Version of Kubernetes."""

    max_node_count: int | None
    """Greatest number of nodes when scaling is on."""

    min_node_count: int | None
    """Least number of nodes when scaling is on."""

    zone: str | None
    """Availability zone of the node pool. Since API version 1.2.

    Inferred.
    """
