"""One call of every operation of Samsung Cloud Platform Cloud ML, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncCloudML, CloudML
from wire import asked, same


def test_cloud_ml_check_duplication(cloud_ml: CloudML) -> None:
    answer = cloud_ml.check_duplication(name="aiml-test")
    same(answer, {"result": False})
    asked("cloudMl.checkDuplication")


async def test_cloud_ml_check_duplication_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = await async_cloud_ml.check_duplication(name="aiml-test")
    same(answer, {"result": False})
    asked("cloudMl.checkDuplication")


def test_cloud_ml_estimate_cluster(cloud_ml: CloudML) -> None:
    answer = cloud_ml.estimate_cluster("10a599e031e749b7b260868f441e862b", use_copilot=False)
    same(answer, {"analytics": {"cpu": 0, "gpu": "", "memory": 0}, "application": {"cpu": 0, "memory": 0}, "copilot": {"cpu": 0, "gpu": "", "memory": 0}})
    asked("cloudMl.estimateCluster")


async def test_cloud_ml_estimate_cluster_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = await async_cloud_ml.estimate_cluster("10a599e031e749b7b260868f441e862b", use_copilot=False)
    same(answer, {"analytics": {"cpu": 0, "gpu": "", "memory": 0}, "application": {"cpu": 0, "memory": 0}, "copilot": {"cpu": 0, "gpu": "", "memory": 0}})
    asked("cloudMl.estimateCluster")


def test_cloud_ml_list_images(cloud_ml: CloudML) -> None:
    answer = cloud_ml.list_images()
    same(answer, {"contents": [{"copilot_enabled": "", "display_version": "", "image_id": "", "image_name": "", "k8s_version": ""}], "total_count": 1})
    asked("cloudMl.listImages")


async def test_cloud_ml_list_images_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = async_cloud_ml.list_images()
    same(await answer, {"contents": [{"copilot_enabled": "", "display_version": "", "image_id": "", "image_name": "", "k8s_version": ""}], "total_count": 1})
    asked("cloudMl.listImages")


def test_cloud_ml_check_cluster_releasable(cloud_ml: CloudML) -> None:
    answer = cloud_ml.check_cluster_releasable("10a599e031e749b7b260868f441e862b")
    same(answer, {"exceptions": [], "result": True})
    asked("cloudMl.checkClusterReleasable")


async def test_cloud_ml_check_cluster_releasable_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = await async_cloud_ml.check_cluster_releasable("10a599e031e749b7b260868f441e862b")
    same(answer, {"exceptions": [], "result": True})
    asked("cloudMl.checkClusterReleasable")


def test_cloud_ml_get_cluster_product(cloud_ml: CloudML) -> None:
    answer = cloud_ml.get_cluster_product("10a599e031e749b7b260868f441e862b")
    same(answer, {"cloud_ml": {"cloud_ml_id": "10a599e031e749b7b260868f441e862b", "cloud_ml_state": "DEPLOYED", "cluster_id": "10a599e031e749b7b260868f441e862b", "copilot_enabled": False, "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "custom_registry_access_key": "aiml-test", "custom_registry_host": "aiml-test", "description": "aiml-test", "display_version": "22.04", "domain_name": "aiml-test", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "aiml-test", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "namespace_name": "aiml-test", "product_group_id": "10a599e031e749b7b260868f441e862b", "project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_limit_text": "aiml-test", "resource_request_text": "aiml-test", "storage_class_name": "aiml-test"}, "cloud_ml_common": {"cloud_ml_common_id": "10a599e031e749b7b260868f441e862b", "cloud_ml_common_state": "DEPLOYED", "cluster_id": "10a599e031e749b7b260868f441e862b", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "custom_registry_access_key": "aiml-test", "custom_registry_host": "aiml-test", "custom_registry_project_id": "aiml-test", "custom_registry_region": "aiml-test", "domain_name": "aiml-test", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b", "image_registry_url": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "namespace_name": "aiml-test", "product_group_id": "10a599e031e749b7b260868f441e862b", "project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_limit_text": "aiml-test", "resource_request_text": "aiml-test", "storage_class_name": "aiml-test"}})
    asked("cloudMl.getClusterProduct")


async def test_cloud_ml_get_cluster_product_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = await async_cloud_ml.get_cluster_product("10a599e031e749b7b260868f441e862b")
    same(answer, {"cloud_ml": {"cloud_ml_id": "10a599e031e749b7b260868f441e862b", "cloud_ml_state": "DEPLOYED", "cluster_id": "10a599e031e749b7b260868f441e862b", "copilot_enabled": False, "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "custom_registry_access_key": "aiml-test", "custom_registry_host": "aiml-test", "description": "aiml-test", "display_version": "22.04", "domain_name": "aiml-test", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "aiml-test", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "namespace_name": "aiml-test", "product_group_id": "10a599e031e749b7b260868f441e862b", "project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_limit_text": "aiml-test", "resource_request_text": "aiml-test", "storage_class_name": "aiml-test"}, "cloud_ml_common": {"cloud_ml_common_id": "10a599e031e749b7b260868f441e862b", "cloud_ml_common_state": "DEPLOYED", "cluster_id": "10a599e031e749b7b260868f441e862b", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "custom_registry_access_key": "aiml-test", "custom_registry_host": "aiml-test", "custom_registry_project_id": "aiml-test", "custom_registry_region": "aiml-test", "domain_name": "aiml-test", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b", "image_registry_url": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "namespace_name": "aiml-test", "product_group_id": "10a599e031e749b7b260868f441e862b", "project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_limit_text": "aiml-test", "resource_request_text": "aiml-test", "storage_class_name": "aiml-test"}})
    asked("cloudMl.getClusterProduct")


def test_cloud_ml_create(cloud_ml: CloudML) -> None:
    answer = cloud_ml.create(analytics_resource={"cpu": 1, "gpu": "", "memory": 2}, application_resource={"cpu": 1, "memory": 2}, cloud_ml_name="aiml-test", cluster_id="10a599e031e749b7b260868f441e862b", custom_registry_access_key="10a599e031e749b7b260868f441e862b", custom_registry_access_secret_key="10a599e031e749b7b260868f441e862b", custom_registry_host="registry.example.com", domain_name="aiml-test", endpoint_type="private", image_id="10a599e031e749b7b260868f441e862b", copilot={"cpu": 0, "gpu": "", "memory": 0}, custom_registry_access_project_id="10a599e031e749b7b260868f441e862b", custom_registry_access_region="kr-west1", description="Shared notebook service", product_group_id="10a599e031e749b7b260868f441e862b", tags=[], use_copilot=True)
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("cloudMl.create")


async def test_cloud_ml_create_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = await async_cloud_ml.create(analytics_resource={"cpu": 1, "gpu": "", "memory": 2}, application_resource={"cpu": 1, "memory": 2}, cloud_ml_name="aiml-test", cluster_id="10a599e031e749b7b260868f441e862b", custom_registry_access_key="10a599e031e749b7b260868f441e862b", custom_registry_access_secret_key="10a599e031e749b7b260868f441e862b", custom_registry_host="registry.example.com", domain_name="aiml-test", endpoint_type="private", image_id="10a599e031e749b7b260868f441e862b", copilot={"cpu": 0, "gpu": "", "memory": 0}, custom_registry_access_project_id="10a599e031e749b7b260868f441e862b", custom_registry_access_region="kr-west1", description="Shared notebook service", product_group_id="10a599e031e749b7b260868f441e862b", tags=[], use_copilot=True)
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("cloudMl.create")


def test_cloud_ml_show(cloud_ml: CloudML) -> None:
    answer = cloud_ml.show("10a599e031e749b7b260868f441e862b")
    same(answer, {"cloud_ml_id": "10a599e031e749b7b260868f441e862b", "cloud_ml_name": "aiml-test", "cloud_ml_state": "DEPLOYED", "cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "cluster_permission": {}, "cluster_request_failed": False, "copilot_enabled": False, "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "custom_registry_access_key": "aiml-test", "custom_registry_host": "aiml-test", "description": "aiml-test", "display_version": "22.04", "domain_name": "aiml-test", "endpoint_ip_address": "aiml-test", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "aiml-test", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "namespace_name": "aiml-test", "product_group_id": "10a599e031e749b7b260868f441e862b", "project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_limit_text": "aiml-test", "resource_request_text": "aiml-test", "storage_class_name": "aiml-test"})
    asked("cloudMl.show")


async def test_cloud_ml_show_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = await async_cloud_ml.show("10a599e031e749b7b260868f441e862b")
    same(answer, {"cloud_ml_id": "10a599e031e749b7b260868f441e862b", "cloud_ml_name": "aiml-test", "cloud_ml_state": "DEPLOYED", "cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "cluster_permission": {}, "cluster_request_failed": False, "copilot_enabled": False, "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "custom_registry_access_key": "aiml-test", "custom_registry_host": "aiml-test", "description": "aiml-test", "display_version": "22.04", "domain_name": "aiml-test", "endpoint_ip_address": "aiml-test", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "aiml-test", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "namespace_name": "aiml-test", "product_group_id": "10a599e031e749b7b260868f441e862b", "project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_limit_text": "aiml-test", "resource_request_text": "aiml-test", "storage_class_name": "aiml-test"})
    asked("cloudMl.show")


def test_cloud_ml_update(cloud_ml: CloudML) -> None:
    answer = cloud_ml.update(cloud_ml_id="10a599e031e749b7b260868f441e862b", description="Shared notebook service")
    same(answer, {"cloud_ml_id": "10a599e031e749b7b260868f441e862b", "cloud_ml_name": "aiml-test", "cloud_ml_state": "DEPLOYED", "cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "cluster_permission": {}, "cluster_request_failed": False, "copilot_enabled": False, "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "custom_registry_access_key": "aiml-test", "custom_registry_host": "aiml-test", "description": "aiml-test", "display_version": "22.04", "domain_name": "aiml-test", "endpoint_ip_address": "aiml-test", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "aiml-test", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "namespace_name": "aiml-test", "product_group_id": "10a599e031e749b7b260868f441e862b", "project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_limit_text": "aiml-test", "resource_request_text": "aiml-test", "storage_class_name": "aiml-test"})
    asked("cloudMl.update")


async def test_cloud_ml_update_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = await async_cloud_ml.update(cloud_ml_id="10a599e031e749b7b260868f441e862b", description="Shared notebook service")
    same(answer, {"cloud_ml_id": "10a599e031e749b7b260868f441e862b", "cloud_ml_name": "aiml-test", "cloud_ml_state": "DEPLOYED", "cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "cluster_permission": {}, "cluster_request_failed": False, "copilot_enabled": False, "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "custom_registry_access_key": "aiml-test", "custom_registry_host": "aiml-test", "description": "aiml-test", "display_version": "22.04", "domain_name": "aiml-test", "endpoint_ip_address": "aiml-test", "endpoint_type": "private", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "aiml-test", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "namespace_name": "aiml-test", "product_group_id": "10a599e031e749b7b260868f441e862b", "project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_limit_text": "aiml-test", "resource_request_text": "aiml-test", "storage_class_name": "aiml-test"})
    asked("cloudMl.update")


def test_cloud_ml_delete(cloud_ml: CloudML) -> None:
    answer = cloud_ml.delete("10a599e031e749b7b260868f441e862b")
    same(answer, None)
    asked("cloudMl.delete")


async def test_cloud_ml_delete_async(async_cloud_ml: AsyncCloudML) -> None:
    answer = await async_cloud_ml.delete("10a599e031e749b7b260868f441e862b")
    same(answer, None)
    asked("cloudMl.delete")
