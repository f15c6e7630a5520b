"""One call of every operation of Samsung Cloud Platform Quota, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncQuota, Quota
from wire import asked, same


def test_quotas_list(quota: Quota) -> None:
    answer = quota.quotas.list(size=20, page=0, sort="created_at:desc", request_class="Account", service="Virtual Server", quota_item="VPC.VPC.MAX.COUNT")
    same(answer, {"account_quotas": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "account_name": "Data platform team", "adjustable": True, "applied_value": None, "approval": True, "class_value": "global", "created_at": "2026-11-01T00:00:00Z", "description": "Greatest size of the disks of all servers", "free_rate": 10, "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "initial_value": 100, "modified_at": "2026-11-01T00:00:00Z", "quota_item": "VIRTUAL_SERVER_DISK.MAX.SIZE", "reduction": False, "request": False, "request_class": "Account", "resource_type": "Virtual Server Disk", "service": "Virtual Server", "srn": "srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e", "unit": "GB"}, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "account_name": "Data platform team", "adjustable": True, "applied_value": None, "approval": True, "class_value": "kr-west1", "created_at": "2026-11-01T00:00:00Z", "description": "Greatest number of VPCs", "free_rate": 10, "id": "5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2", "initial_value": 5, "modified_at": "2026-11-01T00:00:00Z", "quota_item": "VPC.MAX.COUNT", "reduction": False, "request": False, "request_class": "Region", "resource_type": "VPC", "service": "VPC", "srn": "srn:e::kr-west1:quota:account-quota/5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2", "unit": "EA"}, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "account_name": "Data platform team", "adjustable": False, "applied_value": None, "approval": True, "class_value": "global", "created_at": "2026-11-01T00:00:00Z", "description": "Greatest number of registries", "free_rate": 10, "id": "9e0b1c2d3e4f5061728394a5b6c7d8e9", "initial_value": 2, "modified_at": "2026-11-01T00:00:00Z", "quota_item": "REGISTRY.MAX.COUNT", "reduction": False, "request": False, "request_class": "Account", "resource_type": "Registry", "service": "Container Registry", "srn": "srn:e:::quota:account-quota/9e0b1c2d3e4f5061728394a5b6c7d8e9", "unit": "EA"}], "count": 3, "page": 0, "size": 20, "sort": ["created_at:desc"]})
    asked("quotas.list")


async def test_quotas_list_async(async_quota: AsyncQuota) -> None:
    answer = async_quota.quotas.list(size=20, page=0, sort="created_at:desc", request_class="Account", service="Virtual Server", quota_item="VPC.VPC.MAX.COUNT")
    same(await answer, {"account_quotas": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "account_name": "Data platform team", "adjustable": True, "applied_value": None, "approval": True, "class_value": "global", "created_at": "2026-11-01T00:00:00Z", "description": "Greatest size of the disks of all servers", "free_rate": 10, "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "initial_value": 100, "modified_at": "2026-11-01T00:00:00Z", "quota_item": "VIRTUAL_SERVER_DISK.MAX.SIZE", "reduction": False, "request": False, "request_class": "Account", "resource_type": "Virtual Server Disk", "service": "Virtual Server", "srn": "srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e", "unit": "GB"}, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "account_name": "Data platform team", "adjustable": True, "applied_value": None, "approval": True, "class_value": "kr-west1", "created_at": "2026-11-01T00:00:00Z", "description": "Greatest number of VPCs", "free_rate": 10, "id": "5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2", "initial_value": 5, "modified_at": "2026-11-01T00:00:00Z", "quota_item": "VPC.MAX.COUNT", "reduction": False, "request": False, "request_class": "Region", "resource_type": "VPC", "service": "VPC", "srn": "srn:e::kr-west1:quota:account-quota/5ac1f6a4d1b34ff3a1c8e0f5f6f7c0d2", "unit": "EA"}, {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "account_name": "Data platform team", "adjustable": False, "applied_value": None, "approval": True, "class_value": "global", "created_at": "2026-11-01T00:00:00Z", "description": "Greatest number of registries", "free_rate": 10, "id": "9e0b1c2d3e4f5061728394a5b6c7d8e9", "initial_value": 2, "modified_at": "2026-11-01T00:00:00Z", "quota_item": "REGISTRY.MAX.COUNT", "reduction": False, "request": False, "request_class": "Account", "resource_type": "Registry", "service": "Container Registry", "srn": "srn:e:::quota:account-quota/9e0b1c2d3e4f5061728394a5b6c7d8e9", "unit": "EA"}], "count": 3, "page": 0, "size": 20, "sort": ["created_at:desc"]})
    asked("quotas.list")


def test_quotas_show(quota: Quota) -> None:
    answer = quota.quotas.show("0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, {"account_quota": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "account_name": "Data platform team", "adjustable": True, "applied_value": None, "approval": True, "class_value": "global", "created_at": "2026-11-01T00:00:00Z", "description": "Greatest size of the disks of all servers", "free_rate": 10, "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "initial_value": 100, "modified_at": "2026-11-01T00:00:00Z", "quota_item": "VIRTUAL_SERVER_DISK.MAX.SIZE", "reduction": False, "request": False, "request_class": "Account", "resource_type": "Virtual Server Disk", "service": "Virtual Server", "srn": "srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e", "unit": "GB"}})
    asked("quotas.show")


async def test_quotas_show_async(async_quota: AsyncQuota) -> None:
    answer = await async_quota.quotas.show("0fdd87aab8cb46f59b7c1f81ed03fb3e")
    same(answer, {"account_quota": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "account_name": "Data platform team", "adjustable": True, "applied_value": None, "approval": True, "class_value": "global", "created_at": "2026-11-01T00:00:00Z", "description": "Greatest size of the disks of all servers", "free_rate": 10, "id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "initial_value": 100, "modified_at": "2026-11-01T00:00:00Z", "quota_item": "VIRTUAL_SERVER_DISK.MAX.SIZE", "reduction": False, "request": False, "request_class": "Account", "resource_type": "Virtual Server Disk", "service": "Virtual Server", "srn": "srn:e:::quota:account-quota/0fdd87aab8cb46f59b7c1f81ed03fb3e", "unit": "GB"}})
    asked("quotas.show")


def test_quota_requests_list(quota: Quota) -> None:
    answer = quota.quota_requests.list(size=20, page=0, sort="created_at:desc", service="Virtual Server", quota_item="VPC.VPC.MAX.COUNT", request_class="Account", state="APPROVED")
    same(answer, {"count": 1, "page": 0, "quota_requests": [{"applied_at": None, "applied_value": 200, "approval_message": None, "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "free_rate": 10, "id": "c3d4e5f60718293a4b5c6d7e8f901234", "initial_value": 100, "modified_at": "2026-11-02T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "quota_item": "VIRTUAL_SERVER_DISK.MAX.SIZE", "request_class": "Account", "request_message": "Disks for a cluster", "request_value": 300, "requester": "kim", "service": "Virtual Server", "state": "PARTIAL_APPROVED", "unit": "GB"}], "size": 20, "sort": ["created_at:desc"]})
    asked("quotaRequests.list")


async def test_quota_requests_list_async(async_quota: AsyncQuota) -> None:
    answer = async_quota.quota_requests.list(size=20, page=0, sort="created_at:desc", service="Virtual Server", quota_item="VPC.VPC.MAX.COUNT", request_class="Account", state="APPROVED")
    same(await answer, {"count": 1, "page": 0, "quota_requests": [{"applied_at": None, "applied_value": 200, "approval_message": None, "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "free_rate": 10, "id": "c3d4e5f60718293a4b5c6d7e8f901234", "initial_value": 100, "modified_at": "2026-11-02T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "quota_item": "VIRTUAL_SERVER_DISK.MAX.SIZE", "request_class": "Account", "request_message": "Disks for a cluster", "request_value": 300, "requester": "kim", "service": "Virtual Server", "state": "PARTIAL_APPROVED", "unit": "GB"}], "size": 20, "sort": ["created_at:desc"]})
    asked("quotaRequests.list")


def test_quota_requests_show(quota: Quota) -> None:
    answer = quota.quota_requests.show("c3d4e5f60718293a4b5c6d7e8f901234")
    same(answer, {"quota_request": {"applied_at": None, "applied_value": 200, "approval_message": None, "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "free_rate": 10, "id": "c3d4e5f60718293a4b5c6d7e8f901234", "initial_value": 100, "modified_at": "2026-11-02T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "quota_item": "VIRTUAL_SERVER_DISK.MAX.SIZE", "request_message": "Disks for a cluster", "request_value": 300, "requester": "kim", "state": "PARTIAL_APPROVED", "unit": "GB", "account_quota_id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "class_value": "global", "description": "Greatest size of the disks of all servers", "reduction": False}})
    asked("quotaRequests.show")


async def test_quota_requests_show_async(async_quota: AsyncQuota) -> None:
    answer = await async_quota.quota_requests.show("c3d4e5f60718293a4b5c6d7e8f901234")
    same(answer, {"quota_request": {"applied_at": None, "applied_value": 200, "approval_message": None, "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "free_rate": 10, "id": "c3d4e5f60718293a4b5c6d7e8f901234", "initial_value": 100, "modified_at": "2026-11-02T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "quota_item": "VIRTUAL_SERVER_DISK.MAX.SIZE", "request_message": "Disks for a cluster", "request_value": 300, "requester": "kim", "state": "PARTIAL_APPROVED", "unit": "GB", "account_quota_id": "0fdd87aab8cb46f59b7c1f81ed03fb3e", "class_value": "global", "description": "Greatest size of the disks of all servers", "reduction": False}})
    asked("quotaRequests.show")
