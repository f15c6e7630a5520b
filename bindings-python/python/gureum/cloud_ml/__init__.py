"""Samsung Cloud Platform Cloud ML: clients and models.

Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .models import (
    CloudMlState,
    EndpointType,
    AnalyticsEstimateResponse,
    ApplicationEstimateResponse,
    AsyncResponse,
    CloudMlCheckDuplicationResponse,
    CloudMlClusterCheckReleasableResponse,
    CloudMlClusterEstimateResponse,
    CloudMlClusterProductsResponse,
    CloudMlCommonResponse,
    CloudMlDetailResponse,
    CloudMlImage,
    CloudMlImagesResponse,
    CloudMlProductResponse,
    CloudMlReleaseObstacle,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncCloudML as AsyncCloudML
    from .blocking import CloudML as CloudML
    from .inputs import AnalyticsEstimateResponseDict as AnalyticsEstimateResponseDict
    from .inputs import ApplicationEstimateResponseDict as ApplicationEstimateResponseDict

__all__ = [
    "AsyncCloudML",
    "CloudML",
    "CloudMlState",
    "EndpointType",
    "AnalyticsEstimateResponse",
    "ApplicationEstimateResponse",
    "AsyncResponse",
    "CloudMlCheckDuplicationResponse",
    "CloudMlClusterCheckReleasableResponse",
    "CloudMlClusterEstimateResponse",
    "CloudMlClusterProductsResponse",
    "CloudMlCommonResponse",
    "CloudMlDetailResponse",
    "CloudMlImage",
    "CloudMlImagesResponse",
    "CloudMlProductResponse",
    "CloudMlReleaseObstacle",
    "AnalyticsEstimateResponseDict",
    "ApplicationEstimateResponseDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "CloudML":
        from .blocking import CloudML

        return CloudML
    if name == "AsyncCloudML":
        from .asynchronous import AsyncCloudML

        return AsyncCloudML
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
