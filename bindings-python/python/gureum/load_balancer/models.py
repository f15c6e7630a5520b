"""Samsung Cloud Platform Load Balancer: models.

Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.load_balancer.inputs")

__all__ = [
    "LoadBalancerInfoLayerType",
    "LoadBalancerInfoState",
    "LoadBalancerCreateRequestDetail",
    "LoadBalancerInfo",
    "LoadBalancerListResponse",
    "LoadBalancerShowResponse",
    "LoadBalancerSummary",
    "LoadBalancerUpdateRequestDetail",
    "Tag",
]


class LoadBalancerInfoLayerType(OpenText):
    """Text with known values; any other text is as good.

    What it looks at.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("L4", "L7", )

    L4: ClassVar[LoadBalancerInfoLayerType]
    """Ports."""
    L7: ClassVar[LoadBalancerInfoLayerType]
    """HTTP."""


LoadBalancerInfoLayerType.L4 = LoadBalancerInfoLayerType("L4")
LoadBalancerInfoLayerType.L7 = LoadBalancerInfoLayerType("L7")


class LoadBalancerInfoState(OpenText):
    """Text with known values; any other text is as good.

    Its state.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("CREATING", "ACTIVE", "EDITING", "DELETING", "DELETED", "ERROR", )

    CREATING: ClassVar[LoadBalancerInfoState]
    """Being made."""
    ACTIVE: ClassVar[LoadBalancerInfoState]
    """Works."""
    EDITING: ClassVar[LoadBalancerInfoState]
    """Being changed."""
    DELETING: ClassVar[LoadBalancerInfoState]
    """Being deleted."""
    DELETED: ClassVar[LoadBalancerInfoState]
    """Gone."""
    ERROR: ClassVar[LoadBalancerInfoState]
    """Broken."""


LoadBalancerInfoState.CREATING = LoadBalancerInfoState("CREATING")
LoadBalancerInfoState.ACTIVE = LoadBalancerInfoState("ACTIVE")
LoadBalancerInfoState.EDITING = LoadBalancerInfoState("EDITING")
LoadBalancerInfoState.DELETING = LoadBalancerInfoState("DELETING")
LoadBalancerInfoState.DELETED = LoadBalancerInfoState("DELETED")
LoadBalancerInfoState.ERROR = LoadBalancerInfoState("ERROR")


class LoadBalancerCreateRequestDetail(Model):
    """The load balancer to create."""

    __slots__ = ("description", "firewall_enabled", "firewall_logging_enabled", "layer_type", "name", "publicip_id", "service_ip", "source_nat_ip", "subnet_id", "tags", "vpc_id", )
    __match_args__ = ("description", "firewall_enabled", "firewall_logging_enabled", "layer_type", "name", "publicip_id", "service_ip", "source_nat_ip", "subnet_id", "tags", "vpc_id", )
    _fields: ClassVar[Fields] = (
        ("description", "description", "text"),
        ("firewall_enabled", "firewall_enabled", "bool"),
        ("firewall_logging_enabled", "firewall_logging_enabled", "bool"),
        ("layer_type", "layer_type", "text"),
        ("name", "name", "text"),
        ("publicip_id", "publicip_id", "text"),
        ("service_ip", "service_ip", "text"),
        ("source_nat_ip", "source_nat_ip", "text"),
        ("subnet_id", "subnet_id", "text"),
        ("tags", "tags", "?[]Tag"),
        ("vpc_id", "vpc_id", "text"),
    )

    description: str | None
    """Free text. At most 255 characters."""
    firewall_enabled: bool | None
    """Whether a firewall is made along with it."""
    firewall_logging_enabled: bool | None
    """Whether that firewall logs."""
    layer_type: str
    """What it looks at: `L4` for ports, `L7` for HTTP."""
    name: str
    """Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and underscores."""
    publicip_id: str | None
    """Id of a public address that nothing uses; its VPC needs an internet gateway then."""
    service_ip: str | None
    """The address of the subnet at which it answers; one that is free if none is named."""
    source_nat_ip: str | None
    """The address of the subnet that servers see it with; one that is free if none is named. Since API
    version 1.3.

    Observed by others.
    """
    subnet_id: str
    """Id of its subnet."""
    tags: list[Tag] | None
    """Tags to attach, at most 50."""
    vpc_id: str
    """Id of its VPC."""

    def __init__(
        self,
        *,
        description: str | None = None,
        firewall_enabled: bool | None = None,
        firewall_logging_enabled: bool | None = None,
        layer_type: str,
        name: str,
        publicip_id: str | None = None,
        service_ip: str | None = None,
        source_nat_ip: str | None = None,
        subnet_id: str,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        vpc_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            description: Free text. At most 255 characters.
            firewall_enabled: Whether a firewall is made along with it.
            firewall_logging_enabled: Whether that firewall logs.
            layer_type: What it looks at: `L4` for ports, `L7` for HTTP.
            name: Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and
                underscores.
            publicip_id: Id of a public address that nothing uses; its VPC needs an internet
                gateway then.
            service_ip: The address of the subnet at which it answers; one that is free if none
                is named.
            source_nat_ip: The address of the subnet that servers see it with; one that is free
                if none is named. Since API version 1.3.
            subnet_id: Id of its subnet.
            tags: Tags to attach, at most 50.
            vpc_id: Id of its VPC.
        """
        self.description = description
        self.firewall_enabled = firewall_enabled
        self.firewall_logging_enabled = firewall_logging_enabled
        self.layer_type = layer_type
        self.name = name
        self.publicip_id = publicip_id
        self.service_ip = service_ip
        self.source_nat_ip = source_nat_ip
        self.subnet_id = subnet_id
        self.tags = taken("?[]Tag", tags, __name__)
        self.vpc_id = vpc_id
        self.extra: dict[str, Any] = {}

class LoadBalancerInfo(Model):
    """A load balancer."""

    __slots__ = ("account_id", "created_at", "created_by", "description", "firewall_id", "firewall_name", "health_check_ip", "id", "layer_type", "modified_at", "modified_by", "name", "public_nat_ip", "public_nat_state", "service_ip", "source_nat_ip", "state", "subnet_id", "vpc_id", )
    __match_args__ = ("account_id", "created_at", "created_by", "description", "firewall_id", "firewall_name", "health_check_ip", "id", "layer_type", "modified_at", "modified_by", "name", "public_nat_ip", "public_nat_state", "service_ip", "source_nat_ip", "state", "subnet_id", "vpc_id", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("description", "description", "text"),
        ("firewall_id", "firewall_id", "text"),
        ("firewall_name", "firewall_name", "text"),
        ("health_check_ip", "health_check_ip", "[]text"),
        ("id", "id", "text"),
        ("layer_type", "layer_type", "LoadBalancerInfoLayerType"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("public_nat_ip", "public_nat_ip", "text"),
        ("public_nat_state", "public_nat_state", "text"),
        ("service_ip", "service_ip", "text"),
        ("source_nat_ip", "source_nat_ip", "text"),
        ("state", "state", "LoadBalancerInfoState"),
        ("subnet_id", "subnet_id", "text"),
        ("vpc_id", "vpc_id", "text"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    description: str | None
    """Free text."""
    firewall_id: str | None
    """Id of the firewall that was made along with it."""
    firewall_name: str | None
    """Name of that firewall."""
    health_check_ip: list[str]
    """Addresses from which it looks after its servers; they must let these in."""
    id: str
    """Id of the load balancer."""
    layer_type: LoadBalancerInfoLayerType
    """What it looks at."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    name: str
    """Its name."""
    public_nat_ip: str | None
    """Its public address."""
    public_nat_state: str | None
    """State of its public address."""
    service_ip: str
    """The address at which it answers in its VPC."""
    source_nat_ip: str
    """The address that servers see it with."""
    state: LoadBalancerInfoState
    """Its state."""
    subnet_id: str
    """Id of its subnet."""
    vpc_id: str
    """Id of its VPC."""

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        created_by: str,
        description: str | None = None,
        firewall_id: str | None = None,
        firewall_name: str | None = None,
        health_check_ip: Sequence[str] | None = None,
        id: str,
        layer_type: LoadBalancerInfoLayerType | str,
        modified_at: Timestamp | str,
        modified_by: str,
        name: str,
        public_nat_ip: str | None = None,
        public_nat_state: str | None = None,
        service_ip: str,
        source_nat_ip: str,
        state: LoadBalancerInfoState | str,
        subnet_id: str,
        vpc_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            description: Free text.
            firewall_id: Id of the firewall that was made along with it.
            firewall_name: Name of that firewall.
            health_check_ip: Addresses from which it looks after its servers; they must let
                these in.
            id: Id of the load balancer.
            layer_type: What it looks at.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Its name.
            public_nat_ip: Its public address.
            public_nat_state: State of its public address.
            service_ip: The address at which it answers in its VPC.
            source_nat_ip: The address that servers see it with.
            state: Its state.
            subnet_id: Id of its subnet.
            vpc_id: Id of its VPC.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.description = description
        self.firewall_id = firewall_id
        self.firewall_name = firewall_name
        self.health_check_ip = [] if health_check_ip is None else taken("[]text", health_check_ip, __name__)
        self.id = id
        self.layer_type = taken("LoadBalancerInfoLayerType", layer_type, __name__)
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.public_nat_ip = public_nat_ip
        self.public_nat_state = public_nat_state
        self.service_ip = service_ip
        self.source_nat_ip = source_nat_ip
        self.state = taken("LoadBalancerInfoState", state, __name__)
        self.subnet_id = subnet_id
        self.vpc_id = vpc_id
        self.extra: dict[str, Any] = {}

class LoadBalancerListResponse(Model):
    """A page of load balancers."""

    __slots__ = ("count", "loadbalancers", "page", "size", "sort", )
    __match_args__ = ("count", "loadbalancers", "page", "size", "sort", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("loadbalancers", "loadbalancers", "[]LoadBalancerSummary"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("sort", "sort", "[]text"),
    )

    count: int | None
    """How many there are on all pages."""
    loadbalancers: list[LoadBalancerSummary]
    """The load balancers."""
    page: int | None
    """Number of this page."""
    size: int | None
    """How many a page holds."""
    sort: list[str]
    """The order."""

    def __init__(
        self,
        *,
        count: int | None = None,
        loadbalancers: Sequence[LoadBalancerSummary] | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            loadbalancers: The load balancers.
            page: Number of this page.
            size: How many a page holds.
            sort: The order.
        """
        self.count = count
        self.loadbalancers = [] if loadbalancers is None else taken("[]LoadBalancerSummary", loadbalancers, __name__)
        self.page = page
        self.size = size
        self.sort = [] if sort is None else taken("[]text", sort, __name__)
        self.extra: dict[str, Any] = {}

class LoadBalancerShowResponse(Model):
    """One load balancer."""

    __slots__ = ("loadbalancer", )
    __match_args__ = ("loadbalancer", )
    _fields: ClassVar[Fields] = (
        ("loadbalancer", "loadbalancer", "LoadBalancerInfo"),
    )

    loadbalancer: LoadBalancerInfo
    """The load balancer."""

    def __init__(
        self,
        *,
        loadbalancer: LoadBalancerInfo,
    ) -> None:
        """Every field is given by its name.

        Args:
            loadbalancer: The load balancer.
        """
        self.loadbalancer = taken("LoadBalancerInfo", loadbalancer, __name__)
        self.extra: dict[str, Any] = {}

class LoadBalancerSummary(Model):
    """A load balancer, as the list shows it."""

    __slots__ = ("created_at", "created_by", "id", "listener_count", "modified_at", "modified_by", "name", "public_nat_ip", "service_ip", "source_nat_ip", "state", )
    __match_args__ = ("created_at", "created_by", "id", "listener_count", "modified_at", "modified_by", "name", "public_nat_ip", "service_ip", "source_nat_ip", "state", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("id", "id", "text"),
        ("listener_count", "listener_count", "int"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("public_nat_ip", "public_nat_ip", "text"),
        ("service_ip", "service_ip", "text"),
        ("source_nat_ip", "source_nat_ip", "text"),
        ("state", "state", "text"),
    )

    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    id: str
    """Id of the load balancer."""
    listener_count: int | None
    """How many listeners it has."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    name: str | None
    """Its name."""
    public_nat_ip: str | None
    """Its public address."""
    service_ip: str | None
    """The address at which it answers in its VPC."""
    source_nat_ip: str | None
    """The address that servers see it with."""
    state: str | None
    """Its state."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str,
        created_by: str,
        id: str,
        listener_count: int | None = None,
        modified_at: Timestamp | str,
        modified_by: str,
        name: str | None = None,
        public_nat_ip: str | None = None,
        service_ip: str | None = None,
        source_nat_ip: str | None = None,
        state: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            created_by: Id of the user who created it.
            id: Id of the load balancer.
            listener_count: How many listeners it has.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Its name.
            public_nat_ip: Its public address.
            service_ip: The address at which it answers in its VPC.
            source_nat_ip: The address that servers see it with.
            state: Its state.
        """
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.id = id
        self.listener_count = listener_count
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.public_nat_ip = public_nat_ip
        self.service_ip = service_ip
        self.source_nat_ip = source_nat_ip
        self.state = state
        self.extra: dict[str, Any] = {}

class LoadBalancerUpdateRequestDetail(Model):
    """What to change in a load balancer."""

    __slots__ = ("description", )
    __match_args__ = ("description", )
    _fields: ClassVar[Fields] = (
        ("description", "description", "text"),
    )

    description: str
    """The new text. At most 255 characters."""

    def __init__(
        self,
        *,
        description: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            description: The new text. At most 255 characters.
        """
        self.description = description
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
