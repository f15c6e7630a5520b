"""All services of one cloud, with one set of settings: what both faces of a session share."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from ._client import BaseClient

if TYPE_CHECKING:
    from ._credentials import CredentialProvider
    from ._hooks import Hooks

C = TypeVar("C", bound=BaseClient)


class _Session(BaseClient):
    """Opens the clients of a cloud, each when it is asked for."""

    __slots__ = ("_clients",)
    _clients: dict[type[BaseClient], BaseClient]

    def _open(
        self,
        settings: dict[str, Any],
        hidden: Mapping[str, object],
        credentials: CredentialProvider | None,
        emulator: object | None,
        hooks: Hooks | None = None,
    ) -> None:
        self._clients = {}
        super()._open(settings, hidden, credentials, emulator, hooks)

    def _client(self, kind: type[C]) -> C:
        found = self._clients.get(kind)
        if found is None:
            # Two threads may come here at once: the first one's client is everybody's.
            found = self._clients.setdefault(kind, self._beside(kind))
        assert isinstance(found, kind)
        return found

    def _close(self) -> None:
        self._core.close()
        for client in list(self._clients.values()):
            client._core.close()


class BlockingSession(_Session):
    """A session whose clients block."""

    __slots__ = ()

    def close(self) -> None:
        """Closes the clients of all services: ends their calls and drops the connections."""
        self._close()

    def __enter__(self: B) -> B:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._close()


class AsyncSession(_Session):
    """A session whose clients are awaited."""

    __slots__ = ()

    async def close(self) -> None:
        """Closes the clients of all services: ends their calls and drops the connections."""
        self._close()

    async def __aenter__(self: A) -> A:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._close()


# A bound in quotes would be compiled while this is loaded.
B = TypeVar("B", bound=BlockingSession)
A = TypeVar("A", bound=AsyncSession)
