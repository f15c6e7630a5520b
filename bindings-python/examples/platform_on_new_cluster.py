"""Deploys an AI&MLOps platform together with a new cluster, on a network made for both."""

import os

from gureum import SamsungCloud
from gureum.ai_ml_ops import (
    AiMlOpsPlatformCreateRequest,
    Edition,
    KubernetesEngineCreateRequest,
    NodePoolCreateRequest,
)
from gureum.file_storage import VolumeProtocol
from gureum.vpc import SubnetKind

with SamsungCloud() as scp:
    vpc = scp.vpc.vpcs.create_and_wait(name="ml-platform", cidr="10.0.0.0/16").vpc
    subnet = scp.vpc.subnets.create_and_wait(
        name="nodes", type=SubnetKind.GENERAL, vpc_id=vpc.id, cidr="10.0.1.0/24"
    ).subnet
    group = scp.security_group.security_groups.create("ml-nodes").security_group
    volume = scp.file_storage.volumes.create_and_wait(
        name="ml_data", protocol=VolumeProtocol.NFS, type_name="HDD"
    )
    key = scp.virtual_server.keypairs.create("ml-nodes")
    version = scp.kubernetes_engine.kubernetes_versions.list().take(1)[0]
    image = next(each for each in scp.ai_ml_ops.list_images() if each.product_type == Edition.MINI)

    platform = scp.ai_ml_ops.create_platform_and_wait(
        AiMlOpsPlatformCreateRequest(
            release_name="ml-platform",
            ai_ml_ops_platform_type=Edition.MINI,
            image_id=image.image_id,
            initial_user_email="ml@example.com",
            initial_user_password=os.environ["PLATFORM_PASSWORD"],
        ),
        kubernetes_engine_create_request=KubernetesEngineCreateRequest(
            kubernetes_engine_name="ml-platform",
            k8s_version=version.kubernetes_version,
            vpc_id=vpc.id,
            subnet_id=subnet.id,
            security_group_id_list=[group.id],
            volume_id=volume.id,
        ),
        node_pool_create_request=NodePoolCreateRequest(
            name="nodes",
            server_type_id="s1v16m64",
            image_os="ubuntu",
            image_os_version="22.04",
            keypair_name=key.name,
            volume_size=104,
            volume_type_name="SSD",
            desired_node_count=2,
        ),
        progress=True,
    )
    print(f"{platform.release_name} is {platform.release_state} on {platform.cluster_name}")
