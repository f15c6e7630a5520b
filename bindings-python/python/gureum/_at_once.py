"""Many calls at once: which are in flight, which come out next, and how many there may be.

What is here knows no thread and no event loop but the one that it runs on, so it needs no lock.
"""

from __future__ import annotations

from asyncio import AbstractEventLoop, Future
from collections import deque
from collections.abc import Callable, Coroutine, Mapping
from contextlib import contextmanager
from functools import partial
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ._client import Caller
from .errors import GureumError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 1_000
"""Calls at once. A service throttles long before that."""

# Results that may wait for an earlier one, for each call in flight: a slow call holds the others
# up only then.
_AHEAD = 4

Start = Callable[[Any], Coroutine[Any, Any, Any]]
"""Makes the call of one input."""


def checked(inputs: object, concurrency: object, on_error: object) -> None:
    """Refuses what `map` cannot work with."""
    is_whole = isinstance(concurrency, int) and not isinstance(concurrency, bool)
    if not is_whole or not 1 <= int(concurrency) <= MOST:  # type: ignore[call-overload]
        raise InputError(f"`concurrency` is a whole number from 1 to {MOST:,}")
    if on_error not in ("raise", "collect"):
        raise InputError(f'`on_error` is "raise" or "collect", not {str(on_error)[:99]!r}')
    if isinstance(inputs, (str, bytes, Mapping)):
        raise InputError(f"`inputs` is one {type(inputs).__name__}; pass a list of inputs")


def operation(client: Caller, method: object) -> tuple[Caller, type[Any], str, partial[Any]]:
    """The group or client of a method, the class that has it, its name, and what is bound to it."""
    bound: partial[Any] = method if isinstance(method, partial) else partial(_nothing)
    method = method.func if isinstance(method, partial) else method
    owner, function = getattr(method, "__self__", None), getattr(method, "__func__", None)
    name = getattr(function, "__name__", "")
    if not isinstance(owner, Caller) or name.startswith("_") or name == "close":
        raise _no_operation(method)
    for kind in type(owner).__mro__:
        if vars(kind).get(name) is function and kind.__module__.startswith("gureum."):
            if owner._core is not client._core:
                raise InputError(f"`{name}` is of another client; use the `map` of that one")
            return owner, kind, name, bound
    raise _no_operation(method)


def starter(owner: Caller, kind: type[Any], name: str, bound: partial[Any], of: object) -> Start:
    """What makes the call of one input: with a method of the asyncio face."""
    function: Any = vars(kind).get(name)
    is_list = str(getattr(function, "__annotations__", {}).get("return")).startswith("AsyncPages[")
    if not is_list and not iscoroutinefunction(function):
        raise _no_operation(of)

    def start(given: Any) -> Coroutine[Any, Any, Any]:
        if isinstance(given, Mapping):
            made = function(owner, *bound.args, **{**bound.keywords, **given})
        else:
            several = given if isinstance(given, tuple) else (given,)
            made = function(owner, *bound.args, *several, **bound.keywords)
        its: Coroutine[Any, Any, Any] = made.all() if is_list else made
        return its

    return start


def _nothing() -> None:
    """Carries arguments."""


def _no_operation(method: object) -> InputError:
    name = getattr(method, "__qualname__", type(method).__name__)
    return InputError(
        f"`map` makes calls of a client, and `{str(name)[:99]}` is no operation; pass a method "
        "such as `client.accounts.get_detail`, or `functools.partial` of one"
    )


class Window:
    """The inputs of one map that were pulled and whose results were not given yet."""

    __slots__ = (
        "_begun",
        "_collects",
        "_done",
        "_given",
        "_in_flight",
        "_inputs",
        "_most",
        "failed",
        "given",
    )

    def __init__(self, concurrency: int, ordered: bool, collects: bool) -> None:
        self._most = concurrency
        self._collects = collects
        self._begun = 0
        self._in_flight = 0
        # In order: the place of the next result. Else results stand in it as they come.
        self._given = 0 if ordered else None
        self._done: dict[int, Any] = {}
        self._inputs: dict[int, Any] = {}
        self.given = 0
        self.failed = 0

    def has_room(self) -> bool:
        """Whether one more may be pulled."""
        if self.failed and not self._collects:
            return False
        ahead = self._begun - self.given
        return self._in_flight < self._most and ahead < self._most * (
            1 if self._given is None else _AHEAD
        )

    def begin(self, given: Any) -> int:
        """Takes an input, and gives its place."""
        place, self._begun = self._begun, self._begun + 1
        self._in_flight += 1
        if self._collects:
            self._inputs[place] = given
        return place

    def settle(self, place: int, result: Any, error: BaseException | None) -> None:
        """Takes what came of a call."""
        self._in_flight -= 1
        if error is not None:
            self.failed += 1
        self._done[place] = (result, error)

    def is_empty(self) -> bool:
        """Whether nothing is in flight and nothing is left to give."""
        return not self._in_flight and not self._done

    def is_ready(self) -> bool:
        """Whether `take` gives a result, or raises."""
        return bool(self._done) if self._given is None else self._given in self._done

    def take(self) -> Any:
        """The next result, or its error."""
        from ._outcome import Outcome

        place = next(iter(self._done)) if self._given is None else self._given
        result, error = self._done.pop(place)
        if self._given is not None:
            self._given += 1
        self.given += 1
        if not self._collects and error is None:
            return result
        its = self._inputs.pop(place, None)
        if error is None or (self._collects and isinstance(error, GureumError)):
            return Outcome(place, its, result, error)
        del its
        raise _told(error, place)

    def in_flight(self) -> int:
        """How many calls are."""
        return self._in_flight


def _told(error: BaseException, place: int) -> BaseException:
    # `add_note` of Python 3.11; before, nobody reads it.
    notes = [*getattr(error, "__notes__", []), f"in the call for input {place} of `map`, from 0 on"]
    error.__notes__ = notes  # type: ignore[attr-defined]
    return error


class Pool:
    """The calls of all maps of one client on one event loop, as many as the largest may make."""

    __slots__ = ("_limits", "_running", "_waiting")

    def __init__(self) -> None:
        self._limits: list[int] = []
        self._running = 0
        self._waiting: deque[Future[None]] = deque()

    async def run(self, call: Coroutine[Any, Any, Any], event_loop: AbstractEventLoop) -> Any:
        """Waits for its turn and makes the call."""
        await self._turn(event_loop)
        try:
            return await call
        finally:
            self._running -= 1
            self._wake()

    async def _turn(self, event_loop: AbstractEventLoop) -> None:
        if self._running < self._size() and not self._waiting:
            self._running += 1
            return
        turn: Future[None] = event_loop.create_future()
        self._waiting.append(turn)
        try:
            await turn
        except BaseException:
            if turn in self._waiting:
                self._waiting.remove(turn)
            elif not turn.cancelled():
                # It was its turn already: the next one's.
                self._running -= 1
                self._wake()
            raise

    def _size(self) -> int:
        return max(self._limits, default=1)

    def _wake(self) -> None:
        while self._waiting and self._running < self._size():
            turn = self._waiting.popleft()
            if not turn.done():
                self._running += 1
                turn.set_result(None)

    @contextmanager
    def joined(self, limit: int) -> Iterator[None]:
        """One map more."""
        self._limits.append(limit)
        self._wake()
        try:
            yield
        finally:
            self._limits.remove(limit)


_pools: WeakKeyDictionary[AbstractEventLoop, dict[int, Pool]] = WeakKeyDictionary()


@contextmanager
def pool_of(client: Caller, event_loop: AbstractEventLoop, limit: int) -> Iterator[Pool]:
    """The pool of a client, as long as somebody uses it."""
    pools = _pools.setdefault(event_loop, {})
    key = id(client._core)
    pool = pools.setdefault(key, Pool())
    try:
        with pool.joined(limit):
            yield pool
    finally:
        if not pool._limits:
            pools.pop(key, None)
