"""Samsung Cloud Platform Virtual Server: the blocking client.

Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._blocking import Client, Group
from .._encode import spelt
from .._later import Later
from .._pages import Pages
from .models import (
    Image,
    ImageListResponse,
    KeypairCreateResponse,
    KeypairListResponse,
    KeypairRow,
    KeypairShowResponse,
    ServerType,
    ServerTypeListResponse,
    Tag,
    VolumeType,
    VolumeTypeListResponse,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.virtual_server.inputs")

__all__ = ["VirtualServer", "Keypairs", "ServerTypes", "Images", "VolumeTypes"]


class Keypairs(Group):
    """SSH key pairs to log in to servers and nodes with."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        marker: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[KeypairListResponse, KeypairRow]:
        """List the key pairs of the user.

        Private keys are shown nowhere. Pages are cut by the name of the last pair.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listkeypairs/1.3/

        Args:
            limit: Rows per page.
            marker: Last row of the page before: its name for key pairs, its id elsewhere.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if limit is not None:
            given["limit"] = limit
        if marker is not None:
            given["marker"] = marker
        return self._list("keypairs.list", given, KeypairListResponse, "keypairs", None, timeout, max_retries)

    def create(
        self,
        name: str,
        *,
        public_key: str | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> KeypairCreateResponse:
        """Create a key pair, or store your own public key.

        Without `public_key` the service makes the pair and answers the private key this one time.
        Node pools ask for the name as `keypair_name`. It costs nothing.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/createkeypair/1.3/

        Args:
            name: Name of the key pair: letters, digits, blanks, `-` and `_`. Nobody else in the
                account may have the same. 1 to 255 characters.
            public_key: Your own public key, as OpenSSH writes it. Left out, the service makes a
                pair and answers the private key once.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The new key pair.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 409: There is a key pair of this name.
        """
        given: dict[str, Any] = {"name": name}
        if public_key is not None:
            given["public_key"] = public_key
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return self._call("keypairs.create", given, KeypairCreateResponse, timeout, max_retries)

    def show(
        self,
        keypair_name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> KeypairShowResponse:
        """Read a key pair by its name.

        Not the private key.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showkeypair/1.3/

        Args:
            keypair_name: Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255
                characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A key pair.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("keypairs.show", {"keypair_name": keypair_name}, KeypairShowResponse, timeout, max_retries)

    def delete(
        self,
        keypair_name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a key pair by its name.

        Servers and nodes that know its public key keep it.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/deletekeypair/1.3/

        Args:
            keypair_name: Name of the key pair: letters, digits, blanks, `-` and `_`. 1 to 255
                characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        self._reply("keypairs.delete", {"keypair_name": keypair_name}, timeout, max_retries)


class ServerTypes(Group):
    """Kinds of servers, by processors and memory."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        marker: str | None = None,
        min_disk: int | None = None,
        min_ram: int | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[ServerTypeListResponse, ServerType]:
        """List the kinds of servers.

        Node pools ask for the id as `server_type_id`. Kinds that begin with `s` are the usual ones.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listservertypes/1.3/

        Args:
            limit: Rows per page.
            marker: Last row of the page before: its name for key pairs, its id elsewhere.
            min_disk: Only kinds with a root disk of at least so many GB.
            min_ram: Only kinds with at least so much memory; the unit is not documented.
            sort: Order: a field, a colon, and `asc` or `desc`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if limit is not None:
            given["limit"] = limit
        if marker is not None:
            given["marker"] = marker
        if min_disk is not None:
            given["min_disk"] = min_disk
        if min_ram is not None:
            given["min_ram"] = min_ram
        if sort is not None:
            given["sort"] = sort
        return self._list("serverTypes.list", given, ServerTypeListResponse, "server_types", None, timeout, max_retries)

    def show(
        self,
        server_type_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ServerType:
        """Read a kind of server.

        The same as in the list.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showservertype/1.3/

        Args:
            server_type_id: Id of the kind of server.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A kind of server.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("serverTypes.show", {"server_type_id": server_type_id}, ServerType, timeout, max_retries)


class Images(Group):
    """Images of operating systems."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        marker: str | None = None,
        scp_image_type: str | None = None,
        scp_original_image_type: str | None = None,
        name: str | None = None,
        os_distro: str | None = None,
        status: str | None = None,
        visibility: str | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[ImageListResponse, Image]:
        """List images for servers.

        For nodes of a cluster ask with `scp_original_image_type` `k8s`: `os_distro` and
        `scp_os_version` are what a node pool is given. At most 1,000 per page.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listimages/1.3/

        Args:
            limit: Rows per page. 1 to 1000.
            marker: Last row of the page before: its name for key pairs, its id elsewhere.
            scp_image_type: Only images of this type.
            scp_original_image_type: Only images that come from this type: `standard` for
                servers, `k8s` for nodes of clusters. Observed by others.
            name: Only images of this name.
            os_distro: Only images of this operating system.
            status: Only images in this state.
            visibility: Only images that this circle sees: `public`, `community`, `shared` or
                `private`.
            sort: Order: a field, a colon, and `asc` or `desc`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if limit is not None:
            given["limit"] = limit
        if marker is not None:
            given["marker"] = marker
        if scp_image_type is not None:
            given["scp_image_type"] = scp_image_type
        if scp_original_image_type is not None:
            given["scp_original_image_type"] = scp_original_image_type
        if name is not None:
            given["name"] = name
        if os_distro is not None:
            given["os_distro"] = os_distro
        if status is not None:
            given["status"] = status
        if visibility is not None:
            given["visibility"] = visibility
        if sort is not None:
            given["sort"] = sort
        return self._list("images.list", given, ImageListResponse, "images", None, timeout, max_retries)

    def show(
        self,
        image_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Image:
        """Read an image.

        The same as in the list.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showimage/1.3/

        Args:
            image_id: Id of the image.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            An image.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("images.show", {"image_id": image_id}, Image, timeout, max_retries)


class VolumeTypes(Group):
    """Kinds of disks."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        marker: str | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[VolumeTypeListResponse, VolumeType]:
        """List the kinds of disks.

        Node pools ask for the name. `SSD_Provisioned` needs numbers for its speed beside the size.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/listvolumetypes/1.3/

        Args:
            limit: Rows per page. At most 1000.
            offset: Rows to skip. Leave it out: pages are cut by `marker`.
            marker: Last row of the page before: its name for key pairs, its id elsewhere.
            sort: Order: a field, a colon, and `asc` or `desc`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if limit is not None:
            given["limit"] = limit
        if offset is not None:
            given["offset"] = offset
        if marker is not None:
            given["marker"] = marker
        if sort is not None:
            given["sort"] = sort
        return self._list("volumeTypes.list", given, VolumeTypeListResponse, "volume_types", None, timeout, max_retries)

    def show(
        self,
        volume_type_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> VolumeType:
        """Read a kind of disk.

        The same as in the list.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/apis/showvolumetype/1.3/

        Args:
            volume_type_id: Id of the kind of disk.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A kind of disk.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("volumeTypes.show", {"volume_type_id": volume_type_id}, VolumeType, timeout, max_retries)


class VirtualServer(Client):
    """What servers and nodes of clusters are made of: key pairs, kinds of servers, images and kinds of
    disks. Servers themselves are not part of this description.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/virtual-server.md
    """

    __slots__ = ()
    _service = "virtual-server"
    _files = frozenset[str]()

    @property
    def keypairs(self) -> Keypairs:
        """SSH key pairs to log in to servers and nodes with."""
        return Keypairs(self)

    @property
    def server_types(self) -> ServerTypes:
        """Kinds of servers, by processors and memory."""
        return ServerTypes(self)

    @property
    def images(self) -> Images:
        """Images of operating systems."""
        return Images(self)

    @property
    def volume_types(self) -> VolumeTypes:
        """Kinds of disks."""
        return VolumeTypes(self)
