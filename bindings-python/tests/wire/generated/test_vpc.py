"""One call of every operation of Samsung Cloud Platform VPC, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncVPC, VPC
from wire import asked, same


def test_vpcs_list(vpc: VPC) -> None:
    answer = vpc.vpcs.list(size=20, page=0, name="platform")
    same(answer, {"count": 1, "vpcs": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}]})
    asked("vpcs.list")


async def test_vpcs_list_async(async_vpc: AsyncVPC) -> None:
    answer = async_vpc.vpcs.list(size=20, page=0, name="platform")
    same(await answer, {"count": 1, "vpcs": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}]})
    asked("vpcs.list")


def test_vpcs_create(vpc: VPC) -> None:
    answer = vpc.vpcs.create(cidr="10.0.0.0/16", name="platform", description="Network of the platform", tags=[{"key": "team", "value": "data"}])
    same(answer, {"vpc": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}})
    asked("vpcs.create")


async def test_vpcs_create_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.vpcs.create(cidr="10.0.0.0/16", name="platform", description="Network of the platform", tags=[{"key": "team", "value": "data"}])
    same(answer, {"vpc": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}})
    asked("vpcs.create")


def test_vpcs_show(vpc: VPC) -> None:
    answer = vpc.vpcs.show("7df8abb4912e4709b1cb237daccca7a8")
    same(answer, {"vpc": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}})
    asked("vpcs.show")


async def test_vpcs_show_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.vpcs.show("7df8abb4912e4709b1cb237daccca7a8")
    same(answer, {"vpc": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}})
    asked("vpcs.show")


def test_vpcs_update(vpc: VPC) -> None:
    answer = vpc.vpcs.update("7df8abb4912e4709b1cb237daccca7a8", description="Network of the platform")
    same(answer, {"vpc": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}})
    asked("vpcs.update")


async def test_vpcs_update_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.vpcs.update("7df8abb4912e4709b1cb237daccca7a8", description="Network of the platform")
    same(answer, {"vpc": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}})
    asked("vpcs.update")


def test_vpcs_delete(vpc: VPC) -> None:
    answer = vpc.vpcs.delete("7df8abb4912e4709b1cb237daccca7a8")
    same(answer, None)
    asked("vpcs.delete")


async def test_vpcs_delete_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.vpcs.delete("7df8abb4912e4709b1cb237daccca7a8")
    same(answer, None)
    asked("vpcs.delete")


def test_vpcs_add_cidr(vpc: VPC) -> None:
    answer = vpc.vpcs.add_cidr(vpc_id="7df8abb4912e4709b1cb237daccca7a8", cidr="10.1.0.0/16")
    same(answer, {"vpc": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}})
    asked("vpcs.addCidr")


async def test_vpcs_add_cidr_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.vpcs.add_cidr(vpc_id="7df8abb4912e4709b1cb237daccca7a8", cidr="10.1.0.0/16")
    same(answer, {"vpc": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr_count": 1, "cidrs": [{"cidr": "10.0.0.0/16", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}], "description": "Network of the platform", "id": "7df8abb4912e4709b1cb237daccca7a8", "name": "platform", "state": "ACTIVE"}})
    asked("vpcs.addCidr")


def test_subnets_list(vpc: VPC) -> None:
    answer = vpc.subnets.list(size=20, page=0, vpc_id="7df8abb4912e4709b1cb237daccca7a8")
    same(answer, {"count": 1, "subnets": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr": "10.0.1.0/24", "gateway_ip_address": "10.0.1.1", "id": "023c57b14f11483689338d085e061492", "name": "nodes", "state": "ACTIVE", "type": "GENERAL", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}]})
    asked("subnets.list")


async def test_subnets_list_async(async_vpc: AsyncVPC) -> None:
    answer = async_vpc.subnets.list(size=20, page=0, vpc_id="7df8abb4912e4709b1cb237daccca7a8")
    same(await answer, {"count": 1, "subnets": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr": "10.0.1.0/24", "gateway_ip_address": "10.0.1.1", "id": "023c57b14f11483689338d085e061492", "name": "nodes", "state": "ACTIVE", "type": "GENERAL", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}]})
    asked("subnets.list")


def test_subnets_create(vpc: VPC) -> None:
    answer = vpc.subnets.create(cidr="10.0.1.0/24", name="nodes", type="GENERAL", vpc_id="7df8abb4912e4709b1cb237daccca7a8", description="Nodes of the cluster", tags=[])
    same(answer, {"subnet": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr": "10.0.1.0/24", "gateway_ip_address": "10.0.1.1", "id": "023c57b14f11483689338d085e061492", "name": "nodes", "state": "ACTIVE", "type": "GENERAL", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("subnets.create")


async def test_subnets_create_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.subnets.create(cidr="10.0.1.0/24", name="nodes", type="GENERAL", vpc_id="7df8abb4912e4709b1cb237daccca7a8", description="Nodes of the cluster", tags=[])
    same(answer, {"subnet": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr": "10.0.1.0/24", "gateway_ip_address": "10.0.1.1", "id": "023c57b14f11483689338d085e061492", "name": "nodes", "state": "ACTIVE", "type": "GENERAL", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("subnets.create")


def test_subnets_show(vpc: VPC) -> None:
    answer = vpc.subnets.show("023c57b14f11483689338d085e061492")
    same(answer, {"subnet": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr": "10.0.1.0/24", "gateway_ip_address": "10.0.1.1", "id": "023c57b14f11483689338d085e061492", "name": "nodes", "state": "ACTIVE", "type": "GENERAL", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("subnets.show")


async def test_subnets_show_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.subnets.show("023c57b14f11483689338d085e061492")
    same(answer, {"subnet": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr": "10.0.1.0/24", "gateway_ip_address": "10.0.1.1", "id": "023c57b14f11483689338d085e061492", "name": "nodes", "state": "ACTIVE", "type": "GENERAL", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("subnets.show")


def test_subnets_update(vpc: VPC) -> None:
    answer = vpc.subnets.update("023c57b14f11483689338d085e061492", description="Nodes of the cluster")
    same(answer, {"subnet": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr": "10.0.1.0/24", "gateway_ip_address": "10.0.1.1", "id": "023c57b14f11483689338d085e061492", "name": "nodes", "state": "ACTIVE", "type": "GENERAL", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("subnets.update")


async def test_subnets_update_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.subnets.update("023c57b14f11483689338d085e061492", description="Nodes of the cluster")
    same(answer, {"subnet": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "cidr": "10.0.1.0/24", "gateway_ip_address": "10.0.1.1", "id": "023c57b14f11483689338d085e061492", "name": "nodes", "state": "ACTIVE", "type": "GENERAL", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("subnets.update")


def test_subnets_delete(vpc: VPC) -> None:
    answer = vpc.subnets.delete("023c57b14f11483689338d085e061492")
    same(answer, None)
    asked("subnets.delete")


async def test_subnets_delete_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.subnets.delete("023c57b14f11483689338d085e061492")
    same(answer, None)
    asked("subnets.delete")


def test_internet_gateways_list(vpc: VPC) -> None:
    answer = vpc.internet_gateways.list(size=20, page=0, vpc_id="7df8abb4912e4709b1cb237daccca7a8")
    same(answer, {"count": 1, "internet_gateways": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out", "firewall_id": None, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": False, "name": "IGW_platform", "state": "ACTIVE", "type": "IGW", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}]})
    asked("internetGateways.list")


async def test_internet_gateways_list_async(async_vpc: AsyncVPC) -> None:
    answer = async_vpc.internet_gateways.list(size=20, page=0, vpc_id="7df8abb4912e4709b1cb237daccca7a8")
    same(await answer, {"count": 1, "internet_gateways": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out", "firewall_id": None, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": False, "name": "IGW_platform", "state": "ACTIVE", "type": "IGW", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}]})
    asked("internetGateways.list")


def test_internet_gateways_create(vpc: VPC) -> None:
    answer = vpc.internet_gateways.create(type="IGW", vpc_id="7df8abb4912e4709b1cb237daccca7a8", description="Way out", firewall_enabled=False, firewall_loggable=False, tags=[])
    same(answer, {"internet_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out", "firewall_id": None, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": False, "name": "IGW_platform", "state": "ACTIVE", "type": "IGW", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("internetGateways.create")


async def test_internet_gateways_create_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.internet_gateways.create(type="IGW", vpc_id="7df8abb4912e4709b1cb237daccca7a8", description="Way out", firewall_enabled=False, firewall_loggable=False, tags=[])
    same(answer, {"internet_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out", "firewall_id": None, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": False, "name": "IGW_platform", "state": "ACTIVE", "type": "IGW", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("internetGateways.create")


def test_internet_gateways_show(vpc: VPC) -> None:
    answer = vpc.internet_gateways.show("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
    same(answer, {"internet_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out", "firewall_id": None, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": False, "name": "IGW_platform", "state": "ACTIVE", "type": "IGW", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("internetGateways.show")


async def test_internet_gateways_show_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.internet_gateways.show("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
    same(answer, {"internet_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out", "firewall_id": None, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": False, "name": "IGW_platform", "state": "ACTIVE", "type": "IGW", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("internetGateways.show")


def test_internet_gateways_update(vpc: VPC) -> None:
    answer = vpc.internet_gateways.update("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", description="Way out", loggable=True)
    same(answer, {"internet_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out", "firewall_id": None, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": False, "name": "IGW_platform", "state": "ACTIVE", "type": "IGW", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("internetGateways.update")


async def test_internet_gateways_update_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.internet_gateways.update("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", description="Way out", loggable=True)
    same(answer, {"internet_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out", "firewall_id": None, "id": "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", "loggable": False, "name": "IGW_platform", "state": "ACTIVE", "type": "IGW", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("internetGateways.update")


def test_internet_gateways_delete(vpc: VPC) -> None:
    answer = vpc.internet_gateways.delete("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
    same(answer, None)
    asked("internetGateways.delete")


async def test_internet_gateways_delete_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.internet_gateways.delete("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
    same(answer, None)
    asked("internetGateways.delete")


def test_nat_gateways_list(vpc: VPC) -> None:
    answer = vpc.nat_gateways.list(size=20, page=0, subnet_id="023c57b14f11483689338d085e061492")
    same(answer, {"count": 1, "nat_gateways": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out for nodes", "id": "12f56e27070248a6a240a497e43fbe18", "name": "NAT_nodes", "nat_gateway_ip_address": "192.0.2.10", "publicip_id": "9387e8f51de04a03994de8a9c3524935", "state": "ACTIVE", "subnet_cidr": "10.0.1.0/24", "subnet_id": "023c57b14f11483689338d085e061492", "subnet_name": "nodes", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}]})
    asked("natGateways.list")


async def test_nat_gateways_list_async(async_vpc: AsyncVPC) -> None:
    answer = async_vpc.nat_gateways.list(size=20, page=0, subnet_id="023c57b14f11483689338d085e061492")
    same(await answer, {"count": 1, "nat_gateways": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out for nodes", "id": "12f56e27070248a6a240a497e43fbe18", "name": "NAT_nodes", "nat_gateway_ip_address": "192.0.2.10", "publicip_id": "9387e8f51de04a03994de8a9c3524935", "state": "ACTIVE", "subnet_cidr": "10.0.1.0/24", "subnet_id": "023c57b14f11483689338d085e061492", "subnet_name": "nodes", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}]})
    asked("natGateways.list")


def test_nat_gateways_create(vpc: VPC) -> None:
    answer = vpc.nat_gateways.create(publicip_id="9387e8f51de04a03994de8a9c3524935", subnet_id="023c57b14f11483689338d085e061492", description="Way out for nodes", tags=[])
    same(answer, {"nat_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out for nodes", "id": "12f56e27070248a6a240a497e43fbe18", "name": "NAT_nodes", "nat_gateway_ip_address": "192.0.2.10", "publicip_id": "9387e8f51de04a03994de8a9c3524935", "state": "ACTIVE", "subnet_cidr": "10.0.1.0/24", "subnet_id": "023c57b14f11483689338d085e061492", "subnet_name": "nodes", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("natGateways.create")


async def test_nat_gateways_create_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.nat_gateways.create(publicip_id="9387e8f51de04a03994de8a9c3524935", subnet_id="023c57b14f11483689338d085e061492", description="Way out for nodes", tags=[])
    same(answer, {"nat_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out for nodes", "id": "12f56e27070248a6a240a497e43fbe18", "name": "NAT_nodes", "nat_gateway_ip_address": "192.0.2.10", "publicip_id": "9387e8f51de04a03994de8a9c3524935", "state": "ACTIVE", "subnet_cidr": "10.0.1.0/24", "subnet_id": "023c57b14f11483689338d085e061492", "subnet_name": "nodes", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("natGateways.create")


def test_nat_gateways_show(vpc: VPC) -> None:
    answer = vpc.nat_gateways.show("12f56e27070248a6a240a497e43fbe18")
    same(answer, {"nat_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out for nodes", "id": "12f56e27070248a6a240a497e43fbe18", "name": "NAT_nodes", "nat_gateway_ip_address": "192.0.2.10", "publicip_id": "9387e8f51de04a03994de8a9c3524935", "state": "ACTIVE", "subnet_cidr": "10.0.1.0/24", "subnet_id": "023c57b14f11483689338d085e061492", "subnet_name": "nodes", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("natGateways.show")


async def test_nat_gateways_show_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.nat_gateways.show("12f56e27070248a6a240a497e43fbe18")
    same(answer, {"nat_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out for nodes", "id": "12f56e27070248a6a240a497e43fbe18", "name": "NAT_nodes", "nat_gateway_ip_address": "192.0.2.10", "publicip_id": "9387e8f51de04a03994de8a9c3524935", "state": "ACTIVE", "subnet_cidr": "10.0.1.0/24", "subnet_id": "023c57b14f11483689338d085e061492", "subnet_name": "nodes", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("natGateways.show")


def test_nat_gateways_update(vpc: VPC) -> None:
    answer = vpc.nat_gateways.update("12f56e27070248a6a240a497e43fbe18", description="Way out for nodes")
    same(answer, {"nat_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out for nodes", "id": "12f56e27070248a6a240a497e43fbe18", "name": "NAT_nodes", "nat_gateway_ip_address": "192.0.2.10", "publicip_id": "9387e8f51de04a03994de8a9c3524935", "state": "ACTIVE", "subnet_cidr": "10.0.1.0/24", "subnet_id": "023c57b14f11483689338d085e061492", "subnet_name": "nodes", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("natGateways.update")


async def test_nat_gateways_update_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.nat_gateways.update("12f56e27070248a6a240a497e43fbe18", description="Way out for nodes")
    same(answer, {"nat_gateway": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Way out for nodes", "id": "12f56e27070248a6a240a497e43fbe18", "name": "NAT_nodes", "nat_gateway_ip_address": "192.0.2.10", "publicip_id": "9387e8f51de04a03994de8a9c3524935", "state": "ACTIVE", "subnet_cidr": "10.0.1.0/24", "subnet_id": "023c57b14f11483689338d085e061492", "subnet_name": "nodes", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "vpc_name": "platform"}})
    asked("natGateways.update")


def test_nat_gateways_delete(vpc: VPC) -> None:
    answer = vpc.nat_gateways.delete("12f56e27070248a6a240a497e43fbe18")
    same(answer, None)
    asked("natGateways.delete")


async def test_nat_gateways_delete_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.nat_gateways.delete("12f56e27070248a6a240a497e43fbe18")
    same(answer, None)
    asked("natGateways.delete")


def test_public_ips_list(vpc: VPC) -> None:
    answer = vpc.public_ips.list(size=20, page=0, state="RESERVED")
    same(answer, {"count": 1, "publicips": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Address of the NAT gateway", "id": "9387e8f51de04a03994de8a9c3524935", "ip_address": "192.0.2.10", "state": "RESERVED", "type": "IGW"}]})
    asked("publicIps.list")


async def test_public_ips_list_async(async_vpc: AsyncVPC) -> None:
    answer = async_vpc.public_ips.list(size=20, page=0, state="RESERVED")
    same(await answer, {"count": 1, "publicips": [{"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Address of the NAT gateway", "id": "9387e8f51de04a03994de8a9c3524935", "ip_address": "192.0.2.10", "state": "RESERVED", "type": "IGW"}]})
    asked("publicIps.list")


def test_public_ips_create(vpc: VPC) -> None:
    answer = vpc.public_ips.create("IGW", description="Address of the NAT gateway", tags=[])
    same(answer, {"publicip": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Address of the NAT gateway", "id": "9387e8f51de04a03994de8a9c3524935", "ip_address": "192.0.2.10", "state": "RESERVED", "type": "IGW"}})
    asked("publicIps.create")


async def test_public_ips_create_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.public_ips.create("IGW", description="Address of the NAT gateway", tags=[])
    same(answer, {"publicip": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Address of the NAT gateway", "id": "9387e8f51de04a03994de8a9c3524935", "ip_address": "192.0.2.10", "state": "RESERVED", "type": "IGW"}})
    asked("publicIps.create")


def test_public_ips_show(vpc: VPC) -> None:
    answer = vpc.public_ips.show("9387e8f51de04a03994de8a9c3524935")
    same(answer, {"publicip": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Address of the NAT gateway", "id": "9387e8f51de04a03994de8a9c3524935", "ip_address": "192.0.2.10", "state": "RESERVED", "type": "IGW"}})
    asked("publicIps.show")


async def test_public_ips_show_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.public_ips.show("9387e8f51de04a03994de8a9c3524935")
    same(answer, {"publicip": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Address of the NAT gateway", "id": "9387e8f51de04a03994de8a9c3524935", "ip_address": "192.0.2.10", "state": "RESERVED", "type": "IGW"}})
    asked("publicIps.show")


def test_public_ips_update(vpc: VPC) -> None:
    answer = vpc.public_ips.update(publicip_id="9387e8f51de04a03994de8a9c3524935", description="Address of the NAT gateway")
    same(answer, {"publicip": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Address of the NAT gateway", "id": "9387e8f51de04a03994de8a9c3524935", "ip_address": "192.0.2.10", "state": "RESERVED", "type": "IGW"}})
    asked("publicIps.update")


async def test_public_ips_update_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.public_ips.update(publicip_id="9387e8f51de04a03994de8a9c3524935", description="Address of the NAT gateway")
    same(answer, {"publicip": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Address of the NAT gateway", "id": "9387e8f51de04a03994de8a9c3524935", "ip_address": "192.0.2.10", "state": "RESERVED", "type": "IGW"}})
    asked("publicIps.update")


def test_public_ips_delete(vpc: VPC) -> None:
    answer = vpc.public_ips.delete("9387e8f51de04a03994de8a9c3524935")
    same(answer, None)
    asked("publicIps.delete")


async def test_public_ips_delete_async(async_vpc: AsyncVPC) -> None:
    answer = await async_vpc.public_ips.delete("9387e8f51de04a03994de8a9c3524935")
    same(answer, None)
    asked("publicIps.delete")
