"""Samsung Cloud Platform Cloud ML: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .._model import Secret, Timestamp

__all__ = [
    "AnalyticsEstimateResponseDict",
    "ApplicationEstimateResponseDict",
]


class AnalyticsEstimateResponseDict(TypedDict, total=False):
    """Resources with GPUs.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/analyticsestimateresponse/
    """

    cpu: int
    """Amount of CPU; the unit is not documented."""

    gpu: str | None
    """Amount of GPU, as text; its form is not documented."""

    memory: int
    """Amount of memory; the unit is not documented."""


class ApplicationEstimateResponseDict(TypedDict, total=False):
    """Resources without GPUs.

    From the vendor's reference at
    https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/applicationestimateresponse/
    """

    cpu: int
    """Amount of CPU; the unit is not documented."""

    memory: int
    """Amount of memory; the unit is not documented."""
