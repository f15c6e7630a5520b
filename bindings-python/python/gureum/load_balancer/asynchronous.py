"""Samsung Cloud Platform Load Balancer: the asyncio client.

Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient
from .._encode import spelt
from .._later import Later
from .._pages import AsyncPages
from .._wait import Progress
from .._async_waits import AsyncWait
from .models import (
    LoadBalancerCreateRequestDetail,
    LoadBalancerListResponse,
    LoadBalancerShowResponse,
    LoadBalancerSummary,
    LoadBalancerUpdateRequestDetail,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.load_balancer.inputs")

__all__ = ["AsyncLoadBalancer"]


class AsyncLoadBalancer(AsyncClient):
    """Load balancers in a subnet. Their listeners, server groups and health checks are not described
    yet.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/load-balancer.md
    """

    __slots__ = ()
    _service = "load-balancer"
    _files = frozenset[str]()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        name: str | None = None,
        state: Sequence[str] | str | None = None,
        service_ip: str | None = None,
        subnet_id: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[LoadBalancerListResponse, LoadBalancerSummary]:
        """List the load balancers of the account in this region.

        A row has less than `show` gives; it does not name VPC and subnet.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml

        Args:
            size: Load balancers per page. At least 0.
            page: Number of the page. At least 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            name: Only load balancers of this name.
            state: Only load balancers in this state, or in one of these.
            service_ip: Only the load balancer that answers at this address.
            subnet_id: Only load balancers of this subnet.
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
        if state is not None:
            given["state"] = state
        if service_ip is not None:
            given["service_ip"] = service_ip
        if subnet_id is not None:
            given["subnet_id"] = subnet_id
        return self._list("loadBalancers.list", given, LoadBalancerListResponse, "loadbalancers", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        loadbalancer: LoadBalancerCreateRequestDetail | inputs.LoadBalancerCreateRequestDetailDict,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> LoadBalancerShowResponse:
        """Create a load balancer.

        Needs an active VPC and an active subnet of it, and takes four addresses of the subnet. Wait
        until it is active. A public address can be given only if the VPC has an internet gateway.
        It answers nothing yet: listeners and servers are made by other operations.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml

        Args:
            loadbalancer: The load balancer.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One load balancer.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("loadBalancers.create", {"loadbalancer": spelt("LoadBalancerCreateRequestDetail", loadbalancer, __name__)}, LoadBalancerShowResponse, timeout, max_retries)

    async def show(
        self,
        loadbalancer_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> LoadBalancerShowResponse:
        """Read a load balancer.

        AI&MLOps Platform and Cloud ML are given its `id` as `lb_id`.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml

        Args:
            loadbalancer_id: Id of the load balancer.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One load balancer.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("loadBalancers.show", {"loadbalancer_id": loadbalancer_id}, LoadBalancerShowResponse, timeout, max_retries)

    async def update(
        self,
        *,
        loadbalancer_id: str,
        loadbalancer: LoadBalancerUpdateRequestDetail | inputs.LoadBalancerUpdateRequestDetailDict,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> LoadBalancerShowResponse:
        """Change the description of a load balancer.

        Nothing else of it can be changed.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml

        Args:
            loadbalancer_id: Id of the load balancer.
            loadbalancer: The load balancer.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One load balancer.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("loadBalancers.update", {"loadbalancer_id": loadbalancer_id, "loadbalancer": spelt("LoadBalancerUpdateRequestDetail", loadbalancer, __name__)}, LoadBalancerShowResponse, timeout, max_retries)

    async def delete(
        self,
        loadbalancer_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a load balancer.

        Its listeners must be gone before. Its subnet can be deleted when it is gone.

        Observed by others; see
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml

        Args:
            loadbalancer_id: Id of the load balancer.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("loadBalancers.delete", {"loadbalancer_id": loadbalancer_id}, timeout, max_retries)

    async def create_and_wait(
        self,
        loadbalancer: LoadBalancerCreateRequestDetail | inputs.LoadBalancerCreateRequestDetailDict,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> LoadBalancerShowResponse:
        """Create a load balancer.

        Then waits until the load balancer is active. What was made stays if the wait fails; the
        error names its id.

        Args:
            loadbalancer: The load balancer.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The load balancer as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        return await self._made("loadBalancers.create", {"loadbalancer": spelt("LoadBalancerCreateRequestDetail", loadbalancer, __name__)}, "loadbalancer.id", "loadBalancers.waitUntilActive", LoadBalancerShowResponse, timeout, on_progress, progress)

    async def wait_until_active(
        self,
        loadbalancer_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> LoadBalancerShowResponse:
        """Waits until the load balancer is active: its `loadbalancer.state` is `ACTIVE`.

        Usually takes about 120 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that
        says what to do.

        Args:
            loadbalancer_id: Id of the load balancer.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The load balancer as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("loadBalancers.waitUntilActive", loadbalancer_id, LoadBalancerShowResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        loadbalancer_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the load balancer no longer exists.

        Usually takes about 60 s. `ERROR` ends the wait with an error that says what to do.

        Args:
            loadbalancer_id: Id of the load balancer.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("loadBalancers.waitUntilDeleted", loadbalancer_id, timeout, on_progress, progress)

    def start_wait_until_active(self, loadbalancer_id: str, *, timeout: float | None = None) -> AsyncWait[LoadBalancerShowResponse]:
        """Begins to wait until the load balancer is active: its time limit counts from now. Nothing is
        sent yet.

        Args:
            loadbalancer_id: Id of the load balancer.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("loadBalancers.waitUntilActive", loadbalancer_id, LoadBalancerShowResponse, timeout)

    def start_wait_until_deleted(self, loadbalancer_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the load balancer is gone: its time limit counts from now. Nothing is
        sent yet.

        Args:
            loadbalancer_id: Id of the load balancer.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("loadBalancers.waitUntilDeleted", loadbalancer_id, timeout)
