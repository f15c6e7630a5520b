"""Samsung Cloud Platform File Storage: clients and models.

Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .models import (
    VolumeProtocol,
    VolumeState,
    AccessRule,
    AccessRuleListResponse,
    AccessRuleResponse,
    Tag,
    Volume,
    VolumeCreateResponse,
    VolumeListResponse,
    VolumeShowResponse,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncFileStorage as AsyncFileStorage
    from .blocking import FileStorage as FileStorage
    from .inputs import TagDict as TagDict

__all__ = [
    "AsyncFileStorage",
    "FileStorage",
    "VolumeProtocol",
    "VolumeState",
    "AccessRule",
    "AccessRuleListResponse",
    "AccessRuleResponse",
    "Tag",
    "Volume",
    "VolumeCreateResponse",
    "VolumeListResponse",
    "VolumeShowResponse",
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "FileStorage":
        from .blocking import FileStorage

        return FileStorage
    if name == "AsyncFileStorage":
        from .asynchronous import AsyncFileStorage

        return AsyncFileStorage
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
