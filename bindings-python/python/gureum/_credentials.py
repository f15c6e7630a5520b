"""Keys that the user's own code supplies when they are needed."""

from __future__ import annotations

import inspect
import weakref
from collections.abc import Awaitable, Callable
from datetime import datetime
from itertools import count
from typing import TYPE_CHECKING, Any

from ._model import Secret

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from ._core import KeyRequest


class Credentials:
    """A pair of keys. It never shows the secret one."""

    __slots__ = ("access_key", "account_id", "expires_at", "secret_key", "session_token")

    access_key: str
    """Access key."""
    secret_key: Secret
    """Secret key."""
    account_id: str | None
    """Samsung account id, for accounts that demand it."""
    session_token: Secret | None
    """Token of temporary keys."""
    expires_at: datetime | None
    """When the keys end; the provider is asked again before that."""

    def __init__(
        self,
        access_key: str,
        secret_key: str | Secret,
        *,
        account_id: str | None = None,
        session_token: str | Secret | None = None,
        expires_at: datetime | None = None,
    ) -> None:
        self.access_key = access_key
        self.secret_key = Secret(secret_key)
        self.account_id = account_id
        self.session_token = None if session_token is None else Secret(session_token)
        self.expires_at = expires_at

    def __repr__(self) -> str:
        return f"Credentials(access_key={self.access_key!r}, secret_key={self.secret_key!r})"

    def _payload(self) -> bytes:
        from ._encode import encode

        given: dict[str, Any] = {"accessKey": self.access_key, "secretKey": self.secret_key}
        if self.account_id is not None:
            given["accountId"] = self.account_id
        if self.session_token is not None:
            given["sessionToken"] = self.session_token
        if self.expires_at is not None:
            given["expiresAtMs"] = max(0, int(self.expires_at.timestamp() * 1000))
        return encode(given)


CredentialProvider = Callable[[], Credentials | Awaitable[Credentials]]
"""A callable or coroutine function that gives keys. A callable may block: it has its own thread."""

_numbers = count(1)
_providers: weakref.WeakValueDictionary[int, Provider] = weakref.WeakValueDictionary()


class Provider:
    """A source of keys and, for an asyncio client, the loop on which its coroutine runs."""

    __slots__ = ("__weakref__", "ask", "loop", "number")
    loop: AbstractEventLoop | None

    def __init__(self, ask: CredentialProvider) -> None:
        self.ask = ask
        self.loop = None
        self.number = next(_numbers)
        _providers[self.number] = self

    def answer(self, request: KeyRequest) -> None:
        """Asks, and hands the keys over; whatever goes wrong refuses the request."""
        try:
            given = self.ask()
            keys = self._awaited(given) if inspect.isawaitable(given) else given
            if not isinstance(keys, Credentials):
                request.refuse(f"it gave a {type(keys).__name__} instead of `gureum.Credentials`")
                return
            request.supply(keys._payload())
        except Exception as error:
            # Its text may hold a secret.
            request.refuse(f"it raised {type(error).__name__}")

    def _awaited(self, given: Awaitable[Credentials]) -> Credentials:
        import asyncio

        async def wait() -> Credentials:
            return await given

        if self.loop is not None and self.loop.is_running():
            return asyncio.run_coroutine_threadsafe(wait(), self.loop).result()
        return asyncio.run(wait())


def provide(number: int, request: KeyRequest) -> None:
    """Called by the native module. Nothing may wait here, so each request gets a thread."""
    from threading import Thread

    provider = _providers.get(number)
    if provider is None:
        request.refuse("its client is gone")
        return
    Thread(target=provider.answer, args=(request,), name="gureum-keys", daemon=True).start()
