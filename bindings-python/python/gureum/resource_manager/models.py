"""Samsung Cloud Platform Resource Manager: models.

Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, Timestamp, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.resource_manager.inputs")

__all__ = [
    "ResourceGroupCreateResponse",
    "ResourceGroupDetail",
    "ResourceGroupPageResponse",
    "ResourceGroupRow",
    "ResourceGroupShowResponse",
    "ResourceInfo",
    "ResourceShowResponse",
    "SrnKeyValue",
    "SrnTagList",
    "Tag",
    "TagBaseResponse",
    "TagListResponse",
    "TagShowListResponse",
]


class ResourceGroupCreateResponse(Model):
    """The new group.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupcreateresponse/
    """

    __slots__ = ("resource_group", )
    __match_args__ = ("resource_group", )
    _fields: ClassVar[Fields] = (
        ("resource_group", "resource_group", "ResourceGroupDetail"),
    )

    resource_group: ResourceGroupDetail
    """The group."""

    def __init__(
        self,
        *,
        resource_group: ResourceGroupDetail,
    ) -> None:
        """Every field is given by its name.

        Args:
            resource_group: The group.
        """
        self.resource_group = taken("ResourceGroupDetail", resource_group, __name__)
        self.extra: dict[str, Any] = {}

class ResourceGroupDetail(Model):
    """A group of resources.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/createresourcegroup/
    """

    __slots__ = ("created_at", "created_by", "description", "id", "modified_at", "modified_by", "name", "region", "resource_types", "srn", "tags", )
    __match_args__ = ("created_at", "created_by", "description", "id", "modified_at", "modified_by", "name", "region", "resource_types", "srn", "tags", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("description", "description", "text"),
        ("id", "id", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("region", "region", "text"),
        ("resource_types", "resource_types", "[]text"),
        ("srn", "srn", "text"),
        ("tags", "tags", "[]Tag"),
    )

    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    description: str | None
    """Free text."""
    id: str
    """Id of the group."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    name: str | None
    """Name of the group."""
    region: str | None
    """Region of the group."""
    resource_types: list[str]
    """Kinds of resources that the group holds, for example `virtual-server`."""
    srn: str
    """SRN of the group."""
    tags: list[Tag]
    """Tags that a resource has that belongs to the group."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str,
        created_by: str,
        description: str | None = None,
        id: str,
        modified_at: Timestamp | str,
        modified_by: str,
        name: str | None = None,
        region: str | None = None,
        resource_types: Sequence[str] | None = None,
        srn: str,
        tags: Sequence[Tag] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            created_by: Id of the user who created it.
            description: Free text.
            id: Id of the group.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Name of the group.
            region: Region of the group.
            resource_types: Kinds of resources that the group holds, for example
                `virtual-server`.
            srn: SRN of the group.
            tags: Tags that a resource has that belongs to the group.
        """
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.description = description
        self.id = id
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.region = region
        self.resource_types = [] if resource_types is None else taken("[]text", resource_types, __name__)
        self.srn = srn
        self.tags = [] if tags is None else taken("[]Tag", tags, __name__)
        self.extra: dict[str, Any] = {}

class ResourceGroupPageResponse(Model):
    """A page of groups.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegrouppageresponse/
    """

    __slots__ = ("count", "page", "resource_groups", "size", "sort", )
    __match_args__ = ("count", "page", "resource_groups", "size", "sort", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("page", "page", "int"),
        ("resource_groups", "resource_groups", "[]ResourceGroupRow"),
        ("size", "size", "int"),
        ("sort", "sort", "[]text"),
    )

    count: int | None
    """How many there are on all pages."""
    page: int | None
    """Number of this page."""
    resource_groups: list[ResourceGroupRow]
    """The groups."""
    size: int | None
    """Rows per page."""
    sort: list[str]
    """The order that was asked for."""

    def __init__(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        resource_groups: Sequence[ResourceGroupRow] | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            page: Number of this page.
            resource_groups: The groups.
            size: Rows per page.
            sort: The order that was asked for.
        """
        self.count = count
        self.page = page
        self.resource_groups = [] if resource_groups is None else taken("[]ResourceGroupRow", resource_groups, __name__)
        self.size = size
        self.sort = [] if sort is None else taken("[]text", sort, __name__)
        self.extra: dict[str, Any] = {}

class ResourceGroupRow(Model):
    """A group of resources.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroup/
    """

    __slots__ = ("created_at", "created_by", "description", "id", "modified_at", "modified_by", "name", "region", "resource_types", "tags", )
    __match_args__ = ("created_at", "created_by", "description", "id", "modified_at", "modified_by", "name", "region", "resource_types", "tags", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("description", "description", "text"),
        ("id", "id", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("name", "name", "text"),
        ("region", "region", "text"),
        ("resource_types", "resource_types", "[]text"),
        ("tags", "tags", "[]Tag"),
    )

    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    description: str | None
    """Free text."""
    id: str
    """Id of the group."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    name: str | None
    """Name of the group."""
    region: str | None
    """Region of the group."""
    resource_types: list[str]
    """Kinds of resources that the group holds, for example `virtual-server`."""
    tags: list[Tag]
    """Tags that a resource has that belongs to the group."""

    def __init__(
        self,
        *,
        created_at: Timestamp | str,
        created_by: str,
        description: str | None = None,
        id: str,
        modified_at: Timestamp | str,
        modified_by: str,
        name: str | None = None,
        region: str | None = None,
        resource_types: Sequence[str] | None = None,
        tags: Sequence[Tag] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created.
            created_by: Id of the user who created it.
            description: Free text.
            id: Id of the group.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            name: Name of the group.
            region: Region of the group.
            resource_types: Kinds of resources that the group holds, for example
                `virtual-server`.
            tags: Tags that a resource has that belongs to the group.
        """
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.description = description
        self.id = id
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.name = name
        self.region = region
        self.resource_types = [] if resource_types is None else taken("[]text", resource_types, __name__)
        self.tags = [] if tags is None else taken("[]Tag", tags, __name__)
        self.extra: dict[str, Any] = {}

class ResourceGroupShowResponse(Model):
    """One group.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourcegroupshowresponse/
    """

    __slots__ = ("resource_group", )
    __match_args__ = ("resource_group", )
    _fields: ClassVar[Fields] = (
        ("resource_group", "resource_group", "ResourceGroupDetail"),
    )

    resource_group: ResourceGroupDetail
    """The group."""

    def __init__(
        self,
        *,
        resource_group: ResourceGroupDetail,
    ) -> None:
        """Every field is given by its name.

        Args:
            resource_group: The group.
        """
        self.resource_group = taken("ResourceGroupDetail", resource_group, __name__)
        self.extra: dict[str, Any] = {}

class ResourceInfo(Model):
    """A resource of any service.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resource/
    """

    __slots__ = ("account_id", "created_at", "created_by", "id", "modified_at", "modified_by", "product_name", "region", "resource_name", "resource_type", "resource_type_display_name", "srn", "state", "tags", )
    __match_args__ = ("account_id", "created_at", "created_by", "id", "modified_at", "modified_by", "product_name", "region", "resource_name", "resource_type", "resource_type_display_name", "srn", "state", "tags", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("id", "id", "text"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("product_name", "product_name", "text"),
        ("region", "region", "text"),
        ("resource_name", "resource_name", "text"),
        ("resource_type", "resource_type", "text"),
        ("resource_type_display_name", "resource_type_display_name", "text"),
        ("srn", "srn", "text"),
        ("state", "state", "text"),
        ("tags", "tags", "[]free"),
    )

    account_id: str | None
    """Id of the account that it belongs to."""
    created_at: Timestamp | None
    """When it was created."""
    created_by: str | None
    """Id of the user who created it."""
    id: str
    """Id of the resource."""
    modified_at: Timestamp | None
    """When it was changed last."""
    modified_by: str | None
    """Id of the user who changed it last."""
    product_name: str | None
    """Name of the product."""
    region: str | None
    """Region of the resource."""
    resource_name: str | None
    """Name of the resource."""
    resource_type: str | None
    """Kind of resource."""
    resource_type_display_name: str | None
    """Kind of resource, as the console shows it."""
    srn: str | None
    """SRN of the resource."""
    state: str | None
    """State of the resource, in the words of its service."""
    tags: list[dict[str, Any]]
    """Its tags."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        created_at: Timestamp | str | None = None,
        created_by: str | None = None,
        id: str,
        modified_at: Timestamp | str | None = None,
        modified_by: str | None = None,
        product_name: str | None = None,
        region: str | None = None,
        resource_name: str | None = None,
        resource_type: str | None = None,
        resource_type_display_name: str | None = None,
        srn: str | None = None,
        state: str | None = None,
        tags: Sequence[Mapping[str, Any]] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            created_at: When it was created.
            created_by: Id of the user who created it.
            id: Id of the resource.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            product_name: Name of the product.
            region: Region of the resource.
            resource_name: Name of the resource.
            resource_type: Kind of resource.
            resource_type_display_name: Kind of resource, as the console shows it.
            srn: SRN of the resource.
            state: State of the resource, in the words of its service.
            tags: Its tags.
        """
        self.account_id = account_id
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.id = id
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.product_name = product_name
        self.region = region
        self.resource_name = resource_name
        self.resource_type = resource_type
        self.resource_type_display_name = resource_type_display_name
        self.srn = srn
        self.state = state
        self.tags = [] if tags is None else taken("[]free", tags, __name__)
        self.extra: dict[str, Any] = {}

class ResourceShowResponse(Model):
    """One resource.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/resourceshowresponse/
    """

    __slots__ = ("resource", )
    __match_args__ = ("resource", )
    _fields: ClassVar[Fields] = (
        ("resource", "resource", "ResourceInfo"),
    )

    resource: ResourceInfo
    """The resource."""

    def __init__(
        self,
        *,
        resource: ResourceInfo,
    ) -> None:
        """Every field is given by its name.

        Args:
            resource: The resource.
        """
        self.resource = taken("ResourceInfo", resource, __name__)
        self.extra: dict[str, Any] = {}

class SrnKeyValue(Model):
    """A tag and the resource that has it.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srnkeyvalue/
    """

    __slots__ = ("key", "srn", "value", )
    __match_args__ = ("key", "srn", "value", )
    _fields: ClassVar[Fields] = (
        ("key", "key", "text"),
        ("srn", "srn", "text"),
        ("value", "value", "text"),
    )

    key: str
    """Key of the tag. 1 to 128 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\\-=._:/@]*$`."""
    srn: str
    """SRN of the resource."""
    value: str
    """Value of the tag. At most 256 characters; must match `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\\-=._:/@]*$`."""

    def __init__(
        self,
        *,
        key: str,
        srn: str,
        value: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            key: Key of the tag. 1 to 128 characters; must match
                `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\\-=._:/@]*$`.
            srn: SRN of the resource.
            value: Value of the tag. At most 256 characters; must match
                `^[a-zA-Z0-9가-힣ㄱ-ㅎㅏ-ㅣ +\\-=._:/@]*$`.
        """
        self.key = key
        self.srn = srn
        self.value = value
        self.extra: dict[str, Any] = {}

class SrnTagList(Model):
    """A resource and its tags.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/srntaglist/
    """

    __slots__ = ("srn", "tags", )
    __match_args__ = ("srn", "tags", )
    _fields: ClassVar[Fields] = (
        ("srn", "srn", "text"),
        ("tags", "tags", "[]Tag"),
    )

    srn: str
    """SRN of the resource."""
    tags: list[Tag]
    """Its tags."""

    def __init__(
        self,
        *,
        srn: str,
        tags: Sequence[Tag] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            srn: SRN of the resource.
            tags: Its tags.
        """
        self.srn = srn
        self.tags = [] if tags is None else taken("[]Tag", tags, __name__)
        self.extra: dict[str, Any] = {}

class Tag(Model):
    """A tag.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tag/
    """

    __slots__ = ("key", "value", )
    __match_args__ = ("key", "value", )
    _fields: ClassVar[Fields] = (
        ("key", "key", "text"),
        ("value", "value", "text"),
    )

    key: str
    """Its key: Korean and Latin letters, digits, blanks and `+-=._:/@`. 1 to 128 characters."""
    value: str | None
    """Its value, of the same letters. At most 256 characters."""

    def __init__(
        self,
        *,
        key: str,
        value: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            key: Its key: Korean and Latin letters, digits, blanks and `+-=._:/@`. 1 to 128
                characters.
            value: Its value, of the same letters. At most 256 characters.
        """
        self.key = key
        self.value = value
        self.extra: dict[str, Any] = {}

class TagBaseResponse(Model):
    """The tags after the change.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagbaseresponse/
    """

    __slots__ = ("content", )
    __match_args__ = ("content", )
    _fields: ClassVar[Fields] = (
        ("content", "content", "free"),
    )

    content: dict[str, Any]
    """Lists of tags by SRN."""

    def __init__(
        self,
        *,
        content: Mapping[str, Any],
    ) -> None:
        """Every field is given by its name.

        Args:
            content: Lists of tags by SRN.
        """
        self.content = taken("free", content, __name__)
        self.extra: dict[str, Any] = {}

class TagListResponse(Model):
    """A page of tags.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/taglistresponse/
    """

    __slots__ = ("content", "count", "page", "size", "sort", )
    __match_args__ = ("content", "count", "page", "size", "sort", )
    _fields: ClassVar[Fields] = (
        ("content", "content", "[]SrnKeyValue"),
        ("count", "count", "int"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("sort", "sort", "[]text"),
    )

    content: list[SrnKeyValue]
    """The tags."""
    count: int | None
    """How many there are on all pages."""
    page: int | None
    """Number of this page."""
    size: int | None
    """Rows per page."""
    sort: list[str]
    """The order that was asked for."""

    def __init__(
        self,
        *,
        content: Sequence[SrnKeyValue] | None = None,
        count: int | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            content: The tags.
            count: How many there are on all pages.
            page: Number of this page.
            size: Rows per page.
            sort: The order that was asked for.
        """
        self.content = [] if content is None else taken("[]SrnKeyValue", content, __name__)
        self.count = count
        self.page = page
        self.size = size
        self.sort = [] if sort is None else taken("[]text", sort, __name__)
        self.extra: dict[str, Any] = {}

class TagShowListResponse(Model):
    """The tags of one resource.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tagshowlistresponse/
    """

    __slots__ = ("content", "count", "page", "size", "sort", )
    __match_args__ = ("content", "count", "page", "size", "sort", )
    _fields: ClassVar[Fields] = (
        ("content", "content", "SrnTagList"),
        ("count", "count", "int"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("sort", "sort", "[]text"),
    )

    content: SrnTagList
    """The resource and its tags."""
    count: int | None
    """How many there are on all pages."""
    page: int | None
    """Number of this page."""
    size: int | None
    """Rows per page."""
    sort: list[str]
    """The order that was asked for."""

    def __init__(
        self,
        *,
        content: SrnTagList,
        count: int | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            content: The resource and its tags.
            count: How many there are on all pages.
            page: Number of this page.
            size: Rows per page.
            sort: The order that was asked for.
        """
        self.content = taken("SrnTagList", content, __name__)
        self.count = count
        self.page = page
        self.size = size
        self.sort = [] if sort is None else taken("[]text", sort, __name__)
        self.extra: dict[str, Any] = {}
