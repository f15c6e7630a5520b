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
    from ..file_storage import AsyncFileStorage as AsyncFileStorage
    from ..file_storage import FileStorage as FileStorage
    from ..load_balancer import AsyncLoadBalancer as AsyncLoadBalancer
    from ..load_balancer import LoadBalancer as LoadBalancer
    from ..security_group import AsyncSecurityGroup as AsyncSecurityGroup
    from ..security_group import SecurityGroup as SecurityGroup
    from ..vpc import AsyncVPC as AsyncVPC
    from ..vpc import VPC as VPC

PLACES = {
    "AIMLOps": "ai_ml_ops",
    "AsyncAIMLOps": "ai_ml_ops",
    "CloudML": "cloud_ml",
    "AsyncCloudML": "cloud_ml",
    "DataForest": "data_forest",
    "AsyncDataForest": "data_forest",
    "FileStorage": "file_storage",
    "AsyncFileStorage": "file_storage",
    "LoadBalancer": "load_balancer",
    "AsyncLoadBalancer": "load_balancer",
    "SecurityGroup": "security_group",
    "AsyncSecurityGroup": "security_group",
    "VPC": "vpc",
    "AsyncVPC": "vpc",
}
"""The module of each client."""

__all__ = [
    "AsyncAIMLOps",
    "AIMLOps",
    "AsyncCloudML",
    "CloudML",
    "AsyncDataForest",
    "DataForest",
    "AsyncFileStorage",
    "FileStorage",
    "AsyncLoadBalancer",
    "LoadBalancer",
    "AsyncSecurityGroup",
    "SecurityGroup",
    "AsyncVPC",
    "VPC",
]
