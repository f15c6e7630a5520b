"""Samsung Cloud Platform Container Registry: models.

Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.container_registry.inputs")

__all__ = [
    "RegistryState",
    "AllowedResource",
    "CheckDuplicationResponse",
    "ConnectableResource",
    "ConnectableResourceListResponse",
    "ContainerRegistryCreateResponse",
    "ContainerRegistryInfo",
    "ContainerRegistryListResponse",
    "ContainerRegistryRow",
    "ContainerRegistryShowResponse",
    "Tag",
]


class RegistryState(OpenText):
    """Text with known values; any other text is as good.

    State of a registry.

    Documented at
    https://github.com/kyle-agent/api-test-automation/blob/HEAD/knowledge/formal/services/container__scr.yaml
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("Creating", "Running", "Editing", "Terminating", "Error", )

    CREATING: ClassVar[RegistryState]
    """Is being made."""
    RUNNING: ClassVar[RegistryState]
    """Works."""
    EDITING: ClassVar[RegistryState]
    """Its settings are being changed."""
    TERMINATING: ClassVar[RegistryState]
    """Is being deleted."""
    ERROR: ClassVar[RegistryState]
    """Failed."""


RegistryState.CREATING = RegistryState("Creating")
RegistryState.RUNNING = RegistryState("Running")
RegistryState.EDITING = RegistryState("Editing")
RegistryState.TERMINATING = RegistryState("Terminating")
RegistryState.ERROR = RegistryState("Error")


class AllowedResource(Model):
    """A resource that gets in.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/resource/
    """

    __slots__ = ("resource_id", "resource_ips", "resource_name", "resource_type", )
    __match_args__ = ("resource_id", "resource_ips", "resource_name", "resource_type", )
    _fields: ClassVar[Fields] = (
        ("resource_id", "resource_id", "text"),
        ("resource_ips", "resource_ips", "?[]text"),
        ("resource_name", "resource_name", "text"),
        ("resource_type", "resource_type", "text"),
    )

    resource_id: str | None
    """Id of the resource."""
    resource_ips: list[str] | None
    """Addresses of the resource."""
    resource_name: str | None
    """Name of the resource."""
    resource_type: str | None
    """Kind of resource."""

    def __init__(
        self,
        *,
        resource_id: str | None = None,
        resource_ips: Sequence[str] | None = None,
        resource_name: str | None = None,
        resource_type: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            resource_id: Id of the resource.
            resource_ips: Addresses of the resource.
            resource_name: Name of the resource.
            resource_type: Kind of resource.
        """
        self.resource_id = resource_id
        self.resource_ips = taken("?[]text", resource_ips, __name__)
        self.resource_name = resource_name
        self.resource_type = resource_type
        self.extra: dict[str, Any] = {}

class CheckDuplicationResponse(Model):
    """Whether a name is taken.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/checkduplicationresponse/
    """

    __slots__ = ("result", )
    __match_args__ = ("result", )
    _fields: ClassVar[Fields] = (
        ("result", "result", "bool"),
    )

    result: bool | None
    """Probably `true` if the name is taken.

    Inferred.
    """

    def __init__(
        self,
        *,
        result: bool | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            result: Probably `true` if the name is taken.
        """
        self.result = result
        self.extra: dict[str, Any] = {}

class ConnectableResource(Model):
    """A registry that others may use.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresource/
    """

    __slots__ = ("account_id", "id", "name", "private_domain", "public_domain", "kind", )
    __match_args__ = ("account_id", "id", "name", "private_domain", "public_domain", "kind", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("private_domain", "private_domain", "text"),
        ("public_domain", "public_domain", "text"),
        ("kind", "type", "text"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    id: str
    """Id of the resource."""
    name: str
    """Name of the resource."""
    private_domain: str | None
    """Host inside of the cloud."""
    public_domain: str | None
    """Host in the internet, if it has one."""
    kind: str | None
    """Kind of resource."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        id: str,
        name: str,
        private_domain: str | None = None,
        public_domain: str | None = None,
        kind: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            id: Id of the resource.
            name: Name of the resource.
            private_domain: Host inside of the cloud.
            public_domain: Host in the internet, if it has one.
            kind: Kind of resource.
        """
        self.account_id = account_id
        self.id = id
        self.name = name
        self.private_domain = private_domain
        self.public_domain = public_domain
        self.kind = kind
        self.extra: dict[str, Any] = {}

class ConnectableResourceListResponse(Model):
    """Everything that can be connected.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/connectableresourcelistresponse/
    """

    __slots__ = ("count", "resources", )
    __match_args__ = ("count", "resources", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("resources", "resources", "[]ConnectableResource"),
    )

    count: int | None
    """How many there are on all pages."""
    resources: list[ConnectableResource]
    """What can be connected."""

    def __init__(
        self,
        *,
        count: int | None = None,
        resources: Sequence[ConnectableResource] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            resources: What can be connected.
        """
        self.count = count
        self.resources = [] if resources is None else taken("[]ConnectableResource", resources, __name__)
        self.extra: dict[str, Any] = {}

class ContainerRegistryCreateResponse(Model):
    """The registry that is being made.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrycreateresponse/
    """

    __slots__ = ("id", "message", "state", )
    __match_args__ = ("id", "message", "state", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("message", "message", "text"),
        ("state", "state", "RegistryState"),
    )

    id: str
    """Id of the registry."""
    message: str | None
    """What the service says about it."""
    state: RegistryState | None
    """State of the registry."""

    def __init__(
        self,
        *,
        id: str,
        message: str | None = None,
        state: RegistryState | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the registry.
            message: What the service says about it.
            state: State of the registry.
        """
        self.id = id
        self.message = message
        self.state = taken("RegistryState", state, __name__)
        self.extra: dict[str, Any] = {}

class ContainerRegistryInfo(Model):
    """A registry.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistry/
    """

    __slots__ = ("account_id", "bucket_id", "bucket_name", "bucket_usage", "created_at", "created_by", "id", "modified_at", "modified_by", "name", "private_acl_enabled", "private_acl_resources", "private_domain", "public_acl_enabled", "public_acl_resources", "public_domain", "public_endpoint_enabled", "public_visible_enabled", "state", )
    __match_args__ = ("account_id", "bucket_id", "bucket_name", "bucket_usage", "created_at", "created_by", "id", "modified_at", "modified_by", "name", "private_acl_enabled", "private_acl_resources", "private_domain", "public_acl_enabled", "public_acl_resources", "public_domain", "public_endpoint_enabled", "public_visible_enabled", "state", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("bucket_id", "bucket_id", "text"),
        ("bucket_name", "bucket_name", "text"),
        ("bucket_usage", "bucket_usage", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("id", "id", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("private_acl_enabled", "private_acl_enabled", "bool"),
        ("private_acl_resources", "private_acl_resources", "[]AllowedResource"),
        ("private_domain", "private_domain", "text"),
        ("public_acl_enabled", "public_acl_enabled", "bool"),
        ("public_acl_resources", "public_acl_resources", "[]AllowedResource"),
        ("public_domain", "public_domain", "text"),
        ("public_endpoint_enabled", "public_endpoint_enabled", "bool"),
        ("public_visible_enabled", "public_visible_enabled", "bool"),
        ("state", "state", "RegistryState"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    bucket_id: str | None
    """Id of the Object Storage bucket that holds the images."""
    bucket_name: str | None
    """Name of the Object Storage bucket that holds the images."""
    bucket_usage: str | None
    """What the images take up, as text; the unit is not documented."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    id: str
    """Id of the registry."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    name: str
    """Name of the registry."""
    private_acl_enabled: bool | None
    """Whether inside of the cloud only the resources named in `private_acl_resources` get in. Without
    it, everything in the region does.
    """
    private_acl_resources: list[AllowedResource]
    """Resources that get in from inside of the cloud."""
    private_domain: str
    """Host of the registry inside of the cloud: what image names begin with."""
    public_acl_enabled: bool | None
    """Whether from the internet only the addresses named in `public_acl_resources` get in."""
    public_acl_resources: list[AllowedResource]
    """Resources that get in from the internet."""
    public_domain: str | None
    """Host of the registry in the internet, if it has one."""
    public_endpoint_enabled: bool | None
    """Whether there is an address in the internet beside the one inside of the cloud."""
    public_visible_enabled: bool | None
    """Whether images can be pulled without logging in. Can only be set when the registry is created."""
    state: RegistryState
    """State of the registry."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        bucket_id: str | None = None,
        bucket_name: str | None = None,
        bucket_usage: str | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        id: str,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        name: str,
        private_acl_enabled: bool | None = None,
        private_acl_resources: Sequence[AllowedResource] | None = None,
        private_domain: str,
        public_acl_enabled: bool | None = None,
        public_acl_resources: Sequence[AllowedResource] | None = None,
        public_domain: str | None = None,
        public_endpoint_enabled: bool | None = None,
        public_visible_enabled: bool | None = None,
        state: RegistryState | str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            bucket_id: Id of the Object Storage bucket that holds the images.
            bucket_name: Name of the Object Storage bucket that holds the images.
            bucket_usage: What the images take up, as text; the unit is not documented.
            created_at: When it was created.
            created_by: Id of the user who created it.
            id: Id of the registry.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Name of the registry.
            private_acl_enabled: Whether inside of the cloud only the resources named in
                `private_acl_resources` get in. Without it, everything in the region does.
            private_acl_resources: Resources that get in from inside of the cloud.
            private_domain: Host of the registry inside of the cloud: what image names begin
                with.
            public_acl_enabled: Whether from the internet only the addresses named in
                `public_acl_resources` get in.
            public_acl_resources: Resources that get in from the internet.
            public_domain: Host of the registry in the internet, if it has one.
            public_endpoint_enabled: Whether there is an address in the internet beside the one
                inside of the cloud.
            public_visible_enabled: Whether images can be pulled without logging in. Can only be
                set when the registry is created.
            state: State of the registry.
        """
        self.account_id = account_id
        self.bucket_id = bucket_id
        self.bucket_name = bucket_name
        self.bucket_usage = bucket_usage
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.id = id
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.private_acl_enabled = private_acl_enabled
        self.private_acl_resources = [] if private_acl_resources is None else taken("[]AllowedResource", private_acl_resources, __name__)
        self.private_domain = private_domain
        self.public_acl_enabled = public_acl_enabled
        self.public_acl_resources = [] if public_acl_resources is None else taken("[]AllowedResource", public_acl_resources, __name__)
        self.public_domain = public_domain
        self.public_endpoint_enabled = public_endpoint_enabled
        self.public_visible_enabled = public_visible_enabled
        self.state = taken("RegistryState", state, __name__)
        self.extra: dict[str, Any] = {}

class ContainerRegistryListResponse(Model):
    """A page of registries.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistrylistresponse/
    """

    __slots__ = ("count", "registries", )
    __match_args__ = ("count", "registries", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("registries", "registries", "[]ContainerRegistryRow"),
    )

    count: int | None
    """How many there are on all pages."""
    registries: list[ContainerRegistryRow]
    """The registries."""

    def __init__(
        self,
        *,
        count: int | None = None,
        registries: Sequence[ContainerRegistryRow] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            registries: The registries.
        """
        self.count = count
        self.registries = [] if registries is None else taken("[]ContainerRegistryRow", registries, __name__)
        self.extra: dict[str, Any] = {}

class ContainerRegistryRow(Model):
    """A registry.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryforlist/
    """

    __slots__ = ("account_id", "bucket_name", "created_at", "created_by", "id", "modified_at", "modified_by", "name", "private_domain", "public_domain", "public_visible_enabled", "state", )
    __match_args__ = ("account_id", "bucket_name", "created_at", "created_by", "id", "modified_at", "modified_by", "name", "private_domain", "public_domain", "public_visible_enabled", "state", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("bucket_name", "bucket_name", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("id", "id", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("private_domain", "private_domain", "text"),
        ("public_domain", "public_domain", "text"),
        ("public_visible_enabled", "public_visible_enabled", "bool"),
        ("state", "state", "RegistryState"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    bucket_name: str | None
    """Name of the Object Storage bucket that holds the images."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    id: str
    """Id of the registry."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    name: str
    """Name of the registry."""
    private_domain: str | None
    """Host of the registry inside of the cloud."""
    public_domain: str | None
    """Host of the registry in the internet, if it has one."""
    public_visible_enabled: bool | None
    """Whether images can be pulled without logging in. Can only be set when the registry is created."""
    state: RegistryState
    """State of the registry."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        bucket_name: str | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        id: str,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        name: str,
        private_domain: str | None = None,
        public_domain: str | None = None,
        public_visible_enabled: bool | None = None,
        state: RegistryState | str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            bucket_name: Name of the Object Storage bucket that holds the images.
            created_at: When it was created.
            created_by: Id of the user who created it.
            id: Id of the registry.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Name of the registry.
            private_domain: Host of the registry inside of the cloud.
            public_domain: Host of the registry in the internet, if it has one.
            public_visible_enabled: Whether images can be pulled without logging in. Can only be
                set when the registry is created.
            state: State of the registry.
        """
        self.account_id = account_id
        self.bucket_name = bucket_name
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.id = id
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.private_domain = private_domain
        self.public_domain = public_domain
        self.public_visible_enabled = public_visible_enabled
        self.state = taken("RegistryState", state, __name__)
        self.extra: dict[str, Any] = {}

class ContainerRegistryShowResponse(Model):
    """One registry.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/containerregistryshowresponse/
    """

    __slots__ = ("registry", )
    __match_args__ = ("registry", )
    _fields: ClassVar[Fields] = (
        ("registry", "registry", "ContainerRegistryInfo"),
    )

    registry: ContainerRegistryInfo
    """The registry.

    Observed by others.
    """

    def __init__(
        self,
        *,
        registry: ContainerRegistryInfo,
    ) -> None:
        """Every field is given by its name.

        Args:
            registry: The registry.
        """
        self.registry = taken("ContainerRegistryInfo", registry, __name__)
        self.extra: dict[str, Any] = {}

class Tag(Model):
    """A tag.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/tag/
    """

    __slots__ = ("key", "value", )
    __match_args__ = ("key", "value", )
    _fields: ClassVar[Fields] = (
        ("key", "key", "text"),
        ("value", "value", "text"),
    )

    key: str
    """Its key. At most 128 characters."""
    value: str
    """Its value. At most 256 characters."""

    def __init__(
        self,
        *,
        key: str,
        value: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            key: Its key. At most 128 characters.
            value: Its value. At most 256 characters.
        """
        self.key = key
        self.value = value
        self.extra: dict[str, Any] = {}
