"""Demo: models.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.demo.inputs")

__all__ = [
    "Disk",
    "Image",
    "ImageList",
    "Links",
    "Named",
    "Network",
    "Server",
    "ServerList",
    "ServerMade",
    "ServerShown",
]


class Disk(Model):
    """`Disk` of the API."""

    __slots__ = ("state", )
    __match_args__ = ("state", )
    _fields: ClassVar[Fields] = (
        ("state", "state", "text"),
    )

    state: str | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        state: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            state: The vendor does not describe it.
        """
        self.state = state
        self.extra: dict[str, Any] = {}

class Image(Model):
    """`Image` of the API."""

    __slots__ = ("name", )
    __match_args__ = ("name", )
    _fields: ClassVar[Fields] = (
        ("name", "name", "text"),
    )

    name: str | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            name: The vendor does not describe it.
        """
        self.name = name
        self.extra: dict[str, Any] = {}

class ImageList(Model):
    """`ImageList` of the API."""

    __slots__ = ("images", "count", )
    __match_args__ = ("images", "count", )
    _fields: ClassVar[Fields] = (
        ("images", "images", "[]Image"),
        ("count", "count", "int"),
    )

    images: list[Image]
    """The vendor does not describe it."""
    count: int | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        images: Sequence[Image] | None = None,
        count: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            images: The vendor does not describe it.
            count: The vendor does not describe it.
        """
        self.images = [] if images is None else taken("[]Image", images, __name__)
        self.count = count
        self.extra: dict[str, Any] = {}

class Links(Model):
    """`Links` of the API."""

    __slots__ = ("next", )
    __match_args__ = ("next", )
    _fields: ClassVar[Fields] = (
        ("next", "next", "text"),
    )

    next: str | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        next: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            next: The vendor does not describe it.
        """
        self.next = next
        self.extra: dict[str, Any] = {}

class Named(Model):
    """`Named` of the API."""

    __slots__ = ("name", )
    __match_args__ = ("name", )
    _fields: ClassVar[Fields] = (
        ("name", "name", "text"),
    )

    name: str
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            name: The vendor does not describe it.
        """
        self.name = name
        self.extra: dict[str, Any] = {}

class Network(Model):
    """`Network` of the API."""

    __slots__ = ("id", )
    __match_args__ = ("id", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
    )

    id: str | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: The vendor does not describe it.
        """
        self.id = id
        self.extra: dict[str, Any] = {}

class Server(Model):
    """`Server` of the API."""

    __slots__ = ("id", "name", "status", "disks", "network", )
    __match_args__ = ("id", "name", "status", "disks", "network", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("status", "status", "text"),
        ("disks", "disks", "[]Disk"),
        ("network", "network", "Network"),
    )

    id: str | None
    """The vendor does not describe it."""
    name: str | None
    """The vendor does not describe it."""
    status: str | None
    """The vendor does not describe it."""
    disks: list[Disk]
    """The vendor does not describe it."""
    network: Network | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        status: str | None = None,
        disks: Sequence[Disk] | None = None,
        network: Network | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: The vendor does not describe it.
            name: The vendor does not describe it.
            status: The vendor does not describe it.
            disks: The vendor does not describe it.
            network: The vendor does not describe it.
        """
        self.id = id
        self.name = name
        self.status = status
        self.disks = [] if disks is None else taken("[]Disk", disks, __name__)
        self.network = taken("Network", network, __name__)
        self.extra: dict[str, Any] = {}

class ServerList(Model):
    """`ServerList` of the API."""

    __slots__ = ("servers", "links", )
    __match_args__ = ("servers", "links", )
    _fields: ClassVar[Fields] = (
        ("servers", "servers", "[]ServerShown"),
        ("links", "links", "Links"),
    )

    servers: list[ServerShown]
    """The vendor does not describe it."""
    links: Links | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        servers: Sequence[ServerShown] | None = None,
        links: Links | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            servers: The vendor does not describe it.
            links: The vendor does not describe it.
        """
        self.servers = [] if servers is None else taken("[]ServerShown", servers, __name__)
        self.links = taken("Links", links, __name__)
        self.extra: dict[str, Any] = {}

class ServerMade(Model):
    """`ServerMade` of the API."""

    __slots__ = ("server", "request_id", )
    __match_args__ = ("server", "request_id", )
    _fields: ClassVar[Fields] = (
        ("server", "server", "Server"),
        ("request_id", "request_id", "text"),
    )

    server: Server | None
    """The vendor does not describe it."""
    request_id: str | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        server: Server | None = None,
        request_id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            server: The vendor does not describe it.
            request_id: The vendor does not describe it.
        """
        self.server = taken("Server", server, __name__)
        self.request_id = request_id
        self.extra: dict[str, Any] = {}

class ServerShown(Model):
    """`ServerShown` of the API."""

    __slots__ = ("server", )
    __match_args__ = ("server", )
    _fields: ClassVar[Fields] = (
        ("server", "server", "Server"),
    )

    server: Server | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        server: Server | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            server: The vendor does not describe it.
        """
        self.server = taken("Server", server, __name__)
        self.extra: dict[str, Any] = {}
