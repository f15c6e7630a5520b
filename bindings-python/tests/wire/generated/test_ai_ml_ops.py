"""One call of every operation of Samsung Cloud Platform AI&MLOps Platform, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/aiml-ops.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncAIMLOps, AIMLOps
from wire import asked, same


def test_aimlops_check_cluster_version(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.check_cluster_version(cluster_id="10a599e031e749b7b260868f441e862b", version="1.28.1")
    same(answer, {"result": False})
    asked("aimlops.checkClusterVersion")


async def test_aimlops_check_cluster_version_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.check_cluster_version(cluster_id="10a599e031e749b7b260868f441e862b", version="1.28.1")
    same(answer, {"result": False})
    asked("aimlops.checkClusterVersion")


def test_aimlops_check_duplication(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.check_duplication("aiml-test")
    same(answer, {"result": False})
    asked("aimlops.checkDuplication")


async def test_aimlops_check_duplication_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.check_duplication("aiml-test")
    same(answer, {"result": False})
    asked("aimlops.checkDuplication")


def test_aimlops_list_platforms(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.list_platforms(size=20, page=0, sort="created_dt:asc", created_by="10a599e031e749b7b260868f441e862b", release_name="aiml-test", cluster_name="cluster-test", version="v1.7.1", kubeflow_type="Mini", status="DEPLOYED")
    same(answer, {"contents": [{"cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "kubeflow_type": "Enterprise", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "release_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test", "status": "DEPLOYED", "version": "v1.7.1"}], "total_count": 10})
    asked("aimlops.listPlatforms")


async def test_aimlops_list_platforms_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = async_ai_ml_ops.list_platforms(size=20, page=0, sort="created_dt:asc", created_by="10a599e031e749b7b260868f441e862b", release_name="aiml-test", cluster_name="cluster-test", version="v1.7.1", kubeflow_type="Mini", status="DEPLOYED")
    same(await answer, {"contents": [{"cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "kubeflow_type": "Enterprise", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "release_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test", "status": "DEPLOYED", "version": "v1.7.1"}], "total_count": 10})
    asked("aimlops.listPlatforms")


def test_aimlops_create_platform(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.create_platform({"ai_ml_ops_platform_endpoint_type": "Private", "ai_ml_ops_platform_type": "Enterprise", "cluster_id": "10a599e031e749b7b260868f441e862b", "image_id": "10a599e031e749b7b260868f441e862b", "initial_user_email": "example@gmail.com", "initial_user_password": "147@53A69a", "release_name": "aiml-test", "tags": []})
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("aimlops.createPlatform")


async def test_aimlops_create_platform_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.create_platform({"ai_ml_ops_platform_endpoint_type": "Private", "ai_ml_ops_platform_type": "Enterprise", "cluster_id": "10a599e031e749b7b260868f441e862b", "image_id": "10a599e031e749b7b260868f441e862b", "initial_user_email": "example@gmail.com", "initial_user_password": "147@53A69a", "release_name": "aiml-test", "tags": []})
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("aimlops.createPlatform")


def test_aimlops_get_platform_details(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.get_platform_details("10a599e031e749b7b260868f441e862b")
    same(answer, {"ai_ml_ops_platform_domain_service": {}, "ai_ml_ops_platform_endpoint_ip_address": "", "ai_ml_ops_platform_endpoint_port": "", "ai_ml_ops_platform_endpoint_type": "", "ai_ml_ops_platform_type": "Enterprise", "cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "cluster_state": "RUNNING", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "dashboard_state": "", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "", "initial_user_email": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "project_id": "10a599e031e749b7b260868f441e862b", "project_name": "", "release_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test", "release_state": "DEPLOYED", "storage_class_name": "", "version": "v1.7.1"})
    asked("aimlops.getPlatformDetails")


async def test_aimlops_get_platform_details_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.get_platform_details("10a599e031e749b7b260868f441e862b")
    same(answer, {"ai_ml_ops_platform_domain_service": {}, "ai_ml_ops_platform_endpoint_ip_address": "", "ai_ml_ops_platform_endpoint_port": "", "ai_ml_ops_platform_endpoint_type": "", "ai_ml_ops_platform_type": "Enterprise", "cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "cluster_state": "RUNNING", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "dashboard_state": "", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "", "initial_user_email": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "project_id": "10a599e031e749b7b260868f441e862b", "project_name": "", "release_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test", "release_state": "DEPLOYED", "storage_class_name": "", "version": "v1.7.1"})
    asked("aimlops.getPlatformDetails")


def test_aimlops_update_platform(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.update_platform("10a599e031e749b7b260868f441e862b", ai_ml_ops_platform_domain_service={"dns_id": "acdd205d-b1d3-44e7-ab7a-429ca090e941", "domain_service_name": "sample.aimlopsplatform.com", "ip": "192.168.3.197", "operation_type": "CREATE", "record_id": "8af744b9-4893-4f98-881d-4df984de7162", "record_name": "sample"}, ai_ml_ops_platform_endpoint_type="Public")
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("aimlops.updatePlatform")


async def test_aimlops_update_platform_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.update_platform("10a599e031e749b7b260868f441e862b", ai_ml_ops_platform_domain_service={"dns_id": "acdd205d-b1d3-44e7-ab7a-429ca090e941", "domain_service_name": "sample.aimlopsplatform.com", "ip": "192.168.3.197", "operation_type": "CREATE", "record_id": "8af744b9-4893-4f98-881d-4df984de7162", "record_name": "sample"}, ai_ml_ops_platform_endpoint_type="Public")
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("aimlops.updatePlatform")


def test_aimlops_delete_platform(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.delete_platform("10a599e031e749b7b260868f441e862b", with_k8s=False)
    same(answer, None)
    asked("aimlops.deletePlatform")


async def test_aimlops_delete_platform_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.delete_platform("10a599e031e749b7b260868f441e862b", with_k8s=False)
    same(answer, None)
    asked("aimlops.deletePlatform")


def test_aimlops_list_images(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.list_images(size=20, page=0, sort="created_dt:asc", image_name="sdskubeflow-enterprise")
    same(answer, {"contents": [{"base_image": "", "category": "", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "description": "", "icon_file": "", "icon_file_name": "", "image_attr": {}, "image_id": "", "image_name": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "os_type": "", "product_type": "Enterprise", "project_id": "10a599e031e749b7b260868f441e862b"}], "total_count": 10})
    asked("aimlops.listImages")


async def test_aimlops_list_images_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = async_ai_ml_ops.list_images(size=20, page=0, sort="created_dt:asc", image_name="sdskubeflow-enterprise")
    same(await answer, {"contents": [{"base_image": "", "category": "", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "description": "", "icon_file": "", "icon_file_name": "", "image_attr": {}, "image_id": "", "image_name": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "os_type": "", "product_type": "Enterprise", "project_id": "10a599e031e749b7b260868f441e862b"}], "total_count": 10})
    asked("aimlops.listImages")


def test_aimlops_list_nodes(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.list_nodes("10a599e031e749b7b260868f441e862b", size=20, page=0, sort="created_dt:asc")
    same(answer, {"count": 0, "links": [], "nodes": []})
    asked("aimlops.listNodes")


async def test_aimlops_list_nodes_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = async_ai_ml_ops.list_nodes("10a599e031e749b7b260868f441e862b", size=20, page=0, sort="created_dt:asc")
    same(await answer, {"count": 0, "links": [], "nodes": []})
    asked("aimlops.listNodes")


def test_aimlops_list_storage_classes(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.list_storage_classes("10a599e031e749b7b260868f441e862b")
    same(answer, {"count": 0, "links": [], "storage_classes": []})
    asked("aimlops.listStorageClasses")


async def test_aimlops_list_storage_classes_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = async_ai_ml_ops.list_storage_classes("10a599e031e749b7b260868f441e862b")
    same(await answer, {"count": 0, "links": [], "storage_classes": []})
    asked("aimlops.listStorageClasses")


def test_aimlops_validate_cluster_namespace(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.validate_cluster_namespace("10a599e031e749b7b260868f441e862b")
    same(answer, {"result": False})
    asked("aimlops.validateClusterNamespace")


async def test_aimlops_validate_cluster_namespace_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.validate_cluster_namespace("10a599e031e749b7b260868f441e862b")
    same(answer, {"result": False})
    asked("aimlops.validateClusterNamespace")


def test_aimlops_validate_cluster_resource_size(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.validate_cluster_resource_size(cluster_id="10a599e031e749b7b260868f441e862b", product_type="Enterprise")
    same(answer, {"result": False})
    asked("aimlops.validateClusterResourceSize")


async def test_aimlops_validate_cluster_resource_size_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.validate_cluster_resource_size(cluster_id="10a599e031e749b7b260868f441e862b", product_type="Enterprise")
    same(answer, {"result": False})
    asked("aimlops.validateClusterResourceSize")
