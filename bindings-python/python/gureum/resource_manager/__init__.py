"""Samsung Cloud Platform Resource Manager: clients and models.

Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .models import (
    ResourceGroupCreateResponse,
    ResourceGroupDetail,
    ResourceGroupPageResponse,
    ResourceGroupRow,
    ResourceGroupShowResponse,
    ResourceInfo,
    ResourceShowResponse,
    SrnKeyValue,
    SrnTagList,
    Tag,
    TagBaseResponse,
    TagListResponse,
    TagShowListResponse,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncResourceManager as AsyncResourceManager
    from .blocking import ResourceManager as ResourceManager
    from .inputs import TagDict as TagDict

__all__ = [
    "AsyncResourceManager",
    "ResourceManager",
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
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "ResourceManager":
        from .blocking import ResourceManager

        return ResourceManager
    if name == "AsyncResourceManager":
        from .asynchronous import AsyncResourceManager

        return AsyncResourceManager
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
