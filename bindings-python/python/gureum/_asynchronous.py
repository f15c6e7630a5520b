"""The asyncio face. Cancelling a task ends its call and closes the socket."""

from __future__ import annotations

from asyncio import Future
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Iterable,
    Mapping,
)
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from ._async_waits import AsyncWait, OnProgress, last
from ._client import BaseClient, Caller, decode, made_id, nothing, read_json, watch_logs
from ._core import Port, Reply
from ._download import Download
from ._encode import encode, request_body, text
from ._pages import AsyncPages
from ._raw import RawResponse
from ._settled import replied, running, settled
from ._traces import tracing
from .errors import from_reply

if TYPE_CHECKING:
    from ._outcome import Outcome

F = TypeVar("F", bound=Download)
M = TypeVar("M")
P = TypeVar("P")
R = TypeVar("R")
T = TypeVar("T")


class _Calls(Caller):
    __slots__ = ()

    def _begin(
        self, operation: str, input: object, options: bytes
    ) -> tuple[Port, int, Future[Reply]]:
        watch_logs()
        if self._provider is not None:
            self._provider.refuse_itself()
        port, event_loop = running()
        return port, *self._core.start(port, event_loop, operation, encode(input), options)

    async def _reply(
        self, operation: str, input: object, timeout: float | None, max_retries: int | None
    ) -> Reply:
        options = self._options(timeout, max_retries)
        if tracing.begin is None:
            return await settled(*self._begin(operation, input, options))
        with tracing.begin(operation) as span:
            reply = await replied(*self._begin(operation, input, span.options(options)))
            span.ended(reply)
        if not reply.ok:
            raise from_reply(reply)
        return reply

    async def _call(
        self,
        operation: str,
        input: object,
        model: type[M],
        timeout: float | None,
        max_retries: int | None,
    ) -> M:
        # Not by way of `_reply`: every coroutine on the way costs as much as decoding an item.
        if tracing.begin is not None:
            return decode(await self._reply(operation, input, timeout, max_retries), model)
        options = self._options(timeout, max_retries)
        port, number, future = self._begin(operation, input, options)
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
        given, settings = encode(input), self._list_options(timeout, max_retries)
        begin = partial(self._core.pages, operation, given, settings)
        return AsyncPages(begin, model, field, self._provider, total)

    async def _wait(
        self,
        waiter: str,
        resource: str,
        model: type[M],
        timeout: float | None,
        on_progress: OnProgress | None,
        progress: bool,
    ) -> M:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        return decode(await last(steps, on_progress, progress), model)

    async def _wait_gone(
        self,
        waiter: str,
        resource: str,
        timeout: float | None,
        on_progress: OnProgress | None,
        progress: bool,
    ) -> None:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        await last(steps, on_progress, progress)

    async def _made(
        self,
        operation: str,
        input: object,
        id_at: str,
        waiter: str,
        model: type[M],
        timeout: float | None,
        on_progress: OnProgress | None,
        progress: bool,
    ) -> M:
        made = made_id(await self._reply(operation, input, None, None), id_at)
        return await self._wait(waiter, made, model, timeout, on_progress, progress)

    def _start_wait(
        self, waiter: str, resource: str, model: type[M], timeout: float | None
    ) -> AsyncWait[M]:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        return AsyncWait(self, steps, partial(decode, model=model), timeout)

    def _start_gone(self, waiter: str, resource: str, timeout: float | None) -> AsyncWait[None]:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        return AsyncWait(self, steps, nothing, timeout)


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
        if tracing.begin is None:
            begun = self._core.start_request(port, event_loop, method, target, content, settings)
            return RawResponse(await settled(port, *begun))
        with tracing.begin(method) as span:
            settings = span.options(settings)
            begun = self._core.start_request(port, event_loop, method, target, content, settings)
            reply = span.ended(await replied(port, *begun))
        if not reply.ok:
            raise from_reply(reply)
        return RawResponse(reply)

    @overload
    def map(
        self,
        method: Callable[..., AsyncPages[Any, T]],
        inputs: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["raise"] = "raise",
        progress: bool = False,
    ) -> AsyncGenerator[list[T], None]: ...

    @overload
    def map(
        self,
        method: Callable[..., AsyncPages[Any, T]],
        inputs: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["collect"],
        progress: bool = False,
    ) -> AsyncGenerator[Outcome[list[T]], None]: ...

    @overload
    def map(
        self,
        method: Callable[..., Awaitable[R]],
        inputs: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["raise"] = "raise",
        progress: bool = False,
    ) -> AsyncGenerator[R, None]: ...

    @overload
    def map(
        self,
        method: Callable[..., Awaitable[R]],
        inputs: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["collect"],
        progress: bool = False,
    ) -> AsyncGenerator[Outcome[R], None]: ...

    def map(
        self,
        method: Callable[..., Any],
        inputs: Iterable[Any] | AsyncIterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["raise", "collect"] = "raise",
        progress: bool = False,
    ) -> AsyncGenerator[Any, None]:
        """Makes one call for each input, many at once, and gives their results.

        An input is one argument, a tuple of several, or a dictionary of arguments by their names.
        Inputs are pulled when there is room for their calls, so there may be any number of them.
        Of a list come the items of all pages. All maps of one client together make no more calls
        at once than the largest of them may. Whatever ends the walk ends what is in flight.

        Args:
            method: A method of this client that makes calls, or `functools.partial` of one.
            inputs: The inputs, of an iterable or an asynchronous one.
            concurrency: How many calls are in flight at most, 1 to 1,000.
            ordered: Whether results come in the order of their inputs, or as they are there.
            on_error: With `raise` the first call that fails ends it: nothing more is pulled, and
                what is in flight is cancelled. With `collect` every input gives an `Outcome`, in
                which a `GureumError` of its call stands.
            progress: Whether a terminal or a notebook shows a live line that tells how it is going.

        Returns:
            The results, each as soon as it may come. Nothing is pulled or sent before the first.

        Raises:
            GureumError: A call failed, or `method` is no operation of this client.
        """
        from ._async_map import mapped

        return mapped(self, method, inputs, concurrency, ordered, on_error, progress)

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

    @overload
    async def resume_wait(
        self,
        token: str,
        model: type[M],
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> M: ...

    @overload
    async def resume_wait(
        self,
        token: str,
        model: None = None,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> Any: ...

    async def resume_wait(
        self,
        token: str,
        model: type[Any] | None = None,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> Any:
        """Goes on with a wait to its end from its token, also in another process.

        Args:
            token: What `AsyncWait.token` or `Progress.token` said.
            model: What the wait gives, for example `GetAppDetailResponse`; without it, plain JSON.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The resource, or `None` if its end was waited for.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        wait = self.started_wait(token, model, timeout=timeout)
        return await wait.result(on_progress=on_progress, progress=progress)

    @overload
    def started_wait(
        self, token: str, model: type[M], *, timeout: float | None = None
    ) -> AsyncWait[M]: ...

    @overload
    def started_wait(
        self, token: str, model: None = None, *, timeout: float | None = None
    ) -> AsyncWait[Any]: ...

    def started_wait(
        self, token: str, model: type[Any] | None = None, *, timeout: float | None = None
    ) -> AsyncWait[Any]:
        """A wait from its token, also in another process: for one look, or to go on with it.

        Args:
            token: What `AsyncWait.token` or `Progress.token` said.
            model: What the wait gives, for example `GetAppDetailResponse`; without it, plain JSON.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait. Its time limit counts from the beginning.

        Raises:
            GureumError: It is no token of a wait of this service.
        """
        read = read_json if model is None else partial(decode, model=model)
        steps = self._core.resume(text(token, "token"), self._wait_options(timeout))
        return AsyncWait(self, steps, read, timeout)

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


# A bound in quotes would be compiled while this is loaded.
Self = TypeVar("Self", bound=AsyncClient)
