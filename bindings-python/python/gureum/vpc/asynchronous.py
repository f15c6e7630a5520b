"""Samsung Cloud Platform VPC: the asyncio client.

Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._encode import spelt
from .._later import Later
from .._pages import AsyncPages
from .._wait import Progress
from .._async_waits import AsyncWait
from .models import (
    DeletionPlan,
    GatewayKind,
    InternetGateway,
    InternetGatewayListResponse,
    InternetGatewayShowResponse,
    NatGateway,
    NatGatewayListResponse,
    NatGatewayShowResponse,
    PublicIp,
    PublicIpListResponse,
    PublicIpShowResponse,
    Subnet,
    SubnetKind,
    SubnetListResponse,
    SubnetShowResponse,
    Tag,
    VpcInfo,
    VpcListResponse,
    VpcShowResponse,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.vpc.inputs")

__all__ = ["AsyncVPC", "AsyncVpcs", "AsyncSubnets", "AsyncInternetGateways", "AsyncNatGateways", "AsyncPublicIps"]


class AsyncVpcs(AsyncGroup):
    """Private networks. An account has at most five at once unless its quota says otherwise, and no
    two may share addresses (observed).
    """

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        id: str | None = None,
        name: str | None = None,
        state: str | None = None,
        cidr: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[VpcListResponse, VpcInfo]:
        """List the VPCs of the account in this region.

        Names may be filtered by, but nothing says that they differ; addresses do.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            size: VPCs per page. At least 0. Since API version 1.2.
            page: Number of the page. At least 0. Since API version 1.2.
            sort: Order: a field, a colon, and `asc` or `desc`.
            id: Only the VPC with this id.
            name: Only VPCs of this name.
            state: Only VPCs in this state.
            cidr: Only VPCs with these addresses, for example `10.0.0.0/16`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if id is not None:
            given["id"] = id
        if name is not None:
            given["name"] = name
        if state is not None:
            given["state"] = state
        if cidr is not None:
            given["cidr"] = cidr
        return self._list("vpcs.list", given, VpcListResponse, "vpcs", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        cidr: str,
        name: str,
        description: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VpcShowResponse:
        """Create a VPC.

        Wait until it is active before anything is made in it. Its addresses must not overlap those
        of another VPC that lives; an account may have five unless its quota says otherwise. It
        costs nothing by itself and has no way to the internet until it gets an internet gateway.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example
                `10.0.0.0/16`.
            name: Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
            description: Free text. At most 50 characters.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One VPC.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota
                  allows; delete one or ask for another quota in the console.
        """
        given: dict[str, Any] = {"cidr": cidr, "name": name}
        if description is not None:
            given["description"] = description
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("vpcs.create", given, VpcShowResponse, timeout, max_retries)

    async def show(
        self,
        vpc_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VpcShowResponse:
        """Read a VPC.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            vpc_id: Id of the VPC.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One VPC.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("vpcs.show", {"vpc_id": vpc_id}, VpcShowResponse, timeout, max_retries)

    async def update(
        self,
        vpc_id: str,
        *,
        description: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VpcShowResponse:
        """Change the description of a VPC.

        Name and addresses stay; `vpcs.add_cidr` adds addresses.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            vpc_id: Id of the VPC.
            description: Free text. At most 50 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One VPC.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"vpc_id": vpc_id}
        if description is not None:
            given["description"] = description
        return await self._call("vpcs.update", given, VpcShowResponse, timeout, max_retries)

    async def delete(
        self,
        vpc_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a VPC.

        Its subnets and its internet gateway must be gone before. It counts towards the limit until
        it is gone: wait for that.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            vpc_id: Id of the VPC.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("vpcs.delete", {"vpc_id": vpc_id}, timeout, max_retries)

    async def add_cidr(
        self,
        *,
        vpc_id: str,
        cidr: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VpcShowResponse:
        """Add addresses to a VPC.

        They must not overlap those that any VPC of the account has. Nothing takes them away again.

        Since API version 1.2.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            vpc_id: Id of the VPC.
            cidr: In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One VPC.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("vpcs.addCidr", {"vpc_id": vpc_id, "cidr": cidr}, VpcShowResponse, timeout, max_retries)

    async def ensure(
        self,
        *,
        cidr: str,
        name: str,
        description: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VpcShowResponse:
        """Does what `vpcs.create` does, unless something of this `cidr` is there: then it answers with
        that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `vpcs.show` shows: `description` and `name`.

        Observed by others.

        Args:
            cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example
                `10.0.0.0/16`.
            name: Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
            description: Free text. At most 50 characters.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One VPC.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how. In particular:
                - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota
                  allows; delete one or ask for another quota in the console.
        """
        given: dict[str, Any] = {"cidr": cidr, "name": name}
        if description is not None:
            given["description"] = description
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("vpcs.ensure", given, VpcShowResponse, timeout, max_retries)

    async def ensure_cidr(
        self,
        *,
        vpc_id: str,
        cidr: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VpcShowResponse:
        """Does what `vpcs.add_cidr` does, unless something of this `cidr` is there: then it answers
        with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. `vpcs.show` shows none of its settings, so none is
        compared.

        Observed by others.

        Args:
            vpc_id: Id of the VPC.
            cidr: In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One VPC.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how.
        """
        return await self._call("vpcs.ensureCidr", {"vpc_id": vpc_id, "cidr": cidr}, VpcShowResponse, timeout, max_retries)

    async def plan_delete_cascade(
        self,
        vpc_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeletionPlan:
        """Lists what `vpcs.deleteCascade` would delete, in its order. Nothing is deleted.

        Inferred.

        Args:
            vpc_id: Id of the VPC.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            What is below comes first, and the VPC last.

        Raises:
            GureumError: A list cannot be read: its kind says how.
        """
        return await self._call("vpcs.planDeleteCascade", {"vpc_id": vpc_id}, DeletionPlan, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        cidr: str,
        name: str,
        description: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> VpcShowResponse:
        """Create a VPC.

        Then waits until the VPC is active. What was made stays if the wait fails; the error names
        its id.

        Args:
            cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example
                `10.0.0.0/16`.
            name: Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
            description: Free text. At most 50 characters.
            tags: Tags to attach, at most 50.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The VPC as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"cidr": cidr, "name": name}
        if description is not None:
            given["description"] = description
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._made("vpcs.create", given, "vpc.id", "vpcs.waitUntilActive", VpcShowResponse, timeout, on_progress, progress)

    async def wait_until_active(
        self,
        vpc_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> VpcShowResponse:
        """Waits until the VPC is active: its `vpc.state` is `ACTIVE`.

        Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that
        says what to do.

        Args:
            vpc_id: Id of the VPC.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The VPC as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("vpcs.waitUntilActive", vpc_id, VpcShowResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        vpc_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the VPC no longer exists.

        Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.

        Args:
            vpc_id: Id of the VPC.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("vpcs.waitUntilDeleted", vpc_id, timeout, on_progress, progress)

    async def delete_cascade(
        self,
        vpc_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Deletes the VPC with all that is below it, and waits until it no longer exists.

        First all of it is listed, as `vpcs.plan_delete_cascade` does; then it goes from the leaves
        to the root, and nothing else does. After a failure call it again: it goes on with what is
        left.

        Inferred.

        Args:
            vpc_id: Id of the VPC.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: Something of it stays: its kind says how.
        """
        await self._wait_gone("vpcs.deleteCascade", vpc_id, timeout, on_progress, progress)

    def start_wait_until_active(self, vpc_id: str, *, timeout: float | None = None) -> AsyncWait[VpcShowResponse]:
        """Begins to wait until the VPC is active: its time limit counts from now. Nothing is sent yet.

        Args:
            vpc_id: Id of the VPC.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("vpcs.waitUntilActive", vpc_id, VpcShowResponse, timeout)

    def start_wait_until_deleted(self, vpc_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the VPC is gone: its time limit counts from now. Nothing is sent yet.

        Args:
            vpc_id: Id of the VPC.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("vpcs.waitUntilDeleted", vpc_id, timeout)

    def start_delete_cascade(self, vpc_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to delete the VPC with all that is below it: its time limit counts from now. Nothing
        is sent yet; each look does one step.

        Args:
            vpc_id: Id of the VPC.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("vpcs.deleteCascade", vpc_id, timeout)


class AsyncSubnets(AsyncGroup):
    """Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet."""

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        id: str | None = None,
        name: str | None = None,
        type: str | None = None,
        state: str | None = None,
        vpc_id: str | None = None,
        vpc_name: str | None = None,
        cidr: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[SubnetListResponse, Subnet]:
        """List the subnets of the account in this region.

        A row has less than `subnets.show` gives.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            size: Subnets per page. At least 0. Since API version 1.2.
            page: Number of the page. At least 0. Since API version 1.2.
            sort: Order: a field, a colon, and `asc` or `desc`.
            id: Only the subnet with this id.
            name: Only subnets of this name.
            type: Only subnets of this kind.
            state: Only subnets in this state.
            vpc_id: Only subnets of this VPC.
            vpc_name: Only subnets of VPCs of this name.
            cidr: Only the subnet with these addresses, for example `10.0.1.0/24`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if id is not None:
            given["id"] = id
        if name is not None:
            given["name"] = name
        if type is not None:
            given["type"] = type
        if state is not None:
            given["state"] = state
        if vpc_id is not None:
            given["vpc_id"] = vpc_id
        if vpc_name is not None:
            given["vpc_name"] = vpc_name
        if cidr is not None:
            given["cidr"] = cidr
        return self._list("subnets.list", given, SubnetListResponse, "subnets", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        cidr: str,
        name: str,
        type: SubnetKind | str,
        vpc_id: str,
        allocation_pools: Sequence[Mapping[str, Any]] | None = None,
        description: str | None = None,
        dns_nameservers: Sequence[str] | None = None,
        gateway_ip_address: str | None = None,
        host_routes: Sequence[Mapping[str, Any]] | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SubnetShowResponse:
        """Create a subnet of a VPC.

        The VPC must be active, and the addresses must lie in its own and overlap no other subnet of
        it. Wait until it is active before anything is put in it. Servers, clusters and load
        balancers want the kind `GENERAL`; `LOCAL` reaches no further than its servers,
        `VPC_ENDPOINT` holds endpoints of services.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example
                `10.0.1.0/24`.
            name: Letters and digits. 3 to 20 characters; letters and digits.
            type: What it is for: `GENERAL` for servers and clusters, `LOCAL`, or
                `VPC_ENDPOINT`.
            vpc_id: Id of the VPC that it is a part of.
            allocation_pools: Ranges from which addresses are given, each with `start` and
                `end`; all of them if none is named.
            description: Free text. At most 50 characters.
            dns_nameservers: Addresses of name servers that its servers ask.
            gateway_ip_address: Address of its router; the first of its addresses if none is
                named. Since API version 1.2.
            host_routes: Routes that its servers learn, each with `destination` and `nexthop`.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One subnet.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"cidr": cidr, "name": name, "type": type, "vpc_id": vpc_id}
        if allocation_pools is not None:
            given["allocation_pools"] = allocation_pools
        if description is not None:
            given["description"] = description
        if dns_nameservers is not None:
            given["dns_nameservers"] = dns_nameservers
        if gateway_ip_address is not None:
            given["gateway_ip_address"] = gateway_ip_address
        if host_routes is not None:
            given["host_routes"] = host_routes
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("subnets.create", given, SubnetShowResponse, timeout, max_retries)

    async def show(
        self,
        subnet_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SubnetShowResponse:
        """Read a subnet.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            subnet_id: Id of the subnet.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One subnet.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("subnets.show", {"subnet_id": subnet_id}, SubnetShowResponse, timeout, max_retries)

    async def update(
        self,
        subnet_id: str,
        *,
        description: str | None = None,
        dhcp_ip_address: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SubnetShowResponse:
        """Change the description of a subnet, and the address of its DHCP server.

        Name, kind and addresses stay.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            subnet_id: Id of the subnet.
            description: Free text. At most 50 characters.
            dhcp_ip_address: The new address of its DHCP server. Since API version 1.2.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One subnet.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"subnet_id": subnet_id}
        if description is not None:
            given["description"] = description
        if dhcp_ip_address is not None:
            given["dhcp_ip_address"] = dhcp_ip_address
        return await self._call("subnets.update", given, SubnetShowResponse, timeout, max_retries)

    async def delete(
        self,
        subnet_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a subnet.

        Nothing may be in it any more: no server, no node, no port, no load balancer, no NAT
        gateway. Wait for the end before the VPC is deleted.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            subnet_id: Id of the subnet.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("subnets.delete", {"subnet_id": subnet_id}, timeout, max_retries)

    async def ensure(
        self,
        *,
        cidr: str,
        name: str,
        type: SubnetKind | str,
        vpc_id: str,
        allocation_pools: Sequence[Mapping[str, Any]] | None = None,
        description: str | None = None,
        dns_nameservers: Sequence[str] | None = None,
        gateway_ip_address: str | None = None,
        host_routes: Sequence[Mapping[str, Any]] | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SubnetShowResponse:
        """Does what `subnets.create` does, unless something of this `cidr` is there: then it answers
        with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `subnets.show` shows: `allocation_pools`, `description`, `dns_nameservers`,
        `gateway_ip_address`, `host_routes`, `name`, `kind` and `vpc_id`.

        Args:
            cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example
                `10.0.1.0/24`.
            name: Letters and digits. 3 to 20 characters; letters and digits.
            type: What it is for: `GENERAL` for servers and clusters, `LOCAL`, or
                `VPC_ENDPOINT`.
            vpc_id: Id of the VPC that it is a part of.
            allocation_pools: Ranges from which addresses are given, each with `start` and
                `end`; all of them if none is named.
            description: Free text. At most 50 characters.
            dns_nameservers: Addresses of name servers that its servers ask.
            gateway_ip_address: Address of its router; the first of its addresses if none is
                named. Since API version 1.2.
            host_routes: Routes that its servers learn, each with `destination` and `nexthop`.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One subnet.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how.
        """
        given: dict[str, Any] = {"cidr": cidr, "name": name, "type": type, "vpc_id": vpc_id}
        if allocation_pools is not None:
            given["allocation_pools"] = allocation_pools
        if description is not None:
            given["description"] = description
        if dns_nameservers is not None:
            given["dns_nameservers"] = dns_nameservers
        if gateway_ip_address is not None:
            given["gateway_ip_address"] = gateway_ip_address
        if host_routes is not None:
            given["host_routes"] = host_routes
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("subnets.ensure", given, SubnetShowResponse, timeout, max_retries)

    async def plan_delete_cascade(
        self,
        subnet_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeletionPlan:
        """Lists what `subnets.deleteCascade` would delete, in its order. Nothing is deleted.

        Inferred.

        Args:
            subnet_id: Id of the subnet.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            What is below comes first, and the subnet last.

        Raises:
            GureumError: A list cannot be read: its kind says how.
        """
        return await self._call("subnets.planDeleteCascade", {"subnet_id": subnet_id}, DeletionPlan, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        cidr: str,
        name: str,
        type: SubnetKind | str,
        vpc_id: str,
        allocation_pools: Sequence[Mapping[str, Any]] | None = None,
        description: str | None = None,
        dns_nameservers: Sequence[str] | None = None,
        gateway_ip_address: str | None = None,
        host_routes: Sequence[Mapping[str, Any]] | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> SubnetShowResponse:
        """Create a subnet of a VPC.

        Then waits until the subnet is active. What was made stays if the wait fails; the error
        names its id.

        Args:
            cidr: Its addresses in CIDR notation, from `/16` to `/28`, for example
                `10.0.1.0/24`.
            name: Letters and digits. 3 to 20 characters; letters and digits.
            type: What it is for: `GENERAL` for servers and clusters, `LOCAL`, or
                `VPC_ENDPOINT`.
            vpc_id: Id of the VPC that it is a part of.
            allocation_pools: Ranges from which addresses are given, each with `start` and
                `end`; all of them if none is named.
            description: Free text. At most 50 characters.
            dns_nameservers: Addresses of name servers that its servers ask.
            gateway_ip_address: Address of its router; the first of its addresses if none is
                named. Since API version 1.2.
            host_routes: Routes that its servers learn, each with `destination` and `nexthop`.
            tags: Tags to attach, at most 50.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The subnet as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"cidr": cidr, "name": name, "type": type, "vpc_id": vpc_id}
        if allocation_pools is not None:
            given["allocation_pools"] = allocation_pools
        if description is not None:
            given["description"] = description
        if dns_nameservers is not None:
            given["dns_nameservers"] = dns_nameservers
        if gateway_ip_address is not None:
            given["gateway_ip_address"] = gateway_ip_address
        if host_routes is not None:
            given["host_routes"] = host_routes
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._made("subnets.create", given, "subnet.id", "subnets.waitUntilActive", SubnetShowResponse, timeout, on_progress, progress)

    async def wait_until_active(
        self,
        subnet_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> SubnetShowResponse:
        """Waits until the subnet is active: its `subnet.state` is `ACTIVE`.

        Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that
        says what to do.

        Args:
            subnet_id: Id of the subnet.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The subnet as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("subnets.waitUntilActive", subnet_id, SubnetShowResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        subnet_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the subnet no longer exists.

        Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.

        Args:
            subnet_id: Id of the subnet.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("subnets.waitUntilDeleted", subnet_id, timeout, on_progress, progress)

    async def delete_cascade(
        self,
        subnet_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Deletes the subnet with all that is below it, and waits until it no longer exists.

        First all of it is listed, as `subnets.plan_delete_cascade` does; then it goes from the
        leaves to the root, and nothing else does. After a failure call it again: it goes on with
        what is left.

        Inferred.

        Args:
            subnet_id: Id of the subnet.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: Something of it stays: its kind says how.
        """
        await self._wait_gone("subnets.deleteCascade", subnet_id, timeout, on_progress, progress)

    def start_wait_until_active(self, subnet_id: str, *, timeout: float | None = None) -> AsyncWait[SubnetShowResponse]:
        """Begins to wait until the subnet is active: its time limit counts from now. Nothing is sent
        yet.

        Args:
            subnet_id: Id of the subnet.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("subnets.waitUntilActive", subnet_id, SubnetShowResponse, timeout)

    def start_wait_until_deleted(self, subnet_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the subnet is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            subnet_id: Id of the subnet.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("subnets.waitUntilDeleted", subnet_id, timeout)

    def start_delete_cascade(self, subnet_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to delete the subnet with all that is below it: its time limit counts from now.
        Nothing is sent yet; each look does one step.

        Args:
            subnet_id: Id of the subnet.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("subnets.deleteCascade", subnet_id, timeout)


class AsyncInternetGateways(AsyncGroup):
    """The way of a VPC to the internet, and back."""

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        id: str | None = None,
        name: str | None = None,
        type: str | None = None,
        state: str | None = None,
        vpc_id: str | None = None,
        vpc_name: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[InternetGatewayListResponse, InternetGateway]:
        """List the internet gateways of the account in this region.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            size: Gateways per page. At least 0. Since API version 1.2.
            page: Number of the page. At least 0. Since API version 1.2.
            sort: Order: a field, a colon, and `asc` or `desc`.
            id: Only the gateway with this id.
            name: Only gateways of this name.
            type: Only gateways of this kind.
            state: Only gateways in this state.
            vpc_id: Only gateways of this VPC.
            vpc_name: Only gateways of VPCs of this name.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if id is not None:
            given["id"] = id
        if name is not None:
            given["name"] = name
        if type is not None:
            given["type"] = type
        if state is not None:
            given["state"] = state
        if vpc_id is not None:
            given["vpc_id"] = vpc_id
        if vpc_name is not None:
            given["vpc_name"] = vpc_name
        return self._list("internetGateways.list", given, InternetGatewayListResponse, "internet_gateways", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        type: GatewayKind | str,
        vpc_id: str,
        description: str | None = None,
        firewall_enabled: bool | None = None,
        firewall_loggable: bool | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> InternetGatewayShowResponse:
        """Give a VPC a way to the internet.

        The VPC must be active. With `firewall_enabled` a firewall is made along with it, which lets
        nothing through until it has rules. A server is reached from outside only if it also has a
        public address.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            type: Which way it leads: `IGW` to the internet.
            vpc_id: Id of the VPC that gets it.
            description: Free text. At most 50 characters.
            firewall_enabled: Whether a firewall is made along with it. Default: `false`.
            firewall_loggable: Whether that firewall logs. Default: `false`.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One internet gateway.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"type": type, "vpc_id": vpc_id}
        if description is not None:
            given["description"] = description
        if firewall_enabled is not None:
            given["firewall_enabled"] = firewall_enabled
        if firewall_loggable is not None:
            given["firewall_loggable"] = firewall_loggable
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("internetGateways.create", given, InternetGatewayShowResponse, timeout, max_retries)

    async def show(
        self,
        internet_gateway_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> InternetGatewayShowResponse:
        """Read an internet gateway.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            internet_gateway_id: Id of the internet gateway.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One internet gateway.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("internetGateways.show", {"internet_gateway_id": internet_gateway_id}, InternetGatewayShowResponse, timeout, max_retries)

    async def update(
        self,
        internet_gateway_id: str,
        *,
        description: str | None = None,
        loggable: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> InternetGatewayShowResponse:
        """Change the description of an internet gateway, and whether its translations are logged.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            internet_gateway_id: Id of the internet gateway.
            description: Free text. At most 50 characters.
            loggable: Whether its translations of addresses are logged.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One internet gateway.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"internet_gateway_id": internet_gateway_id}
        if description is not None:
            given["description"] = description
        if loggable is not None:
            given["loggable"] = loggable
        return await self._call("internetGateways.update", given, InternetGatewayShowResponse, timeout, max_retries)

    async def delete(
        self,
        internet_gateway_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete an internet gateway.

        Nothing of its VPC reaches the internet any more.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            internet_gateway_id: Id of the internet gateway.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("internetGateways.delete", {"internet_gateway_id": internet_gateway_id}, timeout, max_retries)

    async def ensure(
        self,
        *,
        type: GatewayKind | str,
        vpc_id: str,
        description: str | None = None,
        firewall_enabled: bool | None = None,
        firewall_loggable: bool | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> InternetGatewayShowResponse:
        """Does what `internet_gateways.create` does, unless something of this `vpc_id` is there: then
        it answers with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `internet_gateways.show` shows: `description` and `kind`.

        Inferred.

        Args:
            type: Which way it leads: `IGW` to the internet.
            vpc_id: Id of the VPC that gets it.
            description: Free text. At most 50 characters.
            firewall_enabled: Whether a firewall is made along with it. Default: `false`.
            firewall_loggable: Whether that firewall logs. Default: `false`.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One internet gateway.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how.
        """
        given: dict[str, Any] = {"type": type, "vpc_id": vpc_id}
        if description is not None:
            given["description"] = description
        if firewall_enabled is not None:
            given["firewall_enabled"] = firewall_enabled
        if firewall_loggable is not None:
            given["firewall_loggable"] = firewall_loggable
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("internetGateways.ensure", given, InternetGatewayShowResponse, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        type: GatewayKind | str,
        vpc_id: str,
        description: str | None = None,
        firewall_enabled: bool | None = None,
        firewall_loggable: bool | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> InternetGatewayShowResponse:
        """Give a VPC a way to the internet.

        Then waits until the internet gateway is active. What was made stays if the wait fails; the
        error names its id.

        Args:
            type: Which way it leads: `IGW` to the internet.
            vpc_id: Id of the VPC that gets it.
            description: Free text. At most 50 characters.
            firewall_enabled: Whether a firewall is made along with it. Default: `false`.
            firewall_loggable: Whether that firewall logs. Default: `false`.
            tags: Tags to attach, at most 50.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The internet gateway as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"type": type, "vpc_id": vpc_id}
        if description is not None:
            given["description"] = description
        if firewall_enabled is not None:
            given["firewall_enabled"] = firewall_enabled
        if firewall_loggable is not None:
            given["firewall_loggable"] = firewall_loggable
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._made("internetGateways.create", given, "internet_gateway.id", "internetGateways.waitUntilActive", InternetGatewayShowResponse, timeout, on_progress, progress)

    async def wait_until_active(
        self,
        internet_gateway_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> InternetGatewayShowResponse:
        """Waits until the internet gateway is active: its `internet_gateway.state` is `ACTIVE` or
        `ATTACHED`.

        Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that
        says what to do.

        Args:
            internet_gateway_id: Id of the internet gateway.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The internet gateway as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("internetGateways.waitUntilActive", internet_gateway_id, InternetGatewayShowResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        internet_gateway_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the internet gateway no longer exists.

        Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.

        Args:
            internet_gateway_id: Id of the internet gateway.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("internetGateways.waitUntilDeleted", internet_gateway_id, timeout, on_progress, progress)

    def start_wait_until_active(self, internet_gateway_id: str, *, timeout: float | None = None) -> AsyncWait[InternetGatewayShowResponse]:
        """Begins to wait until the internet gateway is active: its time limit counts from now. Nothing
        is sent yet.

        Args:
            internet_gateway_id: Id of the internet gateway.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("internetGateways.waitUntilActive", internet_gateway_id, InternetGatewayShowResponse, timeout)

    def start_wait_until_deleted(self, internet_gateway_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the internet gateway is gone: its time limit counts from now. Nothing
        is sent yet.

        Args:
            internet_gateway_id: Id of the internet gateway.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("internetGateways.waitUntilDeleted", internet_gateway_id, timeout)


class AsyncNatGateways(AsyncGroup):
    """Lets servers of a subnet that have no public address reach the internet."""

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        name: str | None = None,
        vpc_id: str | None = None,
        vpc_name: str | None = None,
        subnet_id: str | None = None,
        subnet_name: str | None = None,
        nat_gateway_ip_address: str | None = None,
        state: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[NatGatewayListResponse, NatGateway]:
        """List the NAT gateways of the account in this region.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            size: Gateways per page. At least 0. Since API version 1.2.
            page: Number of the page. At least 0. Since API version 1.2.
            sort: Order: a field, a colon, and `asc` or `desc`.
            name: Only gateways of this name.
            vpc_id: Only gateways of this VPC.
            vpc_name: Only gateways of VPCs of this name.
            subnet_id: Only gateways of this subnet.
            subnet_name: Only gateways of subnets of this name.
            nat_gateway_ip_address: Only the gateway with this public address.
            state: Only gateways in this state.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if name is not None:
            given["name"] = name
        if vpc_id is not None:
            given["vpc_id"] = vpc_id
        if vpc_name is not None:
            given["vpc_name"] = vpc_name
        if subnet_id is not None:
            given["subnet_id"] = subnet_id
        if subnet_name is not None:
            given["subnet_name"] = subnet_name
        if nat_gateway_ip_address is not None:
            given["nat_gateway_ip_address"] = nat_gateway_ip_address
        if state is not None:
            given["state"] = state
        return self._list("natGateways.list", given, NatGatewayListResponse, "nat_gateways", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        publicip_id: str,
        subnet_id: str,
        description: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> NatGatewayShowResponse:
        """Let the servers of a subnet reach the internet through one public address.

        Needs an active subnet, an internet gateway of its VPC, and a public address
        (`public_ips.create`) that nothing else uses.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            publicip_id: Id of the public address that servers behind it are seen with.
            subnet_id: Id of the subnet whose servers use it.
            description: Free text. At most 50 characters.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One NAT gateway.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"publicip_id": publicip_id, "subnet_id": subnet_id}
        if description is not None:
            given["description"] = description
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("natGateways.create", given, NatGatewayShowResponse, timeout, max_retries)

    async def show(
        self,
        nat_gateway_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> NatGatewayShowResponse:
        """Read a NAT gateway.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            nat_gateway_id: Id of the NAT gateway.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One NAT gateway.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("natGateways.show", {"nat_gateway_id": nat_gateway_id}, NatGatewayShowResponse, timeout, max_retries)

    async def update(
        self,
        nat_gateway_id: str,
        *,
        description: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> NatGatewayShowResponse:
        """Change the description of a NAT gateway.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            nat_gateway_id: Id of the NAT gateway.
            description: The new text. At most 50 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One NAT gateway.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"nat_gateway_id": nat_gateway_id}
        if description is not None:
            given["description"] = description
        return await self._call("natGateways.update", given, NatGatewayShowResponse, timeout, max_retries)

    async def delete(
        self,
        nat_gateway_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a NAT gateway.

        Its public address stays yours, and is charged, until `public_ips.delete`.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            nat_gateway_id: Id of the NAT gateway.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("natGateways.delete", {"nat_gateway_id": nat_gateway_id}, timeout, max_retries)

    async def ensure(
        self,
        *,
        publicip_id: str,
        subnet_id: str,
        description: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> NatGatewayShowResponse:
        """Does what `nat_gateways.create` does, unless something of this `publicip_id` is there: then
        it answers with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `nat_gateways.show` shows: `description` and `subnet_id`.

        Inferred.

        Args:
            publicip_id: Id of the public address that servers behind it are seen with.
            subnet_id: Id of the subnet whose servers use it.
            description: Free text. At most 50 characters.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One NAT gateway.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how.
        """
        given: dict[str, Any] = {"publicip_id": publicip_id, "subnet_id": subnet_id}
        if description is not None:
            given["description"] = description
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("natGateways.ensure", given, NatGatewayShowResponse, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        publicip_id: str,
        subnet_id: str,
        description: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> NatGatewayShowResponse:
        """Let the servers of a subnet reach the internet through one public address.

        Then waits until the NAT gateway is active. What was made stays if the wait fails; the error
        names its id.

        Args:
            publicip_id: Id of the public address that servers behind it are seen with.
            subnet_id: Id of the subnet whose servers use it.
            description: Free text. At most 50 characters.
            tags: Tags to attach, at most 50.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The NAT gateway as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"publicip_id": publicip_id, "subnet_id": subnet_id}
        if description is not None:
            given["description"] = description
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._made("natGateways.create", given, "nat_gateway.id", "natGateways.waitUntilActive", NatGatewayShowResponse, timeout, on_progress, progress)

    async def wait_until_active(
        self,
        nat_gateway_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> NatGatewayShowResponse:
        """Waits until the NAT gateway is active: its `nat_gateway.state` is `ACTIVE`.

        Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that
        says what to do.

        Inferred.

        Args:
            nat_gateway_id: Id of the NAT gateway.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The NAT gateway as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("natGateways.waitUntilActive", nat_gateway_id, NatGatewayShowResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        nat_gateway_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the NAT gateway no longer exists.

        Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.

        Inferred.

        Args:
            nat_gateway_id: Id of the NAT gateway.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("natGateways.waitUntilDeleted", nat_gateway_id, timeout, on_progress, progress)

    def start_wait_until_active(self, nat_gateway_id: str, *, timeout: float | None = None) -> AsyncWait[NatGatewayShowResponse]:
        """Begins to wait until the NAT gateway is active: its time limit counts from now. Nothing is
        sent yet.

        Args:
            nat_gateway_id: Id of the NAT gateway.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("natGateways.waitUntilActive", nat_gateway_id, NatGatewayShowResponse, timeout)

    def start_wait_until_deleted(self, nat_gateway_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the NAT gateway is gone: its time limit counts from now. Nothing is
        sent yet.

        Args:
            nat_gateway_id: Id of the NAT gateway.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("natGateways.waitUntilDeleted", nat_gateway_id, timeout)


class AsyncPublicIps(AsyncGroup):
    """Addresses of the internet that belong to the account until they are deleted. They depend on
    nothing.
    """

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        ip_address: str | None = None,
        state: str | None = None,
        attached_resource_type: str | None = None,
        attached_resource_id: str | None = None,
        attached_resource_name: str | None = None,
        vpc_id: str | None = None,
        type: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[PublicIpListResponse, PublicIp]:
        """List the public IP addresses of the account in this region.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            size: Addresses per page. At least 0. Since API version 1.2.
            page: Number of the page. At least 0. Since API version 1.2.
            sort: Order: a field, a colon, and `asc` or `desc`.
            ip_address: Only this address.
            state: Only addresses in this state.
            attached_resource_type: Only addresses of this kind of thing, for example `NAT_GW`.
            attached_resource_id: Only the addresses of this thing.
            attached_resource_name: Only the addresses of things of this name.
            vpc_id: Only addresses of this VPC.
            type: Only addresses of this kind.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if ip_address is not None:
            given["ip_address"] = ip_address
        if state is not None:
            given["state"] = state
        if attached_resource_type is not None:
            given["attached_resource_type"] = attached_resource_type
        if attached_resource_id is not None:
            given["attached_resource_id"] = attached_resource_id
        if attached_resource_name is not None:
            given["attached_resource_name"] = attached_resource_name
        if vpc_id is not None:
            given["vpc_id"] = vpc_id
        if type is not None:
            given["type"] = type
        return self._list("publicIps.list", given, PublicIpListResponse, "publicips", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        type: GatewayKind | str,
        *,
        description: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> PublicIpShowResponse:
        """Reserve a public IP address.

        It depends on nothing and is yours until it is deleted. The service chooses the address.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            type: Which way it leads: `IGW` to the internet.
            description: Free text. At most 50 characters.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One public address.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"type": type}
        if description is not None:
            given["description"] = description
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("publicIps.create", given, PublicIpShowResponse, timeout, max_retries)

    async def show(
        self,
        publicip_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> PublicIpShowResponse:
        """Read a public IP address, and what uses it.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            publicip_id: Id of the public IP address.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One public address.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("publicIps.show", {"publicip_id": publicip_id}, PublicIpShowResponse, timeout, max_retries)

    async def update(
        self,
        *,
        publicip_id: str,
        description: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> PublicIpShowResponse:
        """Change the description of a public IP address.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            publicip_id: Id of the public IP address.
            description: The new text. At most 50 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One public address.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("publicIps.update", {"publicip_id": publicip_id, "description": description}, PublicIpShowResponse, timeout, max_retries)

    async def delete(
        self,
        publicip_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Give a public IP address back.

        Nothing may use it any more. It cannot be had again.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml

        Args:
            publicip_id: Id of the public IP address.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("publicIps.delete", {"publicip_id": publicip_id}, timeout, max_retries)


class AsyncVPC(AsyncClient):
    """Private networks, their subnets, their ways to the internet, and public IP addresses.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/vpc.md
    """

    __slots__ = ()
    _service = "vpc"
    _files = frozenset[str]()

    @property
    def vpcs(self) -> AsyncVpcs:
        """Private networks. An account has at most five at once unless its quota says otherwise, and no
        two may share addresses (observed).
        """
        return AsyncVpcs(self)

    @property
    def subnets(self) -> AsyncSubnets:
        """Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet."""
        return AsyncSubnets(self)

    @property
    def internet_gateways(self) -> AsyncInternetGateways:
        """The way of a VPC to the internet, and back."""
        return AsyncInternetGateways(self)

    @property
    def nat_gateways(self) -> AsyncNatGateways:
        """Lets servers of a subnet that have no public address reach the internet."""
        return AsyncNatGateways(self)

    @property
    def public_ips(self) -> AsyncPublicIps:
        """Addresses of the internet that belong to the account until they are deleted. They depend on
        nothing.
        """
        return AsyncPublicIps(self)
