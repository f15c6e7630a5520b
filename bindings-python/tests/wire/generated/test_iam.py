"""One call of every operation of Samsung Cloud Platform IAM, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncIAM, IAM
from wire import asked, same


def test_endpoints_list(iam: IAM) -> None:
    answer = iam.endpoints.list()
    same(answer, {"endpoints": [{"region": "kr-west1", "service_name": "scp-iam", "service_type": "scp-iam", "url": "https://iam.e.samsungsdscloud.com"}, {"region": "kr-west1", "service_name": "ske", "service_type": "ske", "url": "https://ske.kr-west1.e.samsungsdscloud.com"}]})
    asked("endpoints.list")


async def test_endpoints_list_async(async_iam: AsyncIAM) -> None:
    answer = async_iam.endpoints.list()
    same(await answer, {"endpoints": [{"region": "kr-west1", "service_name": "scp-iam", "service_type": "scp-iam", "url": "https://iam.e.samsungsdscloud.com"}, {"region": "kr-west1", "service_name": "ske", "service_type": "ske", "url": "https://ske.kr-west1.e.samsungsdscloud.com"}]})
    asked("endpoints.list")


def test_access_keys_list(iam: IAM) -> None:
    answer = iam.access_keys.list(with_count="true", limit=20, sort="created_at:desc", access_key_type="PERMANENT")
    same(answer, {"access_keys": [{"access_key": "b754b12b39da4ce29a40c5e324650bd0", "access_key_type": "PERMANENT", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "platform-2026-11", "expiration_timestamp": "9999-12-31T23:59:59Z", "id": "6558fc9df5b54c8a985465bdf637e097", "is_enabled": True, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "parent_access_key_id": None, "secret_key": "c4150149-f7c6-46bc-9faa-d2b9d20e0899"}], "count": 1})
    asked("accessKeys.list")


async def test_access_keys_list_async(async_iam: AsyncIAM) -> None:
    answer = async_iam.access_keys.list(with_count="true", limit=20, sort="created_at:desc", access_key_type="PERMANENT")
    same(await answer, {"access_keys": [{"access_key": "b754b12b39da4ce29a40c5e324650bd0", "access_key_type": "PERMANENT", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "platform-2026-11", "expiration_timestamp": "9999-12-31T23:59:59Z", "id": "6558fc9df5b54c8a985465bdf637e097", "is_enabled": True, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "parent_access_key_id": None, "secret_key": "c4150149-f7c6-46bc-9faa-d2b9d20e0899"}], "count": 1})
    asked("accessKeys.list")


def test_access_keys_create(iam: IAM) -> None:
    answer = iam.access_keys.create("PERMANENT", description="platform-2026-11")
    same(answer, {"access_key": {"access_key": "b754b12b39da4ce29a40c5e324650bd0", "access_key_type": "PERMANENT", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "platform-2026-11", "expiration_timestamp": "9999-12-31T23:59:59Z", "id": "6558fc9df5b54c8a985465bdf637e097", "is_enabled": True, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "parent_access_key_id": None, "secret_key": "c4150149-f7c6-46bc-9faa-d2b9d20e0899"}})
    asked("accessKeys.create")


async def test_access_keys_create_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.access_keys.create("PERMANENT", description="platform-2026-11")
    same(answer, {"access_key": {"access_key": "b754b12b39da4ce29a40c5e324650bd0", "access_key_type": "PERMANENT", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "platform-2026-11", "expiration_timestamp": "9999-12-31T23:59:59Z", "id": "6558fc9df5b54c8a985465bdf637e097", "is_enabled": True, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "parent_access_key_id": None, "secret_key": "c4150149-f7c6-46bc-9faa-d2b9d20e0899"}})
    asked("accessKeys.create")


def test_access_keys_show(iam: IAM) -> None:
    answer = iam.access_keys.show("6558fc9df5b54c8a985465bdf637e097")
    same(answer, {"access_key": {"access_key": "b754b12b39da4ce29a40c5e324650bd0", "access_key_type": "PERMANENT", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "platform-2026-11", "expiration_timestamp": "9999-12-31T23:59:59Z", "id": "6558fc9df5b54c8a985465bdf637e097", "is_enabled": True, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "parent_access_key_id": None, "secret_key": "c4150149-f7c6-46bc-9faa-d2b9d20e0899"}})
    asked("accessKeys.show")


async def test_access_keys_show_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.access_keys.show("6558fc9df5b54c8a985465bdf637e097")
    same(answer, {"access_key": {"access_key": "b754b12b39da4ce29a40c5e324650bd0", "access_key_type": "PERMANENT", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "platform-2026-11", "expiration_timestamp": "9999-12-31T23:59:59Z", "id": "6558fc9df5b54c8a985465bdf637e097", "is_enabled": True, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "parent_access_key_id": None, "secret_key": "c4150149-f7c6-46bc-9faa-d2b9d20e0899"}})
    asked("accessKeys.show")


def test_access_keys_update(iam: IAM) -> None:
    answer = iam.access_keys.update("6558fc9df5b54c8a985465bdf637e097", is_enabled=False)
    same(answer, {"access_key": {"access_key": "b754b12b39da4ce29a40c5e324650bd0", "access_key_type": "PERMANENT", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "platform-2026-11", "expiration_timestamp": "9999-12-31T23:59:59Z", "id": "6558fc9df5b54c8a985465bdf637e097", "is_enabled": False, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "parent_access_key_id": None, "secret_key": "c4150149-f7c6-46bc-9faa-d2b9d20e0899"}})
    asked("accessKeys.update")


async def test_access_keys_update_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.access_keys.update("6558fc9df5b54c8a985465bdf637e097", is_enabled=False)
    same(answer, {"access_key": {"access_key": "b754b12b39da4ce29a40c5e324650bd0", "access_key_type": "PERMANENT", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "platform-2026-11", "expiration_timestamp": "9999-12-31T23:59:59Z", "id": "6558fc9df5b54c8a985465bdf637e097", "is_enabled": False, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "parent_access_key_id": None, "secret_key": "c4150149-f7c6-46bc-9faa-d2b9d20e0899"}})
    asked("accessKeys.update")


def test_access_keys_delete(iam: IAM) -> None:
    answer = iam.access_keys.delete("6558fc9df5b54c8a985465bdf637e097")
    same(answer, None)
    asked("accessKeys.delete")


async def test_access_keys_delete_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.access_keys.delete("6558fc9df5b54c8a985465bdf637e097")
    same(answer, None)
    asked("accessKeys.delete")


def test_groups_list(iam: IAM) -> None:
    answer = iam.groups.list(size=20, page=0, sort="created_at:desc", name="PlatformUsers")
    same(answer, {"count": 1, "groups": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "creator_email": "kim@example.com", "creator_name": "Kim", "description": "Users of the platform", "domain_name": "scp", "id": "a946662dc4314dac93da413a32457459", "members": [], "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "PlatformUsers", "policies": [], "roles": [], "type": "USER_DEFINED"}], "page": 0, "size": 20, "sort": ["created_at:desc"]})
    asked("groups.list")


async def test_groups_list_async(async_iam: AsyncIAM) -> None:
    answer = async_iam.groups.list(size=20, page=0, sort="created_at:desc", name="PlatformUsers")
    same(await answer, {"count": 1, "groups": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "creator_email": "kim@example.com", "creator_name": "Kim", "description": "Users of the platform", "domain_name": "scp", "id": "a946662dc4314dac93da413a32457459", "members": [], "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "PlatformUsers", "policies": [], "roles": [], "type": "USER_DEFINED"}], "page": 0, "size": 20, "sort": ["created_at:desc"]})
    asked("groups.list")


def test_groups_show(iam: IAM) -> None:
    answer = iam.groups.show("a946662dc4314dac93da413a32457459")
    same(answer, {"group": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "creator_email": "kim@example.com", "creator_name": "Kim", "description": "Users of the platform", "domain_name": "scp", "id": "a946662dc4314dac93da413a32457459", "members": [], "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "PlatformUsers", "policies": [], "roles": [], "type": "USER_DEFINED"}})
    asked("groups.show")


async def test_groups_show_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.groups.show("a946662dc4314dac93da413a32457459")
    same(answer, {"group": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "creator_email": "kim@example.com", "creator_name": "Kim", "description": "Users of the platform", "domain_name": "scp", "id": "a946662dc4314dac93da413a32457459", "members": [], "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "PlatformUsers", "policies": [], "roles": [], "type": "USER_DEFINED"}})
    asked("groups.show")


def test_members_list(iam: IAM) -> None:
    answer = iam.members.list("a946662dc4314dac93da413a32457459", size=20, page=0, sort="created_at:desc")
    same(answer, {"count": 1, "group_members": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "creator_created_at": "2026-10-01T00:00:00Z", "creator_email": "kim@example.com", "creator_name": "Kim", "group_names": ["PlatformUsers"], "user_created_at": "2026-11-01T00:00:00Z", "user_email": "lee@example.com", "user_id": "ef50cdc207f05f6fb8f20219f229ed1f", "user_name": "lee"}], "page": 0, "size": 20, "sort": ["created_at:desc"]})
    asked("members.list")


async def test_members_list_async(async_iam: AsyncIAM) -> None:
    answer = async_iam.members.list("a946662dc4314dac93da413a32457459", size=20, page=0, sort="created_at:desc")
    same(await answer, {"count": 1, "group_members": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "creator_created_at": "2026-10-01T00:00:00Z", "creator_email": "kim@example.com", "creator_name": "Kim", "group_names": ["PlatformUsers"], "user_created_at": "2026-11-01T00:00:00Z", "user_email": "lee@example.com", "user_id": "ef50cdc207f05f6fb8f20219f229ed1f", "user_name": "lee"}], "page": 0, "size": 20, "sort": ["created_at:desc"]})
    asked("members.list")


def test_members_add(iam: IAM) -> None:
    answer = iam.members.add(group_id="a946662dc4314dac93da413a32457459", user_id="ef50cdc207f05f6fb8f20219f229ed1f")
    same(answer, {"group_member": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "creator_email": "kim@example.com", "creator_name": "Kim", "user_email": "lee@example.com", "user_id": "ef50cdc207f05f6fb8f20219f229ed1f", "user_name": "lee"}})
    asked("members.add")


async def test_members_add_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.members.add(group_id="a946662dc4314dac93da413a32457459", user_id="ef50cdc207f05f6fb8f20219f229ed1f")
    same(answer, {"group_member": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "creator_email": "kim@example.com", "creator_name": "Kim", "user_email": "lee@example.com", "user_id": "ef50cdc207f05f6fb8f20219f229ed1f", "user_name": "lee"}})
    asked("members.add")


def test_members_remove(iam: IAM) -> None:
    answer = iam.members.remove(group_id="a946662dc4314dac93da413a32457459", user_id="ef50cdc207f05f6fb8f20219f229ed1f")
    same(answer, None)
    asked("members.remove")


async def test_members_remove_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.members.remove(group_id="a946662dc4314dac93da413a32457459", user_id="ef50cdc207f05f6fb8f20219f229ed1f")
    same(answer, None)
    asked("members.remove")


def test_users_list(iam: IAM) -> None:
    answer = iam.users.list("f39c460fade34fecb05ede8f904b24b7", size=20, page=0, sort="created_at:desc")
    same(answer, {"users": [{"id": "ef50cdc207f05f6fb8f20219f229ed1f", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data scientist", "email": "lee@example.com", "email_authenticated": True, "groups": [], "name": "Lee", "user_name": "lee", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "type": "IAM"}], "count": 1, "page": 0, "size": 20})
    asked("users.list")


async def test_users_list_async(async_iam: AsyncIAM) -> None:
    answer = async_iam.users.list("f39c460fade34fecb05ede8f904b24b7", size=20, page=0, sort="created_at:desc")
    same(await answer, {"users": [{"id": "ef50cdc207f05f6fb8f20219f229ed1f", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data scientist", "email": "lee@example.com", "email_authenticated": True, "groups": [], "name": "Lee", "user_name": "lee", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "type": "IAM"}], "count": 1, "page": 0, "size": 20})
    asked("users.list")


def test_users_create(iam: IAM) -> None:
    answer = iam.users.create(account_id="f39c460fade34fecb05ede8f904b24b7", password="Example-9x!Kq", temporary_password=True, user_name="lee", description="Data scientist", group_ids=[], policy_ids=[], tags=[])
    same(answer, {"id": "ef50cdc207f05f6fb8f20219f229ed1f", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data scientist", "email": "lee@example.com", "email_authenticated": True, "groups": [], "name": "Lee", "user_name": "lee", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "type": "IAM"})
    asked("users.create")


async def test_users_create_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.users.create(account_id="f39c460fade34fecb05ede8f904b24b7", password="Example-9x!Kq", temporary_password=True, user_name="lee", description="Data scientist", group_ids=[], policy_ids=[], tags=[])
    same(answer, {"id": "ef50cdc207f05f6fb8f20219f229ed1f", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data scientist", "email": "lee@example.com", "email_authenticated": True, "groups": [], "name": "Lee", "user_name": "lee", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "type": "IAM"})
    asked("users.create")


def test_users_show(iam: IAM) -> None:
    answer = iam.users.show(account_id="f39c460fade34fecb05ede8f904b24b7", user_id="ef50cdc207f05f6fb8f20219f229ed1f")
    same(answer, {"id": "ef50cdc207f05f6fb8f20219f229ed1f", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data scientist", "email": "lee@example.com", "email_authenticated": True, "groups": [], "name": "Lee", "user_name": "lee", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "type": "IAM"})
    asked("users.show")


async def test_users_show_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.users.show(account_id="f39c460fade34fecb05ede8f904b24b7", user_id="ef50cdc207f05f6fb8f20219f229ed1f")
    same(answer, {"id": "ef50cdc207f05f6fb8f20219f229ed1f", "account_id": "f39c460fade34fecb05ede8f904b24b7", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Data scientist", "email": "lee@example.com", "email_authenticated": True, "groups": [], "name": "Lee", "user_name": "lee", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "type": "IAM"})
    asked("users.show")


def test_users_delete(iam: IAM) -> None:
    answer = iam.users.delete(account_id="f39c460fade34fecb05ede8f904b24b7", user_id="ef50cdc207f05f6fb8f20219f229ed1f")
    same(answer, None)
    asked("users.delete")


async def test_users_delete_async(async_iam: AsyncIAM) -> None:
    answer = await async_iam.users.delete(account_id="f39c460fade34fecb05ede8f904b24b7", user_id="ef50cdc207f05f6fb8f20219f229ed1f")
    same(answer, None)
    asked("users.delete")
