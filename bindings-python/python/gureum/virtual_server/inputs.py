"""Samsung Cloud Platform Virtual Server: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .._model import Secret, Timestamp

__all__ = [
    "TagDict",
]


class _TagGiven(TypedDict):
    """What it must have."""

    key: str
    """Its key. At most 128 characters."""


class TagDict(_TagGiven, total=False):
    """A tag.

    Documented at https://docs.e.samsungsdscloud.com/apireference/compute/virtualserver/models/tag/
    """

    value: str | None
    """Its value. At most 256 characters."""
