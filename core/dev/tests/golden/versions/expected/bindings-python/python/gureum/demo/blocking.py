"""Demo: the blocking client.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from typing import Any

from .._blocking import Client
from .._download import Download
from .._pages import Pages
from .models import (
    Thing,
    ThingList,
)

__all__ = ["Demo"]


class Demo(Client):
    """Demo.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/demo.md
    """

    __slots__ = ()
    _service = "demo"
    _files = frozenset[str]({"demo.config"})

    def list(
        self,
        thing_id: str,
        *,
        page: int | None = None,
        size: int | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[ThingList, Thing]:
        """List what is in a thing.

        Args:
            thing_id: The vendor does not describe it.
            page: The vendor does not describe it.
            size: The vendor does not describe it.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {"thing_id": thing_id}
        if page is not None:
            given["page"] = page
        if size is not None:
            given["size"] = size
        return self._list("demo.list", given, ThingList, "things", None, timeout, max_retries)

    def update(
        self,
        *,
        thing_id: str,
        description: str,
        dry_run: bool | None = None,
        zone: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Thing:
        """Change a thing.

        From the vendor's reference at section 1.

        Args:
            thing_id: Which thing.
            description: The vendor does not describe it.
            dry_run: Only try. Default: `false`.
            zone: Since API version 1.1.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"thing_id": thing_id, "description": description}
        if dry_run is not None:
            given["dry_run"] = dry_run
        if zone is not None:
            given["zone"] = zone
        return self._call("demo.update", given, Thing, timeout, max_retries)

    def config(
        self,
        thing_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Download:
        """Fetch the configuration of a thing.

        Args:
            thing_id: The vendor does not describe it.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The file.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return self._file("demo.config", {"thing_id": thing_id}, Download, timeout, max_retries)
