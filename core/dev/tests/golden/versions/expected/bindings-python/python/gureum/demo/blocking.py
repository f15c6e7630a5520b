"""Demo: the blocking client.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from typing import Any

from .._blocking import Client
from .._pages import Pages
from .models import (
    Thing,
    ThingList,
)

__all__ = ["Demo"]


class Demo(Client):
    """Demo"""

    __slots__ = ()
    _service = "demo"
    _files = frozenset[str]()

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
        - thing_id.
        - page.
        - size.
        """
        given: dict[str, Any] = {"thing_id": thing_id}
        if page is not None:
            given["page"] = page
        if size is not None:
            given["size"] = size
        return self._list("demo.list", given, ThingList, "things", timeout, max_retries)

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

        Args:
        - thing_id: Which thing.
        - dry_run: Only try. Default: `false`.
        - description.
        - zone: Sent from API version 1.1 on.

        From the vendor's reference: section 1.
        """
        given: dict[str, Any] = {"thing_id": thing_id, "description": description}
        if dry_run is not None:
            given["dry_run"] = dry_run
        if zone is not None:
            given["zone"] = zone
        return self._call("demo.update", given, Thing, timeout, max_retries)
