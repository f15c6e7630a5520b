"""Samsung Cloud Platform Virtual Server: clients and models.

Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .models import (
    ImageScpOriginalImageType,
    ImageStatus,
    ImageVisibility,
    Image,
    ImageListResponse,
    KeypairCreateResponse,
    KeypairListResponse,
    KeypairRow,
    KeypairShowResponse,
    ServerType,
    ServerTypeListResponse,
    Tag,
    VolumeType,
    VolumeTypeExtraSpecs,
    VolumeTypeListResponse,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncVirtualServer as AsyncVirtualServer
    from .blocking import VirtualServer as VirtualServer
    from .inputs import TagDict as TagDict

__all__ = [
    "AsyncVirtualServer",
    "VirtualServer",
    "ImageScpOriginalImageType",
    "ImageStatus",
    "ImageVisibility",
    "Image",
    "ImageListResponse",
    "KeypairCreateResponse",
    "KeypairListResponse",
    "KeypairRow",
    "KeypairShowResponse",
    "ServerType",
    "ServerTypeListResponse",
    "Tag",
    "VolumeType",
    "VolumeTypeExtraSpecs",
    "VolumeTypeListResponse",
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "VirtualServer":
        from .blocking import VirtualServer

        return VirtualServer
    if name == "AsyncVirtualServer":
        from .asynchronous import AsyncVirtualServer

        return AsyncVirtualServer
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
