"""Samsung Cloud Platform Resource Manager: the asyncio client.

Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._encode import spelt
from .._later import Later
from .._pages import AsyncPages
from .models import (
    ResourceGroupCreateResponse,
    ResourceGroupPageResponse,
    ResourceGroupRow,
    ResourceGroupShowResponse,
    ResourceShowResponse,
    SrnKeyValue,
    Tag,
    TagBaseResponse,
    TagListResponse,
    TagShowListResponse,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.resource_manager.inputs")

__all__ = ["AsyncResourceManager", "AsyncResourceGroups", "AsyncResources", "AsyncTags"]


class AsyncResourceGroups(AsyncGroup):
    """Groups of the resources that have certain tags, across services."""

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
    ) -> AsyncPages[ResourceGroupPageResponse, ResourceGroupRow]:
        """List the resource groups of the account.

        Not what is in them.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcegroups/1.0/

        Args:
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
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
        return self._list("resourceGroups.list", given, ResourceGroupPageResponse, "resource_groups", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        description: str,
        name: str,
        resource_types: Sequence[str] | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ResourceGroupCreateResponse:
        """Create a resource group.

        A group holds every resource that has its tags; nothing is moved into it. It costs nothing.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/createresourcegroup/1.0/

        Args:
            description: Free text; it has to be there, and may be `null`.
            name: Name of the group: Korean and Latin letters, digits and `+=,.@_-`. That it
                must be unique is not said. 3 to 64 characters.
            resource_types: Kinds of resources to hold, for example `virtual-server`; without
                any, every kind.
            tags: Tags that a resource must have to belong to the group.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The new group.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"description": description, "name": name}
        if resource_types is not None:
            given["resource_types"] = resource_types
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("resourceGroups.create", given, ResourceGroupCreateResponse, timeout, max_retries)

    async def show(
        self,
        resource_group_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ResourceGroupShowResponse:
        """Read a resource group.

        Shows its SRN too, which the list does not.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresourcegroup/1.0/

        Args:
            resource_group_id: Id of the resource group.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One group.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("resourceGroups.show", {"resource_group_id": resource_group_id}, ResourceGroupShowResponse, timeout, max_retries)

    async def delete(
        self,
        resource_group_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a resource group for good.

        The resources that belong to it stay.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcegroup/1.0/

        Args:
            resource_group_id: Id of the resource group.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("resourceGroups.delete", {"resource_group_id": resource_group_id}, timeout, max_retries)


class AsyncResources(AsyncGroup):
    """Resources of all services, by SRN."""

    __slots__ = ()

    async def show(
        self,
        srn: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ResourceShowResponse:
        """Read what all services show of a resource alike.

        Name, kind, region, state and tags, whatever the service. A key may be refused here though
        it may do everything else.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/showresource/1.0/

        Args:
            srn: SRN of the resource: its name across all services. Slashes and colons are
                escaped for you.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One resource.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 403, `Forbidden`: Answered to a key of the owner of the account: the permission
                  for this action seems to be missing at the vendor.
        """
        return await self._call("resources.show", {"srn": srn}, ResourceShowResponse, timeout, max_retries)


class AsyncTags(AsyncGroup):
    """Tags of resources of all services. A resource is named by its SRN, as answers of its service
    show it.
    """

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        account_id: str | None = None,
        key: str | None = None,
        value: str | None = None,
        resource_identifier: str | None = None,
        resource_type: str | None = None,
        service_type: str | None = None,
        offering: str | None = None,
        region: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[TagListResponse, SrnKeyValue]:
        """List the tags of all resources of the account.

        One row for each tag of each resource. Filters can be combined; with `key` and `value` it
        finds the resources that carry a tag, whatever service they belong to.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listtags/1.0/

        Args:
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            account_id: Only tags of resources of this account.
            key: Only tags with this key.
            value: Only tags with this value.
            resource_identifier: Only tags of the resource with this id.
            resource_type: Only tags of resources of this kind.
            service_type: Only tags of resources of this service.
            offering: Only tags of resources in this environment: `s`, `g` or `e`. Inferred.
            region: Only tags of resources in this region.
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
        if account_id is not None:
            given["account_id"] = account_id
        if key is not None:
            given["key"] = key
        if value is not None:
            given["value"] = value
        if resource_identifier is not None:
            given["resource_identifier"] = resource_identifier
        if resource_type is not None:
            given["resource_type"] = resource_type
        if service_type is not None:
            given["service_type"] = service_type
        if offering is not None:
            given["offering"] = offering
        if region is not None:
            given["region"] = region
        return self._list("tags.list", given, TagListResponse, "content", None if "page" in given else "count", timeout, max_retries)

    async def list_of_resource(
        self,
        srn: str,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> TagShowListResponse:
        """List the tags of one resource.

        A resource has at most 50 tags, so one page of 50 has them all.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/listresourcetags/1.0/

        Args:
            srn: SRN of the resource: its name across all services. Slashes and colons are
                escaped for you.
            size: Tags per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The tags of one resource.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"srn": srn}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        return await self._call("tags.listOfResource", given, TagShowListResponse, timeout, max_retries)

    async def delete_of_resource(
        self,
        srn: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Take all tags from a resource.

        What groups it by a tag loses it.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/deleteresourcetags/1.0/

        Args:
            srn: SRN of the resource: its name across all services. Slashes and colons are
                escaped for you.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("tags.deleteOfResource", {"srn": srn}, timeout, max_retries)

    async def set_of_resource(
        self,
        *,
        srn: str,
        tags: Sequence[Tag | inputs.TagDict],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> TagBaseResponse:
        """Set the tags of a resource.

        Keys that it has already get the new value.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/apis/updateresourcetags/1.0/

        Args:
            srn: SRN of the resource: its name across all services. Slashes and colons are
                escaped for you.
            tags: All tags the resource is to have, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The tags after the change.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("tags.setOfResource", {"srn": srn, "tags": spelt("[]Tag", tags, __name__)}, TagBaseResponse, timeout, max_retries)


class AsyncResourceManager(AsyncClient):
    """Tags of resources of all services, and groups of resources that share tags.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/resource-manager.md
    """

    __slots__ = ()
    _service = "resource-manager"
    _files = frozenset[str]()

    @property
    def resource_groups(self) -> AsyncResourceGroups:
        """Groups of the resources that have certain tags, across services."""
        return AsyncResourceGroups(self)

    @property
    def resources(self) -> AsyncResources:
        """Resources of all services, by SRN."""
        return AsyncResources(self)

    @property
    def tags(self) -> AsyncTags:
        """Tags of resources of all services. A resource is named by its SRN, as answers of its service
        show it.
        """
        return AsyncTags(self)
