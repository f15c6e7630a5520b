"""Asks what a cluster can give, and deploys Cloud ML with just that."""

import os

from gureum import SamsungCloud
from gureum.cloud_ml import EndpointType

with SamsungCloud() as scp:
    platform = next(
        each for each in scp.ai_ml_ops.list_platforms() if each.release_name == "ml-platform"
    )
    cluster_id = platform.cluster_id
    if cluster_id is None or not scp.cloud_ml.check_cluster_releasable(cluster_id).result:
        raise SystemExit("Cloud ML cannot be deployed on this cluster")
    estimate = scp.cloud_ml.estimate_cluster(cluster_id)

    registry = scp.container_registry.create_and_wait(
        name="mlregistry",
        private_acl_enabled=False,
        private_acl_resources=[],
        public_acl_resources=[],
        public_visible_enabled=False,
    ).registry
    ml = scp.cloud_ml.create_and_wait(
        cloud_ml_name="ml-shared",
        cluster_id=cluster_id,
        image_id=scp.cloud_ml.list_images().take(1)[0].image_id,
        analytics_resource=estimate.analytics,
        application_resource=estimate.application,
        custom_registry_host=registry.private_domain,
        custom_registry_access_key=os.environ["REGISTRY_ACCESS_KEY"],
        custom_registry_access_secret_key=os.environ["REGISTRY_SECRET_KEY"],
        domain_name="ml-shared",
        endpoint_type=EndpointType.PRIVATE,
        progress=True,
    )
    print(f"{ml.cloud_ml_name} is {ml.cloud_ml_state}")
