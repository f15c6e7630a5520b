"""One call of every operation of Samsung Cloud Platform File Storage, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncFileStorage, FileStorage
from wire import asked, same


def test_volumes_list(file_storage: FileStorage) -> None:
    answer = file_storage.volumes.list(offset=0, limit=20, name="platform_data")
    same(answer, {"count": 1, "filestorages": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform_data", "protocol": "NFS", "purpose": "none", "state": "available", "type_id": "jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu", "type_name": "HDD"}]})
    asked("volumes.list")


async def test_volumes_list_async(async_file_storage: AsyncFileStorage) -> None:
    answer = async_file_storage.volumes.list(offset=0, limit=20, name="platform_data")
    same(await answer, {"count": 1, "filestorages": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform_data", "protocol": "NFS", "purpose": "none", "state": "available", "type_id": "jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu", "type_name": "HDD"}]})
    asked("volumes.list")


def test_volumes_create(file_storage: FileStorage) -> None:
    answer = file_storage.volumes.create(name="platform_data", protocol="NFS", type_name="HDD", tags=[{"key": "team", "value": "data"}])
    same(answer, {"volume_id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "volume_name": "platform_data", "protocol": "NFS", "type_name": "HDD"})
    asked("volumes.create")


async def test_volumes_create_async(async_file_storage: AsyncFileStorage) -> None:
    answer = await async_file_storage.volumes.create(name="platform_data", protocol="NFS", type_name="HDD", tags=[{"key": "team", "value": "data"}])
    same(answer, {"volume_id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "volume_name": "platform_data", "protocol": "NFS", "type_name": "HDD"})
    asked("volumes.create")


def test_volumes_show(file_storage: FileStorage) -> None:
    answer = file_storage.volumes.show("bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "encryption_enabled": False, "file_unit_recovery_enabled": False, "id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform_data", "path": "10.0.1.9:/platform_data_2m060u", "protocol": "NFS", "purpose": "none", "state": "available", "type_id": "jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu", "type_name": "HDD", "usage": 0})
    asked("volumes.show")


async def test_volumes_show_async(async_file_storage: AsyncFileStorage) -> None:
    answer = await async_file_storage.volumes.show("bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    same(answer, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "encryption_enabled": False, "file_unit_recovery_enabled": False, "id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "name": "platform_data", "path": "10.0.1.9:/platform_data_2m060u", "protocol": "NFS", "purpose": "none", "state": "available", "type_id": "jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu", "type_name": "HDD", "usage": 0})
    asked("volumes.show")


def test_volumes_update(file_storage: FileStorage) -> None:
    answer = file_storage.volumes.update(volume_id="bfdbabf2-04d9-4e8b-a205-020f8e6da438", file_unit_recovery_enabled=True)
    same(answer, None)
    asked("volumes.update")


async def test_volumes_update_async(async_file_storage: AsyncFileStorage) -> None:
    answer = await async_file_storage.volumes.update(volume_id="bfdbabf2-04d9-4e8b-a205-020f8e6da438", file_unit_recovery_enabled=True)
    same(answer, None)
    asked("volumes.update")


def test_volumes_delete(file_storage: FileStorage) -> None:
    answer = file_storage.volumes.delete("bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    same(answer, None)
    asked("volumes.delete")


async def test_volumes_delete_async(async_file_storage: AsyncFileStorage) -> None:
    answer = await async_file_storage.volumes.delete("bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    same(answer, None)
    asked("volumes.delete")


def test_access_rules_list(file_storage: FileStorage) -> None:
    answer = file_storage.access_rules.list("bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    same(answer, {"volume_id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "count": 1, "access_rules": [{"object_id": "43fe3347-02a4-4aa8-ccf9-affe4917bb6f", "object_type": "VM", "access_rule_state": "active"}]})
    asked("accessRules.list")


async def test_access_rules_list_async(async_file_storage: AsyncFileStorage) -> None:
    answer = async_file_storage.access_rules.list("bfdbabf2-04d9-4e8b-a205-020f8e6da438")
    same(await answer, {"volume_id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438", "count": 1, "access_rules": [{"object_id": "43fe3347-02a4-4aa8-ccf9-affe4917bb6f", "object_type": "VM", "access_rule_state": "active"}]})
    asked("accessRules.list")


def test_access_rules_update(file_storage: FileStorage) -> None:
    answer = file_storage.access_rules.update(volume_id="bfdbabf2-04d9-4e8b-a205-020f8e6da438", action="add", object_id="43fe3347-02a4-4aa8-ccf9-affe4917bb6f", object_type="VM")
    same(answer, {"action": "add", "object_id": "43fe3347-02a4-4aa8-ccf9-affe4917bb6f", "object_type": "VM", "volume_id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438"})
    asked("accessRules.update")


async def test_access_rules_update_async(async_file_storage: AsyncFileStorage) -> None:
    answer = await async_file_storage.access_rules.update(volume_id="bfdbabf2-04d9-4e8b-a205-020f8e6da438", action="add", object_id="43fe3347-02a4-4aa8-ccf9-affe4917bb6f", object_type="VM")
    same(answer, {"action": "add", "object_id": "43fe3347-02a4-4aa8-ccf9-affe4917bb6f", "object_type": "VM", "volume_id": "bfdbabf2-04d9-4e8b-a205-020f8e6da438"})
    asked("accessRules.update")
