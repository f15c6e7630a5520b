"""Samsung Cloud Platform AI&MLOps Platform: clients and models.

Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .models import (
    AiMlOpsPlatformCreateNodeType,
    AiMlOpsPlatformDetailClusterState,
    AiMlOpsPlatformDomainServiceOperationType,
    AiMlOpsPlatformImageCategory,
    Edition,
    EndpointType,
    ReleaseState,
    ValidateClusterResourceSizeProductType,
    AiMlOpsPlatformCreateRequest,
    AiMlOpsPlatformDetailResponse,
    AiMlOpsPlatformDomainServiceRequest,
    AiMlOpsPlatformImage,
    AiMlOpsPlatformImagesListResponse,
    AiMlOpsPlatformSummary,
    AiMlOpsPlatformsListResponse,
    AsyncResponse,
    CheckResponse,
    KubernetesEngineCreateRequest,
    ListNodeResponse,
    ListStorageClassResponse,
    NodePoolCreateRequest,
    NodeResponse,
    StorageClassResponse,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncAIMLOps as AsyncAIMLOps
    from .blocking import AIMLOps as AIMLOps

__all__ = [
    "AsyncAIMLOps",
    "AIMLOps",
    "AiMlOpsPlatformCreateNodeType",
    "AiMlOpsPlatformDetailClusterState",
    "AiMlOpsPlatformDomainServiceOperationType",
    "AiMlOpsPlatformImageCategory",
    "Edition",
    "EndpointType",
    "ReleaseState",
    "ValidateClusterResourceSizeProductType",
    "AiMlOpsPlatformCreateRequest",
    "AiMlOpsPlatformDetailResponse",
    "AiMlOpsPlatformDomainServiceRequest",
    "AiMlOpsPlatformImage",
    "AiMlOpsPlatformImagesListResponse",
    "AiMlOpsPlatformSummary",
    "AiMlOpsPlatformsListResponse",
    "AsyncResponse",
    "CheckResponse",
    "KubernetesEngineCreateRequest",
    "ListNodeResponse",
    "ListStorageClassResponse",
    "NodePoolCreateRequest",
    "NodeResponse",
    "StorageClassResponse",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "AIMLOps":
        from .blocking import AIMLOps

        return AIMLOps
    if name == "AsyncAIMLOps":
        from .asynchronous import AsyncAIMLOps

        return AsyncAIMLOps
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
