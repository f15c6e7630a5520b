"""Samsung Cloud Platform Container Registry: clients and models.

Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
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
    from .inputs import AllowedResourceDict as AllowedResourceDict
    from .inputs import TagDict as TagDict

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
    "AllowedResourceDict",
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "ContainerRegistry":
        from .blocking import ContainerRegistry

        return ContainerRegistry
    if name == "AsyncContainerRegistry":
        from .asynchronous import AsyncContainerRegistry

        return AsyncContainerRegistry
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
