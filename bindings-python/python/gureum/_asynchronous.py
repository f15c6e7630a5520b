"""The asyncio face. Cancelling a task ends its call and closes the socket."""

from __future__ import annotations

from asyncio import Future
from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import Any, TypeVar

from ._client import BaseClient, Caller, decode, read_json, watch_logs
from ._core import Port, Reply, Steps
from ._download import Download
from ._encode import encode, request_body, text
from ._pages import AsyncPages
from ._raw import RawResponse
from ._settled import running, settled, settled_step
from ._wait import Progress
from .errors import from_reply

F = TypeVar("F", bound=Download)
M = TypeVar("M")
P = TypeVar("P")
Self = TypeVar("Self", bound="AsyncClient")

OnProgress = Callable[[Progress], object]


class _Calls(Caller):
    __slots__ = ()

    def _begin(
        self, operation: str, input: object, timeout: float | None, max_retries: int | None
    ) -> tuple[Port, int, Future[Reply]]:
        watch_logs()
        if self._provider is not None:
            self._provider.refuse_itself()
        port, event_loop = running()
        options = self._options(timeout, max_retries)
        return port, *self._core.start(port, event_loop, operation, encode(input), options)

    async def _reply(
        self, operation: str, input: object, timeout: float | None, max_retries: int | None
    ) -> Reply:
        return await settled(*self._begin(operation, input, timeout, max_retries))

    async def _call(
        self,
        operation: str,
        input: object,
        model: type[M],
        timeout: float | None,
        max_retries: int | None,
    ) -> M:
        # Not by way of `_reply`: every coroutine on the way costs as much as decoding an item.
        port, number, future = self._begin(operation, input, timeout, max_retries)
        try:
            reply = await future
        except BaseException:
            port.cancel(number)
            raise
        if not reply.ok:
            raise from_reply(reply)
        return decode(reply, model)

    async def _file(
        self,
        operation: str,
        input: object,
        kind: type[F],
        timeout: float | None,
        max_retries: int | None,
    ) -> F:
        return kind._of(await self._reply(operation, input, timeout, max_retries))

    def _list(
        self,
        operation: str,
        input: object,
        model: type[P],
        field: str,
        total: str | None,
        timeout: float | None,
        max_retries: int | None,
    ) -> AsyncPages[P, Any]:
        given, settings = encode(input), self._options(timeout, max_retries)
        begin = partial(self._core.pages, operation, given, settings)
        return AsyncPages(begin, model, field, self._provider, total)

    async def _wait(
        self,
        waiter: str,
        resource: str,
        model: type[M],
        timeout: float | None,
        on_progress: OnProgress | None,
    ) -> M:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        return decode(await _last(steps, on_progress), model)

    async def _wait_gone(
        self,
        waiter: str,
        resource: str,
        timeout: float | None,
        on_progress: OnProgress | None,
    ) -> None:
        await _last(
            self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout)), on_progress
        )


async def _last(steps: Steps, on_progress: OnProgress | None) -> Reply:
    """Walks a wait to its end."""
    watch_logs()
    while True:
        reply = await settled_step(steps)
        if reply.end:
            return reply
        if on_progress is not None:
            on_progress(Progress(reply.body, steps.token))


class AsyncGroup(_Calls):
    """Operations that belong together."""

    __slots__ = ("_client",)
    _client: Caller

    def __init__(self, client: Caller) -> None:
        """Groups are properties of their client; nobody makes one.

        Args:
            client: The client that they call with.
        """
        self._share(client)
        self._client = client

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self._client,)


class AsyncClient(BaseClient, _Calls):
    """A client for asyncio. It may be used from several event loops."""

    __slots__ = ()

    async def call(
        self,
        operation: str,
        input: Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Any:
        """Calls any operation by its name, with plain JSON in and out (bytes for a file).

        For operations that have no method yet, and for programs that choose one at run time.

        Args:
            operation: Its name as the vendor has it, for example `accounts.getDetail`.
            input: All inputs by their names on the wire, wherever they go.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that of
                the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The JSON of the answer, or the bytes of a file.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        reply = await self._reply(text(operation, "operation"), input or {}, timeout, max_retries)
        return self._answer(operation, reply)

    async def call_raw(
        self,
        operation: str,
        input: Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> RawResponse:
        """Like `call`, with the response as it came: status, headers, bytes, timing.

        Args:
            operation: Its name as the vendor has it, for example `accounts.getDetail`.
            input: All inputs by their names on the wire, wherever they go.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that of
                the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The response.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return RawResponse(
            await self._reply(text(operation, "operation"), input or {}, timeout, max_retries)
        )

    async def request(
        self,
        method: str,
        target: str,
        body: Mapping[str, Any] | bytes | None = None,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> RawResponse:
        """Sends any signed request: for what this library has no operation of yet.

        What is not a `GET` counts as a creation: it is repeated only if it was certainly not done.

        Args:
            method: Method of HTTP, for example `GET`.
            target: Path and query; what no address may hold is escaped in it.
            body: Bytes, or JSON as for `call`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that of
                the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The response.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        watch_logs()
        port, event_loop = running()
        settings = self._options(timeout, max_retries)
        method, target = text(method, "method"), text(target, "target")
        content = request_body(body)
        begun = self._core.start_request(port, event_loop, method, target, content, settings)
        return RawResponse(await settled(port, *begun))

    async def explain_signature(
        self, operation: str, input: Mapping[str, Any] | None = None
    ) -> str:
        """What would be signed now for this call, as text with visible line ends.

        For a signature that the service refuses: compare it with what the vendor's page says. The
        secret key is not in it, and nothing is sent to the service.

        Args:
            operation: Its name as the vendor has it, for example `accounts.getDetail`.
            input: All inputs by their names on the wire, wherever they go.

        Returns:
            The text that is signed.

        Raises:
            GureumError: There are no keys, or the input cannot be sent.
        """
        port, event_loop = running()
        name, given = text(operation, "operation"), encode(input or {})
        begun = self._core.start_explain_signature(
            port, event_loop, name, given, self._plain_options
        )
        return (await settled(port, *begun)).body.decode()

    async def resume_wait(
        self,
        token: str,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> Any:
        """Goes on with a wait from the token of its progress, also in another process.

        Args:
            token: What `Progress.token` said.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.

        Returns:
            The resource as plain JSON, or `None` if its end was waited for.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        reply = await _last(
            self._core.resume(text(token, "token"), self._wait_options(timeout)), on_progress
        )
        return read_json(reply)

    async def close(self) -> None:
        """Ends all calls in flight and drops the connections."""
        self._core.close()

    async def __aenter__(self: Self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._core.close()
