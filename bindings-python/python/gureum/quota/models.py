"""Samsung Cloud Platform Quota: models.

Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from .._model import Fields, Model, OpenText, Timestamp, taken

__all__ = [
    "QuotaScope",
    "RequestState",
    "AccountQuota",
    "AccountQuotaListResponse",
    "AccountQuotaShowResponse",
    "QuotaRequest",
    "QuotaRequestDetail",
    "QuotaRequestListResponse",
    "QuotaRequestShowResponse",
]


class QuotaScope(OpenText):
    """Text with known values; any other text is as good.

    What a quota counts in.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("Account", "Region", )

    ACCOUNT: ClassVar[QuotaScope]
    """All regions together."""
    REGION: ClassVar[QuotaScope]
    """Each region by itself."""


QuotaScope.ACCOUNT = QuotaScope("Account")
QuotaScope.REGION = QuotaScope("Region")


class RequestState(OpenText):
    """Text with known values; any other text is as good.

    What became of a request.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("BEFORE_APPROVE", "PARTIAL_APPROVED", "REFUSED", "HOLDING", "APPROVED", "AUTO_REDUCED", )

    BEFORE_APPROVE: ClassVar[RequestState]
    """Waits for an answer."""
    PARTIAL_APPROVED: ClassVar[RequestState]
    """Granted in part."""
    REFUSED: ClassVar[RequestState]
    """Refused."""
    HOLDING: ClassVar[RequestState]
    """The answer is put off."""
    APPROVED: ClassVar[RequestState]
    """Granted."""
    AUTO_REDUCED: ClassVar[RequestState]
    """Reduced by the platform."""


RequestState.BEFORE_APPROVE = RequestState("BEFORE_APPROVE")
RequestState.PARTIAL_APPROVED = RequestState("PARTIAL_APPROVED")
RequestState.REFUSED = RequestState("REFUSED")
RequestState.HOLDING = RequestState("HOLDING")
RequestState.APPROVED = RequestState("APPROVED")
RequestState.AUTO_REDUCED = RequestState("AUTO_REDUCED")


class AccountQuota(Model):
    """A quota of the account.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquota/
    """

    __slots__ = ("account_id", "account_name", "adjustable", "applied_value", "approval", "class_value", "created_at", "description", "free_rate", "id", "initial_value", "modified_at", "quota_item", "reduction", "request", "request_class", "resource_type", "service", "srn", "unit", )
    __match_args__ = ("account_id", "account_name", "adjustable", "applied_value", "approval", "class_value", "created_at", "description", "free_rate", "id", "initial_value", "modified_at", "quota_item", "reduction", "request", "request_class", "resource_type", "service", "srn", "unit", )
    _fields: ClassVar[Fields] = (
        ("account_id", "account_id", "text"),
        ("account_name", "account_name", "text"),
        ("adjustable", "adjustable", "bool"),
        ("applied_value", "applied_value", "int"),
        ("approval", "approval", "bool"),
        ("class_value", "class_value", "text"),
        ("created_at", "created_at", "time"),
        ("description", "description", "text"),
        ("free_rate", "free_rate", "int"),
        ("id", "id", "text"),
        ("initial_value", "initial_value", "int"),
        ("modified_at", "modified_at", "time"),
        ("quota_item", "quota_item", "text"),
        ("reduction", "reduction", "bool"),
        ("request", "request", "bool"),
        ("request_class", "request_class", "QuotaScope"),
        ("resource_type", "resource_type", "text"),
        ("service", "service", "text"),
        ("srn", "srn", "text"),
        ("unit", "unit", "text"),
    )

    account_id: str
    """Id of the account that it belongs to."""
    account_name: str
    """Name of the account."""
    adjustable: bool
    """Whether another value can be asked for."""
    applied_value: int | None
    """What counts for this account, in `unit`; `null` or 0 if nobody asked for another value."""
    approval: bool
    """Whether a request needs an approval."""
    class_value: str
    """Which account or region: `global`, or the name of the region."""
    created_at: Timestamp
    """When it was created."""
    description: str
    """What the quota limits."""
    free_rate: int
    """Share of the quota that stays free when it is reduced by itself.

    Inferred.
    """
    id: str
    """Id of the quota."""
    initial_value: int
    """What the platform gives every account, in `unit`."""
    modified_at: Timestamp
    """When it was changed last."""
    quota_item: str
    """Name of the quota."""
    reduction: bool | None
    """Whether a quota that is not used is reduced by itself."""
    request: bool | None
    """Whether a request is open."""
    request_class: QuotaScope
    """What the quota counts in: the whole account or one region."""
    resource_type: str
    """Kind of resource that is limited."""
    service: str
    """Service that the quota belongs to, by the name that the console shows."""
    srn: str
    """SRN of the quota: its name across all services."""
    unit: str
    """What the values count, for example `EA` (pieces) or `GB`."""

    def __init__(
        self,
        *,
        account_id: str,
        account_name: str,
        adjustable: bool,
        applied_value: int | None = None,
        approval: bool,
        class_value: str,
        created_at: Timestamp | str,
        description: str,
        free_rate: int,
        id: str,
        initial_value: int,
        modified_at: Timestamp | str,
        quota_item: str,
        reduction: bool | None = None,
        request: bool | None = None,
        request_class: QuotaScope | str,
        resource_type: str,
        service: str,
        srn: str,
        unit: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_id: Id of the account that it belongs to.
            account_name: Name of the account.
            adjustable: Whether another value can be asked for.
            applied_value: What counts for this account, in `unit`; `null` or 0 if nobody asked
                for another value.
            approval: Whether a request needs an approval.
            class_value: Which account or region: `global`, or the name of the region.
            created_at: When it was created.
            description: What the quota limits.
            free_rate: Share of the quota that stays free when it is reduced by itself.
            id: Id of the quota.
            initial_value: What the platform gives every account, in `unit`.
            modified_at: When it was changed last.
            quota_item: Name of the quota.
            reduction: Whether a quota that is not used is reduced by itself.
            request: Whether a request is open.
            request_class: What the quota counts in: the whole account or one region.
            resource_type: Kind of resource that is limited.
            service: Service that the quota belongs to, by the name that the console shows.
            srn: SRN of the quota: its name across all services.
            unit: What the values count, for example `EA` (pieces) or `GB`.
        """
        self.account_id = account_id
        self.account_name = account_name
        self.adjustable = adjustable
        self.applied_value = applied_value
        self.approval = approval
        self.class_value = class_value
        self.created_at = taken("time", created_at, __name__)
        self.description = description
        self.free_rate = free_rate
        self.id = id
        self.initial_value = initial_value
        self.modified_at = taken("time", modified_at, __name__)
        self.quota_item = quota_item
        self.reduction = reduction
        self.request = request
        self.request_class = taken("QuotaScope", request_class, __name__)
        self.resource_type = resource_type
        self.service = service
        self.srn = srn
        self.unit = unit
        self.extra: dict[str, Any] = {}

class AccountQuotaListResponse(Model):
    """A page of quotas.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotalistresponse/
    """

    __slots__ = ("account_quotas", "count", "page", "size", "sort", )
    __match_args__ = ("account_quotas", "count", "page", "size", "sort", )
    _fields: ClassVar[Fields] = (
        ("account_quotas", "account_quotas", "[]AccountQuota"),
        ("count", "count", "int"),
        ("page", "page", "int"),
        ("size", "size", "int"),
        ("sort", "sort", "[]text"),
    )

    account_quotas: list[AccountQuota]
    """The quotas."""
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
        account_quotas: Sequence[AccountQuota] | None = None,
        count: int | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_quotas: The quotas.
            count: How many there are on all pages.
            page: Number of this page.
            size: Rows per page.
            sort: The order that was asked for.
        """
        self.account_quotas = [] if account_quotas is None else taken("[]AccountQuota", account_quotas, __name__)
        self.count = count
        self.page = page
        self.size = size
        self.sort = [] if sort is None else taken("[]text", sort, __name__)
        self.extra: dict[str, Any] = {}

class AccountQuotaShowResponse(Model):
    """One quota.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotashowresponse/
    """

    __slots__ = ("account_quota", )
    __match_args__ = ("account_quota", )
    _fields: ClassVar[Fields] = (
        ("account_quota", "account_quota", "AccountQuota"),
    )

    account_quota: AccountQuota
    """The quota."""

    def __init__(
        self,
        *,
        account_quota: AccountQuota,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_quota: The quota.
        """
        self.account_quota = taken("AccountQuota", account_quota, __name__)
        self.extra: dict[str, Any] = {}

class QuotaRequest(Model):
    """A request for another quota.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequest/
    """

    __slots__ = ("applied_at", "applied_value", "approval_message", "created_at", "created_by", "free_rate", "id", "initial_value", "modified_at", "modified_by", "quota_item", "request_class", "request_message", "request_value", "requester", "service", "state", "unit", )
    __match_args__ = ("applied_at", "applied_value", "approval_message", "created_at", "created_by", "free_rate", "id", "initial_value", "modified_at", "modified_by", "quota_item", "request_class", "request_message", "request_value", "requester", "service", "state", "unit", )
    _fields: ClassVar[Fields] = (
        ("applied_at", "applied_at", "time"),
        ("applied_value", "applied_value", "int"),
        ("approval_message", "approval_message", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("free_rate", "free_rate", "int"),
        ("id", "id", "text"),
        ("initial_value", "initial_value", "int"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("quota_item", "quota_item", "text"),
        ("request_class", "request_class", "QuotaScope"),
        ("request_message", "request_message", "text"),
        ("request_value", "request_value", "int"),
        ("requester", "requester", "text"),
        ("service", "service", "text"),
        ("state", "state", "RequestState"),
        ("unit", "unit", "text"),
    )

    applied_at: Timestamp | None
    """When it took effect."""
    applied_value: int | None
    """What counts for this account, in `unit`; `null` or 0 if nobody asked for another value."""
    approval_message: str | None
    """The answer, in words."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    free_rate: int | None
    """Share of the quota that stays free when it is reduced by itself.

    Inferred.
    """
    id: str
    """Id of the request."""
    initial_value: int
    """What the platform gives every account, in `unit`."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    quota_item: str
    """Name of the quota."""
    request_class: QuotaScope
    """What the quota counts in: the whole account or one region."""
    request_message: str
    """Why, in the words of the user."""
    request_value: int
    """The value that was asked for, in `unit`."""
    requester: str
    """Name of the user who asked."""
    service: str
    """Service that the quota belongs to, by the name that the console shows."""
    state: RequestState
    """What became of the request."""
    unit: str
    """What the values count, for example `EA` (pieces) or `GB`."""

    def __init__(
        self,
        *,
        applied_at: Timestamp | str | None = None,
        applied_value: int | None = None,
        approval_message: str | None = None,
        created_at: Timestamp | str,
        created_by: str,
        free_rate: int | None = None,
        id: str,
        initial_value: int,
        modified_at: Timestamp | str,
        modified_by: str,
        quota_item: str,
        request_class: QuotaScope | str,
        request_message: str,
        request_value: int,
        requester: str,
        service: str,
        state: RequestState | str,
        unit: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            applied_at: When it took effect.
            applied_value: What counts for this account, in `unit`; `null` or 0 if nobody asked
                for another value.
            approval_message: The answer, in words.
            created_at: When it was created.
            created_by: Id of the user who created it.
            free_rate: Share of the quota that stays free when it is reduced by itself.
            id: Id of the request.
            initial_value: What the platform gives every account, in `unit`.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            quota_item: Name of the quota.
            request_class: What the quota counts in: the whole account or one region.
            request_message: Why, in the words of the user.
            request_value: The value that was asked for, in `unit`.
            requester: Name of the user who asked.
            service: Service that the quota belongs to, by the name that the console shows.
            state: What became of the request.
            unit: What the values count, for example `EA` (pieces) or `GB`.
        """
        self.applied_at = taken("time", applied_at, __name__)
        self.applied_value = applied_value
        self.approval_message = approval_message
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.free_rate = free_rate
        self.id = id
        self.initial_value = initial_value
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.quota_item = quota_item
        self.request_class = taken("QuotaScope", request_class, __name__)
        self.request_message = request_message
        self.request_value = request_value
        self.requester = requester
        self.service = service
        self.state = taken("RequestState", state, __name__)
        self.unit = unit
        self.extra: dict[str, Any] = {}

class QuotaRequestDetail(Model):
    """A request for another quota.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestdetail/
    """

    __slots__ = ("account_quota_id", "applied_at", "applied_value", "approval_message", "class_value", "created_at", "created_by", "description", "free_rate", "id", "initial_value", "modified_at", "modified_by", "quota_item", "reduction", "request_message", "request_value", "requester", "state", "unit", )
    __match_args__ = ("account_quota_id", "applied_at", "applied_value", "approval_message", "class_value", "created_at", "created_by", "description", "free_rate", "id", "initial_value", "modified_at", "modified_by", "quota_item", "reduction", "request_message", "request_value", "requester", "state", "unit", )
    _fields: ClassVar[Fields] = (
        ("account_quota_id", "account_quota_id", "text"),
        ("applied_at", "applied_at", "time"),
        ("applied_value", "applied_value", "int"),
        ("approval_message", "approval_message", "text"),
        ("class_value", "class_value", "text"),
        ("created_at", "created_at", "time"),
        ("created_by", "created_by", "text"),
        ("description", "description", "text"),
        ("free_rate", "free_rate", "int"),
        ("id", "id", "text"),
        ("initial_value", "initial_value", "int"),
        ("modified_at", "modified_at", "time"),
        ("modified_by", "modified_by", "text"),
        ("quota_item", "quota_item", "text"),
        ("reduction", "reduction", "bool"),
        ("request_message", "request_message", "text"),
        ("request_value", "request_value", "int"),
        ("requester", "requester", "text"),
        ("state", "state", "RequestState"),
        ("unit", "unit", "text"),
    )

    account_quota_id: str
    """Id of the quota that it is about."""
    applied_at: Timestamp | None
    """When it took effect."""
    applied_value: int | None
    """What counts for this account, in `unit`; `null` or 0 if nobody asked for another value."""
    approval_message: str | None
    """The answer, in words."""
    class_value: str
    """Which account or region: `global`, or the name of the region."""
    created_at: Timestamp
    """When it was created."""
    created_by: str
    """Id of the user who created it."""
    description: str
    """What the quota limits."""
    free_rate: int | None
    """Share of the quota that stays free when it is reduced by itself.

    Inferred.
    """
    id: str
    """Id of the request."""
    initial_value: int
    """What the platform gives every account, in `unit`."""
    modified_at: Timestamp
    """When it was changed last."""
    modified_by: str
    """Id of the user who changed it last."""
    quota_item: str
    """Name of the quota."""
    reduction: bool
    """Whether a quota that is not used is reduced by itself."""
    request_message: str
    """Why, in the words of the user."""
    request_value: int
    """The value that was asked for, in `unit`."""
    requester: str
    """Name of the user who asked."""
    state: RequestState
    """What became of the request."""
    unit: str
    """What the values count, for example `EA` (pieces) or `GB`."""

    def __init__(
        self,
        *,
        account_quota_id: str,
        applied_at: Timestamp | str | None = None,
        applied_value: int | None = None,
        approval_message: str | None = None,
        class_value: str,
        created_at: Timestamp | str,
        created_by: str,
        description: str,
        free_rate: int | None = None,
        id: str,
        initial_value: int,
        modified_at: Timestamp | str,
        modified_by: str,
        quota_item: str,
        reduction: bool,
        request_message: str,
        request_value: int,
        requester: str,
        state: RequestState | str,
        unit: str,
    ) -> None:
        """Every field is given by its name.

        Args:
            account_quota_id: Id of the quota that it is about.
            applied_at: When it took effect.
            applied_value: What counts for this account, in `unit`; `null` or 0 if nobody asked
                for another value.
            approval_message: The answer, in words.
            class_value: Which account or region: `global`, or the name of the region.
            created_at: When it was created.
            created_by: Id of the user who created it.
            description: What the quota limits.
            free_rate: Share of the quota that stays free when it is reduced by itself.
            id: Id of the request.
            initial_value: What the platform gives every account, in `unit`.
            modified_at: When it was changed last.
            modified_by: Id of the user who changed it last.
            quota_item: Name of the quota.
            reduction: Whether a quota that is not used is reduced by itself.
            request_message: Why, in the words of the user.
            request_value: The value that was asked for, in `unit`.
            requester: Name of the user who asked.
            state: What became of the request.
            unit: What the values count, for example `EA` (pieces) or `GB`.
        """
        self.account_quota_id = account_quota_id
        self.applied_at = taken("time", applied_at, __name__)
        self.applied_value = applied_value
        self.approval_message = approval_message
        self.class_value = class_value
        self.created_at = taken("time", created_at, __name__)
        self.created_by = created_by
        self.description = description
        self.free_rate = free_rate
        self.id = id
        self.initial_value = initial_value
        self.modified_at = taken("time", modified_at, __name__)
        self.modified_by = modified_by
        self.quota_item = quota_item
        self.reduction = reduction
        self.request_message = request_message
        self.request_value = request_value
        self.requester = requester
        self.state = taken("RequestState", state, __name__)
        self.unit = unit
        self.extra: dict[str, Any] = {}

class QuotaRequestListResponse(Model):
    """A page of requests.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestlistresponse/
    """

    __slots__ = ("count", "page", "quota_requests", "size", "sort", )
    __match_args__ = ("count", "page", "quota_requests", "size", "sort", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("page", "page", "int"),
        ("quota_requests", "quota_requests", "[]QuotaRequest"),
        ("size", "size", "int"),
        ("sort", "sort", "[]text"),
    )

    count: int | None
    """How many there are on all pages."""
    page: int | None
    """Number of this page."""
    quota_requests: list[QuotaRequest]
    """The requests."""
    size: int | None
    """Rows per page."""
    sort: list[str]
    """The order that was asked for."""

    def __init__(
        self,
        *,
        count: int | None = None,
        page: int | None = None,
        quota_requests: Sequence[QuotaRequest] | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many there are on all pages.
            page: Number of this page.
            quota_requests: The requests.
            size: Rows per page.
            sort: The order that was asked for.
        """
        self.count = count
        self.page = page
        self.quota_requests = [] if quota_requests is None else taken("[]QuotaRequest", quota_requests, __name__)
        self.size = size
        self.sort = [] if sort is None else taken("[]text", sort, __name__)
        self.extra: dict[str, Any] = {}

class QuotaRequestShowResponse(Model):
    """One request.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestshowresponse/
    """

    __slots__ = ("quota_request", )
    __match_args__ = ("quota_request", )
    _fields: ClassVar[Fields] = (
        ("quota_request", "quota_request", "QuotaRequestDetail"),
    )

    quota_request: QuotaRequestDetail
    """The request."""

    def __init__(
        self,
        *,
        quota_request: QuotaRequestDetail,
    ) -> None:
        """Every field is given by its name.

        Args:
            quota_request: The request.
        """
        self.quota_request = taken("QuotaRequestDetail", quota_request, __name__)
        self.extra: dict[str, Any] = {}
