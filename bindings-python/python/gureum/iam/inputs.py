"""Samsung Cloud Platform IAM: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
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
    https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md
    """

    key: str
    """Its key. At most 128 characters."""

    value: str
    """Its value. At most 256 characters."""
