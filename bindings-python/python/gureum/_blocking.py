"""The blocking face. It works in any thread, also inside of a running event loop."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from ._carry import carried, is_plain
from ._client import BaseClient, Caller, decode, made_id, nothing, read_json, watch_logs
from ._core import Reply
from ._download import Download
from ._encode import encode, request_body, text
from ._pages import Pages
from ._raw import RawResponse
from ._traces import tracing
from ._waits import OnProgress, Wait, last
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

    def _reply(
        self, operation: str, input: object, timeout: float | None, max_retries: int | None
    ) -> Reply:
        watch_logs()
        settings = self._options(timeout, max_retries)
        if tracing.begin is None:
            reply = self._sent(operation, input, settings)
        else:
            with tracing.begin(operation) as span:
                reply = span.ended(self._sent(operation, input, span.options(settings)))
        if not reply.ok:
            raise from_reply(reply)
        return reply

    def _sent(self, operation: str, input: object, settings: bytes) -> Reply:
        # No variable of this frame holds what is sent: a tracker of errors may store it.
        if is_plain(self._provider):
            return self._core.call(operation, encode(input), settings)
        return carried(self._core.begin(operation, encode(input), settings), self._provider)

    def _call(
        self,
        operation: str,
        input: object,
        model: type[M],
        timeout: float | None,
        max_retries: int | None,
    ) -> M:
        return decode(self._reply(operation, input, timeout, max_retries), model)

    def _file(
        self,
        operation: str,
        input: object,
        kind: type[F],
        timeout: float | None,
        max_retries: int | None,
    ) -> F:
        return kind._of(self._reply(operation, input, timeout, max_retries))

    def _list(
        self,
        operation: str,
        input: object,
        model: type[P],
        field: str,
        total: str | None,
        timeout: float | None,
        max_retries: int | None,
    ) -> Pages[P, Any]:
        given, settings = encode(input), self._list_options(timeout, max_retries)
        begin = partial(self._core.pages, operation, given, settings)
        return Pages(begin, model, field, self._provider, total)

    def _wait(
        self,
        waiter: str,
        resource: str,
        model: type[M],
        timeout: float | None,
        on_progress: OnProgress | None,
        progress: bool,
    ) -> M:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        return decode(last(steps, self, on_progress, progress), model)

    def _wait_gone(
        self,
        waiter: str,
        resource: str,
        timeout: float | None,
        on_progress: OnProgress | None,
        progress: bool,
    ) -> None:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        last(steps, self, on_progress, progress)

    def _made(
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
        made = made_id(self._reply(operation, input, None, None), id_at)
        return self._wait(waiter, made, model, timeout, on_progress, progress)

    def _start_wait(
        self, waiter: str, resource: str, model: type[M], timeout: float | None
    ) -> Wait[M]:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        return Wait(self, steps, partial(decode, model=model), timeout)

    def _start_gone(self, waiter: str, resource: str, timeout: float | None) -> Wait[None]:
        steps = self._core.wait(waiter, text(resource, "id"), self._wait_options(timeout))
        return Wait(self, steps, nothing, timeout)


class Group(_Calls):
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


class Client(BaseClient, _Calls):
    """A blocking client."""

    __slots__ = ()

    def call(
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
        reply = self._reply(text(operation, "operation"), input or {}, timeout, max_retries)
        return self._answer(operation, reply)

    def call_raw(
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
            self._reply(text(operation, "operation"), input or {}, timeout, max_retries)
        )

    def request(
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
        settings = self._options(timeout, max_retries)
        method, target = text(method, "method"), text(target, "target")
        if tracing.begin is None:
            reply = self._requested(method, target, body, settings)
        else:
            with tracing.begin(method) as span:
                reply = span.ended(self._requested(method, target, body, span.options(settings)))
        if not reply.ok:
            raise from_reply(reply)
        return RawResponse(reply)

    def _requested(
        self, method: str, target: str, body: Mapping[str, Any] | bytes | None, settings: bytes
    ) -> Reply:
        if is_plain(self._provider):
            return self._core.request(method, target, request_body(body), settings)
        begun = self._core.begin_request(method, target, request_body(body), settings)
        return carried(begun, self._provider)

    @overload
    def map(
        self,
        method: Callable[..., Pages[Any, T]],
        inputs: Iterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["raise"] = "raise",
        progress: bool = False,
    ) -> Generator[list[T], None, None]: ...

    @overload
    def map(
        self,
        method: Callable[..., Pages[Any, T]],
        inputs: Iterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["collect"],
        progress: bool = False,
    ) -> Generator[Outcome[list[T]], None, None]: ...

    @overload
    def map(
        self,
        method: Callable[..., R],
        inputs: Iterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["raise"] = "raise",
        progress: bool = False,
    ) -> Generator[R, None, None]: ...

    @overload
    def map(
        self,
        method: Callable[..., R],
        inputs: Iterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["collect"],
        progress: bool = False,
    ) -> Generator[Outcome[R], None, None]: ...

    def map(
        self,
        method: Callable[..., Any],
        inputs: Iterable[Any],
        *,
        concurrency: int = 64,
        ordered: bool = True,
        on_error: Literal["raise", "collect"] = "raise",
        progress: bool = False,
    ) -> Generator[Any, None, None]:
        """Makes one call for each input, many at once, and gives their results.

        An input is one argument, a tuple of several, or a dictionary of arguments by their names.
        Inputs are pulled when there is room for their calls, so there may be any number of them.
        Of a list come the items of all pages. All maps of one client together make no more calls
        at once than the largest of them may. `close()` of what this gives ends what is in flight.

        Args:
            method: A method of this client that makes calls, or `functools.partial` of one.
            inputs: The inputs.
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
        from ._map import mapped

        return mapped(self, method, inputs, concurrency, ordered, on_error, progress)

    def explain_signature(self, operation: str, input: Mapping[str, Any] | None = None) -> str:
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
        name, given = text(operation, "operation"), encode(input or {})
        if is_plain(self._provider):
            reply = self._core.explain_signature(name, given, self._plain_options)
        else:
            begun = self._core.begin_explain_signature(name, given, self._plain_options)
            reply = carried(begun, self._provider)
        if not reply.ok:
            raise from_reply(reply)
        return reply.body.decode()

    @overload
    def resume_wait(
        self,
        token: str,
        model: type[M],
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> M: ...

    @overload
    def resume_wait(
        self,
        token: str,
        model: None = None,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        progress: bool = False,
    ) -> Any: ...

    def resume_wait(
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
            token: What `Wait.token` or `Progress.token` said.
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
        return wait.result(on_progress=on_progress, progress=progress)

    @overload
    def started_wait(
        self, token: str, model: type[M], *, timeout: float | None = None
    ) -> Wait[M]: ...

    @overload
    def started_wait(
        self, token: str, model: None = None, *, timeout: float | None = None
    ) -> Wait[Any]: ...

    def started_wait(
        self, token: str, model: type[Any] | None = None, *, timeout: float | None = None
    ) -> Wait[Any]:
        """A wait from its token, also in another process: for one look, or to go on with it.

        Args:
            token: What `Wait.token` or `Progress.token` said.
            model: What the wait gives, for example `GetAppDetailResponse`; without it, plain JSON.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait. Its time limit counts from the beginning.

        Raises:
            GureumError: It is no token of a wait of this service.
        """
        read = read_json if model is None else partial(decode, model=model)
        steps = self._core.resume(text(token, "token"), self._wait_options(timeout))
        return Wait(self, steps, read, timeout)

    def close(self) -> None:
        """Ends all calls in flight and drops the connections."""
        self._core.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


# A bound in quotes would be compiled while this is loaded.
Self = TypeVar("Self", bound=Client)
