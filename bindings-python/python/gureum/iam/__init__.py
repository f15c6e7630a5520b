"""Samsung Cloud Platform IAM: clients and models.

Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .models import (
    AccessKeyCreateAccessKeyType,
    AccessKeyInfoAccessKeyType,
    GroupInfoType,
    PolicyPolicyCategory,
    PolicyPolicyType,
    PolicyState,
    UserType,
    AccessKeyInfo,
    AccessKeyResponse,
    CreatedGroupMember,
    Endpoint,
    GroupInfo,
    GroupMember,
    GroupMemberCreateResponse,
    GroupMemberPageResponse,
    GroupPageResponse,
    GroupShowResponse,
    ListAccessKeyResponse,
    ListEndpointsResponse,
    Policy,
    PolicyVersion,
    Role,
    Tag,
    User,
    UserGroup,
    UserPage,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncIAM as AsyncIAM
    from .blocking import IAM as IAM
    from .inputs import TagDict as TagDict

__all__ = [
    "AsyncIAM",
    "IAM",
    "AccessKeyCreateAccessKeyType",
    "AccessKeyInfoAccessKeyType",
    "GroupInfoType",
    "PolicyPolicyCategory",
    "PolicyPolicyType",
    "PolicyState",
    "UserType",
    "AccessKeyInfo",
    "AccessKeyResponse",
    "CreatedGroupMember",
    "Endpoint",
    "GroupInfo",
    "GroupMember",
    "GroupMemberCreateResponse",
    "GroupMemberPageResponse",
    "GroupPageResponse",
    "GroupShowResponse",
    "ListAccessKeyResponse",
    "ListEndpointsResponse",
    "Policy",
    "PolicyVersion",
    "Role",
    "Tag",
    "User",
    "UserGroup",
    "UserPage",
    "TagDict",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "IAM":
        from .blocking import IAM

        return IAM
    if name == "AsyncIAM":
        from .asynchronous import AsyncIAM

        return AsyncIAM
    if name == "inputs" or (name.endswith("Dict") and name in __all__):
        module = import_module(".inputs", __name__)
        return module if name == "inputs" else getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
