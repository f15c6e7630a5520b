"""Samsung Cloud Platform IAM: clients and models.

Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
"""

from __future__ import annotations

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
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "IAM":
        from .blocking import IAM

        return IAM
    if name == "AsyncIAM":
        from .asynchronous import AsyncIAM

        return AsyncIAM
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
