"""Samsung Cloud Platform Load Balancer: dictionaries that stand for models in inputs, by the names of Python.

Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

from .._model import Secret, Timestamp
from .models import (
    Tag,
)

__all__ = [
    "LoadBalancerCreateRequestDetailDict",
    "LoadBalancerUpdateRequestDetailDict",
    "TagDict",
]


class _LoadBalancerCreateRequestDetailGiven(TypedDict):
    """What it must have."""

    layer_type: str
    """What it looks at: `L4` for ports, `L7` for HTTP."""

    name: str
    """Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and underscores."""

    subnet_id: str
    """Id of its subnet."""

    vpc_id: str
    """Id of its VPC."""


class LoadBalancerCreateRequestDetailDict(_LoadBalancerCreateRequestDetailGiven, total=False):
    """The load balancer to create."""

    description: str | None
    """Free text. At most 255 characters."""

    firewall_enabled: bool | None
    """Whether a firewall is made along with it."""

    firewall_logging_enabled: bool | None
    """Whether that firewall logs."""

    publicip_id: str | None
    """Id of a public address that nothing uses; its VPC needs an internet gateway then."""

    service_ip: str | None
    """The address of the subnet at which it answers; one that is free if none is named."""

    source_nat_ip: str | None
    """The address of the subnet that servers see it with; one that is free if none is named. Since API
    version 1.3.

    Observed by others.
    """

    tags: Sequence[Tag | TagDict]
    """Tags to attach, at most 50."""


class LoadBalancerUpdateRequestDetailDict(TypedDict):
    """What to change in a load balancer."""

    description: str
    """The new text. At most 255 characters."""


class TagDict(TypedDict):
    """A tag."""

    key: str
    """Its key. At most 128 characters."""

    value: str
    """Its value. At most 256 characters."""
