"""Demo: the asyncio client.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from typing import Any

from .._asynchronous import AsyncClient
from .._download import Download
from .._keytab import Keytab
from .models import (
    Thing,
)

__all__ = ["AsyncDemo"]


class AsyncDemo(AsyncClient):
    """Demo.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/demo.md
    """

    __slots__ = ()
    _service = "demo"
    _files = frozenset[str]({"things.file", "things.config", "things.keys"})

    async def show(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Thing:
        """Show the thing.

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A thing.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("things.show", {}, Thing, timeout, max_retries)

    async def file(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Download:
        """Fetch the file.

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The file.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._file("things.file", {}, Download, timeout, max_retries)

    async def config(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Download:
        """Fetch a text.

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The file.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._file("things.config", {}, Download, timeout, max_retries)

    async def keys(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Keytab:
        """Fetch the keytab.

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The file.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._file("things.keys", {}, Keytab, timeout, max_retries)
