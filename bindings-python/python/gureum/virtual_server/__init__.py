"""Samsung Cloud Platform Virtual Server: clients and models.

Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
"""

from __future__ import annotations

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
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "VirtualServer":
        from .blocking import VirtualServer

        return VirtualServer
    if name == "AsyncVirtualServer":
        from .asynchronous import AsyncVirtualServer

        return AsyncVirtualServer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
