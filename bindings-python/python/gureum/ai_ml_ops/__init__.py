"""Samsung Cloud Platform AI&MLOps Platform: clients and models.

Made by `cargo dev generate` from `core/api/ai-ml-ops.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
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
    from .inputs import AiMlOpsPlatformCreateRequestDict as AiMlOpsPlatformCreateRequestDict
    from .inputs import AiMlOpsPlatformDomainServiceRequestDict as AiMlOpsPlatformDomainServiceRequestDict
    from .inputs import KubernetesEngineCreateRequestDict as KubernetesEngineCreateRequestDict
    from .inputs import NodePoolCreateRequestDict as NodePoolCreateRequestDict

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
    "AiMlOpsPlatformCreateRequestDict",
    "AiMlOpsPlatformDomainServiceRequestDict",
    "KubernetesEngineCreateRequestDict",
    "NodePoolCreateRequestDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "AIMLOps":
        from .blocking import AIMLOps

        return AIMLOps
    if name == "AsyncAIMLOps":
        from .asynchronous import AsyncAIMLOps

        return AsyncAIMLOps
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
