"""One call of every operation of Samsung Cloud Platform Load Balancer, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncLoadBalancer, LoadBalancer
from wire import asked, same


def test_load_balancers_list(load_balancer: LoadBalancer) -> None:
    answer = load_balancer.list(size=20, page=0, subnet_id="023c57b14f11483689338d085e061492")
    same(answer, {"count": 1, "page": 0, "size": 20, "loadbalancers": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "8a8048af06b048329867e57284347066", "listener_count": 0, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-lb", "service_ip": "10.0.1.100", "source_nat_ip": "10.0.1.101", "state": "ACTIVE"}]})
    asked("loadBalancers.list")


async def test_load_balancers_list_async(async_load_balancer: AsyncLoadBalancer) -> None:
    answer = async_load_balancer.list(size=20, page=0, subnet_id="023c57b14f11483689338d085e061492")
    same(await answer, {"count": 1, "page": 0, "size": 20, "loadbalancers": [{"created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "id": "8a8048af06b048329867e57284347066", "listener_count": 0, "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-lb", "service_ip": "10.0.1.100", "source_nat_ip": "10.0.1.101", "state": "ACTIVE"}]})
    asked("loadBalancers.list")


def test_load_balancers_create(load_balancer: LoadBalancer) -> None:
    answer = load_balancer.create({"description": "Entry of the platform", "firewall_enabled": False, "firewall_logging_enabled": False, "layer_type": "L4", "name": "platform-lb", "service_ip": "10.0.1.100", "subnet_id": "023c57b14f11483689338d085e061492", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "tags": []})
    same(answer, {"loadbalancer": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Entry of the platform", "firewall_id": None, "firewall_name": None, "health_check_ip": ["10.0.1.102", "10.0.1.103"], "id": "8a8048af06b048329867e57284347066", "layer_type": "L4", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-lb", "public_nat_ip": None, "public_nat_state": None, "service_ip": "10.0.1.100", "source_nat_ip": "10.0.1.101", "state": "CREATING", "subnet_id": "023c57b14f11483689338d085e061492", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8"}})
    asked("loadBalancers.create")


async def test_load_balancers_create_async(async_load_balancer: AsyncLoadBalancer) -> None:
    answer = await async_load_balancer.create({"description": "Entry of the platform", "firewall_enabled": False, "firewall_logging_enabled": False, "layer_type": "L4", "name": "platform-lb", "service_ip": "10.0.1.100", "subnet_id": "023c57b14f11483689338d085e061492", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8", "tags": []})
    same(answer, {"loadbalancer": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Entry of the platform", "firewall_id": None, "firewall_name": None, "health_check_ip": ["10.0.1.102", "10.0.1.103"], "id": "8a8048af06b048329867e57284347066", "layer_type": "L4", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-lb", "public_nat_ip": None, "public_nat_state": None, "service_ip": "10.0.1.100", "source_nat_ip": "10.0.1.101", "state": "CREATING", "subnet_id": "023c57b14f11483689338d085e061492", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8"}})
    asked("loadBalancers.create")


def test_load_balancers_show(load_balancer: LoadBalancer) -> None:
    answer = load_balancer.show("8a8048af06b048329867e57284347066")
    same(answer, {"loadbalancer": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Entry of the platform", "firewall_id": None, "firewall_name": None, "health_check_ip": ["10.0.1.102", "10.0.1.103"], "id": "8a8048af06b048329867e57284347066", "layer_type": "L4", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-lb", "public_nat_ip": None, "public_nat_state": None, "service_ip": "10.0.1.100", "source_nat_ip": "10.0.1.101", "state": "CREATING", "subnet_id": "023c57b14f11483689338d085e061492", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8"}})
    asked("loadBalancers.show")


async def test_load_balancers_show_async(async_load_balancer: AsyncLoadBalancer) -> None:
    answer = await async_load_balancer.show("8a8048af06b048329867e57284347066")
    same(answer, {"loadbalancer": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Entry of the platform", "firewall_id": None, "firewall_name": None, "health_check_ip": ["10.0.1.102", "10.0.1.103"], "id": "8a8048af06b048329867e57284347066", "layer_type": "L4", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-lb", "public_nat_ip": None, "public_nat_state": None, "service_ip": "10.0.1.100", "source_nat_ip": "10.0.1.101", "state": "CREATING", "subnet_id": "023c57b14f11483689338d085e061492", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8"}})
    asked("loadBalancers.show")


def test_load_balancers_update(load_balancer: LoadBalancer) -> None:
    answer = load_balancer.update(loadbalancer_id="8a8048af06b048329867e57284347066", loadbalancer={"description": "Entry of the platform"})
    same(answer, {"loadbalancer": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Entry of the platform", "firewall_id": None, "firewall_name": None, "health_check_ip": ["10.0.1.102", "10.0.1.103"], "id": "8a8048af06b048329867e57284347066", "layer_type": "L4", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-lb", "public_nat_ip": None, "public_nat_state": None, "service_ip": "10.0.1.100", "source_nat_ip": "10.0.1.101", "state": "CREATING", "subnet_id": "023c57b14f11483689338d085e061492", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8"}})
    asked("loadBalancers.update")


async def test_load_balancers_update_async(async_load_balancer: AsyncLoadBalancer) -> None:
    answer = await async_load_balancer.update(loadbalancer_id="8a8048af06b048329867e57284347066", loadbalancer={"description": "Entry of the platform"})
    same(answer, {"loadbalancer": {"account_id": "f1e6c81a2b054582878cb9724dc2ce9f", "created_at": "2026-11-01T00:00:00Z", "created_by": "90dddfc2b1e04edba54ba2b41539a9ac", "description": "Entry of the platform", "firewall_id": None, "firewall_name": None, "health_check_ip": ["10.0.1.102", "10.0.1.103"], "id": "8a8048af06b048329867e57284347066", "layer_type": "L4", "modified_at": "2026-11-01T00:00:00Z", "modified_by": "90dddfc2b1e04edba54ba2b41539a9ac", "name": "platform-lb", "public_nat_ip": None, "public_nat_state": None, "service_ip": "10.0.1.100", "source_nat_ip": "10.0.1.101", "state": "CREATING", "subnet_id": "023c57b14f11483689338d085e061492", "vpc_id": "7df8abb4912e4709b1cb237daccca7a8"}})
    asked("loadBalancers.update")


def test_load_balancers_delete(load_balancer: LoadBalancer) -> None:
    answer = load_balancer.delete("8a8048af06b048329867e57284347066")
    same(answer, None)
    asked("loadBalancers.delete")


async def test_load_balancers_delete_async(async_load_balancer: AsyncLoadBalancer) -> None:
    answer = await async_load_balancer.delete("8a8048af06b048329867e57284347066")
    same(answer, None)
    asked("loadBalancers.delete")
