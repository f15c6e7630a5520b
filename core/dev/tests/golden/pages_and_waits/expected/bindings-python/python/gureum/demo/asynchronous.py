"""Demo: the asyncio client.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient
from .._encode import spelt
from .._later import Later
from .._pages import AsyncPages
from .._wait import Progress
from .._async_waits import AsyncWait
from .models import (
    App,
    AppList,
    Paging,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.demo.inputs")

__all__ = ["AsyncDemo"]


class AsyncDemo(AsyncClient):
    """Demo.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/demo.md
    """

    __slots__ = ()
    _service = "demo"
    _files = frozenset[str]()

    def list(
        self,
        *,
        paging: Paging | inputs.PagingDict | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[AppList, App]:
        """List apps.

        Args:
            paging: The vendor does not describe it.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if paging is not None:
            given["paging"] = spelt("Paging", paging, __name__)
        return self._list("apps.list", given, AppList, "contents", None if "paging" in given else "total", timeout, max_retries)

    async def get(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> App:
        """Read an app.

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
            name: The vendor does not describe it.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.create", {"name": name}, App, timeout, max_retries)

    async def wait_until_running(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> App:
        """Waits until the app is running: its `state` is `RUNNING`. Every part of its `parts` must be
        `STABLE` as well. Its `id` must be `a1` as well.

        Usually takes about 60 s. `GONE` or `FAILED` ends the wait with an error that says what to
        do.

        Inferred.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The app as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("apps.waitUntilRunning", id, App, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the app no longer exists.

        Usually takes about 10 s.

        Inferred.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("apps.waitUntilDeleted", id, timeout, on_progress, progress)

    def start_wait_until_running(self, id: str, *, timeout: float | None = None) -> AsyncWait[App]:
        """Begins to wait until the app is running: its time limit counts from now. Nothing is sent
        yet.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("apps.waitUntilRunning", id, App, timeout)

    def start_wait_until_deleted(self, id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the app is gone: its time limit counts from now. Nothing is sent yet.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("apps.waitUntilDeleted", id, timeout)
