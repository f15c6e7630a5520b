"""Samsung Cloud Platform VPC: models.

Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.vpc.inputs")

__all__ = [
    "GatewayKind",
    "NetworkState",
    "PublicIpAttachedResourceType",
    "PublicIpState",
    "SubnetKind",
    "Deletion",
    "DeletionPlan",
    "InternetGateway",
    "InternetGatewayListResponse",
    "InternetGatewayShowResponse",
    "NatGateway",
    "NatGatewayListResponse",
    "NatGatewayShowResponse",
    "PublicIp",
    "PublicIpListResponse",
    "PublicIpShowResponse",
    "Subnet",
    "SubnetDetail",
    "SubnetListResponse",
    "SubnetShowResponse",
    "Tag",
    "VpcCidr",
    "VpcInfo",
    "VpcListResponse",
    "VpcShowResponse",
]


class GatewayKind(OpenText):
    """Text with known values; any other text is as good.

    Which way a gateway or a public address leads.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("IGW", "GGW", "SIGW", )

    IGW: ClassVar[GatewayKind]
    """Internet gateway."""
    GGW: ClassVar[GatewayKind]
    """Gateway of the public sector."""
    SIGW: ClassVar[GatewayKind]
    """Gateway of Samsung."""


GatewayKind.IGW = GatewayKind("IGW")
GatewayKind.GGW = GatewayKind("GGW")
GatewayKind.SIGW = GatewayKind("SIGW")


class NetworkState(OpenText):
    """Text with known values; any other text is as good.

    State of a part of a network.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("CREATING", "ACTIVE", "EDITING", "DELETING", "DELETED", "ERROR", )

    CREATING: ClassVar[NetworkState]
    """Being made."""
    ACTIVE: ClassVar[NetworkState]
    """Can be used."""
    EDITING: ClassVar[NetworkState]
    """Being changed."""
    DELETING: ClassVar[NetworkState]
    """Being deleted."""
    DELETED: ClassVar[NetworkState]
    """Gone."""
    ERROR: ClassVar[NetworkState]
    """Broken."""


NetworkState.CREATING = NetworkState("CREATING")
NetworkState.ACTIVE = NetworkState("ACTIVE")
NetworkState.EDITING = NetworkState("EDITING")
NetworkState.DELETING = NetworkState("DELETING")
NetworkState.DELETED = NetworkState("DELETED")
NetworkState.ERROR = NetworkState("ERROR")


class PublicIpAttachedResourceType(OpenText):
    """Text with known values; any other text is as good.

    What uses it.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("VM", "LB", "BM", "DB", "NAT_GW", "GPU_NODE", "VPN", )

    VM: ClassVar[PublicIpAttachedResourceType]
    """Virtual server."""
    LB: ClassVar[PublicIpAttachedResourceType]
    """Load balancer."""
    BM: ClassVar[PublicIpAttachedResourceType]
    """Bare metal server."""
    DB: ClassVar[PublicIpAttachedResourceType]
    """Database."""
    NAT_GW: ClassVar[PublicIpAttachedResourceType]
    """NAT gateway."""
    GPU_NODE: ClassVar[PublicIpAttachedResourceType]
    """Node with GPUs."""
    VPN: ClassVar[PublicIpAttachedResourceType]
    """VPN gateway."""


PublicIpAttachedResourceType.VM = PublicIpAttachedResourceType("VM")
PublicIpAttachedResourceType.LB = PublicIpAttachedResourceType("LB")
PublicIpAttachedResourceType.BM = PublicIpAttachedResourceType("BM")
PublicIpAttachedResourceType.DB = PublicIpAttachedResourceType("DB")
PublicIpAttachedResourceType.NAT_GW = PublicIpAttachedResourceType("NAT_GW")
PublicIpAttachedResourceType.GPU_NODE = PublicIpAttachedResourceType("GPU_NODE")
PublicIpAttachedResourceType.VPN = PublicIpAttachedResourceType("VPN")


class PublicIpState(OpenText):
    """Text with known values; any other text is as good.

    Whether something uses it.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("RESERVED", "ATTACHED", "DELETED", )

    RESERVED: ClassVar[PublicIpState]
    """Nothing uses it."""
    ATTACHED: ClassVar[PublicIpState]
    """Something uses it."""
    DELETED: ClassVar[PublicIpState]
    """Gone."""


PublicIpState.RESERVED = PublicIpState("RESERVED")
PublicIpState.ATTACHED = PublicIpState("ATTACHED")
PublicIpState.DELETED = PublicIpState("DELETED")


class SubnetKind(OpenText):
    """Text with known values; any other text is as good.

    What a subnet is for.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("GENERAL", "LOCAL", "VPC_ENDPOINT", )

    GENERAL: ClassVar[SubnetKind]
    """Ordinary, may reach the internet."""
    LOCAL: ClassVar[SubnetKind]
    """Between its servers only."""
    VPC_ENDPOINT: ClassVar[SubnetKind]
    """For endpoints of services."""


SubnetKind.GENERAL = SubnetKind("GENERAL")
SubnetKind.LOCAL = SubnetKind("LOCAL")
SubnetKind.VPC_ENDPOINT = SubnetKind("VPC_ENDPOINT")


class Deletion(Model):
    """One thing that would be deleted."""

    __slots__ = ("operation", "resource", "id", "name", "state", )
    __match_args__ = ("operation", "resource", "id", "name", "state", )
    _fields: ClassVar[Fields] = (
        ("operation", "operation", "text"),
        ("resource", "resource", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("state", "state", "text"),
    )

    operation: str
    """The operation that would be called with the id."""
    resource: str
    """What it is, in words."""
    id: str
    """Its id."""
    name: str | None
    """Its name, if the list shows one."""
    state: str | None
    """Its state when it was listed, if the list shows one."""

    def __init__(
        self,
        *,
        operation: str,
        resource: str,
        id: str,
        name: str | None = None,
        state: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            operation: The operation that would be called with the id.
            resource: What it is, in words.
            id: Its id.
            name: Its name, if the list shows one.
            state: Its state when it was listed, if the list shows one.
        """
        self.operation = operation
        self.resource = resource
        self.id = id
        self.name = name
        self.state = state
        self.extra: dict[str, Any] = {}

class DeletionPlan(Model):
    """What would be deleted, in the order in which it must go. Nothing of it is deleted by asking."""

    __slots__ = ("deletions", )
    __match_args__ = ("deletions", )
    _fields: ClassVar[Fields] = (
        ("deletions", "deletions", "[]Deletion"),
    )

    deletions: list[Deletion]
    """What is below comes first, the resource itself last."""

    def __init__(
        self,
        *,
        deletions: Sequence[Deletion] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            deletions: What is below comes first, the resource itself last.
        """
        self.deletions = [] if deletions is None else taken("[]Deletion", deletions, __name__)
        self.extra: dict[str, Any] = {}

class InternetGateway(Model):
    """An internet gateway."""

    __slots__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "description", "firewall_id", "id", "loggable", "name", "state", "kind", "vpc_id", "vpc_name", )
    __match_args__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "description", "firewall_id", "id", "loggable", "name", "state", "kind", "vpc_id", "vpc_name", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("description", "description", "text"),
        ("firewall_id", "firewall_id", "text"),
        ("id", "id", "text"),
        ("loggable", "loggable", "bool"),
        ("name", "name", "text"),
        ("state", "state", "NetworkState"),
        ("kind", "type", "GatewayKind"),
        ("vpc_id", "vpc_id", "text"),
        ("vpc_name", "vpc_name", "text"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    description: str | None
    """Free text."""
    firewall_id: str | None
    """Id of the firewall that was made along with it."""
    id: str
    """Id of the internet gateway."""
    loggable: bool | None
    """Whether its translations of addresses are logged."""
    name: str
    """Its name, which the service gives."""
    state: NetworkState
    """Its state."""
    kind: GatewayKind
    """Which way it leads."""
    vpc_id: str
    """Id of its VPC."""
    vpc_name: str
    """Name of its VPC."""

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        created_by: str,
        modified_at: Timestamp | str,
        modified_by: str,
        description: str | None = None,
        firewall_id: str | None = None,
        id: str,
        loggable: bool | None = None,
        name: str,
        state: NetworkState | str,
        kind: GatewayKind | str,
        vpc_id: str,
        vpc_name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            description: Free text.
            firewall_id: Id of the firewall that was made along with it.
            id: Id of the internet gateway.
            loggable: Whether its translations of addresses are logged.
            name: Its name, which the service gives.
            state: Its state.
            kind: Which way it leads.
            vpc_id: Id of its VPC.
            vpc_name: Name of its VPC.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.description = description
        self.firewall_id = firewall_id
        self.id = id
        self.loggable = loggable
        self.name = name
        self.state = taken("NetworkState", state, __name__)
        self.kind = taken("GatewayKind", kind, __name__)
        self.vpc_id = vpc_id
        self.vpc_name = vpc_name
        self.extra: dict[str, Any] = {}

class InternetGatewayListResponse(Model):
    """A page of internet gateways."""

    __slots__ = ("count", "links", "page", "size", "internet_gateways", )
    __match_args__ = ("count", "links", "page", "size", "internet_gateways", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("internet_gateways", "internet_gateways", "[]InternetGateway"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages, up to version 1.1."""
    page: int | None
    """Number of this page. Since API version 1.2."""
    size: int | None
    """How many a page holds. Since API version 1.2."""
    internet_gateways: list[InternetGateway]
    """What is on this page."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        page: int | None = None,
        size: int | None = None,
        internet_gateways: Sequence[InternetGateway] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages, up to version 1.1.
            page: Number of this page. Since API version 1.2.
            size: How many a page holds. Since API version 1.2.
            internet_gateways: What is on this page.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.page = page
        self.size = size
        self.internet_gateways = [] if internet_gateways is None else taken("[]InternetGateway", internet_gateways, __name__)
        self.extra: dict[str, Any] = {}

class InternetGatewayShowResponse(Model):
    """One internet gateway."""

    __slots__ = ("internet_gateway", )
    __match_args__ = ("internet_gateway", )
    _fields: ClassVar[Fields] = (
        ("internet_gateway", "internet_gateway", "InternetGateway"),
    )

    internet_gateway: InternetGateway
    """What was asked for."""

    def __init__(
        self,
        *,
        internet_gateway: InternetGateway,
    ) -> None:
        """Every field is given by its name.

        Args:
            internet_gateway: What was asked for.
        """
        self.internet_gateway = taken("InternetGateway", internet_gateway, __name__)
        self.extra: dict[str, Any] = {}

class NatGateway(Model):
    """A NAT gateway."""

    __slots__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "description", "id", "name", "nat_gateway_ip_address", "publicip_id", "state", "subnet_cidr", "subnet_id", "subnet_name", "vpc_id", "vpc_name", )
    __match_args__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "description", "id", "name", "nat_gateway_ip_address", "publicip_id", "state", "subnet_cidr", "subnet_id", "subnet_name", "vpc_id", "vpc_name", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("description", "description", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("nat_gateway_ip_address", "nat_gateway_ip_address", "text"),
        ("publicip_id", "publicip_id", "text"),
        ("state", "state", "NetworkState"),
        ("subnet_cidr", "subnet_cidr", "text"),
        ("subnet_id", "subnet_id", "text"),
        ("subnet_name", "subnet_name", "text"),
        ("vpc_id", "vpc_id", "text"),
        ("vpc_name", "vpc_name", "text"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    description: str | None
    """Free text."""
    id: str
    """Id of the NAT gateway."""
    name: str
    """Its name, which the service gives."""
    nat_gateway_ip_address: str
    """The public address that servers behind it are seen with."""
    publicip_id: str | None
    """Id of that public address."""
    state: NetworkState
    """Its state."""
    subnet_cidr: str
    """Addresses of its subnet."""
    subnet_id: str
    """Id of its subnet."""
    subnet_name: str
    """Name of its subnet."""
    vpc_id: str
    """Id of its VPC."""
    vpc_name: str
    """Name of its VPC."""

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        created_by: str,
        modified_at: Timestamp | str,
        modified_by: str,
        description: str | None = None,
        id: str,
        name: str,
        nat_gateway_ip_address: str,
        publicip_id: str | None = None,
        state: NetworkState | str,
        subnet_cidr: str,
        subnet_id: str,
        subnet_name: str,
        vpc_id: str,
        vpc_name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            description: Free text.
            id: Id of the NAT gateway.
            name: Its name, which the service gives.
            nat_gateway_ip_address: The public address that servers behind it are seen with.
            publicip_id: Id of that public address.
            state: Its state.
            subnet_cidr: Addresses of its subnet.
            subnet_id: Id of its subnet.
            subnet_name: Name of its subnet.
            vpc_id: Id of its VPC.
            vpc_name: Name of its VPC.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.description = description
        self.id = id
        self.name = name
        self.nat_gateway_ip_address = nat_gateway_ip_address
        self.publicip_id = publicip_id
        self.state = taken("NetworkState", state, __name__)
        self.subnet_cidr = subnet_cidr
        self.subnet_id = subnet_id
        self.subnet_name = subnet_name
        self.vpc_id = vpc_id
        self.vpc_name = vpc_name
        self.extra: dict[str, Any] = {}

class NatGatewayListResponse(Model):
    """A page of NAT gateways."""

    __slots__ = ("count", "links", "page", "size", "nat_gateways", )
    __match_args__ = ("count", "links", "page", "size", "nat_gateways", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("nat_gateways", "nat_gateways", "[]NatGateway"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages, up to version 1.1."""
    page: int | None
    """Number of this page. Since API version 1.2."""
    size: int | None
    """How many a page holds. Since API version 1.2."""
    nat_gateways: list[NatGateway]
    """What is on this page."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        page: int | None = None,
        size: int | None = None,
        nat_gateways: Sequence[NatGateway] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages, up to version 1.1.
            page: Number of this page. Since API version 1.2.
            size: How many a page holds. Since API version 1.2.
            nat_gateways: What is on this page.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.page = page
        self.size = size
        self.nat_gateways = [] if nat_gateways is None else taken("[]NatGateway", nat_gateways, __name__)
        self.extra: dict[str, Any] = {}

class NatGatewayShowResponse(Model):
    """One NAT gateway."""

    __slots__ = ("nat_gateway", )
    __match_args__ = ("nat_gateway", )
    _fields: ClassVar[Fields] = (
        ("nat_gateway", "nat_gateway", "NatGateway"),
    )

    nat_gateway: NatGateway
    """What was asked for."""

    def __init__(
        self,
        *,
        nat_gateway: NatGateway,
    ) -> None:
        """Every field is given by its name.

        Args:
            nat_gateway: What was asked for.
        """
        self.nat_gateway = taken("NatGateway", nat_gateway, __name__)
        self.extra: dict[str, Any] = {}

class PublicIp(Model):
    """A public IP address."""

    __slots__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "attached_resource_id", "attached_resource_name", "attached_resource_type", "description", "id", "ip_address", "state", "kind", )
    __match_args__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "attached_resource_id", "attached_resource_name", "attached_resource_type", "description", "id", "ip_address", "state", "kind", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("attached_resource_id", "attached_resource_id", "text"),
        ("attached_resource_name", "attached_resource_name", "text"),
        ("attached_resource_type", "attached_resource_type", "PublicIpAttachedResourceType"),
        ("description", "description", "text"),
        ("id", "id", "text"),
        ("ip_address", "ip_address", "text"),
        ("state", "state", "PublicIpState"),
        ("kind", "type", "GatewayKind"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    attached_resource_id: str | None
    """Id of what uses it."""
    attached_resource_name: str | None
    """Name of what uses it."""
    attached_resource_type: PublicIpAttachedResourceType | None
    """What uses it."""
    description: str | None
    """Free text."""
    id: str
    """Id of the public address."""
    ip_address: str
    """The address."""
    state: PublicIpState
    """Whether something uses it."""
    kind: GatewayKind
    """Which way it leads."""

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        created_by: str,
        modified_at: Timestamp | str,
        modified_by: str,
        attached_resource_id: str | None = None,
        attached_resource_name: str | None = None,
        attached_resource_type: PublicIpAttachedResourceType | str | None = None,
        description: str | None = None,
        id: str,
        ip_address: str,
        state: PublicIpState | str,
        kind: GatewayKind | str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            attached_resource_id: Id of what uses it.
            attached_resource_name: Name of what uses it.
            attached_resource_type: What uses it.
            description: Free text.
            id: Id of the public address.
            ip_address: The address.
            state: Whether something uses it.
            kind: Which way it leads.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.attached_resource_id = attached_resource_id
        self.attached_resource_name = attached_resource_name
        self.attached_resource_type = taken("PublicIpAttachedResourceType", attached_resource_type, __name__)
        self.description = description
        self.id = id
        self.ip_address = ip_address
        self.state = taken("PublicIpState", state, __name__)
        self.kind = taken("GatewayKind", kind, __name__)
        self.extra: dict[str, Any] = {}

class PublicIpListResponse(Model):
    """A page of public addresses."""

    __slots__ = ("count", "links", "page", "size", "publicips", )
    __match_args__ = ("count", "links", "page", "size", "publicips", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("publicips", "publicips", "[]PublicIp"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages, up to version 1.1."""
    page: int | None
    """Number of this page. Since API version 1.2."""
    size: int | None
    """How many a page holds. Since API version 1.2."""
    publicips: list[PublicIp]
    """What is on this page."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        page: int | None = None,
        size: int | None = None,
        publicips: Sequence[PublicIp] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages, up to version 1.1.
            page: Number of this page. Since API version 1.2.
            size: How many a page holds. Since API version 1.2.
            publicips: What is on this page.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.page = page
        self.size = size
        self.publicips = [] if publicips is None else taken("[]PublicIp", publicips, __name__)
        self.extra: dict[str, Any] = {}

class PublicIpShowResponse(Model):
    """One public address."""

    __slots__ = ("publicip", )
    __match_args__ = ("publicip", )
    _fields: ClassVar[Fields] = (
        ("publicip", "publicip", "PublicIp"),
    )

    publicip: PublicIp
    """What was asked for."""

    def __init__(
        self,
        *,
        publicip: PublicIp,
    ) -> None:
        """Every field is given by its name.

        Args:
            publicip: What was asked for.
        """
        self.publicip = taken("PublicIp", publicip, __name__)
        self.extra: dict[str, Any] = {}

class Subnet(Model):
    """A subnet, as the list shows it."""

    __slots__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "cidr", "gateway_ip_address", "id", "name", "state", "kind", "vpc_id", "vpc_name", )
    __match_args__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "cidr", "gateway_ip_address", "id", "name", "state", "kind", "vpc_id", "vpc_name", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("cidr", "cidr", "text"),
        ("gateway_ip_address", "gateway_ip_address", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("state", "state", "NetworkState"),
        ("kind", "type", "SubnetKind"),
        ("vpc_id", "vpc_id", "text"),
        ("vpc_name", "vpc_name", "text"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    cidr: str
    """Its addresses."""
    gateway_ip_address: str | None
    """Address of its router."""
    id: str
    """Id of the subnet."""
    name: str
    """Its name."""
    state: NetworkState
    """Its state."""
    kind: SubnetKind
    """What it is for."""
    vpc_id: str
    """Id of its VPC."""
    vpc_name: str
    """Name of its VPC."""

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        created_by: str,
        modified_at: Timestamp | str,
        modified_by: str,
        cidr: str,
        gateway_ip_address: str | None = None,
        id: str,
        name: str,
        state: NetworkState | str,
        kind: SubnetKind | str,
        vpc_id: str,
        vpc_name: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            cidr: Its addresses.
            gateway_ip_address: Address of its router.
            id: Id of the subnet.
            name: Its name.
            state: Its state.
            kind: What it is for.
            vpc_id: Id of its VPC.
            vpc_name: Name of its VPC.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.cidr = cidr
        self.gateway_ip_address = gateway_ip_address
        self.id = id
        self.name = name
        self.state = taken("NetworkState", state, __name__)
        self.kind = taken("SubnetKind", kind, __name__)
        self.vpc_id = vpc_id
        self.vpc_name = vpc_name
        self.extra: dict[str, Any] = {}

class SubnetDetail(Model):
    """A subnet."""

    __slots__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "cidr", "gateway_ip_address", "id", "name", "state", "kind", "vpc_id", "vpc_name", "allocation_pools", "description", "dhcp_ip_address", "dns_nameservers", "host_routes", )
    __match_args__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "cidr", "gateway_ip_address", "id", "name", "state", "kind", "vpc_id", "vpc_name", "allocation_pools", "description", "dhcp_ip_address", "dns_nameservers", "host_routes", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("cidr", "cidr", "text"),
        ("gateway_ip_address", "gateway_ip_address", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("state", "state", "NetworkState"),
        ("kind", "type", "SubnetKind"),
        ("vpc_id", "vpc_id", "text"),
        ("vpc_name", "vpc_name", "text"),
        ("allocation_pools", "allocation_pools", "[]free"),
        ("description", "description", "text"),
        ("dhcp_ip_address", "dhcp_ip_address", "text"),
        ("dns_nameservers", "dns_nameservers", "[]text"),
        ("host_routes", "host_routes", "[]free"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    cidr: str
    """Its addresses."""
    gateway_ip_address: str | None
    """Address of its router."""
    id: str
    """Id of the subnet."""
    name: str
    """Its name."""
    state: NetworkState
    """Its state."""
    kind: SubnetKind
    """What it is for."""
    vpc_id: str
    """Id of its VPC."""
    vpc_name: str
    """Name of its VPC."""
    allocation_pools: list[dict[str, Any]]
    """Ranges from which addresses are given, each with `start` and `end`; all of them if none is
    named.
    """
    description: str | None
    """Free text. At most 50 characters."""
    dhcp_ip_address: str | None
    """Address of its DHCP server. Since API version 1.2."""
    dns_nameservers: list[str]
    """Addresses of name servers that its servers ask."""
    host_routes: list[dict[str, Any]]
    """Routes that its servers learn, each with `destination` and `nexthop`."""

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        created_by: str,
        modified_at: Timestamp | str,
        modified_by: str,
        cidr: str,
        gateway_ip_address: str | None = None,
        id: str,
        name: str,
        state: NetworkState | str,
        kind: SubnetKind | str,
        vpc_id: str,
        vpc_name: str,
        allocation_pools: Sequence[Mapping[str, Any]] | None = None,
        description: str | None = None,
        dhcp_ip_address: str | None = None,
        dns_nameservers: Sequence[str] | None = None,
        host_routes: Sequence[Mapping[str, Any]] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            cidr: Its addresses.
            gateway_ip_address: Address of its router.
            id: Id of the subnet.
            name: Its name.
            state: Its state.
            kind: What it is for.
            vpc_id: Id of its VPC.
            vpc_name: Name of its VPC.
            allocation_pools: Ranges from which addresses are given, each with `start` and
                `end`; all of them if none is named.
            description: Free text. At most 50 characters.
            dhcp_ip_address: Address of its DHCP server. Since API version 1.2.
            dns_nameservers: Addresses of name servers that its servers ask.
            host_routes: Routes that its servers learn, each with `destination` and `nexthop`.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.cidr = cidr
        self.gateway_ip_address = gateway_ip_address
        self.id = id
        self.name = name
        self.state = taken("NetworkState", state, __name__)
        self.kind = taken("SubnetKind", kind, __name__)
        self.vpc_id = vpc_id
        self.vpc_name = vpc_name
        self.allocation_pools = [] if allocation_pools is None else taken("[]free", allocation_pools, __name__)
        self.description = description
        self.dhcp_ip_address = dhcp_ip_address
        self.dns_nameservers = [] if dns_nameservers is None else taken("[]text", dns_nameservers, __name__)
        self.host_routes = [] if host_routes is None else taken("[]free", host_routes, __name__)
        self.extra: dict[str, Any] = {}

class SubnetListResponse(Model):
    """A page of subnets."""

    __slots__ = ("count", "links", "page", "size", "subnets", )
    __match_args__ = ("count", "links", "page", "size", "subnets", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("subnets", "subnets", "[]Subnet"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages, up to version 1.1."""
    page: int | None
    """Number of this page. Since API version 1.2."""
    size: int | None
    """How many a page holds. Since API version 1.2."""
    subnets: list[Subnet]
    """What is on this page."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        page: int | None = None,
        size: int | None = None,
        subnets: Sequence[Subnet] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages, up to version 1.1.
            page: Number of this page. Since API version 1.2.
            size: How many a page holds. Since API version 1.2.
            subnets: What is on this page.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.page = page
        self.size = size
        self.subnets = [] if subnets is None else taken("[]Subnet", subnets, __name__)
        self.extra: dict[str, Any] = {}

class SubnetShowResponse(Model):
    """One subnet."""

    __slots__ = ("subnet", )
    __match_args__ = ("subnet", )
    _fields: ClassVar[Fields] = (
        ("subnet", "subnet", "SubnetDetail"),
    )

    subnet: SubnetDetail
    """What was asked for."""

    def __init__(
        self,
        *,
        subnet: SubnetDetail,
    ) -> None:
        """Every field is given by its name.

        Args:
            subnet: What was asked for.
        """
        self.subnet = taken("SubnetDetail", subnet, __name__)
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

class VpcCidr(Model):
    """A range of addresses of a VPC.

    Observed by others.
    """

    __slots__ = ("cidr", "created_at", "created_by", "id", )
    __match_args__ = ("cidr", "created_at", "created_by", "id", )
    _fields: ClassVar[Fields] = (
        ("cidr", "cidr", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("id", "id", "text"),
    )

    cidr: str
    """The addresses."""
    created_at: Timestamp
    """When it was added."""
    created_by: str
    """Id of the user who added it."""
    id: str
    """Id of the range."""

    def __init__(
        self,
        *,
        cidr: str,
        created_at: Timestamp | str,
        created_by: str,
        id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            cidr: The addresses.
            created_at: When it was added.
            created_by: Id of the user who added it.
            id: Id of the range.
        """
        self.cidr = cidr
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.id = id
        self.extra: dict[str, Any] = {}

class VpcInfo(Model):
    """A VPC.

    Observed by others.
    """

    __slots__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "cidr_count", "cidrs", "description", "id", "name", "state", )
    __match_args__ = ("account_id", "created_at", "created_by", "modified_at", "modified_by", "cidr_count", "cidrs", "description", "id", "name", "state", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("cidr_count", "cidr_count", "int"),
        ("cidrs", "cidrs", "[]VpcCidr"),
        ("description", "description", "text"),
        ("id", "id", "text"),
        ("name", "name", "text"),
        ("state", "state", "NetworkState"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    cidr_count: int | None
    """How many ranges of addresses it has. Since API version 1.2."""
    cidrs: list[VpcCidr]
    """Its ranges of addresses. Since API version 1.2."""
    description: str | None
    """Free text. At most 50 characters."""
    id: str
    """Id of the VPC."""
    name: str
    """Its name."""
    state: NetworkState
    """Its state."""

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        created_by: str,
        modified_at: Timestamp | str,
        modified_by: str,
        cidr_count: int | None = None,
        cidrs: Sequence[VpcCidr] | None = None,
        description: str | None = None,
        id: str,
        name: str,
        state: NetworkState | str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            cidr_count: How many ranges of addresses it has. Since API version 1.2.
            cidrs: Its ranges of addresses. Since API version 1.2.
            description: Free text. At most 50 characters.
            id: Id of the VPC.
            name: Its name.
            state: Its state.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.cidr_count = cidr_count
        self.cidrs = [] if cidrs is None else taken("[]VpcCidr", cidrs, __name__)
        self.description = description
        self.id = id
        self.name = name
        self.state = taken("NetworkState", state, __name__)
        self.extra: dict[str, Any] = {}

class VpcListResponse(Model):
    """A page of VPCs."""

    __slots__ = ("count", "links", "page", "size", "vpcs", )
    __match_args__ = ("count", "links", "page", "size", "vpcs", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("vpcs", "vpcs", "[]VpcInfo"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages, up to version 1.1."""
    page: int | None
    """Number of this page. Since API version 1.2."""
    size: int | None
    """How many a page holds. Since API version 1.2."""
    vpcs: list[VpcInfo]
    """What is on this page."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        page: int | None = None,
        size: int | None = None,
        vpcs: Sequence[VpcInfo] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages, up to version 1.1.
            page: Number of this page. Since API version 1.2.
            size: How many a page holds. Since API version 1.2.
            vpcs: What is on this page.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.page = page
        self.size = size
        self.vpcs = [] if vpcs is None else taken("[]VpcInfo", vpcs, __name__)
        self.extra: dict[str, Any] = {}

class VpcShowResponse(Model):
    """One VPC."""

    __slots__ = ("vpc", )
    __match_args__ = ("vpc", )
    _fields: ClassVar[Fields] = (
        ("vpc", "vpc", "VpcInfo"),
    )

    vpc: VpcInfo
    """What was asked for.

    Observed by others.
    """

    def __init__(
        self,
        *,
        vpc: VpcInfo,
    ) -> None:
        """Every field is given by its name.

        Args:
            vpc: What was asked for.
        """
        self.vpc = taken("VpcInfo", vpc, __name__)
        self.extra: dict[str, Any] = {}
