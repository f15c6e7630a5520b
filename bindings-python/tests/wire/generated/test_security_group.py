"""One call of every operation of Samsung Cloud Platform Security Group, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncSecurityGroup, SecurityGroup
from wire import asked, same


def test_security_groups_list(security_group: SecurityGroup) -> None:
    answer = security_group.security_groups.list(size=20, page=0, sort="created_at:desc", name="platform-nodes")
    same(answer, {"count": 1, "security_groups": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Nodes of the platform", "id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "loggable": False, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-nodes", "rule_count": 2, "state": "ACTIVE"}]})
    asked("securityGroups.list")


async def test_security_groups_list_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = async_security_group.security_groups.list(size=20, page=0, sort="created_at:desc", name="platform-nodes")
    same(await answer, {"count": 1, "security_groups": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Nodes of the platform", "id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "loggable": False, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-nodes", "rule_count": 2, "state": "ACTIVE"}]})
    asked("securityGroups.list")


def test_security_groups_create(security_group: SecurityGroup) -> None:
    answer = security_group.security_groups.create("platform-nodes", description="Nodes of the platform", loggable=False, tags=[{"key": "team", "value": "data"}])
    same(answer, {"security_group": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Nodes of the platform", "id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "loggable": False, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-nodes", "rule_count": 2, "state": "ACTIVE"}})
    asked("securityGroups.create")


async def test_security_groups_create_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = await async_security_group.security_groups.create("platform-nodes", description="Nodes of the platform", loggable=False, tags=[{"key": "team", "value": "data"}])
    same(answer, {"security_group": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Nodes of the platform", "id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "loggable": False, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-nodes", "rule_count": 2, "state": "ACTIVE"}})
    asked("securityGroups.create")


def test_security_groups_show(security_group: SecurityGroup) -> None:
    answer = security_group.security_groups.show("02fb574c-f30f-40e1-9f43-4d1572dee5bd")
    same(answer, {"security_group": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Nodes of the platform", "id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "loggable": False, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-nodes", "rule_count": 2, "state": "ACTIVE"}})
    asked("securityGroups.show")


async def test_security_groups_show_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = await async_security_group.security_groups.show("02fb574c-f30f-40e1-9f43-4d1572dee5bd")
    same(answer, {"security_group": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Nodes of the platform", "id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd", "loggable": False, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-nodes", "rule_count": 2, "state": "ACTIVE"}})
    asked("securityGroups.show")


def test_security_groups_update(security_group: SecurityGroup) -> None:
    answer = security_group.security_groups.update("02fb574c-f30f-40e1-9f43-4d1572dee5bd", description="Nodes of the platform", loggable=True)
    same(answer, None)
    asked("securityGroups.update")


async def test_security_groups_update_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = await async_security_group.security_groups.update("02fb574c-f30f-40e1-9f43-4d1572dee5bd", description="Nodes of the platform", loggable=True)
    same(answer, None)
    asked("securityGroups.update")


def test_security_groups_delete(security_group: SecurityGroup) -> None:
    answer = security_group.security_groups.delete("02fb574c-f30f-40e1-9f43-4d1572dee5bd")
    same(answer, None)
    asked("securityGroups.delete")


async def test_security_groups_delete_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = await async_security_group.security_groups.delete("02fb574c-f30f-40e1-9f43-4d1572dee5bd")
    same(answer, None)
    asked("securityGroups.delete")


def test_rules_list(security_group: SecurityGroup) -> None:
    answer = security_group.rules.list("02fb574c-f30f-40e1-9f43-4d1572dee5bd", size=20, page=0, remote_ip_prefix="10.0.1.0/24", direction="ingress")
    same(answer, {"count": 1, "security_group_rules": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "HTTPS from the subnet", "direction": "ingress", "ethertype": "IPv4", "id": "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "port_range_max": 443, "port_range_min": 443, "protocol": "tcp", "remote_group_id": None, "remote_ip_prefix": "10.0.1.0/24", "security_group_id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd"}]})
    asked("rules.list")


async def test_rules_list_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = async_security_group.rules.list("02fb574c-f30f-40e1-9f43-4d1572dee5bd", size=20, page=0, remote_ip_prefix="10.0.1.0/24", direction="ingress")
    same(await answer, {"count": 1, "security_group_rules": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "HTTPS from the subnet", "direction": "ingress", "ethertype": "IPv4", "id": "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "port_range_max": 443, "port_range_min": 443, "protocol": "tcp", "remote_group_id": None, "remote_ip_prefix": "10.0.1.0/24", "security_group_id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd"}]})
    asked("rules.list")


def test_rules_create(security_group: SecurityGroup) -> None:
    answer = security_group.rules.create(direction="ingress", security_group_id="02fb574c-f30f-40e1-9f43-4d1572dee5bd", description="HTTPS from the subnet", ethertype="IPv4", port_range_max=443, port_range_min=443, protocol="tcp", remote_ip_prefix="10.0.1.0/24")
    same(answer, {"security_group_rule": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "HTTPS from the subnet", "direction": "ingress", "ethertype": "IPv4", "id": "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "port_range_max": 443, "port_range_min": 443, "protocol": "tcp", "remote_group_id": None, "remote_ip_prefix": "10.0.1.0/24", "security_group_id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd"}})
    asked("rules.create")


async def test_rules_create_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = await async_security_group.rules.create(direction="ingress", security_group_id="02fb574c-f30f-40e1-9f43-4d1572dee5bd", description="HTTPS from the subnet", ethertype="IPv4", port_range_max=443, port_range_min=443, protocol="tcp", remote_ip_prefix="10.0.1.0/24")
    same(answer, {"security_group_rule": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "HTTPS from the subnet", "direction": "ingress", "ethertype": "IPv4", "id": "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "port_range_max": 443, "port_range_min": 443, "protocol": "tcp", "remote_group_id": None, "remote_ip_prefix": "10.0.1.0/24", "security_group_id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd"}})
    asked("rules.create")


def test_rules_show(security_group: SecurityGroup) -> None:
    answer = security_group.rules.show("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
    same(answer, {"security_group_rule": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "HTTPS from the subnet", "direction": "ingress", "ethertype": "IPv4", "id": "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "port_range_max": 443, "port_range_min": 443, "protocol": "tcp", "remote_group_id": None, "remote_ip_prefix": "10.0.1.0/24", "security_group_id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd"}})
    asked("rules.show")


async def test_rules_show_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = await async_security_group.rules.show("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
    same(answer, {"security_group_rule": {"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "HTTPS from the subnet", "direction": "ingress", "ethertype": "IPv4", "id": "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "port_range_max": 443, "port_range_min": 443, "protocol": "tcp", "remote_group_id": None, "remote_ip_prefix": "10.0.1.0/24", "security_group_id": "02fb574c-f30f-40e1-9f43-4d1572dee5bd"}})
    asked("rules.show")


def test_rules_delete(security_group: SecurityGroup) -> None:
    answer = security_group.rules.delete("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
    same(answer, None)
    asked("rules.delete")


async def test_rules_delete_async(async_security_group: AsyncSecurityGroup) -> None:
    answer = await async_security_group.rules.delete("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77")
    same(answer, None)
    asked("rules.delete")
