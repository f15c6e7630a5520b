"""Samsung Cloud Platform Kubernetes Engine: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/kubernetes-engine.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .._model import Secret, Timestamp
from .models import (
    LinkedResourceType,
    NodepoolTaintEffect,
)

__all__ = [
    "LinkedResourceDict",
    "NodepoolAdvancedSettingsDict",
    "NodepoolLabelDict",
    "NodepoolTaintDict",
    "PrivateEndpointAccessControlResourceDict",
    "TagDict",
]


class LinkedResourceDict(TypedDict):
    """A storage that the nodes may use.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/linkedresource/
    """

    id: str
    """Id of the storage."""

    name: str
    """Name of the storage."""

    kind: LinkedResourceType | str
    """Kind of storage."""

class _NodepoolAdvancedSettingsGiven(TypedDict):
    """What it must have."""

    container_log_max_files: int
    """Log files kept per container. 2 to 10."""

    container_log_max_size: int
    """Size at which a log file ends. In MB. 10 to 100."""

    image_gc_high_threshold: int
    """Percentage of the disk at which images are thrown away. 10 to 85."""

    image_gc_low_threshold: int
    """Percentage of the disk down to which images are thrown away. 10 to 85."""

    max_pods: int
    """Greatest number of pods on a node. 10 to 250."""

    pod_max_pids: int
    """Greatest number of processes of a pod. 1024 to 4194304."""


class NodepoolAdvancedSettingsDict(_NodepoolAdvancedSettingsGiven, total=False):
    """Settings of the kubelet.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooladvancedsettings/
    """

    allowed_unsafe_sysctls: str
    """Unsafe sysctls that pods may set, with commas, for example `kernel.msg*`."""

class _NodepoolLabelGiven(TypedDict):
    """What it must have."""

    key: str
    """Its key. Must match
    `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
    """


class NodepoolLabelDict(_NodepoolLabelGiven, total=False):
    """A label.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepoollabel/
    """

    value: str
    """Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a
    letter or a digit; ends with a letter or a digit; no two hyphens in a row.
    """

class _NodepoolTaintGiven(TypedDict):
    """What it must have."""

    key: str
    """Its key. Must match
    `^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`.
    """


class NodepoolTaintDict(_NodepoolTaintGiven, total=False):
    """A taint.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/nodepooltaint/
    """

    effect: NodepoolTaintEffect | str
    """What it does to pods that do not tolerate it."""

    value: str
    """Its value. At most 63 characters; letters, digits, hyphens, underscores and dots; starts with a
    letter or a digit; ends with a letter or a digit; no two hyphens in a row.
    """


class PrivateEndpointAccessControlResourceDict(TypedDict, total=False):
    """A resource that may talk to the Kubernetes API.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/container/ske/models/privateendpointaccesscontrolresource/
    """

    id: str
    """Id of the resource."""

    name: str
    """Name of the resource."""

    kind: str
    """Kind of resource: `vm`, `bm`, `gpuvm`, `mngc` or `devops`."""


class TagDict(TypedDict):
    """A tag.

    Documented at https://docs.e.samsungsdscloud.com/apireference/container/ske/models/tag/
    """

    key: str
    """Its key. At most 128 characters."""

    value: str
    """Its value. At most 256 characters."""
