"""Samsung Cloud Platform Resource Manager: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .._model import Secret, Timestamp

__all__ = [
    "TagDict",
]


class TagDict(TypedDict):
    """A tag.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/management/resourcemanager/models/tag/
    """

    key: str
    """Its key: Korean and Latin letters, digits, blanks and `+-=._:/@`. 1 to 128 characters."""

    value: str | None
    """Its value, of the same letters. At most 256 characters."""
