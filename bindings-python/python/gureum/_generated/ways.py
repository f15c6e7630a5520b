"""Ways through several services: what is made on them, and what they give.

Made by `cargo dev generate` from `core/api/ways.yaml`; do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass

from .._way import Held, Input, Pick, Step, Way, WayStep

__all__ = [
    "PreparedPlatform",
    "PreparedCloudML",
]

_VPC = Step(name="vpc", word="VPC", service="vpc", named="${name}-vpc", given="vpc_id", list="vpcs.list", items="vpcs", filter={"name": "${named}"}, is_={"name": "${named}"}, same={"cidrs.*.cidr": "${cidr}"}, mark={"description": "Made by Gureum for ${name}"}, id="id", state="state", leaving=("DELETING",), left=("DELETED",), create="vpcs.create", input={"name": "${named}", "cidr": "${cidr}"}, made="vpc.id", ready="vpcs.waitUntilActive", delete="vpcs.delete", delete_by="vpc_id", gone="vpcs.waitUntilDeleted")

_SUBNET = Step(name="subnet", word="subnet", service="vpc", named="${name}gureum", given="subnet_id", list="subnets.list", items="subnets", filter={"vpc_id": "${vpc}"}, is_={"name": "${named}", "vpc_id": "${vpc}"}, same={"cidr": "${subnet_cidr}"}, id="id", state="state", leaving=("DELETING",), left=("DELETED",), create="subnets.create", input={"name": "${named}", "type": "GENERAL", "vpc_id": "${vpc}", "cidr": "${subnet_cidr}"}, made="subnet.id", ready="subnets.waitUntilActive", shown={"subnet.vpc_id": "${vpc}"}, learns={"subnet_cidr": "subnet.cidr"}, delete="subnets.delete", delete_by="subnet_id", gone="subnets.waitUntilDeleted")

_SECURITY_GROUP = Step(name="security_group", word="security group", service="security_group", named="${name}-nodes", given="security_group_id", list="securityGroups.list", items="security_groups", filter={"name": "${named}"}, is_={"name": "${named}"}, mark={"description": "Made by Gureum for ${name}"}, id="id", create="securityGroups.create", input={"name": "${named}"}, made="security_group.id", delete="securityGroups.delete", delete_by="security_group_id")

_RULE_FROM_SUBNET = Step(name="rule_from_subnet", word="rule", service="security_group", named="TCP 443 from ${subnet_cidr}", part_of="security_group", list="rules.list", items="security_group_rules", filter={"security_group_id": "${security_group}"}, is_={"direction": "ingress", "protocol": ["tcp", "TCP"], "port_range_min": 443, "port_range_max": 443, "remote_ip_prefix": "${subnet_cidr}"}, id="id", create="rules.create", input={"security_group_id": "${security_group}", "direction": "ingress", "ethertype": "IPv4", "protocol": "tcp", "port_range_min": 443, "port_range_max": 443, "remote_ip_prefix": "${subnet_cidr}"}, made="security_group_rule.id")

_RULE_BETWEEN_NODES = Step(name="rule_between_nodes", word="rule", service="security_group", named="everything between the nodes", part_of="security_group", list="rules.list", items="security_group_rules", filter={"security_group_id": "${security_group}"}, is_={"direction": "ingress", "remote_group_id": "${security_group}"}, lacks=("protocol", "port_range_min", "port_range_max",), id="id", create="rules.create", input={"security_group_id": "${security_group}", "direction": "ingress", "ethertype": "IPv4", "remote_group_id": "${security_group}"}, made="security_group_rule.id")

_RULE_TO_EVERYWHERE = Step(name="rule_to_everywhere", word="rule", service="security_group", named="everything that nodes ask for", part_of="security_group", list="rules.list", items="security_group_rules", filter={"security_group_id": "${security_group}"}, is_={"direction": "egress", "remote_ip_prefix": "0.0.0.0/0"}, lacks=("protocol", "port_range_min", "port_range_max",), id="id", create="rules.create", input={"security_group_id": "${security_group}", "direction": "egress", "ethertype": "IPv4", "remote_ip_prefix": "0.0.0.0/0"}, made="security_group_rule.id")

_VOLUME = Step(name="volume", word="volume", service="file_storage", named="${name}_gureum", given="volume_id", list="volumes.list", items="filestorages", filter={"name": "${named}"}, is_={"name": "${named}"}, same={"protocol": "NFS", "type_name": "${storage_type_name}"}, id="id", state="state", leaving=("deleting",), create="volumes.create", input={"name": "${named}", "protocol": "NFS", "type_name": "${storage_type_name}"}, made="volume_id", ready="volumes.waitUntilAvailable", shown={"protocol": "NFS"}, delete="volumes.delete", delete_by="volume_id", gone="volumes.waitUntilDeleted")

_KEYPAIR = Step(name="keypair", word="key pair", service="virtual_server", named="${name}-gureum", given="keypair_name", list="keypairs.list", items="keypairs", is_={"name": "${named}"}, same={"public_key": "${public_key}"}, id="name", create="keypairs.create", input={"name": "${named}", "public_key": "${public_key}"}, made="name", delete="keypairs.delete", delete_by="keypair_name")

_CLUSTER = Step(name="cluster", word="cluster", service="kubernetes_engine", named="${name}-gureum", list="clusters.list", items="clusters", filter={"name": "${named}"}, is_={"name": "${named}"}, same={"subnet_id": "${subnet}", "kubernetes_version": "${kubernetes_version}"}, id="id", state="status", leaving=("DELETING",), create="clusters.create", input={"name": "${named}", "kubernetes_version": "${kubernetes_version}", "vpc_id": "${vpc}", "subnet_id": "${subnet}", "security_group_id_list": ["${security_group}"], "volume_id": "${volume}", "cloud_logging_enabled": False, "service_watch_logging_enabled": False}, made="resource_id", ready="clusters.waitUntilRunning", shown={"cluster.volume.id": "${volume}", "cluster.security_group_list.*.id": "${security_group}"}, learns={"kubernetes_version": "cluster.kubernetes_version"}, delete="clusters.delete", delete_by="cluster_id", gone="clusters.waitUntilDeleted", holds=(Held(word="platform", service="ai_ml_ops", call="aiMlOps.listPlatforms", items="contents", is_={"cluster_id": "${cluster}"}, named="release_name", delete="aiMlOps.deletePlatform"), Held(word="Cloud ML", service="cloud_ml", call="cloudMl.getClusterProduct", input={"cluster_id": "${cluster}"}, named="cloud_ml.cloud_ml_id", delete="cloudMl.delete"),))

_NODEPOOL = Step(name="nodepool", word="node pool", service="kubernetes_engine", named="${name}-nodes", list="nodePools.list", items="nodepools", filter={"cluster_id": "${cluster}", "nodepool_name": "${named}"}, is_={"name": "${named}"}, same={"server_type.id": "${server_type_id}", "image.os": "${image_os}", "image.os_version": "${image_os_version}", "volume_type.name": "${node_volume_type_name}", "desired_node_count": "${desired_node_count}"}, id="id", state="status", leaving=("Deleting",), create="nodePools.create", input={"cluster_id": "${cluster}", "name": "${named}", "kubernetes_version": "${kubernetes_version}", "server_type_id": "${server_type_id}", "image_os": "${image_os}", "image_os_version": "${image_os_version}", "keypair_name": "${keypair}", "volume_size": "${node_volume_size}", "volume_type_name": "${node_volume_type_name}", "is_auto_recovery": True, "is_auto_scale": False, "desired_node_count": "${desired_node_count}"}, made="nodepool.id", ready="nodePools.waitUntilRunning", shown={"nodepool.volume_size": "${node_volume_size}", "nodepool.keypair.name": "${keypair}"}, delete="nodePools.delete", delete_by="nodepool_id", gone="nodePools.waitUntilDeleted")

_REGISTRY = Step(name="registry", word="container registry", service="container_registry", named="${name}gureum", list="registries.list", items="registries", filter={"name": "${named}"}, is_={"name": "${named}"}, id="id", state="state", leaving=("Terminating",), create="registries.create", input={"name": "${named}", "private_acl_enabled": False, "private_acl_resources": [], "public_acl_resources": [], "public_visible_enabled": False}, made="id", ready="registries.waitUntilRunning", learns={"registry_host": "registry.private_domain"}, delete="registries.delete", delete_by="registry_id", gone="registries.waitUntilDeleted")


@dataclass(frozen=True)
class PreparedPlatform:
    """What an AI&MLOps platform stands on."""

    cluster_id: str
    """Id of the Kubernetes cluster."""
    image_id: str
    """Id of the image to deploy."""
    kubernetes_version: str
    """Version of Kubernetes of the cluster."""
    vpc_id: str
    """Id of the VPC."""
    subnet_id: str
    """Id of the subnet of the nodes."""
    security_group_id: str
    """Id of the security group of the nodes."""
    volume_id: str
    """Id of the volume for pods."""
    keypair_name: str
    """Name of the key pair of the nodes."""
    nodepool_id: str
    """Id of the node pool."""
    steps: tuple[WayStep, ...]
    """What was made and what was there, in order."""


PLATFORM = Way(
    prepare="prepare_platform",
    teardown="teardown_platform",
    result=PreparedPlatform,
    inputs=(
        Input(name="name", pattern="^[a-z][a-z0-9]{1,13}$", says="2 to 14 small letters and digits, a letter first", required=True),
        Input(name="cidr", otherwise="10.0.0.0/16", pattern="^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-8])$", says="addresses in CIDR notation from `/16` to `/28`, for example `10.0.0.0/16`", addresses=True),
        Input(name="subnet_cidr", otherwise="10.0.1.0/24", pattern="^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-8])$", says="addresses in CIDR notation from `/16` to `/28`, for example `10.0.1.0/24`", addresses=True, within="cidr", unless="vpc_id"),
        Input(name="server_type_id", otherwise="s1v16m64"),
        Input(name="desired_node_count", otherwise=2, range=(1, 100,)),
        Input(name="node_volume_size", otherwise=104, range=(1, 9007199254740991,)),
        Input(name="node_volume_type_name", otherwise="SSD"),
        Input(name="image_os", otherwise="ubuntu"),
        Input(name="image_os_version", otherwise="22.04"),
        Input(name="kubernetes_version", pattern="^v[0-9]\\.[0-9]{1,2}\\.[0-9]{1,2}$", says="a version of Kubernetes, for example `v1.34.3`"),
        Input(name="image_id"),
        Input(name="storage_type_name", otherwise="HDD"),
        Input(name="public_key"),
        Input(name="vpc_id"),
        Input(name="subnet_id", needs=("vpc_id",)),
        Input(name="security_group_id"),
        Input(name="volume_id"),
        Input(name="keypair_name"),
    ),
    removal=frozenset(("name", "vpc_id", "subnet_id", "security_group_id", "volume_id", "keypair_name", )),
    steps=(_VPC, _SUBNET, _SECURITY_GROUP, _RULE_FROM_SUBNET, _RULE_BETWEEN_NODES, _RULE_TO_EVERYWHERE, _VOLUME, _KEYPAIR, _CLUSTER, _NODEPOOL, ),
    picks=(
        Pick(name="kubernetes_version", word="version of Kubernetes", service="kubernetes_engine", list="kubernetesVersions.list", items="kubernetes_versions", field="kubernetes_version"),
        Pick(name="image_id", word="image of a platform", service="ai_ml_ops", list="aiMlOps.listImages", items="contents", field="image_id"),
    ),
    results={
        "cluster_id": "cluster",
        "image_id": "image_id",
        "kubernetes_version": "kubernetes_version",
        "vpc_id": "vpc",
        "subnet_id": "subnet",
        "security_group_id": "security_group",
        "volume_id": "volume",
        "keypair_name": "keypair",
        "nodepool_id": "nodepool",
    },
)


@dataclass(frozen=True)
class PreparedCloudML:
    """What a Cloud ML stands on."""

    cluster_id: str
    """Id of the Kubernetes cluster."""
    image_id: str
    """Id of the image to deploy."""
    registry_id: str
    """Id of the container registry."""
    registry_host: str
    """Host of the container registry inside of the cloud, for `custom_registry_host`."""
    kubernetes_version: str
    """Version of Kubernetes of the cluster."""
    vpc_id: str
    """Id of the VPC."""
    subnet_id: str
    """Id of the subnet of the nodes."""
    security_group_id: str
    """Id of the security group of the nodes."""
    volume_id: str
    """Id of the volume for pods."""
    keypair_name: str
    """Name of the key pair of the nodes."""
    nodepool_id: str
    """Id of the node pool."""
    steps: tuple[WayStep, ...]
    """What was made and what was there, in order."""


CLOUD_ML = Way(
    prepare="prepare_cloud_ml",
    teardown="teardown_cloud_ml",
    result=PreparedCloudML,
    inputs=(
        Input(name="name", pattern="^[a-z][a-z0-9]{1,13}$", says="2 to 14 small letters and digits, a letter first", required=True),
        Input(name="cidr", otherwise="10.0.0.0/16", pattern="^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-8])$", says="addresses in CIDR notation from `/16` to `/28`, for example `10.0.0.0/16`", addresses=True),
        Input(name="subnet_cidr", otherwise="10.0.1.0/24", pattern="^[0-9]{1,3}(\\.[0-9]{1,3}){3}/(1[6-9]|2[0-8])$", says="addresses in CIDR notation from `/16` to `/28`, for example `10.0.1.0/24`", addresses=True, within="cidr", unless="vpc_id"),
        Input(name="server_type_id", otherwise="s1v16m64"),
        Input(name="desired_node_count", otherwise=2, range=(1, 100,)),
        Input(name="node_volume_size", otherwise=104, range=(1, 9007199254740991,)),
        Input(name="node_volume_type_name", otherwise="SSD"),
        Input(name="image_os", otherwise="ubuntu"),
        Input(name="image_os_version", otherwise="22.04"),
        Input(name="kubernetes_version", pattern="^v[0-9]\\.[0-9]{1,2}\\.[0-9]{1,2}$", says="a version of Kubernetes, for example `v1.34.3`"),
        Input(name="image_id"),
        Input(name="storage_type_name", otherwise="HDD"),
        Input(name="public_key"),
        Input(name="vpc_id"),
        Input(name="subnet_id", needs=("vpc_id",)),
        Input(name="security_group_id"),
        Input(name="volume_id"),
        Input(name="keypair_name"),
    ),
    removal=frozenset(("name", "vpc_id", "subnet_id", "security_group_id", "volume_id", "keypair_name", )),
    steps=(_VPC, _SUBNET, _SECURITY_GROUP, _RULE_FROM_SUBNET, _RULE_BETWEEN_NODES, _RULE_TO_EVERYWHERE, _VOLUME, _KEYPAIR, _CLUSTER, _NODEPOOL, _REGISTRY, ),
    picks=(
        Pick(name="kubernetes_version", word="version of Kubernetes", service="kubernetes_engine", list="kubernetesVersions.list", items="kubernetes_versions", field="kubernetes_version"),
        Pick(name="image_id", word="image of a Cloud ML", service="cloud_ml", list="cloudMl.listImages", items="contents", field="image_id"),
    ),
    results={
        "cluster_id": "cluster",
        "image_id": "image_id",
        "registry_id": "registry",
        "registry_host": "registry_host",
        "kubernetes_version": "kubernetes_version",
        "vpc_id": "vpc",
        "subnet_id": "subnet",
        "security_group_id": "security_group",
        "volume_id": "volume",
        "keypair_name": "keypair",
        "nodepool_id": "nodepool",
    },
)

for _each in (PreparedPlatform, PreparedCloudML, ):
    _each.__module__ = "gureum"
