"""Samsung Cloud Platform Security Group: the asyncio client.

Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._encode import spelt
from .._later import Later
from .._pages import AsyncPages
from .models import (
    SecurityGroupInfo,
    SecurityGroupListResponse,
    SecurityGroupRule,
    SecurityGroupRuleListResponse,
    SecurityGroupRuleShowResponse,
    SecurityGroupShowResponse,
    Tag,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.security_group.inputs")

__all__ = ["AsyncSecurityGroup", "AsyncSecurityGroups", "AsyncRules"]


class AsyncSecurityGroups(AsyncGroup):
    """Groups of rules that are attached to servers, clusters and ports. An account has at most a
    hundred unless its quota says otherwise.
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
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[SecurityGroupListResponse, SecurityGroupInfo]:
        """List the security groups of the account in this region.

        Names need not be unique, so a filter by name may find several.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygroups/1.0/

        Args:
            size: Groups per page. At least 0.
            page: Number of the page. At least 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            id: Only the group with this id.
            name: Only groups of this name.
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
        return self._list("securityGroups.list", given, SecurityGroupListResponse, "security_groups", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        name: str,
        *,
        description: str | None = None,
        loggable: bool | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SecurityGroupShowResponse:
        """Create a security group without rules.

        A group lets nothing in until `rules.create` says what. Attach it by its id, to a cluster, a
        server, a load balancer or a port, which may come later: a group depends on nothing.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygroup/1.0/

        Args:
            name: Letters, digits and `-`, as the console takes them. Others may have the same
                name. At most 255 characters.
            description: Free text. At most 255 characters.
            loggable: Whether its traffic is logged. Where to is set once for the account, with
                Security Group Logging; storage is charged. Default: `false`.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One security group.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"name": name}
        if description is not None:
            given["description"] = description
        if loggable is not None:
            given["loggable"] = loggable
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("securityGroups.create", given, SecurityGroupShowResponse, timeout, max_retries)

    async def show(
        self,
        security_group_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SecurityGroupShowResponse:
        """Read a security group.

        Its rules are not part of it; `rules.list` has them.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygroup/1.0/

        Args:
            security_group_id: Id of the security group.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One security group.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("securityGroups.show", {"security_group_id": security_group_id}, SecurityGroupShowResponse, timeout, max_retries)

    async def update(
        self,
        security_group_id: str,
        *,
        description: str | None = None,
        loggable: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Change the description of a security group, and whether its traffic is logged.

        Its name stays as it is. Rules are changed by deleting and creating them.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/setsecuritygroup/1.0/

        Args:
            security_group_id: Id of the security group.
            description: The new text. At most 255 characters.
            loggable: Whether its traffic is logged from now on.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"security_group_id": security_group_id}
        if description is not None:
            given["description"] = description
        if loggable is not None:
            given["loggable"] = loggable
        await self._reply("securityGroups.update", given, timeout, max_retries)

    async def delete(
        self,
        security_group_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a security group.

        Detach it first from everything that uses it. Its rules go with it.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygroup/1.0/

        Args:
            security_group_id: Id of the security group.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("securityGroups.delete", {"security_group_id": security_group_id}, timeout, max_retries)


class AsyncRules(AsyncGroup):
    """What a security group lets through. What no rule lets through is refused. A group has at most a
    hundred unless the quota says otherwise.
    """

    __slots__ = ()

    def list(
        self,
        security_group_id: str,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        id: str | None = None,
        remote_ip_prefix: str | None = None,
        remote_group_id: str | None = None,
        description: str | None = None,
        direction: str | None = None,
        service: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[SecurityGroupRuleListResponse, SecurityGroupRule]:
        """List the rules of a security group.

        Filters can be combined.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygrouprules/1.0/

        Args:
            security_group_id: Id of the security group.
            size: Rules per page. At least 0.
            page: Number of the page. At least 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            id: Only the rule with this id.
            remote_ip_prefix: Only rules for these addresses.
            remote_group_id: Only rules for members of this group.
            description: Only rules with this description.
            direction: Only rules for traffic that comes in (`ingress`) or goes out (`egress`).
            service: Only rules for this service.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {"security_group_id": security_group_id}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if id is not None:
            given["id"] = id
        if remote_ip_prefix is not None:
            given["remote_ip_prefix"] = remote_ip_prefix
        if remote_group_id is not None:
            given["remote_group_id"] = remote_group_id
        if description is not None:
            given["description"] = description
        if direction is not None:
            given["direction"] = direction
        if service is not None:
            given["service"] = service
        return self._list("rules.list", given, SecurityGroupRuleListResponse, "security_group_rules", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        direction: str,
        security_group_id: str,
        description: str | None = None,
        ethertype: str | None = None,
        port_range_max: int | None = None,
        port_range_min: int | None = None,
        protocol: str | None = None,
        remote_group_id: str | None = None,
        remote_ip_prefix: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SecurityGroupRuleShowResponse:
        """Let traffic through a security group.

        Say who is at the other end with `remote_ip_prefix` or with `remote_group_id`, not with
        both; with neither it is everybody. A rule cannot be changed: delete it and create another
        one.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygrouprule/1.0/

        Args:
            direction: Which way the traffic goes: `ingress` comes in, `egress` goes out.
            security_group_id: Id of the security group that gets the rule.
            description: Free text. At most 255 characters. Inferred.
            ethertype: Kind of the addresses, `IPv4` or `IPv6`. Default: `IPv4`.
            port_range_max: Last port, the same as the first for a single one.
            port_range_min: First port. Leave both out for every port.
            protocol: Protocol: `tcp`, `udp` or `icmp`. Left out, every protocol. Inferred.
            remote_group_id: Id of the security group whose members are at the other end.
            remote_ip_prefix: Addresses at the other end in CIDR notation, for example
                `10.0.1.0/24`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One rule.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"direction": direction, "security_group_id": security_group_id}
        if description is not None:
            given["description"] = description
        if ethertype is not None:
            given["ethertype"] = ethertype
        if port_range_max is not None:
            given["port_range_max"] = port_range_max
        if port_range_min is not None:
            given["port_range_min"] = port_range_min
        if protocol is not None:
            given["protocol"] = protocol
        if remote_group_id is not None:
            given["remote_group_id"] = remote_group_id
        if remote_ip_prefix is not None:
            given["remote_ip_prefix"] = remote_ip_prefix
        return await self._call("rules.create", given, SecurityGroupRuleShowResponse, timeout, max_retries)

    async def show(
        self,
        security_group_rule_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SecurityGroupRuleShowResponse:
        """Read a rule.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygrouprule/1.0/

        Args:
            security_group_rule_id: Id of the rule.
            fields: Only these fields, as far as the service obeys.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One rule.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"security_group_rule_id": security_group_rule_id}
        if fields is not None:
            given["fields"] = fields
        return await self._call("rules.show", given, SecurityGroupRuleShowResponse, timeout, max_retries)

    async def delete(
        self,
        security_group_rule_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a rule.

        Its traffic is refused from then on, unless another rule lets it through.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygrouprule/1.0/

        Args:
            security_group_rule_id: Id of the rule.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("rules.delete", {"security_group_rule_id": security_group_rule_id}, timeout, max_retries)


class AsyncSecurityGroup(AsyncClient):
    """Rules that say which traffic reaches a server, a node of a cluster or a port of a VPC.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/security-group.md
    """

    __slots__ = ()
    _service = "security-group"
    _files = frozenset[str]()

    @property
    def security_groups(self) -> AsyncSecurityGroups:
        """Groups of rules that are attached to servers, clusters and ports. An account has at most a
        hundred unless its quota says otherwise.
        """
        return AsyncSecurityGroups(self)

    @property
    def rules(self) -> AsyncRules:
        """What a security group lets through. What no rule lets through is refused. A group has at most a
        hundred unless the quota says otherwise.
        """
        return AsyncRules(self)
