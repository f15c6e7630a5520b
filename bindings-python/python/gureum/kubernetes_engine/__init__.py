"""Samsung Cloud Platform Kubernetes Engine: clients and models.

Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .models import (
    ClusterStatus,
    KubeconfigKind,
    LinkedResourceType,
    NodePoolStatus,
    NodepoolTaintEffect,
    AsyncResponse,
    ClusterDetail,
    ClusterListResponse,
    ClusterOfNodepool,
    ClusterRow,
    ClusterSetResponse,
    ClusterShowResponse,
    Deletion,
    DeletionPlan,
    ExternalResource,
    KubernetesVersion,
    KubernetesVersionListResponse,
    LinkedResource,
    Node,
    NodeImage,
    NodeKeypair,
    NodeListInNodepoolResponse,
    NodePoolDetail,
    NodePoolRow,
    NodeServerType,
    NodeVolumeType,
    NodeVolumeTypeRow,
    NodepoolAdvancedSettings,
    NodepoolLabel,
    NodepoolListResponse,
    NodepoolShowResponse,
    NodepoolTaint,
    PrivateEndpointAccessControlResource,
    Tag,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncKubernetesEngine as AsyncKubernetesEngine
    from .blocking import KubernetesEngine as KubernetesEngine

__all__ = [
    "AsyncKubernetesEngine",
    "KubernetesEngine",
    "ClusterStatus",
    "KubeconfigKind",
    "LinkedResourceType",
    "NodePoolStatus",
    "NodepoolTaintEffect",
    "AsyncResponse",
    "ClusterDetail",
    "ClusterListResponse",
    "ClusterOfNodepool",
    "ClusterRow",
    "ClusterSetResponse",
    "ClusterShowResponse",
    "Deletion",
    "DeletionPlan",
    "ExternalResource",
    "KubernetesVersion",
    "KubernetesVersionListResponse",
    "LinkedResource",
    "Node",
    "NodeImage",
    "NodeKeypair",
    "NodeListInNodepoolResponse",
    "NodePoolDetail",
    "NodePoolRow",
    "NodeServerType",
    "NodeVolumeType",
    "NodeVolumeTypeRow",
    "NodepoolAdvancedSettings",
    "NodepoolLabel",
    "NodepoolListResponse",
    "NodepoolShowResponse",
    "NodepoolTaint",
    "PrivateEndpointAccessControlResource",
    "Tag",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "KubernetesEngine":
        from .blocking import KubernetesEngine

        return KubernetesEngine
    if name == "AsyncKubernetesEngine":
        from .asynchronous import AsyncKubernetesEngine

        return AsyncKubernetesEngine
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
