"""Samsung Cloud Platform VPC: clients and models.

Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .models import (
    GatewayKind,
    NetworkState,
    PublicIpAttachedResourceType,
    PublicIpState,
    SubnetKind,
    Deletion,
    DeletionPlan,
    InternetGateway,
    InternetGatewayListResponse,
    InternetGatewayShowResponse,
    NatGateway,
    NatGatewayListResponse,
    NatGatewayShowResponse,
    PublicIp,
    PublicIpListResponse,
    PublicIpShowResponse,
    Subnet,
    SubnetDetail,
    SubnetListResponse,
    SubnetShowResponse,
    Tag,
    VpcCidr,
    VpcInfo,
    VpcListResponse,
    VpcShowResponse,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncVPC as AsyncVPC
    from .blocking import VPC as VPC
    from .inputs import TagDict as TagDict

__all__ = [
    "AsyncVPC",
    "VPC",
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
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "VPC":
        from .blocking import VPC

        return VPC
    if name == "AsyncVPC":
        from .asynchronous import AsyncVPC

        return AsyncVPC
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
