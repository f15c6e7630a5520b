"""One call of every operation of Samsung Cloud Platform Resource Manager, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncResourceManager, ResourceManager
from wire import asked, same


def test_resource_groups_list(resource_manager: ResourceManager) -> None:
    answer = resource_manager.resource_groups.list(size=20, page=0, sort="created_at:desc", name="data-platform")
    same(answer, {"count": 1, "page": 0, "resource_groups": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data platform", "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "data-platform", "region": "kr-west1", "resource_types": ["virtual-server"], "tags": [{"key": "team", "value": "data"}]}], "size": 20, "sort": ["created_at:desc"]})
    asked("resourceGroups.list")


async def test_resource_groups_list_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = async_resource_manager.resource_groups.list(size=20, page=0, sort="created_at:desc", name="data-platform")
    same(await answer, {"count": 1, "page": 0, "resource_groups": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data platform", "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "data-platform", "region": "kr-west1", "resource_types": ["virtual-server"], "tags": [{"key": "team", "value": "data"}]}], "size": 20, "sort": ["created_at:desc"]})
    asked("resourceGroups.list")


def test_resource_groups_create(resource_manager: ResourceManager) -> None:
    answer = resource_manager.resource_groups.create(description="Data platform", name="data-platform", resource_types=["virtual-server"], tags=[{"key": "team", "value": "data"}])
    same(answer, {"resource_group": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data platform", "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "data-platform", "region": "kr-west1", "resource_types": ["virtual-server"], "srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "tags": [{"key": "team", "value": "data"}]}})
    asked("resourceGroups.create")


async def test_resource_groups_create_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = await async_resource_manager.resource_groups.create(description="Data platform", name="data-platform", resource_types=["virtual-server"], tags=[{"key": "team", "value": "data"}])
    same(answer, {"resource_group": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data platform", "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "data-platform", "region": "kr-west1", "resource_types": ["virtual-server"], "srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "tags": [{"key": "team", "value": "data"}]}})
    asked("resourceGroups.create")


def test_resource_groups_show(resource_manager: ResourceManager) -> None:
    answer = resource_manager.resource_groups.show("0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, {"resource_group": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data platform", "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "data-platform", "region": "kr-west1", "resource_types": ["virtual-server"], "srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "tags": [{"key": "team", "value": "data"}]}})
    asked("resourceGroups.show")


async def test_resource_groups_show_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = await async_resource_manager.resource_groups.show("0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, {"resource_group": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data platform", "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "data-platform", "region": "kr-west1", "resource_types": ["virtual-server"], "srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "tags": [{"key": "team", "value": "data"}]}})
    asked("resourceGroups.show")


def test_resource_groups_delete(resource_manager: ResourceManager) -> None:
    answer = resource_manager.resource_groups.delete("0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, None)
    asked("resourceGroups.delete")


async def test_resource_groups_delete_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = await async_resource_manager.resource_groups.delete("0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, None)
    asked("resourceGroups.delete")


def test_resources_show(resource_manager: ResourceManager) -> None:
    answer = resource_manager.resources.show("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, {"resource": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "product_name": "Resource Groups", "region": "kr-west1", "resource_name": "data-platform", "resource_type": "resource-group", "resource_type_display_name": "Resource Group", "srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "state": "ACTIVE", "tags": [{"key": "team", "value": "data"}]}})
    asked("resources.show")


async def test_resources_show_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = await async_resource_manager.resources.show("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, {"resource": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "product_name": "Resource Groups", "region": "kr-west1", "resource_name": "data-platform", "resource_type": "resource-group", "resource_type_display_name": "Resource Group", "srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "state": "ACTIVE", "tags": [{"key": "team", "value": "data"}]}})
    asked("resources.show")


def test_tags_list(resource_manager: ResourceManager) -> None:
    answer = resource_manager.tags.list(size=20, page=0, sort="key:asc", key="team", value="data", resource_type="resource-group", service_type="resourcemanager", offering="e", region="kr-west1")
    same(answer, {"content": [{"key": "team", "srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "value": "data"}], "count": 1, "page": 0, "size": 20, "sort": ["created_at:desc"]})
    asked("tags.list")


async def test_tags_list_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = async_resource_manager.tags.list(size=20, page=0, sort="key:asc", key="team", value="data", resource_type="resource-group", service_type="resourcemanager", offering="e", region="kr-west1")
    same(await answer, {"content": [{"key": "team", "srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "value": "data"}], "count": 1, "page": 0, "size": 20, "sort": ["created_at:desc"]})
    asked("tags.list")


def test_tags_list_of_resource(resource_manager: ResourceManager) -> None:
    answer = resource_manager.tags.list_of_resource("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", size=50, page=0, sort="key:asc")
    same(answer, {"content": {"srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "tags": [{"key": "team", "value": "data"}]}, "count": 1, "page": 0, "size": 50, "sort": ["created_at:desc"]})
    asked("tags.listOfResource")


async def test_tags_list_of_resource_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = await async_resource_manager.tags.list_of_resource("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", size=50, page=0, sort="key:asc")
    same(answer, {"content": {"srn": "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", "tags": [{"key": "team", "value": "data"}]}, "count": 1, "page": 0, "size": 50, "sort": ["created_at:desc"]})
    asked("tags.listOfResource")


def test_tags_delete_of_resource(resource_manager: ResourceManager) -> None:
    answer = resource_manager.tags.delete_of_resource("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, None)
    asked("tags.deleteOfResource")


async def test_tags_delete_of_resource_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = await async_resource_manager.tags.delete_of_resource("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, None)
    asked("tags.deleteOfResource")


def test_tags_set_of_resource(resource_manager: ResourceManager) -> None:
    answer = resource_manager.tags.set_of_resource(srn="srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", tags=[{"key": "team", "value": "data"}])
    same(answer, {"content": {"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e": [{"key": "team", "value": "data"}]}})
    asked("tags.setOfResource")


async def test_tags_set_of_resource_async(async_resource_manager: AsyncResourceManager) -> None:
    answer = await async_resource_manager.tags.set_of_resource(srn="srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", tags=[{"key": "team", "value": "data"}])
    same(answer, {"content": {"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e": [{"key": "team", "value": "data"}]}})
    asked("tags.setOfResource")
