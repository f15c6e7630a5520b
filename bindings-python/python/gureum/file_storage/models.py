"""Samsung Cloud Platform File Storage: models.

Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.file_storage.inputs")

__all__ = [
    "VolumeProtocol",
    "VolumeState",
    "AccessRule",
    "AccessRuleListResponse",
    "AccessRuleResponse",
    "Tag",
    "Volume",
    "VolumeCreateResponse",
    "VolumeListResponse",
    "VolumeShowResponse",
]


class VolumeProtocol(OpenText):
    """Text with known values; any other text is as good.

    How a volume is mounted.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("NFS", "CIFS", )

    NFS: ClassVar[VolumeProtocol]
    """By Linux."""
    CIFS: ClassVar[VolumeProtocol]
    """By Windows."""


VolumeProtocol.NFS = VolumeProtocol("NFS")
VolumeProtocol.CIFS = VolumeProtocol("CIFS")


class VolumeState(OpenText):
    """Text with known values; any other text is as good.

    State of a volume, in small letters.

    Observed by others.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("creating", "available", "deleting", "error", )

    CREATING: ClassVar[VolumeState]
    """Being made."""
    AVAILABLE: ClassVar[VolumeState]
    """Can be used."""
    DELETING: ClassVar[VolumeState]
    """Being deleted."""
    ERROR: ClassVar[VolumeState]
    """Broken."""


VolumeState.CREATING = VolumeState("creating")
VolumeState.AVAILABLE = VolumeState("available")
VolumeState.DELETING = VolumeState("deleting")
VolumeState.ERROR = VolumeState("error")


class AccessRule(Model):
    """Somebody who may use a volume."""

    __slots__ = ("access_rule_state", "object_id", "object_type", )
    __match_args__ = ("access_rule_state", "object_id", "object_type", )
    _fields: ClassVar[Fields] = (
        ("access_rule_state", "access_rule_state", "text"),
        ("object_id", "object_id", "text"),
        ("object_type", "object_type", "text"),
    )

    access_rule_state: str
    """State of the rule."""
    object_id: str
    """Id of the server or endpoint."""
    object_type: str
    """What it is."""

    def __init__(
        self,
        *,
        access_rule_state: str,
        object_id: str,
        object_type: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            access_rule_state: State of the rule.
            object_id: Id of the server or endpoint.
            object_type: What it is.
        """
        self.access_rule_state = access_rule_state
        self.object_id = object_id
        self.object_type = object_type
        self.extra: dict[str, Any] = {}

class AccessRuleListResponse(Model):
    """Who may use a volume."""

    __slots__ = ("access_rules", "count", "volume_id", )
    __match_args__ = ("access_rules", "count", "volume_id", )
    _fields: ClassVar[Fields] = (
        ("access_rules", "access_rules", "[]AccessRule"),
        ("count", "count", "int"),
        ("volume_id", "volume_id", "text"),
    )

    access_rules: list[AccessRule]
    """The rules."""
    count: int | None
    """How many there are."""
    volume_id: str
    """Id of the volume."""

    def __init__(
        self,
        *,
        access_rules: Sequence[AccessRule] | None = None,
        count: int | None = None,
        volume_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            access_rules: The rules.
            count: How many there are.
            volume_id: Id of the volume.
        """
        self.access_rules = [] if access_rules is None else taken("[]AccessRule", access_rules, __name__)
        self.count = count
        self.volume_id = volume_id
        self.extra: dict[str, Any] = {}

class AccessRuleResponse(Model):
    """What was asked for."""

    __slots__ = ("action", "object_id", "object_type", "volume_id", )
    __match_args__ = ("action", "object_id", "object_type", "volume_id", )
    _fields: ClassVar[Fields] = (
        ("action", "action", "text"),
        ("object_id", "object_id", "text"),
        ("object_type", "object_type", "text"),
        ("volume_id", "volume_id", "text"),
    )

    action: str
    """`add` or `remove`."""
    object_id: str
    """Id of the server or endpoint."""
    object_type: str
    """What it is."""
    volume_id: str
    """Id of the volume."""

    def __init__(
        self,
        *,
        action: str,
        object_id: str,
        object_type: str,
        volume_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            action: `add` or `remove`.
            object_id: Id of the server or endpoint.
            object_type: What it is.
            volume_id: Id of the volume.
        """
        self.action = action
        self.object_id = object_id
        self.object_type = object_type
        self.volume_id = volume_id
        self.extra: dict[str, Any] = {}

class Tag(Model):
    """A tag."""

    __slots__ = ("key", "value", )
    __match_args__ = ("key", "value", )
    _fields: ClassVar[Fields] = (
        ("key", "key", "text"),
        ("value", "value", "text"),
    )

    key: str
    """Its key. At most 128 characters."""
    value: str | None
    """Its value. At most 256 characters."""

    def __init__(
        self,
        *,
        key: str,
        value: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            key: Its key. At most 128 characters.
            value: Its value. At most 256 characters.
        """
        self.key = key
        self.value = value
        self.extra: dict[str, Any] = {}

class Volume(Model):
    """A volume, as the list shows it."""

    __slots__ = ("account_id", "created_at", "id", "name", "protocol", "purpose", "state", "type_id", "type_name", )
    __match_args__ = ("account_id", "created_at", "id", "name", "protocol", "purpose", "state", "type_id", "type_name", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("protocol", "protocol", "VolumeProtocol"),
        ("purpose", "purpose", "text"),
        ("state", "state", "VolumeState"),
        ("type_id", "type_id", "text"),
        ("type_name", "type_name", "text"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    id: str
    """Id of the volume."""
    name: str
    """Its name."""
    protocol: VolumeProtocol
    """How it is mounted."""
    purpose: str
    """What the vendor keeps it for; `none` for an ordinary one."""
    state: VolumeState
    """Its state.

    Observed by others.
    """
    type_id: str
    """Id of the kind of disk."""
    type_name: str
    """Kind of disk, for example `HDD`."""

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        id: str,
        name: str,
        protocol: VolumeProtocol | str,
        purpose: str,
        state: VolumeState | str,
        type_id: str,
        type_name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            id: Id of the volume.
            name: Its name.
            protocol: How it is mounted.
            purpose: What the vendor keeps it for; `none` for an ordinary one.
            state: Its state.
            type_id: Id of the kind of disk.
            type_name: Kind of disk, for example `HDD`.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.id = id
        self.name = name
        self.protocol = taken("VolumeProtocol", protocol, __name__)
        self.purpose = purpose
        self.state = taken("VolumeState", state, __name__)
        self.type_id = type_id
        self.type_name = type_name
        self.extra: dict[str, Any] = {}

class VolumeCreateResponse(Model):
    """The volume that will be."""

    __slots__ = ("protocol", "snapshot_id", "type_name", "volume_id", "volume_name", )
    __match_args__ = ("protocol", "snapshot_id", "type_name", "volume_id", "volume_name", )
    _fields: ClassVar[Fields] = (
        ("protocol", "protocol", "VolumeProtocol"),
        ("snapshot_id", "snapshot_id", "text"),
        ("type_name", "type_name", "text"),
        ("volume_id", "volume_id", "text"),
        ("volume_name", "volume_name", "text"),
    )

    protocol: VolumeProtocol
    """How it is mounted."""
    snapshot_id: str | None
    """Id of the snapshot that it starts from."""
    type_name: str
    """Kind of disk."""
    volume_id: str
    """Id of the volume."""
    volume_name: str
    """Its name."""

    def __init__(
        self,
        *,
        protocol: VolumeProtocol | str,
        snapshot_id: str | None = None,
        type_name: str,
        volume_id: str,
        volume_name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            protocol: How it is mounted.
            snapshot_id: Id of the snapshot that it starts from.
            type_name: Kind of disk.
            volume_id: Id of the volume.
            volume_name: Its name.
        """
        self.protocol = taken("VolumeProtocol", protocol, __name__)
        self.snapshot_id = snapshot_id
        self.type_name = type_name
        self.volume_id = volume_id
        self.volume_name = volume_name
        self.extra: dict[str, Any] = {}

class VolumeListResponse(Model):
    """A page of volumes."""

    __slots__ = ("count", "filestorages", )
    __match_args__ = ("count", "filestorages", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("filestorages", "filestorages", "[]Volume"),
    )

    count: int | None
    """How many there are on all pages."""
    filestorages: list[Volume]
    """The volumes."""

    def __init__(
        self,
        *,
        count: int | None = None,
        filestorages: Sequence[Volume] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            filestorages: The volumes.
        """
        self.count = count
        self.filestorages = [] if filestorages is None else taken("[]Volume", filestorages, __name__)
        self.extra: dict[str, Any] = {}

class VolumeShowResponse(Model):
    """A volume."""

    __slots__ = ("cifs_id", "encryption_enabled", "endpoint_path", "file_unit_recovery_enabled", "path", "usage", "account_id", "created_at", "id", "name", "protocol", "purpose", "state", "type_id", "type_name", )
    __match_args__ = ("cifs_id", "encryption_enabled", "endpoint_path", "file_unit_recovery_enabled", "path", "usage", "account_id", "created_at", "id", "name", "protocol", "purpose", "state", "type_id", "type_name", )
    _fields: ClassVar[Fields] = (
        ("cifs_id", "cifs_id", "text"),
        ("encryption_enabled", "encryption_enabled", "bool"),
        ("endpoint_path", "endpoint_path", "text"),
        ("file_unit_recovery_enabled", "file_unit_recovery_enabled", "bool"),
        ("path", "path", "text"),
        ("usage", "usage", "int"),
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("protocol", "protocol", "VolumeProtocol"),
        ("purpose", "purpose", "text"),
        ("state", "state", "VolumeState"),
        ("type_id", "type_id", "text"),
        ("type_name", "type_name", "text"),
    )

    cifs_id: str | None
    """User of a CIFS volume."""
    encryption_enabled: bool
    """Whether it is encrypted."""
    endpoint_path: str | None
    """Where to mount it through a VPC endpoint."""
    file_unit_recovery_enabled: bool | None
    """Whether single files can be recovered."""
    path: str | None
    """Where to mount it."""
    usage: int | None
    """How much is used."""
    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    id: str
    """Id of the volume."""
    name: str
    """Its name."""
    protocol: VolumeProtocol
    """How it is mounted."""
    purpose: str
    """What the vendor keeps it for; `none` for an ordinary one."""
    state: VolumeState
    """Its state.

    Observed by others.
    """
    type_id: str
    """Id of the kind of disk."""
    type_name: str
    """Kind of disk, for example `HDD`."""

    def __init__(
        self,
        *,
        cifs_id: str | None = None,
        encryption_enabled: bool,
        endpoint_path: str | None = None,
        file_unit_recovery_enabled: bool | None = None,
        path: str | None = None,
        usage: int | None = None,
        account_id: str,
        created_at: Timestamp | str,
        id: str,
        name: str,
        protocol: VolumeProtocol | str,
        purpose: str,
        state: VolumeState | str,
        type_id: str,
        type_name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            cifs_id: User of a CIFS volume.
            encryption_enabled: Whether it is encrypted.
            endpoint_path: Where to mount it through a VPC endpoint.
            file_unit_recovery_enabled: Whether single files can be recovered.
            path: Where to mount it.
            usage: How much is used.
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            id: Id of the volume.
            name: Its name.
            protocol: How it is mounted.
            purpose: What the vendor keeps it for; `none` for an ordinary one.
            state: Its state.
            type_id: Id of the kind of disk.
            type_name: Kind of disk, for example `HDD`.
        """
        self.cifs_id = cifs_id
        self.encryption_enabled = encryption_enabled
        self.endpoint_path = endpoint_path
        self.file_unit_recovery_enabled = file_unit_recovery_enabled
        self.path = path
        self.usage = usage
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.id = id
        self.name = name
        self.protocol = taken("VolumeProtocol", protocol, __name__)
        self.purpose = purpose
        self.state = taken("VolumeState", state, __name__)
        self.type_id = type_id
        self.type_name = type_name
        self.extra: dict[str, Any] = {}
