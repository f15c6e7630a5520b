"""Samsung Cloud Platform Security Group: clients and models.

Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .models import (
    SecurityGroupInfoState,
    SecurityGroupRuleDirection,
    SecurityGroupInfo,
    SecurityGroupListResponse,
    SecurityGroupRule,
    SecurityGroupRuleListResponse,
    SecurityGroupRuleShowResponse,
    SecurityGroupShowResponse,
    Tag,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncSecurityGroup as AsyncSecurityGroup
    from .blocking import SecurityGroup as SecurityGroup
    from .inputs import TagDict as TagDict

__all__ = [
    "AsyncSecurityGroup",
    "SecurityGroup",
    "SecurityGroupInfoState",
    "SecurityGroupRuleDirection",
    "SecurityGroupInfo",
    "SecurityGroupListResponse",
    "SecurityGroupRule",
    "SecurityGroupRuleListResponse",
    "SecurityGroupRuleShowResponse",
    "SecurityGroupShowResponse",
    "Tag",
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "SecurityGroup":
        from .blocking import SecurityGroup

        return SecurityGroup
    if name == "AsyncSecurityGroup":
        from .asynchronous import AsyncSecurityGroup

        return AsyncSecurityGroup
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
