"""Samsung Cloud Platform File Storage: the asyncio client.

Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._encode import spelt
from .._later import Later
from .._model import Secret
from .._pages import AsyncPages
from .._wait import Progress
from .._async_waits import AsyncWait
from .models import (
    AccessRule,
    AccessRuleListResponse,
    AccessRuleResponse,
    Tag,
    Volume,
    VolumeCreateResponse,
    VolumeListResponse,
    VolumeProtocol,
    VolumeShowResponse,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.file_storage.inputs")

__all__ = ["AsyncFileStorage", "AsyncVolumes", "AsyncAccessRules"]


class AsyncVolumes(AsyncGroup):
    """Volumes. They depend on nothing; who may use one is said with `access_rules.update`."""

    __slots__ = ()

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        name: str | None = None,
        type_name: str | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[VolumeListResponse, Volume]:
        """List the volumes of the account in this region.

        A row has less than `volumes.show` gives; it does not say where to mount the volume.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml

        Args:
            offset: How many to skip. Default: `0`.
            limit: Volumes per page. Default: `20`.
            name: Only volumes of this name.
            type_name: Only volumes on this kind of disk, for example `HDD`. Must match
                `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
            sort: Order: `name` or `created_at`, a colon, and `asc` or `desc`. Must match
                `^(name:asc|name:desc|created_at:asc|created_at:desc)$`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if offset is not None:
            given["offset"] = offset
        if limit is not None:
            given["limit"] = limit
        if name is not None:
            given["name"] = name
        if type_name is not None:
            given["type_name"] = type_name
        if sort is not None:
            given["sort"] = sort
        return self._list("volumes.list", given, VolumeListResponse, "filestorages", None if "offset" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        name: str,
        protocol: VolumeProtocol | str,
        type_name: str,
        cifs_password: Secret | str | None = None,
        snapshot_id: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VolumeCreateResponse:
        """Create a volume.

        Answers before the volume can be used: wait until it is available. It has no size of its
        own; what is used is charged. A Kubernetes cluster takes an NFS volume as its `volume_id`.
        Keep the id: the vendor's pages do not say that names differ.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml

        Args:
            name: Small letters, digits and `_`, a letter first.
            protocol: `NFS` for Linux and clusters, `CIFS` for Windows.
            type_name: Kind of disk: `HDD`, `SSD`, or a special one. Must match
                `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
            cifs_password: Password of a CIFS volume, with letters, digits and special
                characters. 6 to 20 characters.
            snapshot_id: Id of the snapshot to start from.
            tags: Tags to attach.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The volume that will be.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        cifs_password = None if cifs_password is None else Secret(cifs_password)
        given: dict[str, Any] = {"name": name, "protocol": protocol, "type_name": type_name}
        if cifs_password is not None:
            given["cifs_password"] = cifs_password
        if snapshot_id is not None:
            given["snapshot_id"] = snapshot_id
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("volumes.create", given, VolumeCreateResponse, timeout, max_retries)

    async def show(
        self,
        volume_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VolumeShowResponse:
        """Read a volume, and where to mount it.

        `path` is what a server mounts; it is there once the volume is available.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml

        Args:
            volume_id: Id of the volume.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A volume.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("volumes.show", {"volume_id": volume_id}, VolumeShowResponse, timeout, max_retries)

    async def update(
        self,
        *,
        volume_id: str,
        file_unit_recovery_enabled: bool,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Say whether single files of a volume can be recovered.

        Nothing else of a volume can be changed.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml

        Args:
            volume_id: Id of the volume.
            file_unit_recovery_enabled: Whether single files can be recovered.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("volumes.update", {"volume_id": volume_id, "file_unit_recovery_enabled": file_unit_recovery_enabled}, timeout, max_retries)

    async def delete(
        self,
        volume_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a volume and everything on it.

        It cannot be undone. Whatever mounts the volume loses it; a cluster that was given it must
        go first. Wait until it is gone.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml

        Args:
            volume_id: Id of the volume.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("volumes.delete", {"volume_id": volume_id}, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        name: str,
        protocol: VolumeProtocol | str,
        type_name: str,
        cifs_password: Secret | str | None = None,
        snapshot_id: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> VolumeShowResponse:
        """Create a volume.

        Then waits until the volume is available. What was made stays if the wait fails; the error
        names its id.

        Args:
            name: Small letters, digits and `_`, a letter first.
            protocol: `NFS` for Linux and clusters, `CIFS` for Windows.
            type_name: Kind of disk: `HDD`, `SSD`, or a special one. Must match
                `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.
            cifs_password: Password of a CIFS volume, with letters, digits and special
                characters. 6 to 20 characters.
            snapshot_id: Id of the snapshot to start from.
            tags: Tags to attach.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The volume as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        cifs_password = None if cifs_password is None else Secret(cifs_password)
        given: dict[str, Any] = {"name": name, "protocol": protocol, "type_name": type_name}
        if cifs_password is not None:
            given["cifs_password"] = cifs_password
        if snapshot_id is not None:
            given["snapshot_id"] = snapshot_id
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._made("volumes.create", given, "volume_id", "volumes.waitUntilAvailable", VolumeShowResponse, timeout, on_progress, progress)

    async def wait_until_available(
        self,
        volume_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> VolumeShowResponse:
        """Waits until the volume is available: its `state` is `available` or `ACTIVE`.

        Usually takes about 60 s. `deleting` or `error` ends the wait with an error that says what
        to do.

        Observed by others.

        Args:
            volume_id: Id of the volume.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The volume as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("volumes.waitUntilAvailable", volume_id, VolumeShowResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        volume_id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the volume no longer exists.

        Usually takes about 60 s. `error` ends the wait with an error that says what to do.

        Observed by others.

        Args:
            volume_id: Id of the volume.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("volumes.waitUntilDeleted", volume_id, timeout, on_progress, progress)

    def start_wait_until_available(self, volume_id: str, *, timeout: float | None = None) -> AsyncWait[VolumeShowResponse]:
        """Begins to wait until the volume is available: its time limit counts from now. Nothing is
        sent yet.

        Args:
            volume_id: Id of the volume.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("volumes.waitUntilAvailable", volume_id, VolumeShowResponse, timeout)

    def start_wait_until_deleted(self, volume_id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the volume is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            volume_id: Id of the volume.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("volumes.waitUntilDeleted", volume_id, timeout)


class AsyncAccessRules(AsyncGroup):
    """Who may use a volume."""

    __slots__ = ()

    def list(
        self,
        volume_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[AccessRuleListResponse, AccessRule]:
        """List who may use a volume.

        Gives the whole list at once.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml

        Args:
            volume_id: Id of the volume.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("accessRules.list", {"volume_id": volume_id}, AccessRuleListResponse, "access_rules", "access_rules", timeout, max_retries)

    async def update(
        self,
        *,
        volume_id: str,
        action: str,
        object_id: str,
        object_type: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AccessRuleResponse:
        """Let one server or endpoint use a volume, or no longer.

        One call adds or removes one. The servers of a Kubernetes cluster are added by the cluster
        itself. The volume must be available.

        From the vendor's reference at
        https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml

        Args:
            volume_id: Id of the volume.
            action: `add` or `remove`. Must match `^(add|remove)$`.
            object_id: Id of the server or endpoint.
            object_type: What it is: `VM` a virtual server, `BM` a bare metal server, `GPU` or
                `GPU_NODE` a node with GPUs, `ENDPOINT` a VPC endpoint. Must match
                `^(VM|BM|GPU|GPU_NODE|ENDPOINT)$`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            What was asked for.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("accessRules.update", {"volume_id": volume_id, "action": action, "object_id": object_id, "object_type": object_type}, AccessRuleResponse, timeout, max_retries)


class AsyncFileStorage(AsyncClient):
    """Volumes that several servers or a cluster use together, over NFS or CIFS.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/file-storage.md
    """

    __slots__ = ()
    _service = "file-storage"
    _files = frozenset[str]()

    @property
    def volumes(self) -> AsyncVolumes:
        """Volumes. They depend on nothing; who may use one is said with `access_rules.update`."""
        return AsyncVolumes(self)

    @property
    def access_rules(self) -> AsyncAccessRules:
        """Who may use a volume."""
        return AsyncAccessRules(self)
