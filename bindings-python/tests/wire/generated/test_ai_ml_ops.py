"""One call of every operation of Samsung Cloud Platform AI&MLOps Platform, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncAIMLOps, AIMLOps
from wire import asked, same


def test_ai_ml_ops_check_cluster_version(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.check_cluster_version(cluster_id="10a599e031e749b7b260868f441e862b", version="1.28.1")
    same(answer, {"result": False})
    asked("aiMlOps.checkClusterVersion")


async def test_ai_ml_ops_check_cluster_version_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.check_cluster_version(cluster_id="10a599e031e749b7b260868f441e862b", version="1.28.1")
    same(answer, {"result": False})
    asked("aiMlOps.checkClusterVersion")


def test_ai_ml_ops_check_duplication(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.check_duplication("aiml-test")
    same(answer, {"result": False})
    asked("aiMlOps.checkDuplication")


async def test_ai_ml_ops_check_duplication_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.check_duplication("aiml-test")
    same(answer, {"result": False})
    asked("aiMlOps.checkDuplication")


def test_ai_ml_ops_list_platforms(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.list_platforms(size=20, page=0, sort="created_dt:asc", created_by="10a599e031e749b7b260868f441e862b", release_name="aiml-test", cluster_name="cluster-test", version="v1.7.1", kubeflow_type="Mini", status="DEPLOYED")
    same(answer, {"contents": [{"cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "kubeflow_type": "Enterprise", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "release_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test", "status": "DEPLOYED", "version": "v1.7.1"}], "total_count": 10})
    asked("aiMlOps.listPlatforms")


async def test_ai_ml_ops_list_platforms_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = async_ai_ml_ops.list_platforms(size=20, page=0, sort="created_dt:asc", created_by="10a599e031e749b7b260868f441e862b", release_name="aiml-test", cluster_name="cluster-test", version="v1.7.1", kubeflow_type="Mini", status="DEPLOYED")
    same(await answer, {"contents": [{"cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "kubeflow_type": "Enterprise", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "release_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test", "status": "DEPLOYED", "version": "v1.7.1"}], "total_count": 10})
    asked("aiMlOps.listPlatforms")


def test_ai_ml_ops_create_platform(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.create_platform({"ai_ml_ops_platform_endpoint_type": "Private", "ai_ml_ops_platform_type": "Enterprise", "cluster_id": "10a599e031e749b7b260868f441e862b", "image_id": "10a599e031e749b7b260868f441e862b", "initial_user_email": "example@gmail.com", "initial_user_password": "147@53A69a", "release_name": "aiml-test", "tags": []})
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("aiMlOps.createPlatform")


async def test_ai_ml_ops_create_platform_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.create_platform({"ai_ml_ops_platform_endpoint_type": "Private", "ai_ml_ops_platform_type": "Enterprise", "cluster_id": "10a599e031e749b7b260868f441e862b", "image_id": "10a599e031e749b7b260868f441e862b", "initial_user_email": "example@gmail.com", "initial_user_password": "147@53A69a", "release_name": "aiml-test", "tags": []})
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("aiMlOps.createPlatform")


def test_ai_ml_ops_get_platform_details(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.get_platform_details("10a599e031e749b7b260868f441e862b")
    same(answer, {"ai_ml_ops_platform_domain_service": {}, "ai_ml_ops_platform_endpoint_ip_address": "", "ai_ml_ops_platform_endpoint_port": "", "ai_ml_ops_platform_endpoint_type": "", "ai_ml_ops_platform_type": "Enterprise", "cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "cluster_state": "RUNNING", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "dashboard_state": "", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "", "initial_user_email": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "project_id": "10a599e031e749b7b260868f441e862b", "project_name": "", "release_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test", "release_state": "DEPLOYED", "storage_class_name": "", "version": "v1.7.1"})
    asked("aiMlOps.getPlatformDetails")


async def test_ai_ml_ops_get_platform_details_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.get_platform_details("10a599e031e749b7b260868f441e862b")
    same(answer, {"ai_ml_ops_platform_domain_service": {}, "ai_ml_ops_platform_endpoint_ip_address": "", "ai_ml_ops_platform_endpoint_port": "", "ai_ml_ops_platform_endpoint_type": "", "ai_ml_ops_platform_type": "Enterprise", "cluster_id": "10a599e031e749b7b260868f441e862b", "cluster_name": "cluster-test", "cluster_state": "RUNNING", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "dashboard_state": "", "image_id": "10a599e031e749b7b260868f441e862b", "image_name": "", "initial_user_email": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "project_id": "10a599e031e749b7b260868f441e862b", "project_name": "", "release_id": "10a599e031e749b7b260868f441e862b", "release_name": "aiml-test", "release_state": "DEPLOYED", "storage_class_name": "", "version": "v1.7.1"})
    asked("aiMlOps.getPlatformDetails")


def test_ai_ml_ops_update_platform(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.update_platform("10a599e031e749b7b260868f441e862b", ai_ml_ops_platform_domain_service={"dns_id": "acdd205d-b1d3-44e7-ab7a-429ca090e941", "domain_service_name": "sample.aimlopsplatform.com", "ip": "192.168.3.197", "operation_type": "CREATE", "record_id": "8af744b9-4893-4f98-881d-4df984de7162", "record_name": "sample"}, ai_ml_ops_platform_endpoint_type="Public")
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("aiMlOps.updatePlatform")


async def test_ai_ml_ops_update_platform_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.update_platform("10a599e031e749b7b260868f441e862b", ai_ml_ops_platform_domain_service={"dns_id": "acdd205d-b1d3-44e7-ab7a-429ca090e941", "domain_service_name": "sample.aimlopsplatform.com", "ip": "192.168.3.197", "operation_type": "CREATE", "record_id": "8af744b9-4893-4f98-881d-4df984de7162", "record_name": "sample"}, ai_ml_ops_platform_endpoint_type="Public")
    same(answer, {"project_id": "10a599e031e749b7b260868f441e862b", "request_id": "10a599e031e749b7b260868f441e862b", "resource_id": "10a599e031e749b7b260868f441e862b"})
    asked("aiMlOps.updatePlatform")


def test_ai_ml_ops_delete_platform(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.delete_platform("10a599e031e749b7b260868f441e862b", with_k8s=False)
    same(answer, None)
    asked("aiMlOps.deletePlatform")


async def test_ai_ml_ops_delete_platform_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.delete_platform("10a599e031e749b7b260868f441e862b", with_k8s=False)
    same(answer, None)
    asked("aiMlOps.deletePlatform")


def test_ai_ml_ops_list_images(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.list_images(size=20, page=0, sort="created_dt:asc", image_name="sdskubeflow-enterprise")
    same(answer, {"contents": [{"base_image": "", "category": "", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "description": "", "icon_file": "", "icon_file_name": "", "image_attr": {}, "image_id": "", "image_name": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "os_type": "", "product_type": "Enterprise", "project_id": "10a599e031e749b7b260868f441e862b"}], "total_count": 10})
    asked("aiMlOps.listImages")


async def test_ai_ml_ops_list_images_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = async_ai_ml_ops.list_images(size=20, page=0, sort="created_dt:asc", image_name="sdskubeflow-enterprise")
    same(await answer, {"contents": [{"base_image": "", "category": "", "created_by": "10a599e031e749b7b260868f441e862b", "created_dt": "2024-05-17T00:23:17Z", "description": "", "icon_file": "", "icon_file_name": "", "image_attr": {}, "image_id": "", "image_name": "", "modified_by": "10a599e031e749b7b260868f441e862b", "modified_dt": "2024-05-17T00:23:17Z", "os_type": "", "product_type": "Enterprise", "project_id": "10a599e031e749b7b260868f441e862b"}], "total_count": 10})
    asked("aiMlOps.listImages")


def test_ai_ml_ops_list_nodes(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.list_nodes("10a599e031e749b7b260868f441e862b", size=20, page=0, sort="created_dt:asc")
    same(answer, {"count": 0, "links": [], "nodes": []})
    asked("aiMlOps.listNodes")


async def test_ai_ml_ops_list_nodes_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = async_ai_ml_ops.list_nodes("10a599e031e749b7b260868f441e862b", size=20, page=0, sort="created_dt:asc")
    same(await answer, {"count": 0, "links": [], "nodes": []})
    asked("aiMlOps.listNodes")


def test_ai_ml_ops_list_storage_classes(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.list_storage_classes("10a599e031e749b7b260868f441e862b")
    same(answer, {"count": 0, "links": [], "storage_classes": []})
    asked("aiMlOps.listStorageClasses")


async def test_ai_ml_ops_list_storage_classes_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = async_ai_ml_ops.list_storage_classes("10a599e031e749b7b260868f441e862b")
    same(await answer, {"count": 0, "links": [], "storage_classes": []})
    asked("aiMlOps.listStorageClasses")


def test_ai_ml_ops_validate_cluster_namespace(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.validate_cluster_namespace("10a599e031e749b7b260868f441e862b")
    same(answer, {"result": False})
    asked("aiMlOps.validateClusterNamespace")


async def test_ai_ml_ops_validate_cluster_namespace_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.validate_cluster_namespace("10a599e031e749b7b260868f441e862b")
    same(answer, {"result": False})
    asked("aiMlOps.validateClusterNamespace")


def test_ai_ml_ops_validate_cluster_resource_size(ai_ml_ops: AIMLOps) -> None:
    answer = ai_ml_ops.validate_cluster_resource_size(cluster_id="10a599e031e749b7b260868f441e862b", product_type="Enterprise")
    same(answer, {"result": False})
    asked("aiMlOps.validateClusterResourceSize")


async def test_ai_ml_ops_validate_cluster_resource_size_async(async_ai_ml_ops: AsyncAIMLOps) -> None:
    answer = await async_ai_ml_ops.validate_cluster_resource_size(cluster_id="10a599e031e749b7b260868f441e862b", product_type="Enterprise")
    same(answer, {"result": False})
    asked("aiMlOps.validateClusterResourceSize")
