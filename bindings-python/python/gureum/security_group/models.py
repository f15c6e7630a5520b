"""Samsung Cloud Platform Security Group: models.

Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.security_group.inputs")

__all__ = [
    "SecurityGroupInfoState",
    "SecurityGroupRuleDirection",
    "SecurityGroupInfo",
    "SecurityGroupListResponse",
    "SecurityGroupRule",
    "SecurityGroupRuleListResponse",
    "SecurityGroupRuleShowResponse",
    "SecurityGroupShowResponse",
    "Tag",
]


class SecurityGroupInfoState(OpenText):
    """Text with known values; any other text is as good.

    Its state.

    Inferred.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("ACTIVE", )

    ACTIVE: ClassVar[SecurityGroupInfoState]
    """Can be used."""


SecurityGroupInfoState.ACTIVE = SecurityGroupInfoState("ACTIVE")


class SecurityGroupRuleDirection(OpenText):
    """Text with known values; any other text is as good.

    Which way the traffic goes.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("ingress", "egress", )

    INGRESS: ClassVar[SecurityGroupRuleDirection]
    """Comes in."""
    EGRESS: ClassVar[SecurityGroupRuleDirection]
    """Goes out."""


SecurityGroupRuleDirection.INGRESS = SecurityGroupRuleDirection("ingress")
SecurityGroupRuleDirection.EGRESS = SecurityGroupRuleDirection("egress")


class SecurityGroupInfo(Model):
    """A security group.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygroup/
    """

    __slots__ = ("account_id", "created_at", "created_by", "description", "id", "loggable", "modified_at", "modified_by", "name", "rule_count", "state", )
    __match_args__ = ("account_id", "created_at", "created_by", "description", "id", "loggable", "modified_at", "modified_by", "name", "rule_count", "state", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("description", "description", "text"),
        ("id", "id", "text"),
        ("loggable", "loggable", "bool"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("rule_count", "rule_count", "int"),
        ("state", "state", "SecurityGroupInfoState"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    description: str | None
    """Free text."""
    id: str
    """Id of the security group."""
    loggable: bool
    """Whether its traffic is logged."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    name: str
    """Its name; others may have the same."""
    rule_count: int | None
    """How many rules it has."""
    state: SecurityGroupInfoState
    """Its state.

    Inferred.
    """

    def __init__(
        self,
        *,
        account_id: str,
        created_at: Timestamp | str,
        created_by: str,
        description: str | None = None,
        id: str,
        loggable: bool,
        modified_at: Timestamp | str,
        modified_by: str,
        name: str,
        rule_count: int | None = None,
        state: SecurityGroupInfoState | str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            description: Free text.
            id: Id of the security group.
            loggable: Whether its traffic is logged.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Its name; others may have the same.
            rule_count: How many rules it has.
            state: Its state.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.description = description
        self.id = id
        self.loggable = loggable
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.rule_count = rule_count
        self.state = taken("SecurityGroupInfoState", state, __name__)
        self.extra: dict[str, Any] = {}

class SecurityGroupListResponse(Model):
    """A page of security groups.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouplistresponse/
    """

    __slots__ = ("count", "links", "security_groups", )
    __match_args__ = ("count", "links", "security_groups", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("security_groups", "security_groups", "[]SecurityGroupInfo"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages."""
    security_groups: list[SecurityGroupInfo]
    """The groups."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        security_groups: Sequence[SecurityGroupInfo] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages.
            security_groups: The groups.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.security_groups = [] if security_groups is None else taken("[]SecurityGroupInfo", security_groups, __name__)
        self.extra: dict[str, Any] = {}

class SecurityGroupRule(Model):
    """A rule that lets traffic through.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprule/
    """

    __slots__ = ("created_at", "created_by", "description", "direction", "ethertype", "id", "modified_at", "modified_by", "port_range_max", "port_range_min", "protocol", "remote_group_id", "remote_group_name", "remote_ip_prefix", "security_group_id", )
    __match_args__ = ("created_at", "created_by", "description", "direction", "ethertype", "id", "modified_at", "modified_by", "port_range_max", "port_range_min", "protocol", "remote_group_id", "remote_group_name", "remote_ip_prefix", "security_group_id", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("description", "description", "text"),
        ("direction", "direction", "SecurityGroupRuleDirection"),
        ("ethertype", "ethertype", "text"),
        ("id", "id", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("port_range_max", "port_range_max", "int"),
        ("port_range_min", "port_range_min", "int"),
        ("protocol", "protocol", "text"),
        ("remote_group_id", "remote_group_id", "text"),
        ("remote_group_name", "remote_group_name", "text"),
        ("remote_ip_prefix", "remote_ip_prefix", "text"),
        ("security_group_id", "security_group_id", "text"),
    )

    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    description: str | None
    """Free text."""
    direction: SecurityGroupRuleDirection
    """Which way the traffic goes."""
    ethertype: str | None
    """Kind of the addresses, `IPv4` or `IPv6`."""
    id: str
    """Id of the rule."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    port_range_max: int | None
    """Last port; `null` is every port."""
    port_range_min: int | None
    """First port; `null` is every port."""
    protocol: str | None
    """Protocol, for example `tcp`; `null` is every protocol."""
    remote_group_id: str | None
    """Id of the security group at the other end."""
    remote_group_name: str | None
    """Name of the security group at the other end."""
    remote_ip_prefix: str | None
    """Addresses at the other end, for example `10.0.1.0/24`."""
    security_group_id: str
    """Id of the security group that has the rule."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str,
        created_by: str,
        description: str | None = None,
        direction: SecurityGroupRuleDirection | str,
        ethertype: str | None = None,
        id: str,
        modified_at: Timestamp | str,
        modified_by: str,
        port_range_max: int | None = None,
        port_range_min: int | None = None,
        protocol: str | None = None,
        remote_group_id: str | None = None,
        remote_group_name: str | None = None,
        remote_ip_prefix: str | None = None,
        security_group_id: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            created_by: Id of the user who created it.
            description: Free text.
            direction: Which way the traffic goes.
            ethertype: Kind of the addresses, `IPv4` or `IPv6`.
            id: Id of the rule.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            port_range_max: Last port; `null` is every port.
            port_range_min: First port; `null` is every port.
            protocol: Protocol, for example `tcp`; `null` is every protocol.
            remote_group_id: Id of the security group at the other end.
            remote_group_name: Name of the security group at the other end.
            remote_ip_prefix: Addresses at the other end, for example `10.0.1.0/24`.
            security_group_id: Id of the security group that has the rule.
        """
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.description = description
        self.direction = taken("SecurityGroupRuleDirection", direction, __name__)
        self.ethertype = ethertype
        self.id = id
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.port_range_max = port_range_max
        self.port_range_min = port_range_min
        self.protocol = protocol
        self.remote_group_id = remote_group_id
        self.remote_group_name = remote_group_name
        self.remote_ip_prefix = remote_ip_prefix
        self.security_group_id = security_group_id
        self.extra: dict[str, Any] = {}

class SecurityGroupRuleListResponse(Model):
    """A page of rules.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprulelistresponse/
    """

    __slots__ = ("count", "links", "security_group_rules", )
    __match_args__ = ("count", "links", "security_group_rules", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("links", "links", "[]free"),
        ("security_group_rules", "security_group_rules", "[]SecurityGroupRule"),
    )

    count: int | None
    """How many there are on all pages."""
    links: list[dict[str, Any]]
    """Addresses of other pages."""
    security_group_rules: list[SecurityGroupRule]
    """The rules."""

    def __init__(
        self,
        *,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
        security_group_rules: Sequence[SecurityGroupRule] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            links: Addresses of other pages.
            security_group_rules: The rules.
        """
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.security_group_rules = [] if security_group_rules is None else taken("[]SecurityGroupRule", security_group_rules, __name__)
        self.extra: dict[str, Any] = {}

class SecurityGroupRuleShowResponse(Model):
    """One rule."""

    __slots__ = ("security_group_rule", )
    __match_args__ = ("security_group_rule", )
    _fields: ClassVar[Fields] = (
        ("security_group_rule", "security_group_rule", "SecurityGroupRule"),
    )

    security_group_rule: SecurityGroupRule
    """The rule."""

    def __init__(
        self,
        *,
        security_group_rule: SecurityGroupRule,
    ) -> None:
        """Every field is given by its name.

        Args:
            security_group_rule: The rule.
        """
        self.security_group_rule = taken("SecurityGroupRule", security_group_rule, __name__)
        self.extra: dict[str, Any] = {}

class SecurityGroupShowResponse(Model):
    """One security group."""

    __slots__ = ("security_group", )
    __match_args__ = ("security_group", )
    _fields: ClassVar[Fields] = (
        ("security_group", "security_group", "SecurityGroupInfo"),
    )

    security_group: SecurityGroupInfo
    """The group."""

    def __init__(
        self,
        *,
        security_group: SecurityGroupInfo,
    ) -> None:
        """Every field is given by its name.

        Args:
            security_group: The group.
        """
        self.security_group = taken("SecurityGroupInfo", security_group, __name__)
        self.extra: dict[str, Any] = {}

class Tag(Model):
    """A tag.

    Documented at
    https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/security_group_security_group.md
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
