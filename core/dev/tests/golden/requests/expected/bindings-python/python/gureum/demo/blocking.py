"""Demo: the blocking client.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._blocking import Client, Group
from .._encode import spelt
from .._later import Later
from .._model import Secret
from .models import (
    CreateUserResponse,
    Home,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.demo.inputs")

__all__ = ["Demo", "Users", "Files"]


class Users(Group):
    """People."""

    __slots__ = ()

    def create(
        self,
        *,
        name: str,
        password: Secret | str,
        size_gb: int | None = None,
        tags: Sequence[str] | None = None,
        labels: Mapping[str, str] | None = None,
        free: Mapping[str, Any] | None = None,
        home: Home | inputs.HomeDict | None = None,
        lifetime: int | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateUserResponse:
        """Make a user.

        Answers at once. See https://demo.example/users, which lists <all> fields.

        Documented at https://demo.example/users

        Args:
            name: Name of the user. 2 to 16 characters; lower-case letters, digits and hyphens.
            password: Characters of at least 3 of the kinds lower-case letter, upper-case
                letter, digit, other.
            size_gb: Space of the user. In GB. 100 to 500; a multiple of 100. Default: `100`.
            tags: At most 3 items.
            labels: The vendor does not describe it.
            free: The vendor does not describe it.
            home: The vendor does not describe it.
            lifetime: 300 to 604800 or -1. Inferred.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400, `7`: The name is taken. The service says: `bad name`.
        """
        password = Secret(password)
        given: dict[str, Any] = {"name": name, "password": password}
        if size_gb is not None:
            given["sizeGB"] = size_gb
        if tags is not None:
            given["tags"] = tags
        if labels is not None:
            given["labels"] = labels
        if free is not None:
            given["free"] = free
        if home is not None:
            given["home"] = spelt("Home", home, __name__)
        if lifetime is not None:
            given["lifetime"] = lifetime
        return self._call("users.create", given, CreateUserResponse, timeout, max_retries)

    def get(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateUserResponse:
        """Read a user.

        Inferred.

        Args:
            id: The vendor does not describe it.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._call("users.get", {"id": id}, CreateUserResponse, timeout, max_retries)


class Files(Group):
    """Operations of `files`."""

    __slots__ = ()

    def drop(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> None:
        """Drop everything.

        Observed by others.

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        self._reply("files.drop", {}, timeout, max_retries)


class Demo(Client):
    """A service that only shows what becomes of requests.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/demo.md
    """

    __slots__ = ()
    _service = "demo"
    _files = frozenset[str]()

    @property
    def users(self) -> Users:
        """People."""
        return Users(self)

    @property
    def files(self) -> Files:
        """Operations of `files`."""
        return Files(self)
