"""Samsung Cloud Platform IAM: the asyncio client.

Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._encode import spelt
from .._later import Later
from .._model import Secret
from .._pages import AsyncPages
from .models import (
    AccessKeyCreateAccessKeyType,
    AccessKeyInfo,
    AccessKeyResponse,
    Endpoint,
    GroupInfo,
    GroupMember,
    GroupMemberCreateResponse,
    GroupMemberPageResponse,
    GroupPageResponse,
    GroupShowResponse,
    ListAccessKeyResponse,
    ListEndpointsResponse,
    Tag,
    User,
    UserPage,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.iam.inputs")

__all__ = ["AsyncIAM", "AsyncEndpoints", "AsyncAccessKeys", "AsyncGroups", "AsyncMembers", "AsyncUsers"]


class AsyncEndpoints(AsyncGroup):
    """Addresses of all services."""

    __slots__ = ()

    def list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[ListEndpointsResponse, Endpoint]:
        """List the addresses of all services.

        Gives the whole list at once. Clients need no address: they make it of service, region and
        environment.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listendpoints/1.4/

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("endpoints.list", {}, ListEndpointsResponse, "endpoints", "endpoints", timeout, max_retries)


class AsyncAccessKeys(AsyncGroup):
    """Pairs of an access key and a secret key, permanent ones and temporary ones."""

    __slots__ = ()

    def list(
        self,
        *,
        with_count: str | None = None,
        limit: int | None = None,
        marker: str | None = None,
        sort: str | None = None,
        account_id: str | None = None,
        access_key_type: str | None = None,
        parent_access_key_id: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[ListAccessKeyResponse, AccessKeyInfo]:
        """List access keys.

        Those of the caller, or of an account.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeylist/1.4/

        Args:
            with_count: `true`: the answer says how many there are on all pages.
            limit: Rows per page, at most 10,000.
            marker: Id of the last key of the page before.
            sort: Order: a field, a colon, and `asc` or `desc`.
            account_id: Id of the account, as the console shows it. No operation tells it.
            access_key_type: Only keys of this kind.
            parent_access_key_id: Only temporary keys that come from this key.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if with_count is not None:
            given["with_count"] = with_count
        if limit is not None:
            given["limit"] = limit
        if marker is not None:
            given["marker"] = marker
        if sort is not None:
            given["sort"] = sort
        if account_id is not None:
            given["account_id"] = account_id
        if access_key_type is not None:
            given["access_key_type"] = access_key_type
        if parent_access_key_id is not None:
            given["parent_access_key_id"] = parent_access_key_id
        return self._list("accessKeys.list", given, ListAccessKeyResponse, "access_keys", None if "marker" in given else "count", timeout, max_retries)

    async def create(
        self,
        access_key_type: AccessKeyCreateAccessKeyType | str,
        *,
        account_id: str | None = None,
        description: str | None = None,
        duration: str | None = None,
        parent_access_key_id: str | None = None,
        passcode: Secret | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AccessKeyResponse:
        """Make an access key.

        A user has at most two, and each can have five temporary ones, which only this operation
        makes. Store the secret key now. A new key may demand temporary keys or certain addresses,
        as the console says: then calls with it are refused with 401.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeycreate/1.4/

        Args:
            access_key_type: How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`.
                `PERMANENT` or `TEMPORARY`.
            account_id: Id of the account; left out, that of the caller.
            description: Free text. Make it unique: it is what a creation with an unknown
                outcome is found by.
            duration: How long a temporary key lives, as ISO 8601 writes it: `PT1H` is an hour.
            parent_access_key_id: Id of the permanent key that a temporary one comes from.
            passcode: One-time code of the user, if the account demands one. Inferred.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One key.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        passcode = None if passcode is None else Secret(passcode)
        given: dict[str, Any] = {"access_key_type": access_key_type}
        if account_id is not None:
            given["account_id"] = account_id
        if description is not None:
            given["description"] = description
        if duration is not None:
            given["duration"] = duration
        if parent_access_key_id is not None:
            given["parent_access_key_id"] = parent_access_key_id
        if passcode is not None:
            given["passcode"] = passcode
        return await self._call("accessKeys.create", given, AccessKeyResponse, timeout, max_retries)

    async def show(
        self,
        access_key_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AccessKeyResponse:
        """Read an access key by its id.

        Whether the secret key is still shown is not documented.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyshow/1.4/

        Args:
            access_key_id: Id of the access key, which is not the key itself.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One key.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("accessKeys.show", {"access_key_id": access_key_id}, AccessKeyResponse, timeout, max_retries)

    async def update(
        self,
        access_key_id: str,
        *,
        is_enabled: bool | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AccessKeyResponse:
        """Enable or disable an access key.

        A key has to be disabled before it can be deleted. One that Secret Vault uses cannot be
        disabled. Think of who signs with it.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyset/1.4/

        Args:
            access_key_id: Id of the access key, which is not the key itself.
            is_enabled: Whether it may be used from now on. Default: `true`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One key.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"access_key_id": access_key_id}
        if is_enabled is not None:
            given["is_enabled"] = is_enabled
        return await self._call("accessKeys.update", given, AccessKeyResponse, timeout, max_retries)

    async def delete(
        self,
        access_key_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete an access key.

        Disable it first. Calls signed with it are refused from then on.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeydelete/1.4/

        Args:
            access_key_id: Id of the access key, which is not the key itself.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("accessKeys.delete", {"access_key_id": access_key_id}, timeout, max_retries)


class AsyncGroups(AsyncGroup):
    """Groups of users. What a user may do follows from the policies of its groups."""

    __slots__ = ()

    def list(
        self,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        name: str | None = None,
        types: str | None = None,
        ids: str | None = None,
        has_member: str | None = None,
        has_role: str | None = None,
        is_completed: str | None = None,
        creator_name: str | None = None,
        creator_email: str | None = None,
        modifier_name: str | None = None,
        modifier_email: str | None = None,
        exclude_user_id: str | None = None,
        exclude_policy_id: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GroupPageResponse, GroupInfo]:
        """List the groups of users.

        Filters can be combined.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroup/1.4/

        Args:
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            name: Only groups of this name.
            types: Only groups of these kinds, with commas: `USER_DEFINED`, `DEFAULT`.
            ids: Only groups with these ids, with commas.
            has_member: `true`: only groups with members; `false`: only those without.
            has_role: `true`: only groups with roles; `false`: only those without.
            is_completed: Whether the group is complete; what that means is not documented.
            creator_name: Only what this user created, by name.
            creator_email: Only what this user created, by e-mail address.
            modifier_name: Only what this user changed last, by name.
            modifier_email: Only what this user changed last, by e-mail address.
            exclude_user_id: Only groups in which this user is not.
            exclude_policy_id: Only groups that do not have this policy.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if name is not None:
            given["name"] = name
        if types is not None:
            given["types"] = types
        if ids is not None:
            given["ids"] = ids
        if has_member is not None:
            given["has_member"] = has_member
        if has_role is not None:
            given["has_role"] = has_role
        if is_completed is not None:
            given["is_completed"] = is_completed
        if creator_name is not None:
            given["creator_name"] = creator_name
        if creator_email is not None:
            given["creator_email"] = creator_email
        if modifier_name is not None:
            given["modifier_name"] = modifier_name
        if modifier_email is not None:
            given["modifier_email"] = modifier_email
        if exclude_user_id is not None:
            given["exclude_user_id"] = exclude_user_id
        if exclude_policy_id is not None:
            given["exclude_policy_id"] = exclude_policy_id
        return self._list("groups.list", given, GroupPageResponse, "groups", None if "page" in given else "count", timeout, max_retries)

    async def show(
        self,
        group_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GroupShowResponse:
        """Read a group with its policies and roles.

        What its users may do is the sum of the policies; what one denies stays denied.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/showgroup/1.4/

        Args:
            group_id: Id of the group.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            One group.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("groups.show", {"group_id": group_id}, GroupShowResponse, timeout, max_retries)


class AsyncMembers(AsyncGroup):
    """Users in a group."""

    __slots__ = ()

    def list(
        self,
        group_id: str,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        user_name: str | None = None,
        user_email: str | None = None,
        creator_name: str | None = None,
        creator_email: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GroupMemberPageResponse, GroupMember]:
        """List the users in a group.

        With the names of all groups of each.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroupmember/1.4/

        Args:
            group_id: Id of the group.
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`.
            user_name: Only users of this name.
            user_email: Only users with this e-mail address.
            creator_name: Only what this user created, by name.
            creator_email: Only what this user created, by e-mail address.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {"group_id": group_id}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if user_name is not None:
            given["user_name"] = user_name
        if user_email is not None:
            given["user_email"] = user_email
        if creator_name is not None:
            given["creator_name"] = creator_name
        if creator_email is not None:
            given["creator_email"] = creator_email
        return self._list("members.list", given, GroupMemberPageResponse, "group_members", None if "page" in given else "count", timeout, max_retries)

    async def add(
        self,
        *,
        group_id: str,
        user_id: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GroupMemberCreateResponse:
        """Put a user into a group.

        The user may do from now on what the policies of the group allow.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/addgroupmember/1.4/

        Args:
            group_id: Id of the group.
            user_id: Id of the user, from `users.list`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The new member.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("members.add", {"group_id": group_id, "user_id": user_id}, GroupMemberCreateResponse, timeout, max_retries)

    async def remove(
        self,
        *,
        group_id: str,
        user_id: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Take a user out of a group.

        The user stays, and loses what only this group allowed.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/removegroupmember/1.4/

        Args:
            group_id: Id of the group.
            user_id: Id of the user.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("members.remove", {"group_id": group_id, "user_id": user_id}, timeout, max_retries)


class AsyncUsers(AsyncGroup):
    """Users of an account that log in to the console."""

    __slots__ = ()

    def list(
        self,
        account_id: str,
        *,
        size: int | None = None,
        page: int | None = None,
        sort: str | None = None,
        email: str | None = None,
        user_name: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[UserPage, User]:
        """List the users of an account.

        The id of the account stands in the console; no operation tells it.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listiamuser/1.4/

        Args:
            account_id: Id of the account, as the console shows it. No operation tells it.
            size: Rows per page. At least 0.
            page: Number of the page, from 0.
            sort: Order: a field, a colon, and `asc` or `desc`. Inferred.
            email: Only users with this e-mail address.
            user_name: Only users of this name.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {"account_id": account_id}
        if size is not None:
            given["size"] = size
        if page is not None:
            given["page"] = page
        if sort is not None:
            given["sort"] = sort
        if email is not None:
            given["email"] = email
        if user_name is not None:
            given["user_name"] = user_name
        return self._list("users.list", given, UserPage, "users", None if "page" in given else "count", timeout, max_retries)

    async def create(
        self,
        *,
        account_id: str,
        password: Secret | str,
        temporary_password: bool,
        user_name: str,
        description: str | None = None,
        group_ids: Sequence[str] | None = None,
        policy_ids: Sequence[str] | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> User:
        """Create a user that can log in to the console.

        Without groups and policies it may do nothing. AI&MLOps platforms have users of their own:
        this one is for the console.

        Inferred; see
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/createiamuser/1.4/

        Args:
            account_id: Id of the account, as the console shows it. No operation tells it.
            password: First password: 9 to 20 characters with a small letter, a capital, a digit
                and one of `!@#$%&*^`; nothing three times in a row, no four in sequence.
            temporary_password: Whether the user must choose another one at the first login.
            user_name: Name to log in with: letters, digits and `+=,.@-_`. At most 64
                characters.
            description: Free text.
            group_ids: Groups to put the user in.
            policy_ids: Policies for the user.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A user.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        password = Secret(password)
        given: dict[str, Any] = {"account_id": account_id, "password": password, "temporary_password": temporary_password, "user_name": user_name}
        if description is not None:
            given["description"] = description
        if group_ids is not None:
            given["group_ids"] = group_ids
        if policy_ids is not None:
            given["policy_ids"] = policy_ids
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("users.create", given, User, timeout, max_retries)

    async def show(
        self,
        *,
        account_id: str,
        user_id: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> User:
        """Read a user of an account.

        The same as in the list.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/getiamuser/1.4/

        Args:
            account_id: Id of the account, as the console shows it. No operation tells it.
            user_id: Id of the user.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A user.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("users.show", {"account_id": account_id, "user_id": user_id}, User, timeout, max_retries)

    async def delete(
        self,
        *,
        account_id: str,
        user_id: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Delete a user of an account.

        Its access keys go with it, so calls signed with them are refused from then on.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/deleteiamuser/1.4/

        Args:
            account_id: Id of the account, as the console shows it. No operation tells it.
            user_id: Id of the user.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        await self._reply("users.delete", {"account_id": account_id, "user_id": user_id}, timeout, max_retries)

    async def ensure(
        self,
        *,
        account_id: str,
        password: Secret | str,
        temporary_password: bool,
        user_name: str,
        description: str | None = None,
        group_ids: Sequence[str] | None = None,
        policy_ids: Sequence[str] | None = None,
        tags: Sequence[Tag | inputs.TagDict] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> User:
        """Does what `users.create` does, unless something of this `user_name` is there: then it
        answers with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `users.show` shows: `description`.

        Args:
            account_id: Id of the account, as the console shows it. No operation tells it.
            password: First password: 9 to 20 characters with a small letter, a capital, a digit
                and one of `!@#$%&*^`; nothing three times in a row, no four in sequence.
            temporary_password: Whether the user must choose another one at the first login.
            user_name: Name to log in with: letters, digits and `+=,.@-_`. At most 64
                characters.
            description: Free text.
            group_ids: Groups to put the user in.
            policy_ids: Policies for the user.
            tags: Tags to attach, at most 50.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A user.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how.
        """
        password = Secret(password)
        given: dict[str, Any] = {"account_id": account_id, "password": password, "temporary_password": temporary_password, "user_name": user_name}
        if description is not None:
            given["description"] = description
        if group_ids is not None:
            given["group_ids"] = group_ids
        if policy_ids is not None:
            given["policy_ids"] = policy_ids
        if tags is not None:
            given["tags"] = spelt("[]Tag", tags, __name__)
        return await self._call("users.ensure", given, User, timeout, max_retries)


class AsyncIAM(AsyncClient):
    """Who may do what in an account: users, groups, access keys, and the addresses of all services.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/iam.md
    """

    __slots__ = ()
    _service = "iam"
    _files = frozenset[str]()

    @property
    def endpoints(self) -> AsyncEndpoints:
        """Addresses of all services."""
        return AsyncEndpoints(self)

    @property
    def access_keys(self) -> AsyncAccessKeys:
        """Pairs of an access key and a secret key, permanent ones and temporary ones."""
        return AsyncAccessKeys(self)

    @property
    def groups(self) -> AsyncGroups:
        """Groups of users. What a user may do follows from the policies of its groups."""
        return AsyncGroups(self)

    @property
    def members(self) -> AsyncMembers:
        """Users in a group."""
        return AsyncMembers(self)

    @property
    def users(self) -> AsyncUsers:
        """Users of an account that log in to the console."""
        return AsyncUsers(self)
