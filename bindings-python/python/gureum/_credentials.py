"""Keys that the user's own code supplies when they are needed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from itertools import count
from typing import TYPE_CHECKING, Any
from weakref import WeakValueDictionary

from ._language import said
from ._model import Secret

if TYPE_CHECKING:
    from asyncio import Future
    from datetime import datetime

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
        """What a provider gives.

        Args:
            access_key: Access key.
            secret_key: Secret key.
            account_id: Samsung account id, for accounts that demand it.
            session_token: Token of temporary keys.
            expires_at: When the keys end; the provider is asked again before that.
        """
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
"""A callable or coroutine function that gives keys, run in the context of the call that needs them.

A blocking client runs it on the thread that waits for the call, so a callable that hangs holds up
its call beyond `timeout`: give it a limit of its own. An asyncio client runs a coroutine function
on its event loop, and a callable, which may block, on a thread of its own.
"""

_asked: ContextVar[frozenset[int]] = ContextVar("gureum_asked", default=frozenset())
"""The providers that are being asked: one of them would wait for itself for ever."""

_numbers = count(1)
_providers: WeakValueDictionary[int, Provider] = WeakValueDictionary()


class Provider:
    """A source of keys."""

    __slots__ = ("__weakref__", "ask", "number")
    ask: CredentialProvider
    number: int

    def __init__(self, ask: CredentialProvider) -> None:
        self.ask = ask
        self.number = next(_numbers)
        _providers[self.number] = self

    def refuse_itself(self) -> None:
        """Whoever supplies keys cannot use them to find them."""
        if self.number in _asked.get():
            from .errors import CredentialsError

            problem = "your provider of credentials calls the client that asks it"
            hint = said("let it use a client of its own, with keys of its own")
            raise CredentialsError(problem, {"message": problem, "hint": hint})

    def answer(self, request: KeyRequest, wait: Callable[[Awaitable[Any]], Any]) -> None:
        """Asks, on a thread that may wait, and hands the keys over."""
        from inspect import isawaitable

        before = _asked.set(_asked.get() | {self.number})
        try:
            given = self.ask()
            _hand_over(request, wait(given) if isawaitable(given) else given)
        except Exception as error:
            _refuse(request, error)
        finally:
            _asked.reset(before)

    async def answer_on_loop(self, request: KeyRequest) -> None:
        """Asks as a task of an event loop, which has a context of its own."""
        from inspect import isawaitable

        _asked.set(_asked.get() | {self.number})
        try:
            given = self.ask()
            _hand_over(request, await given if isawaitable(given) else given)
        except Exception as error:
            _refuse(request, error)


def _hand_over(request: KeyRequest, keys: object) -> None:
    if isinstance(keys, Credentials):
        request.supply(keys._payload())
    else:
        request.refuse(f"it gave a {type(keys).__name__} instead of `gureum.Credentials`")


def _refuse(request: KeyRequest, error: Exception) -> None:
    # Its text may hold a secret.
    request.refuse(f"it raised {type(error).__name__}")


def wait_here(given: Awaitable[Any]) -> Any:
    """Runs a coroutine to its end, for a thread that may wait."""
    import asyncio
    from contextvars import copy_context

    async def work() -> Any:
        return await given

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work())
    # The loop of this thread waits too, in a notebook for example.
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1, "gureum-keys") as pool:
        return pool.submit(copy_context().run, asyncio.run, work()).result()


_tasks: set[Future[None]] = set()


def provide(number: int, request: KeyRequest) -> None:
    """Called by the native module on the event loop of a call, in the context of that call."""
    import asyncio
    from contextvars import copy_context
    from inspect import iscoroutinefunction
    from threading import Thread

    provider = _providers.get(number)
    if provider is None:
        request.refuse("its client is gone")
        return
    event_loop = asyncio.get_running_loop()
    if not iscoroutinefunction(provider.ask):
        # Nothing may wait on the loop, so a callable gets a thread.
        def wait(given: Awaitable[Any]) -> Any:
            async def waiting() -> Any:
                return await given

            return asyncio.run_coroutine_threadsafe(waiting(), event_loop).result()

        work = copy_context().run
        given = (provider.answer, request, wait)
        try:
            Thread(target=work, args=given, name="gureum-keys", daemon=True).start()
            return
        except RuntimeError:
            pass  # no more threads: the limit is reached, or the interpreter ends
    task = event_loop.create_task(provider.answer_on_loop(request))
    # The loop itself holds a task weakly.
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
