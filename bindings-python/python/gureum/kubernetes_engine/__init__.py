"""Samsung Cloud Platform Kubernetes Engine: clients and models.

Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
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
    NodePoolImage,
    NodePoolImageList,
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
    from .inputs import LinkedResourceDict as LinkedResourceDict
    from .inputs import NodepoolAdvancedSettingsDict as NodepoolAdvancedSettingsDict
    from .inputs import NodepoolLabelDict as NodepoolLabelDict
    from .inputs import NodepoolTaintDict as NodepoolTaintDict
    from .inputs import PrivateEndpointAccessControlResourceDict as PrivateEndpointAccessControlResourceDict
    from .inputs import TagDict as TagDict

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
    "NodePoolImage",
    "NodePoolImageList",
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
    "LinkedResourceDict",
    "NodepoolAdvancedSettingsDict",
    "NodepoolLabelDict",
    "NodepoolTaintDict",
    "PrivateEndpointAccessControlResourceDict",
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "KubernetesEngine":
        from .blocking import KubernetesEngine

        return KubernetesEngine
    if name == "AsyncKubernetesEngine":
        from .asynchronous import AsyncKubernetesEngine

        return AsyncKubernetesEngine
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
