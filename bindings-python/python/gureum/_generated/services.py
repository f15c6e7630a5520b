"""The clients of all services, and where each is loaded from.

Made by `cargo dev generate` from `core/api`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..ai_ml_ops import AsyncAIMLOps as AsyncAIMLOps
    from ..ai_ml_ops import AIMLOps as AIMLOps
    from ..cloud_ml import AsyncCloudML as AsyncCloudML
    from ..cloud_ml import CloudML as CloudML
    from ..data_forest import AsyncDataForest as AsyncDataForest
    from ..data_forest import DataForest as DataForest

PLACES = {
    "AIMLOps": "ai_ml_ops",
    "AsyncAIMLOps": "ai_ml_ops",
    "CloudML": "cloud_ml",
    "AsyncCloudML": "cloud_ml",
    "DataForest": "data_forest",
    "AsyncDataForest": "data_forest",
}
"""The module of each client."""

__all__ = [
    "AsyncAIMLOps",
    "AIMLOps",
    "AsyncCloudML",
    "CloudML",
    "AsyncDataForest",
    "DataForest",
]
