"""Samsung Cloud Platform Quota: clients and models.

Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .models import (
    QuotaScope,
    RequestState,
    AccountQuota,
    AccountQuotaListResponse,
    AccountQuotaShowResponse,
    QuotaRequest,
    QuotaRequestDetail,
    QuotaRequestListResponse,
    QuotaRequestShowResponse,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncQuota as AsyncQuota
    from .blocking import Quota as Quota

__all__ = [
    "AsyncQuota",
    "Quota",
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


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "Quota":
        from .blocking import Quota

        return Quota
    if name == "AsyncQuota":
        from .asynchronous import AsyncQuota

        return AsyncQuota
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
