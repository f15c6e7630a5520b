"""Samsung Cloud Platform Load Balancer: clients and models.

Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
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
    from .inputs import LoadBalancerCreateRequestDetailDict as LoadBalancerCreateRequestDetailDict
    from .inputs import LoadBalancerUpdateRequestDetailDict as LoadBalancerUpdateRequestDetailDict
    from .inputs import TagDict as TagDict

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
    "LoadBalancerCreateRequestDetailDict",
    "LoadBalancerUpdateRequestDetailDict",
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "LoadBalancer":
        from .blocking import LoadBalancer

        return LoadBalancer
    if name == "AsyncLoadBalancer":
        from .asynchronous import AsyncLoadBalancer

        return AsyncLoadBalancer
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
