"""Samsung Cloud Platform Quota: the asyncio client.

Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
"""

from __future__ import annotations

from typing import Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._model import Timestamp
from .._pages import AsyncPages
from .models import (
    AccountQuota,
    AccountQuotaListResponse,
    AccountQuotaShowResponse,
    QuotaRequest,
    QuotaRequestListResponse,
    QuotaRequestShowResponse,
)

__all__ = ["AsyncQuota", "AsyncQuotas", "AsyncQuotaRequests"]


class AsyncQuotas(AsyncGroup):
    """What an account may have of each kind of resource."""

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        request_class: str | None = None,
        service: str | None = None,
        quota_item: str | None = None,
        description: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[AccountQuotaListResponse, AccountQuota]:
        """List how much an account may have of each kind of resource.

        What counts is `applied_value`, else `initial_value`. How much is used stands nowhere. Ask
        before a project is built: five VPCs in a region are the default, and a cluster needs room
        for its nodes and their disks.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listaccountquota/1.4/

        Args:
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            request_class: Only quotas of this scope: `Account` or `Region`.
            service: Only quotas of this service, by the name that the console shows.
            quota_item: Only this quota, by its name.
            description: Only quotas with this description.
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
        if request_class is not None:
            given["request_class"] = request_class
        if service is not None:
            given["service"] = service
        if quota_item is not None:
            given["quota_item"] = quota_item
        if description is not None:
            given["description"] = description
        return self._list("quotas.list", given, AccountQuotaListResponse, "account_quotas", None if "page" in given else "count", timeout, max_retries)

    async def show(
        self,
        account_quota_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AccountQuotaShowResponse:
        """Read one quota of the account.

        The same as in the list.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showaccountquota/1.4/

        Args:
            account_quota_id: Id of the quota, from `quotas.list`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One quota.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("quotas.show", {"account_quota_id": account_quota_id}, AccountQuotaShowResponse, timeout, max_retries)


class AsyncQuotaRequests(AsyncGroup):
    """Requests of an account for another quota, and what became of them."""

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        service: str | None = None,
        quota_item: str | None = None,
        request_class: str | None = None,
        requested_start_at: Timestamp | str | None = None,
        requested_end_at: Timestamp | str | None = None,
        applied_start_at: Timestamp | str | None = None,
        applied_end_at: Timestamp | str | None = None,
        state: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[QuotaRequestListResponse, QuotaRequest]:
        """List the requests of an account for other quotas.

        The four moments are the ends of two spans, in which requests were made and took effect. An
        account that never asked has none.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listquotarequests/1.4/

        Args:
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            service: Only quotas of this service, by the name that the console shows.
            quota_item: Only this quota, by its name.
            request_class: Only quotas of this scope: `Account` or `Region`.
            requested_start_at: Only requests made then or later.
            requested_end_at: Only requests made then or before.
            applied_start_at: Only requests that took effect then or later.
            applied_end_at: Only requests that took effect then or before.
            state: Only requests in this state.
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
        if service is not None:
            given["service"] = service
        if quota_item is not None:
            given["quota_item"] = quota_item
        if request_class is not None:
            given["request_class"] = request_class
        if requested_start_at is not None:
            given["requested_start_at"] = requested_start_at
        if requested_end_at is not None:
            given["requested_end_at"] = requested_end_at
        if applied_start_at is not None:
            given["applied_start_at"] = applied_start_at
        if applied_end_at is not None:
            given["applied_end_at"] = applied_end_at
        if state is not None:
            given["state"] = state
        return self._list("quotaRequests.list", given, QuotaRequestListResponse, "quota_requests", None if "page" in given else "count", timeout, max_retries)

    async def show(
        self,
        request_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> QuotaRequestShowResponse:
        """Read a request for another quota.

        Tells more than the list: which quota it is about, and the answer in words.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showquotarequest/1.4/

        Args:
            request_id: Id of the request for a quota, from `quota_requests.list`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One request.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("quotaRequests.show", {"request_id": request_id}, QuotaRequestShowResponse, timeout, max_retries)


class AsyncQuota(AsyncClient):
    """How much of each kind of resource an account may have, and its requests to have more.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/quota.md
    """

    __slots__ = ()
    _service = "quota"
    _files = frozenset[str]()

    @property
    def quotas(self) -> AsyncQuotas:
        """What an account may have of each kind of resource."""
        return AsyncQuotas(self)

    @property
    def quota_requests(self) -> AsyncQuotaRequests:
        """Requests of an account for another quota, and what became of them."""
        return AsyncQuotaRequests(self)
