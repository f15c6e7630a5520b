"""Samsung Cloud Platform Container Registry: clients and models.

Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .models import (
    RegistryState,
    AllowedResource,
    CheckDuplicationResponse,
    ConnectableResource,
    ConnectableResourceListResponse,
    ContainerRegistryCreateResponse,
    ContainerRegistryInfo,
    ContainerRegistryListResponse,
    ContainerRegistryRow,
    ContainerRegistryShowResponse,
    Tag,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncContainerRegistry as AsyncContainerRegistry
    from .blocking import ContainerRegistry as ContainerRegistry

__all__ = [
    "AsyncContainerRegistry",
    "ContainerRegistry",
    "RegistryState",
    "AllowedResource",
    "CheckDuplicationResponse",
    "ConnectableResource",
    "ConnectableResourceListResponse",
    "ContainerRegistryCreateResponse",
    "ContainerRegistryInfo",
    "ContainerRegistryListResponse",
    "ContainerRegistryRow",
    "ContainerRegistryShowResponse",
    "Tag",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "ContainerRegistry":
        from .blocking import ContainerRegistry

        return ContainerRegistry
    if name == "AsyncContainerRegistry":
        from .asynchronous import AsyncContainerRegistry

        return AsyncContainerRegistry
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
