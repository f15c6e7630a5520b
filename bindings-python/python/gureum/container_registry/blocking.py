"""Samsung Cloud Platform Container Registry: the blocking client.

Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .._blocking import Client
from .._encode import spelt
from .._later import Later
from .._pages import Pages
from .._wait import Progress
from .._waits import Wait
from .models import (
    AllowedResource,
    CheckDuplicationResponse,
    ConnectableResource,
    ConnectableResourceListResponse,
    ContainerRegistryCreateResponse,
    ContainerRegistryListResponse,
    ContainerRegistryRow,
    ContainerRegistryShowResponse,
    Tag,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.container_registry.inputs")

__all__ = ["ContainerRegistry"]


class ContainerRegistry(Client):
    """Registries for container images, private to an account. Cloud ML takes its images from one.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/container-registry.md
    """

    __slots__ = ()
    _service = "container-registry"
    _files = frozenset[str]()

    def check_name(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckDuplicationResponse:
        """Test whether the name of a registry is taken.

        `result` is probably true if it is. Ask before you create one.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/checkregistrynameduplication/1.1/

        Args:
            name: Name to test.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Whether a name is taken.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("registries.checkName", {"name": name}, CheckDuplicationResponse, timeout, max_retries)

    def list(
        self,
        *,
        sort: str | None = None,
        page: int | None = None,
        size: int | None = None,
        name: str | None = None,
        state: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[ContainerRegistryListResponse, ContainerRegistryRow]:
        """List the registries of the account in this region.

        Not what access they allow; `show` has that.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listregistries/1.1/

        Args:
            sort: Order: a field, a colon, and `asc` or `desc`.
            page: Number of the page, from 0.
            size: Rows per page.
            name: Only registries of this name.
            state: Only registries in this state.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if sort is not None:
            given["sort"] = sort
        if page is not None:
            given["page"] = page
        if size is not None:
            given["size"] = size
        if name is not None:
            given["name"] = name
        if state is not None:
            given["state"] = state
        return self._list("registries.list", given, ContainerRegistryListResponse, "registries", None if "page" in given else "count", timeout, max_retries)

    def create(
        self,
        *,
        name: str,
        private_acl_enabled: bool,
        private_acl_resources: Sequence[AllowedResource | inputs.AllowedResourceDict],
        public_acl_resources: Sequence[AllowedResource | inputs.AllowedResourceDict],
        public_visible_enabled: bool,
        public_acl_enabled: bool | None = None,
        public_endpoint_enabled: bool | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ContainerRegistryCreateResponse:
        """Create a registry.

        Answers at once; the registry works when its state is `Running`, after a minute or two. An
        account has at most two: one that anybody may pull from, and one that is private. Nothing
        has to be there before. Logging in needs a key pair of the registry, made in the console:
        the keys of the cloud are refused. Cloud ML asks for that pair and for the host
        `private_domain`.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/createregistry/1.1/

        Args:
            name: Name of the registry: 3 to 25 small letters and digits, a letter first.
            private_acl_enabled: Whether inside of the cloud only the resources named in
                `private_acl_resources` get in. Without it, everything in the region does.
            private_acl_resources: Resources that get in from inside of the cloud.
            public_acl_resources: Resources that get in from the internet.
            public_visible_enabled: Whether images can be pulled without logging in. Can only be
                set when the registry is created.
            public_acl_enabled: Whether from the internet only the addresses named in
                `public_acl_resources` get in.
            public_endpoint_enabled: Whether there is an address in the internet beside the one
                inside of the cloud.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The registry that is being made.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry
                  already.
        """
        given: dict[str, Any] = {"name": name, "private_acl_enabled": private_acl_enabled, "private_acl_resources": spelt("[]AllowedResource", private_acl_resources, __name__), "public_acl_resources": spelt("[]AllowedResource", public_acl_resources, __name__), "public_visible_enabled": public_visible_enabled}
        if public_acl_enabled is not None:
            given["public_acl_enabled"] = public_acl_enabled
        if public_endpoint_enabled is not None:
            given["public_endpoint_enabled"] = public_endpoint_enabled
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return self._call("registries.create", given, ContainerRegistryCreateResponse, timeout, max_retries)

    def show(
        self,
        registry_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ContainerRegistryShowResponse:
        """Read a registry.

        `private_domain` is the host that image names begin with, and what Cloud ML asks for.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/showregistry/1.1/

        Args:
            registry_id: Id of the registry.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One registry.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("registries.show", {"registry_id": registry_id}, ContainerRegistryShowResponse, timeout, max_retries)

    def delete(
        self,
        registry_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a registry.

        Answers at once; it is gone when it is no longer found. Delete its repositories first. For
        some minutes after the creation the service fails with 500 and means: later.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/deleteregistry/1.1/

        Args:
            registry_id: Id of the registry.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 500, `ContactAdminForAssistance`: The registry was made a few minutes ago; repeat
                  until it works.
        """
        self._reply("registries.delete", {"registry_id": registry_id}, timeout, max_retries)

    def list_connectable(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[ConnectableResourceListResponse, ConnectableResource]:
        """List the resources that the access of a registry can be limited to.

        What `private_acl_resources` and `public_acl_resources` may name. Gives the whole list at
        once.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listconnectableresources/1.1/

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("registries.listConnectable", {}, ConnectableResourceListResponse, "resources", "resources", timeout, max_retries)

    def ensure(
        self,
        *,
        name: str,
        private_acl_enabled: bool,
        private_acl_resources: Sequence[AllowedResource | inputs.AllowedResourceDict],
        public_acl_resources: Sequence[AllowedResource | inputs.AllowedResourceDict],
        public_visible_enabled: bool,
        public_acl_enabled: bool | None = None,
        public_endpoint_enabled: bool | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ContainerRegistryCreateResponse:
        """Does what `create` does, unless something of this `name` is there: then it answers with
        that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that `show`
        shows: `private_acl_enabled`, `private_acl_resources`, `public_acl_enabled`,
        `public_acl_resources`, `public_endpoint_enabled` and `public_visible_enabled`.

        Args:
            name: Name of the registry: 3 to 25 small letters and digits, a letter first.
            private_acl_enabled: Whether inside of the cloud only the resources named in
                `private_acl_resources` get in. Without it, everything in the region does.
            private_acl_resources: Resources that get in from inside of the cloud.
            public_acl_resources: Resources that get in from the internet.
            public_visible_enabled: Whether images can be pulled without logging in. Can only be
                set when the registry is created.
            public_acl_enabled: Whether from the internet only the addresses named in
                `public_acl_resources` get in.
            public_endpoint_enabled: Whether there is an address in the internet beside the one
                inside of the cloud.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The registry that is being made.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how. In particular:
                - 403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry
                  already.
        """
        given: dict[str, Any] = {"name": name, "private_acl_enabled": private_acl_enabled, "private_acl_resources": spelt("[]AllowedResource", private_acl_resources, __name__), "public_acl_resources": spelt("[]AllowedResource", public_acl_resources, __name__), "public_visible_enabled": public_visible_enabled}
        if public_acl_enabled is not None:
            given["public_acl_enabled"] = public_acl_enabled
        if public_endpoint_enabled is not None:
            given["public_endpoint_enabled"] = public_endpoint_enabled
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return self._call("registries.ensure", given, ContainerRegistryCreateResponse, timeout, max_retries)

    def create_and_wait(
        self,
        *,
        name: str,
        private_acl_enabled: bool,
        private_acl_resources: Sequence[AllowedResource | inputs.AllowedResourceDict],
        public_acl_resources: Sequence[AllowedResource | inputs.AllowedResourceDict],
        public_visible_enabled: bool,
        public_acl_enabled: bool | None = None,
        public_endpoint_enabled: bool | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> ContainerRegistryShowResponse:
        """Create a registry.

        Then waits until the registry is running. What was made stays if the wait fails; the error
        names its id.

        Args:
            name: Name of the registry: 3 to 25 small letters and digits, a letter first.
            private_acl_enabled: Whether inside of the cloud only the resources named in
                `private_acl_resources` get in. Without it, everything in the region does.
            private_acl_resources: Resources that get in from inside of the cloud.
            public_acl_resources: Resources that get in from the internet.
            public_visible_enabled: Whether images can be pulled without logging in. Can only be
                set when the registry is created.
            public_acl_enabled: Whether from the internet only the addresses named in
                `public_acl_resources` get in.
            public_endpoint_enabled: Whether there is an address in the internet beside the one
                inside of the cloud.
            tags: Tags to attach, at most 50.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The registry as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"name": name, "private_acl_enabled": private_acl_enabled, "private_acl_resources": spelt("[]AllowedResource", private_acl_resources, __name__), "public_acl_resources": spelt("[]AllowedResource", public_acl_resources, __name__), "public_visible_enabled": public_visible_enabled}
        if public_acl_enabled is not None:
            given["public_acl_enabled"] = public_acl_enabled
        if public_endpoint_enabled is not None:
            given["public_endpoint_enabled"] = public_endpoint_enabled
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return self._made("registries.create", given, "id", "registries.waitUntilRunning", ContainerRegistryShowResponse, timeout, on_progress, progress)

    def wait_until_running(
        self,
        registry_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> ContainerRegistryShowResponse:
        """Waits until the registry is running: its `registry.state` is `Running`.

        Usually takes about 180 s. `Terminating` or `Error` ends the wait with an error that says
        what to do.

        Observed by others; see
        https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml

        Args:
            registry_id: Id of the registry.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The registry as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return self._wait("registries.waitUntilRunning", registry_id, ContainerRegistryShowResponse, timeout, on_progress, progress)

    def wait_until_deleted(
        self,
        registry_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the registry no longer exists.

        Usually takes about 360 s. `Error` ends the wait with an error that says what to do.

        Observed by others; see
        https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml

        Args:
            registry_id: Id of the registry.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        self._wait_gone("registries.waitUntilDeleted", registry_id, timeout, on_progress, progress)

    def start_wait_until_running(self, registry_id: str, *, timeout: float | None = None) -> Wait[ContainerRegistryShowResponse]:
        """Begins to wait until the registry is running: its time limit counts from now. Nothing is
        sent yet.

        Args:
            registry_id: Id of the registry.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("registries.waitUntilRunning", registry_id, ContainerRegistryShowResponse, timeout)

    def start_wait_until_deleted(self, registry_id: str, *, timeout: float | None = None) -> Wait[None]:
        """Begins to wait until the registry is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            registry_id: Id of the registry.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("registries.waitUntilDeleted", registry_id, timeout)
