"""Samsung Cloud Platform Container Registry: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

from .._model import Secret, Timestamp

__all__ = [
    "AllowedResourceDict",
    "TagDict",
]


class AllowedResourceDict(TypedDict, total=False):
    """A resource that gets in.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/resource/
    """

    resource_id: str
    """Id of the resource."""

    resource_ips: Sequence[str]
    """Addresses of the resource."""

    resource_name: str
    """Name of the resource."""

    resource_type: str
    """Kind of resource."""


class TagDict(TypedDict):
    """A tag.

    Observed by others; see
    https://docs.e.samsungsdscloud.com/apireference/container/scr/models/tag/
    """

    key: str
    """Its key. At most 128 characters."""

    value: str
    """Its value. At most 256 characters."""
