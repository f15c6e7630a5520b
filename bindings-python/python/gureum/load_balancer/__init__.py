"""Samsung Cloud Platform Load Balancer: clients and models.

Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .models import (
    LoadBalancerInfoLayerType,
    LoadBalancerInfoState,
    LoadBalancerCreateRequestDetail,
    LoadBalancerInfo,
    LoadBalancerListResponse,
    LoadBalancerShowResponse,
    LoadBalancerSummary,
    LoadBalancerUpdateRequestDetail,
    Tag,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncLoadBalancer as AsyncLoadBalancer
    from .blocking import LoadBalancer as LoadBalancer

__all__ = [
    "AsyncLoadBalancer",
    "LoadBalancer",
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


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "LoadBalancer":
        from .blocking import LoadBalancer

        return LoadBalancer
    if name == "AsyncLoadBalancer":
        from .asynchronous import AsyncLoadBalancer

        return AsyncLoadBalancer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
