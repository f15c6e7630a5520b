"""Samsung Cloud Platform IAM: models.

Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Secret, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.iam.inputs")

__all__ = [
    "AccessKeyCreateAccessKeyType",
    "AccessKeyInfoAccessKeyType",
    "GroupInfoType",
    "PolicyPolicyCategory",
    "PolicyPolicyType",
    "PolicyState",
    "UserType",
    "AccessKeyInfo",
    "AccessKeyResponse",
    "CreatedGroupMember",
    "Endpoint",
    "GroupInfo",
    "GroupMember",
    "GroupMemberCreateResponse",
    "GroupMemberPageResponse",
    "GroupPageResponse",
    "GroupShowResponse",
    "ListAccessKeyResponse",
    "ListEndpointsResponse",
    "Policy",
    "PolicyVersion",
    "Role",
    "Tag",
    "User",
    "UserGroup",
    "UserPage",
]


class AccessKeyCreateAccessKeyType(OpenText):
    """Text with known values; any other text is as good.

    How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("PERMANENT", "TEMPORARY", )

    PERMANENT: ClassVar[AccessKeyCreateAccessKeyType]
    """`PERMANENT`."""
    TEMPORARY: ClassVar[AccessKeyCreateAccessKeyType]
    """`TEMPORARY`."""


AccessKeyCreateAccessKeyType.PERMANENT = AccessKeyCreateAccessKeyType("PERMANENT")
AccessKeyCreateAccessKeyType.TEMPORARY = AccessKeyCreateAccessKeyType("TEMPORARY")


class AccessKeyInfoAccessKeyType(OpenText):
    """Text with known values; any other text is as good.

    How long it lives.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("PERMANENT", "TEMPORARY", "SECRET_VAULT_TEMPORARY", )

    PERMANENT: ClassVar[AccessKeyInfoAccessKeyType]
    """Until it is deleted."""
    TEMPORARY: ClassVar[AccessKeyInfoAccessKeyType]
    """For a while, from a permanent one."""
    SECRET_VAULT_TEMPORARY: ClassVar[AccessKeyInfoAccessKeyType]
    """Made by Secret Vault."""


AccessKeyInfoAccessKeyType.PERMANENT = AccessKeyInfoAccessKeyType("PERMANENT")
AccessKeyInfoAccessKeyType.TEMPORARY = AccessKeyInfoAccessKeyType("TEMPORARY")
AccessKeyInfoAccessKeyType.SECRET_VAULT_TEMPORARY = AccessKeyInfoAccessKeyType("SECRET_VAULT_TEMPORARY")


class GroupInfoType(OpenText):
    """Text with known values; any other text is as good.

    Who made it.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("USER_DEFINED", "DEFAULT", )

    USER_DEFINED: ClassVar[GroupInfoType]
    """A user."""
    DEFAULT: ClassVar[GroupInfoType]
    """The platform."""


GroupInfoType.USER_DEFINED = GroupInfoType("USER_DEFINED")
GroupInfoType.DEFAULT = GroupInfoType("DEFAULT")


class PolicyPolicyCategory(OpenText):
    """Text with known values; any other text is as good.

    What it is attached to.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("IDENTITY_BASED", "RESOURCE_BASED", )

    IDENTITY_BASED: ClassVar[PolicyPolicyCategory]
    """Users, groups and roles."""
    RESOURCE_BASED: ClassVar[PolicyPolicyCategory]
    """Resources."""


PolicyPolicyCategory.IDENTITY_BASED = PolicyPolicyCategory("IDENTITY_BASED")
PolicyPolicyCategory.RESOURCE_BASED = PolicyPolicyCategory("RESOURCE_BASED")


class PolicyPolicyType(OpenText):
    """Text with known values; any other text is as good.

    Who made it.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("SYSTEM_MANAGED", "USER_DEFINED", )

    SYSTEM_MANAGED: ClassVar[PolicyPolicyType]
    """The platform."""
    USER_DEFINED: ClassVar[PolicyPolicyType]
    """A user."""


PolicyPolicyType.SYSTEM_MANAGED = PolicyPolicyType("SYSTEM_MANAGED")
PolicyPolicyType.USER_DEFINED = PolicyPolicyType("USER_DEFINED")


class PolicyState(OpenText):
    """Text with known values; any other text is as good.

    Whether it counts.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("ACTIVE", "INACTIVE", "DELETED", )

    ACTIVE: ClassVar[PolicyState]
    """Counts."""
    INACTIVE: ClassVar[PolicyState]
    """Does not count."""
    DELETED: ClassVar[PolicyState]
    """Is deleted."""


PolicyState.ACTIVE = PolicyState("ACTIVE")
PolicyState.INACTIVE = PolicyState("INACTIVE")
PolicyState.DELETED = PolicyState("DELETED")


class UserType(OpenText):
    """Text with known values; any other text is as good.

    Kind of user.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("IAM", )

    IAM: ClassVar[UserType]
    """A user of the account."""


UserType.IAM = UserType("IAM")


class AccessKeyInfo(Model):
    """An access key.

    Documented at https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskey/
    """

    __slots__ = ("access_key", "access_key_type", "account_id", "created_at", "created_by", "description", "expiration_timestamp", "id", "is_enabled", "modified_at", "modified_by", "parent_access_key_id", "secret_key", )
    __match_args__ = ("access_key", "access_key_type", "account_id", "created_at", "created_by", "description", "expiration_timestamp", "id", "is_enabled", "modified_at", "modified_by", "parent_access_key_id", "secret_key", )
    _fields: ClassVar[Fields] = (
        ("access_key", "access_key", "text"),
        ("access_key_type", "access_key_type", "AccessKeyInfoAccessKeyType"),
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("description", "description", "text"),
        ("expiration_timestamp", "expiration_timestamp", "time"),
        ("id", "id", "text"),
        ("is_enabled", "is_enabled", "bool"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("parent_access_key_id", "parent_access_key_id", "text"),
        ("secret_key", "secret_key", "secret"),
    )

    access_key: str
    """The access key: what a client is given."""
    access_key_type: AccessKeyInfoAccessKeyType | None
    """How long it lives."""
    account_id: str | None
    """Id of the account that it belongs to."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    description: str | None
    """Free text."""
    expiration_timestamp: Timestamp | None
    """When it ends; the year 9999 is never."""
    id: str
    """Id of the key, which is not the key itself."""
    is_enabled: bool
    """Whether it may be used."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    parent_access_key_id: str | None
    """Id of the key that a temporary one comes from."""
    secret_key: Secret | None
    """The secret key: what a client is given."""

    def __init__(
        self,
        *,
        access_key: str,
        access_key_type: AccessKeyInfoAccessKeyType | str | None = None,
        account_id: str | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        description: str | None = None,
        expiration_timestamp: Timestamp | str | None = None,
        id: str,
        is_enabled: bool,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        parent_access_key_id: str | None = None,
        secret_key: Secret | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            access_key: The access key: what a client is given.
            access_key_type: How long it lives.
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            description: Free text.
            expiration_timestamp: When it ends; the year 9999 is never.
            id: Id of the key, which is not the key itself.
            is_enabled: Whether it may be used.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            parent_access_key_id: Id of the key that a temporary one comes from.
            secret_key: The secret key: what a client is given.
        """
        self.access_key = access_key
        self.access_key_type = taken("AccessKeyInfoAccessKeyType", access_key_type, __name__)
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.description = description
        self.expiration_timestamp = taken("time", expiration_timestamp, __name__)
        self.id = id
        self.is_enabled = is_enabled
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.parent_access_key_id = parent_access_key_id
        self.secret_key = None if secret_key is None else Secret(secret_key)
        self.extra: dict[str, Any] = {}

class AccessKeyResponse(Model):
    """One key.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskeyresponse/
    """

    __slots__ = ("access_key", )
    __match_args__ = ("access_key", )
    _fields: ClassVar[Fields] = (
        ("access_key", "access_key", "AccessKeyInfo"),
    )

    access_key: AccessKeyInfo
    """The key."""

    def __init__(
        self,
        *,
        access_key: AccessKeyInfo,
    ) -> None:
        """Every field is given by its name.

        Args:
            access_key: The key.
        """
        self.access_key = taken("AccessKeyInfo", access_key, __name__)
        self.extra: dict[str, Any] = {}

class CreatedGroupMember(Model):
    """A user in a group.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/createdgroupmember/
    """

    __slots__ = ("created_at", "created_by", "creator_email", "creator_name", "user_email", "user_id", "user_name", )
    __match_args__ = ("created_at", "created_by", "creator_email", "creator_name", "user_email", "user_id", "user_name", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("creator_email", "creator_email", "text"),
        ("creator_name", "creator_name", "text"),
        ("user_email", "user_email", "text"),
        ("user_id", "user_id", "text"),
        ("user_name", "user_name", "text"),
    )

    created_at: Timestamp | None
    """When the user was added."""
    created_by: str | None
    """Id of the user who added it."""
    creator_email: str | None
    """E-mail address of that user."""
    creator_name: str | None
    """Name of that user."""
    user_email: str | None
    """E-mail address of the user."""
    user_id: str
    """Id of the user."""
    user_name: str | None
    """Name of the user."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        creator_email: str | None = None,
        creator_name: str | None = None,
        user_email: str | None = None,
        user_id: str,
        user_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When the user was added.
            created_by: Id of the user who added it.
            creator_email: E-mail address of that user.
            creator_name: Name of that user.
            user_email: E-mail address of the user.
            user_id: Id of the user.
            user_name: Name of the user.
        """
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.creator_email = creator_email
        self.creator_name = creator_name
        self.user_email = user_email
        self.user_id = user_id
        self.user_name = user_name
        self.extra: dict[str, Any] = {}

class Endpoint(Model):
    """Address of a service.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/endpointsresponse/
    """

    __slots__ = ("region", "service_name", "service_type", "url", )
    __match_args__ = ("region", "service_name", "service_type", "url", )
    _fields: ClassVar[Fields] = (
        ("region", "region", "text"),
        ("service_name", "service_name", "text"),
        ("service_type", "service_type", "text"),
        ("url", "url", "text"),
    )

    region: str | None
    """Region of the address."""
    service_name: str | None
    """Name of the service."""
    service_type: str
    """Word of the service, which stands before a version in `Scp-Api-Version`."""
    url: str
    """The address."""

    def __init__(
        self,
        *,
        region: str | None = None,
        service_name: str | None = None,
        service_type: str,
        url: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            region: Region of the address.
            service_name: Name of the service.
            service_type: Word of the service, which stands before a version in
                `Scp-Api-Version`.
            url: The address.
        """
        self.region = region
        self.service_name = service_name
        self.service_type = service_type
        self.url = url
        self.extra: dict[str, Any] = {}

class GroupInfo(Model):
    """A group of users.

    Documented at https://docs.e.samsungsdscloud.com/apireference/management/iam/models/group/
    """

    __slots__ = ("created_at", "created_by", "creator_email", "creator_name", "description", "domain_name", "id", "members", "modified_at", "modified_by", "modifier_email", "modifier_name", "name", "policies", "resource_type", "roles", "service_name", "service_type", "srn", "kind", )
    __match_args__ = ("created_at", "created_by", "creator_email", "creator_name", "description", "domain_name", "id", "members", "modified_at", "modified_by", "modifier_email", "modifier_name", "name", "policies", "resource_type", "roles", "service_name", "service_type", "srn", "kind", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("creator_email", "creator_email", "text"),
        ("creator_name", "creator_name", "text"),
        ("description", "description", "text"),
        ("domain_name", "domain_name", "text"),
        ("id", "id", "text"),
        ("members", "members", "[]GroupMember"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("modifier_email", "modifier_email", "text"),
        ("modifier_name", "modifier_name", "text"),
        ("name", "name", "text"),
        ("policies", "policies", "[]Policy"),
        ("resource_type", "resource_type", "text"),
        ("roles", "roles", "[]Role"),
        ("service_name", "service_name", "text"),
        ("service_type", "service_type", "text"),
        ("srn", "srn", "text"),
        ("kind", "type", "GroupInfoType"),
    )

    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    creator_email: str | None
    """E-mail address of that user."""
    creator_name: str | None
    """Name of that user."""
    description: str | None
    """Free text. At most 1000 characters."""
    domain_name: str | None
    """Name of the domain, for example `scp`."""
    id: str
    """Id of the group."""
    members: list[GroupMember]
    """Its users."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modifier_email: str | None
    """E-mail address of that user."""
    modifier_name: str | None
    """Name of that user."""
    name: str
    """Name of the group. 3 to 24 characters; must match `^[a-zA-Z0-9\\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`."""
    policies: list[Policy]
    """Policies that say what its users may do."""
    resource_type: str | None
    """Kind of resource, for what a service manages itself."""
    roles: list[Role]
    """Roles of the group."""
    service_name: str | None
    """Name of the service that manages it, if one does."""
    service_type: str | None
    """Word of the service that manages it, if one does."""
    srn: str | None
    """SRN: its name across all services."""
    kind: GroupInfoType | None
    """Who made it."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        creator_email: str | None = None,
        creator_name: str | None = None,
        description: str | None = None,
        domain_name: str | None = None,
        id: str,
        members: Sequence[GroupMember] | None = None,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        modifier_email: str | None = None,
        modifier_name: str | None = None,
        name: str,
        policies: Sequence[Policy] | None = None,
        resource_type: str | None = None,
        roles: Sequence[Role] | None = None,
        service_name: str | None = None,
        service_type: str | None = None,
        srn: str | None = None,
        kind: GroupInfoType | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            created_by: Id of the user who created it.
            creator_email: E-mail address of that user.
            creator_name: Name of that user.
            description: Free text. At most 1000 characters.
            domain_name: Name of the domain, for example `scp`.
            id: Id of the group.
            members: Its users.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            modifier_email: E-mail address of that user.
            modifier_name: Name of that user.
            name: Name of the group. 3 to 24 characters; must match
                `^[a-zA-Z0-9\\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`.
            policies: Policies that say what its users may do.
            resource_type: Kind of resource, for what a service manages itself.
            roles: Roles of the group.
            service_name: Name of the service that manages it, if one does.
            service_type: Word of the service that manages it, if one does.
            srn: SRN: its name across all services.
            kind: Who made it.
        """
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.creator_email = creator_email
        self.creator_name = creator_name
        self.description = description
        self.domain_name = domain_name
        self.id = id
        self.members = [] if members is None else taken("[]GroupMember", members, __name__)
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.modifier_email = modifier_email
        self.modifier_name = modifier_name
        self.name = name
        self.policies = [] if policies is None else taken("[]Policy", policies, __name__)
        self.resource_type = resource_type
        self.roles = [] if roles is None else taken("[]Role", roles, __name__)
        self.service_name = service_name
        self.service_type = service_type
        self.srn = srn
        self.kind = taken("GroupInfoType", kind, __name__)
        self.extra: dict[str, Any] = {}

class GroupMember(Model):
    """A user in a group.

    Documented at https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmember/
    """

    __slots__ = ("created_at", "created_by", "creator_created_at", "creator_email", "creator_last_login_at", "creator_name", "group_names", "user_created_at", "user_email", "user_id", "user_last_login_at", "user_name", )
    __match_args__ = ("created_at", "created_by", "creator_created_at", "creator_email", "creator_last_login_at", "creator_name", "group_names", "user_created_at", "user_email", "user_id", "user_last_login_at", "user_name", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("creator_created_at", "creator_created_at", "time"),
        ("creator_email", "creator_email", "text"),
        ("creator_last_login_at", "creator_last_login_at", "time"),
        ("creator_name", "creator_name", "text"),
        ("group_names", "group_names", "[]text"),
        ("user_created_at", "user_created_at", "time"),
        ("user_email", "user_email", "text"),
        ("user_id", "user_id", "text"),
        ("user_last_login_at", "user_last_login_at", "time"),
        ("user_name", "user_name", "text"),
    )

    created_at: Timestamp | None
    """When the user was added."""
    created_by: str | None
    """Id of the user who added it."""
    creator_created_at: Timestamp | None
    """When that user was created."""
    creator_email: str | None
    """E-mail address of that user."""
    creator_last_login_at: Timestamp | None
    """When that user logged in last."""
    creator_name: str | None
    """Name of that user."""
    group_names: list[str]
    """Names of all groups of the user."""
    user_created_at: Timestamp | None
    """When the user was created."""
    user_email: str | None
    """E-mail address of the user."""
    user_id: str
    """Id of the user."""
    user_last_login_at: Timestamp | None
    """When the user logged in last."""
    user_name: str | None
    """Name of the user."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        creator_created_at: Timestamp | str | None = None,
        creator_email: str | None = None,
        creator_last_login_at: Timestamp | str | None = None,
        creator_name: str | None = None,
        group_names: Sequence[str] | None = None,
        user_created_at: Timestamp | str | None = None,
        user_email: str | None = None,
        user_id: str,
        user_last_login_at: Timestamp | str | None = None,
        user_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When the user was added.
            created_by: Id of the user who added it.
            creator_created_at: When that user was created.
            creator_email: E-mail address of that user.
            creator_last_login_at: When that user logged in last.
            creator_name: Name of that user.
            group_names: Names of all groups of the user.
            user_created_at: When the user was created.
            user_email: E-mail address of the user.
            user_id: Id of the user.
            user_last_login_at: When the user logged in last.
            user_name: Name of the user.
        """
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.creator_created_at = taken("time", creator_created_at, __name__)
        self.creator_email = creator_email
        self.creator_last_login_at = taken("time", creator_last_login_at, __name__)
        self.creator_name = creator_name
        self.group_names = [] if group_names is None else taken("[]text", group_names, __name__)
        self.user_created_at = taken("time", user_created_at, __name__)
        self.user_email = user_email
        self.user_id = user_id
        self.user_last_login_at = taken("time", user_last_login_at, __name__)
        self.user_name = user_name
        self.extra: dict[str, Any] = {}

class GroupMemberCreateResponse(Model):
    """The new member.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmembercreateresponse/
    """

    __slots__ = ("group_member", )
    __match_args__ = ("group_member", )
    _fields: ClassVar[Fields] = (
        ("group_member", "group_member", "CreatedGroupMember"),
    )

    group_member: CreatedGroupMember
    """The member."""

    def __init__(
        self,
        *,
        group_member: CreatedGroupMember,
    ) -> None:
        """Every field is given by its name.

        Args:
            group_member: The member.
        """
        self.group_member = taken("CreatedGroupMember", group_member, __name__)
        self.extra: dict[str, Any] = {}

class GroupMemberPageResponse(Model):
    """A page of members.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmemberpageresponse/
    """

    __slots__ = ("count", "group_members", "page", "size", "sort", )
    __match_args__ = ("count", "group_members", "page", "size", "sort", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("group_members", "group_members", "[]GroupMember"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("sort", "sort", "[]text"),
    )

    count: int | None
    """How many there are on all pages."""
    group_members: list[GroupMember]
    """The members."""
    page: int | None
    """Number of this page."""
    size: int | None
    """Rows per page."""
    sort: list[str]
    """The order that was asked for."""

    def __init__(
        self,
        *,
        count: int | None = None,
        group_members: Sequence[GroupMember] | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            group_members: The members.
            page: Number of this page.
            size: Rows per page.
            sort: The order that was asked for.
        """
        self.count = count
        self.group_members = [] if group_members is None else taken("[]GroupMember", group_members, __name__)
        self.page = page
        self.size = size
        self.sort = [] if sort is None else taken("[]text", sort, __name__)
        self.extra: dict[str, Any] = {}

class GroupPageResponse(Model):
    """A page of groups.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/grouppageresponse/
    """

    __slots__ = ("count", "groups", "page", "size", "sort", )
    __match_args__ = ("count", "groups", "page", "size", "sort", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("groups", "groups", "[]GroupInfo"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("sort", "sort", "[]text"),
    )

    count: int | None
    """How many there are on all pages."""
    groups: list[GroupInfo]
    """The groups."""
    page: int | None
    """Number of this page."""
    size: int | None
    """Rows per page."""
    sort: list[str]
    """The order that was asked for."""

    def __init__(
        self,
        *,
        count: int | None = None,
        groups: Sequence[GroupInfo] | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            groups: The groups.
            page: Number of this page.
            size: Rows per page.
            sort: The order that was asked for.
        """
        self.count = count
        self.groups = [] if groups is None else taken("[]GroupInfo", groups, __name__)
        self.page = page
        self.size = size
        self.sort = [] if sort is None else taken("[]text", sort, __name__)
        self.extra: dict[str, Any] = {}

class GroupShowResponse(Model):
    """One group.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupshowresponse/
    """

    __slots__ = ("group", )
    __match_args__ = ("group", )
    _fields: ClassVar[Fields] = (
        ("group", "group", "GroupInfo"),
    )

    group: GroupInfo
    """The group."""

    def __init__(
        self,
        *,
        group: GroupInfo,
    ) -> None:
        """Every field is given by its name.

        Args:
            group: The group.
        """
        self.group = taken("GroupInfo", group, __name__)
        self.extra: dict[str, Any] = {}

class ListAccessKeyResponse(Model):
    """A page of keys.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listaccesskeyresponse/
    """

    __slots__ = ("access_keys", "count", "links", )
    __match_args__ = ("access_keys", "count", "links", )
    _fields: ClassVar[Fields] = (
        ("access_keys", "access_keys", "[]AccessKeyInfo"),
        ("count", "count", "int"),
        ("links", "links", "[]free"),
    )

    access_keys: list[AccessKeyInfo]
    """The keys."""
    count: int | None
    """How many there are on all pages, if `with_count` asks."""
    links: list[dict[str, Any]]
    """Addresses of other pages."""

    def __init__(
        self,
        *,
        access_keys: Sequence[AccessKeyInfo] | None = None,
        count: int | None = None,
        links: Sequence[Mapping[str, Any]] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            access_keys: The keys.
            count: How many there are on all pages, if `with_count` asks.
            links: Addresses of other pages.
        """
        self.access_keys = [] if access_keys is None else taken("[]AccessKeyInfo", access_keys, __name__)
        self.count = count
        self.links = [] if links is None else taken("[]free", links, __name__)
        self.extra: dict[str, Any] = {}

class ListEndpointsResponse(Model):
    """All addresses.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listendpointsresponse/
    """

    __slots__ = ("endpoints", )
    __match_args__ = ("endpoints", )
    _fields: ClassVar[Fields] = (
        ("endpoints", "endpoints", "[]Endpoint"),
    )

    endpoints: list[Endpoint]
    """The addresses."""

    def __init__(
        self,
        *,
        endpoints: Sequence[Endpoint] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            endpoints: The addresses.
        """
        self.endpoints = [] if endpoints is None else taken("[]Endpoint", endpoints, __name__)
        self.extra: dict[str, Any] = {}

class Policy(Model):
    """A policy.

    Documented at https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policy/
    """

    __slots__ = ("account_id", "created_at", "created_by", "creator_email", "creator_name", "default_version_id", "description", "domain_name", "id", "modified_at", "modified_by", "modifier_email", "modifier_name", "policy_category", "policy_name", "policy_type", "policy_versions", "resource_type", "service_name", "service_type", "srn", "state", )
    __match_args__ = ("account_id", "created_at", "created_by", "creator_email", "creator_name", "default_version_id", "description", "domain_name", "id", "modified_at", "modified_by", "modifier_email", "modifier_name", "policy_category", "policy_name", "policy_type", "policy_versions", "resource_type", "service_name", "service_type", "srn", "state", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("creator_email", "creator_email", "text"),
        ("creator_name", "creator_name", "text"),
        ("default_version_id", "default_version_id", "text"),
        ("description", "description", "text"),
        ("domain_name", "domain_name", "text"),
        ("id", "id", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("modifier_email", "modifier_email", "text"),
        ("modifier_name", "modifier_name", "text"),
        ("policy_category", "policy_category", "PolicyPolicyCategory"),
        ("policy_name", "policy_name", "text"),
        ("policy_type", "policy_type", "PolicyPolicyType"),
        ("policy_versions", "policy_versions", "[]PolicyVersion"),
        ("resource_type", "resource_type", "text"),
        ("service_name", "service_name", "text"),
        ("service_type", "service_type", "text"),
        ("srn", "srn", "text"),
        ("state", "state", "PolicyState"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    creator_email: str | None
    """E-mail address of that user."""
    creator_name: str | None
    """Name of that user."""
    default_version_id: str | None
    """Id of the version that counts."""
    description: str | None
    """Free text. At most 1000 characters."""
    domain_name: str | None
    """Name of the domain, for example `scp`."""
    id: str | None
    """Id of the policy."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modifier_email: str | None
    """E-mail address of that user."""
    modifier_name: str | None
    """Name of that user."""
    policy_category: PolicyPolicyCategory | None
    """What it is attached to."""
    policy_name: str | None
    """Name of the policy. 3 to 128 characters; must match `^[a-zA-Z0-9\\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`."""
    policy_type: PolicyPolicyType | None
    """Who made it."""
    policy_versions: list[PolicyVersion]
    """Its versions."""
    resource_type: str | None
    """Kind of resource, for what a service manages itself."""
    service_name: str | None
    """Name of the service that manages it, if one does."""
    service_type: str | None
    """Word of the service that manages it, if one does."""
    srn: str | None
    """SRN: its name across all services."""
    state: PolicyState | None
    """Whether it counts."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        creator_email: str | None = None,
        creator_name: str | None = None,
        default_version_id: str | None = None,
        description: str | None = None,
        domain_name: str | None = None,
        id: str | None = None,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        modifier_email: str | None = None,
        modifier_name: str | None = None,
        policy_category: PolicyPolicyCategory | str | None = None,
        policy_name: str | None = None,
        policy_type: PolicyPolicyType | str | None = None,
        policy_versions: Sequence[PolicyVersion] | None = None,
        resource_type: str | None = None,
        service_name: str | None = None,
        service_type: str | None = None,
        srn: str | None = None,
        state: PolicyState | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            creator_email: E-mail address of that user.
            creator_name: Name of that user.
            default_version_id: Id of the version that counts.
            description: Free text. At most 1000 characters.
            domain_name: Name of the domain, for example `scp`.
            id: Id of the policy.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            modifier_email: E-mail address of that user.
            modifier_name: Name of that user.
            policy_category: What it is attached to.
            policy_name: Name of the policy. 3 to 128 characters; must match
                `^[a-zA-Z0-9\\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`.
            policy_type: Who made it.
            policy_versions: Its versions.
            resource_type: Kind of resource, for what a service manages itself.
            service_name: Name of the service that manages it, if one does.
            service_type: Word of the service that manages it, if one does.
            srn: SRN: its name across all services.
            state: Whether it counts.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.creator_email = creator_email
        self.creator_name = creator_name
        self.default_version_id = default_version_id
        self.description = description
        self.domain_name = domain_name
        self.id = id
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.modifier_email = modifier_email
        self.modifier_name = modifier_name
        self.policy_category = taken("PolicyPolicyCategory", policy_category, __name__)
        self.policy_name = policy_name
        self.policy_type = taken("PolicyPolicyType", policy_type, __name__)
        self.policy_versions = [] if policy_versions is None else taken("[]PolicyVersion", policy_versions, __name__)
        self.resource_type = resource_type
        self.service_name = service_name
        self.service_type = service_type
        self.srn = srn
        self.state = taken("PolicyState", state, __name__)
        self.extra: dict[str, Any] = {}

class PolicyVersion(Model):
    """A version of a policy.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policyversion/
    """

    __slots__ = ("created_at", "created_by", "id", "modified_at", "modified_by", "policy_document", "policy_id", "policy_version_name", )
    __match_args__ = ("created_at", "created_by", "id", "modified_at", "modified_by", "policy_document", "policy_id", "policy_version_name", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("id", "id", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("policy_document", "policy_document", "free"),
        ("policy_id", "policy_id", "text"),
        ("policy_version_name", "policy_version_name", "text"),
    )

    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    id: str | None
    """Id of the version."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    policy_document: dict[str, Any] | None
    """What it says: `Version`, and in `Statement` what is allowed and denied. What is denied stays
    denied.
    """
    policy_id: str | None
    """Id of the policy."""
    policy_version_name: str | None
    """Name of the version."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        id: str | None = None,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        policy_document: Mapping[str, Any] | None = None,
        policy_id: str | None = None,
        policy_version_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            created_by: Id of the user who created it.
            id: Id of the version.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            policy_document: What it says: `Version`, and in `Statement` what is allowed and
                denied. What is denied stays denied.
            policy_id: Id of the policy.
            policy_version_name: Name of the version.
        """
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.id = id
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.policy_document = taken("free", policy_document, __name__)
        self.policy_id = policy_id
        self.policy_version_name = policy_version_name
        self.extra: dict[str, Any] = {}

class Role(Model):
    """A role.

    Documented at https://docs.e.samsungsdscloud.com/apireference/management/iam/models/role/
    """

    __slots__ = ("account_id", "assume_role_policy_document", "created_at", "created_by", "creator_email", "creator_name", "description", "id", "max_session_duration", "modified_at", "modified_by", "modifier_email", "modifier_name", "name", "policies", "kind", )
    __match_args__ = ("account_id", "assume_role_policy_document", "created_at", "created_by", "creator_email", "creator_name", "description", "id", "max_session_duration", "modified_at", "modified_by", "modifier_email", "modifier_name", "name", "policies", "kind", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("assume_role_policy_document", "assume_role_policy_document", "free"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("creator_email", "creator_email", "text"),
        ("creator_name", "creator_name", "text"),
        ("description", "description", "text"),
        ("id", "id", "text"),
        ("max_session_duration", "max_session_duration", "int"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("modifier_email", "modifier_email", "text"),
        ("modifier_name", "modifier_name", "text"),
        ("name", "name", "text"),
        ("policies", "policies", "[]Policy"),
        ("kind", "type", "text"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    assume_role_policy_document: dict[str, Any] | None
    """Who may take it, in the form of a policy."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    creator_email: str | None
    """E-mail address of that user."""
    creator_name: str | None
    """Name of that user."""
    description: str | None
    """Free text."""
    id: str
    """Id of the role."""
    max_session_duration: int | None
    """How long it can be taken at a time. In s."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    modifier_email: str | None
    """E-mail address of that user."""
    modifier_name: str | None
    """Name of that user."""
    name: str
    """Name of the role."""
    policies: list[Policy]
    """Policies that say what it may do."""
    kind: str | None
    """Who made it: `DEFAULT` the platform, `USER_DEFINED` a user."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        assume_role_policy_document: Mapping[str, Any] | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        creator_email: str | None = None,
        creator_name: str | None = None,
        description: str | None = None,
        id: str,
        max_session_duration: int | None = None,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        modifier_email: str | None = None,
        modifier_name: str | None = None,
        name: str,
        policies: Sequence[Policy] | None = None,
        kind: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            assume_role_policy_document: Who may take it, in the form of a policy.
            created_at: When it was created.
            created_by: Id of the user who created it.
            creator_email: E-mail address of that user.
            creator_name: Name of that user.
            description: Free text.
            id: Id of the role.
            max_session_duration: How long it can be taken at a time. In s.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            modifier_email: E-mail address of that user.
            modifier_name: Name of that user.
            name: Name of the role.
            policies: Policies that say what it may do.
            kind: Who made it: `DEFAULT` the platform, `USER_DEFINED` a user.
        """
        self.account_id = account_id
        self.assume_role_policy_document = taken("free", assume_role_policy_document, __name__)
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.creator_email = creator_email
        self.creator_name = creator_name
        self.description = description
        self.id = id
        self.max_session_duration = max_session_duration
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.modifier_email = modifier_email
        self.modifier_name = modifier_name
        self.name = name
        self.policies = [] if policies is None else taken("[]Policy", policies, __name__)
        self.kind = kind
        self.extra: dict[str, Any] = {}

class Tag(Model):
    """A tag.

    Documented at
    https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md
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

class User(Model):
    """A user.

    Documented at
    https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md
    """

    __slots__ = ("account_id", "company_name", "created_at", "created_by", "description", "email", "email_authenticated", "first_name", "groups", "id", "last_login_at", "last_name", "last_password_update_at", "modified_at", "modified_by", "name", "password_reuse_count", "phone_authenticated", "timezone", "kind", "user_name", )
    __match_args__ = ("account_id", "company_name", "created_at", "created_by", "description", "email", "email_authenticated", "first_name", "groups", "id", "last_login_at", "last_name", "last_password_update_at", "modified_at", "modified_by", "name", "password_reuse_count", "phone_authenticated", "timezone", "kind", "user_name", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("company_name", "company_name", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("description", "description", "text"),
        ("email", "email", "text"),
        ("email_authenticated", "email_authenticated", "bool"),
        ("first_name", "first_name", "text"),
        ("groups", "groups", "[]UserGroup"),
        ("id", "id", "text"),
        ("last_login_at", "last_login_at", "time"),
        ("last_name", "last_name", "text"),
        ("last_password_update_at", "last_password_update_at", "time"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("password_reuse_count", "password_reuse_count", "int"),
        ("phone_authenticated", "phone_authenticated", "bool"),
        ("timezone", "timezone", "text"),
        ("kind", "type", "UserType"),
        ("user_name", "user_name", "text"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    company_name: str | None
    """Company of the user."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    description: str | None
    """Free text."""
    email: str | None
    """E-mail address of the user."""
    email_authenticated: bool | None
    """Whether the address was confirmed."""
    first_name: str | None
    """First name."""
    groups: list[UserGroup]
    """Groups of the user."""
    id: str
    """Id of the user."""
    last_login_at: Timestamp | None
    """When the user logged in last."""
    last_name: str | None
    """Last name."""
    last_password_update_at: Timestamp | None
    """When the password was changed last."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    name: str | None
    """Name that is shown."""
    password_reuse_count: int | None
    """How many old passwords cannot be used again."""
    phone_authenticated: bool | None
    """Whether the phone number was confirmed."""
    timezone: str | None
    """Time zone of the user."""
    kind: UserType | None
    """Kind of user."""
    user_name: str | None
    """Name of the user."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        company_name: str | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        description: str | None = None,
        email: str | None = None,
        email_authenticated: bool | None = None,
        first_name: str | None = None,
        groups: Sequence[UserGroup] | None = None,
        id: str,
        last_login_at: Timestamp | str | None = None,
        last_name: str | None = None,
        last_password_update_at: Timestamp | str | None = None,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        name: str | None = None,
        password_reuse_count: int | None = None,
        phone_authenticated: bool | None = None,
        timezone: str | None = None,
        kind: UserType | str | None = None,
        user_name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            company_name: Company of the user.
            created_at: When it was created.
            created_by: Id of the user who created it.
            description: Free text.
            email: E-mail address of the user.
            email_authenticated: Whether the address was confirmed.
            first_name: First name.
            groups: Groups of the user.
            id: Id of the user.
            last_login_at: When the user logged in last.
            last_name: Last name.
            last_password_update_at: When the password was changed last.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Name that is shown.
            password_reuse_count: How many old passwords cannot be used again.
            phone_authenticated: Whether the phone number was confirmed.
            timezone: Time zone of the user.
            kind: Kind of user.
            user_name: Name of the user.
        """
        self.account_id = account_id
        self.company_name = company_name
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.description = description
        self.email = email
        self.email_authenticated = email_authenticated
        self.first_name = first_name
        self.groups = [] if groups is None else taken("[]UserGroup", groups, __name__)
        self.id = id
        self.last_login_at = taken("time", last_login_at, __name__)
        self.last_name = last_name
        self.last_password_update_at = taken("time", last_password_update_at, __name__)
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.password_reuse_count = password_reuse_count
        self.phone_authenticated = phone_authenticated
        self.timezone = timezone
        self.kind = taken("UserType", kind, __name__)
        self.user_name = user_name
        self.extra: dict[str, Any] = {}

class UserGroup(Model):
    """A group of a user.

    Documented at
    https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md
    """

    __slots__ = ("id", "name", )
    __match_args__ = ("id", "name", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("name", "name", "text"),
    )

    id: str | None
    """Id of the group."""
    name: str | None
    """Name of the group."""

    def __init__(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: Id of the group.
            name: Name of the group.
        """
        self.id = id
        self.name = name
        self.extra: dict[str, Any] = {}

class UserPage(Model):
    """A page of users.

    Inferred; see
    https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/data-sources/iam_users.md
    """

    __slots__ = ("count", "page", "size", "users", )
    __match_args__ = ("count", "page", "size", "users", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("users", "users", "[]User"),
    )

    count: int | None
    """How many there are on all pages."""
    page: int | None
    """Number of this page."""
    size: int | None
    """Rows per page."""
    users: list[User]
    """The users."""

    def __init__(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        size: int | None = None,
        users: Sequence[User] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            page: Number of this page.
            size: Rows per page.
            users: The users.
        """
        self.count = count
        self.page = page
        self.size = size
        self.users = [] if users is None else taken("[]User", users, __name__)
        self.extra: dict[str, Any] = {}
