"""One call of every operation of Samsung Cloud Platform Container Registry, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncContainerRegistry, ContainerRegistry
from wire import asked, same


def test_registries_check_name(container_registry: ContainerRegistry) -> None:
    answer = container_registry.check_name("platform")
    same(answer, {"result": False})
    asked("registries.checkName")


async def test_registries_check_name_async(async_container_registry: AsyncContainerRegistry) -> None:
    answer = await async_container_registry.check_name("platform")
    same(answer, {"result": False})
    asked("registries.checkName")


def test_registries_list(container_registry: ContainerRegistry) -> None:
    answer = container_registry.list(sort="created_at:desc", page=0, size=20, name="platform", state="Running")
    same(answer, {"count": 1, "registries": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "bucket_name": "scr-platform", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "7f1c2d3e4b5a69788796a5b4c3d2e1f0", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform", "private_domain": "platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", "public_domain": None, "public_visible_enabled": False, "state": "Running"}]})
    asked("registries.list")


async def test_registries_list_async(async_container_registry: AsyncContainerRegistry) -> None:
    answer = async_container_registry.list(sort="created_at:desc", page=0, size=20, name="platform", state="Running")
    same(await answer, {"count": 1, "registries": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "bucket_name": "scr-platform", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "7f1c2d3e4b5a69788796a5b4c3d2e1f0", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform", "private_domain": "platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", "public_domain": None, "public_visible_enabled": False, "state": "Running"}]})
    asked("registries.list")


def test_registries_create(container_registry: ContainerRegistry) -> None:
    answer = container_registry.create(name="platform", private_acl_enabled=False, private_acl_resources=[], public_acl_resources=[], public_visible_enabled=False)
    same(answer, {"id": "7f1c2d3e4b5a69788796a5b4c3d2e1f0", "message": "", "state": "Creating"})
    asked("registries.create")


async def test_registries_create_async(async_container_registry: AsyncContainerRegistry) -> None:
    answer = await async_container_registry.create(name="platform", private_acl_enabled=False, private_acl_resources=[], public_acl_resources=[], public_visible_enabled=False)
    same(answer, {"id": "7f1c2d3e4b5a69788796a5b4c3d2e1f0", "message": "", "state": "Creating"})
    asked("registries.create")


def test_registries_show(container_registry: ContainerRegistry) -> None:
    answer = container_registry.show("7f1c2d3e4b5a69788796a5b4c3d2e1f0")
    same(answer, {"registry": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "bucket_id": "b0c1d2e3f405162738495a6b7c8d9e0f", "bucket_name": "scr-platform", "bucket_usage": "0", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "7f1c2d3e4b5a69788796a5b4c3d2e1f0", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform", "private_acl_enabled": False, "private_acl_resources": [], "private_domain": "platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", "public_acl_enabled": True, "public_acl_resources": [], "public_domain": None, "public_endpoint_enabled": False, "public_visible_enabled": False, "state": "Running"}})
    asked("registries.show")


async def test_registries_show_async(async_container_registry: AsyncContainerRegistry) -> None:
    answer = await async_container_registry.show("7f1c2d3e4b5a69788796a5b4c3d2e1f0")
    same(answer, {"registry": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "bucket_id": "b0c1d2e3f405162738495a6b7c8d9e0f", "bucket_name": "scr-platform", "bucket_usage": "0", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "7f1c2d3e4b5a69788796a5b4c3d2e1f0", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform", "private_acl_enabled": False, "private_acl_resources": [], "private_domain": "platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", "public_acl_enabled": True, "public_acl_resources": [], "public_domain": None, "public_endpoint_enabled": False, "public_visible_enabled": False, "state": "Running"}})
    asked("registries.show")


def test_registries_delete(container_registry: ContainerRegistry) -> None:
    answer = container_registry.delete("7f1c2d3e4b5a69788796a5b4c3d2e1f0")
    same(answer, None)
    asked("registries.delete")


async def test_registries_delete_async(async_container_registry: AsyncContainerRegistry) -> None:
    answer = await async_container_registry.delete("7f1c2d3e4b5a69788796a5b4c3d2e1f0")
    same(answer, None)
    asked("registries.delete")


def test_registries_list_connectable(container_registry: ContainerRegistry) -> None:
    answer = container_registry.list_connectable()
    same(answer, {"count": 1, "resources": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "id": "7f1c2d3e4b5a69788796a5b4c3d2e1f0", "name": "platform", "private_domain": "platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", "public_domain": None, "type": "registry"}]})
    asked("registries.listConnectable")


async def test_registries_list_connectable_async(async_container_registry: AsyncContainerRegistry) -> None:
    answer = async_container_registry.list_connectable()
    same(await answer, {"count": 1, "resources": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "id": "7f1c2d3e4b5a69788796a5b4c3d2e1f0", "name": "platform", "private_domain": "platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com", "public_domain": None, "type": "registry"}]})
    asked("registries.listConnectable")
