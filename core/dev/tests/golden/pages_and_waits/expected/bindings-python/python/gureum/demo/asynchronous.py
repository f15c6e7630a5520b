"""Demo: the asyncio client.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .._asynchronous import AsyncClient
from .._pages import AsyncPages
from .._wait import Progress
from .models import (
    App,
    AppList,
    Paging,
)

__all__ = ["AsyncDemo"]


class AsyncDemo(AsyncClient):
    """Demo"""

    __slots__ = ()
    _service = "demo"
    _files = frozenset[str]()

    def list(
        self,
        *,
        paging: Paging | Mapping[str, Any] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[AppList, App]:
        """List apps.

        Args:
        - paging.
        """
        given: dict[str, Any] = {}
        if paging is not None:
            given["paging"] = paging
        return self._list("apps.list", given, AppList, "contents", timeout, max_retries)

    async def get(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> App:
        """Read an app.

        Args:
        - id.
        """
        return await self._call("apps.get", {"id": id}, App, timeout, max_retries)

    async def create(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> App:
        """Make an app.

        Args:
        - name.
        """
        return await self._call("apps.create", {"name": name}, App, timeout, max_retries)

    async def wait_until_running(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> App:
        """Waits until the app is running: its `state` is `RUNNING`. Every part of its `parts` must be
        `STABLE` as well.

        Usually takes about 60 s. `FAILED` ends the wait with an error.

        Inferred, not documented. The states are a guess.
        """
        return await self._wait("apps.waitUntilRunning", id, App, timeout, on_progress)

    async def wait_until_deleted(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> None:
        """Waits until the app no longer exists.

        Usually takes about 10 s.

        Inferred, not documented. The states are a guess.
        """
        await self._wait_gone("apps.waitUntilDeleted", id, timeout, on_progress)
