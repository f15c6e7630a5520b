"""`map` of an asyncio client: on the event loop of whoever walks over the results."""

from __future__ import annotations

from asyncio import Event, Task, gather, get_running_loop
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Coroutine,
    Iterable,
    Iterator,
)
from functools import partial
from typing import Any

from ._at_once import Start, Window, checked, operation, pool_of, starter
from ._client import Caller
from ._progress_line import MapLine
from .errors import InputError


def mapped(
    client: Caller,
    method: object,
    inputs: Iterable[Any] | AsyncIterable[Any],
    concurrency: int,
    ordered: bool,
    on_error: str,
    progress: bool,
) -> AsyncGenerator[Any, None]:
    """The results of many calls. What cannot work is refused at once, and nothing is pulled yet."""
    checked(inputs, concurrency, on_error)
    owner, kind, name, bound = operation(client, method)
    start = starter(owner, kind, name, bound, method)
    try:
        source = aiter(inputs) if isinstance(inputs, AsyncIterable) else iter(inputs)
    except TypeError:
        raise InputError(f"`inputs` is no iterable but a {type(inputs).__name__}") from None
    window = Window(concurrency, ordered, on_error == "collect")
    line = MapLine(name, inputs, progress)
    return _results(client, start, _Inputs(source), window, concurrency, line)


class _Inputs:
    """Inputs, one by one, of either kind of source. A slow one holds up no result."""

    __slots__ = ("_pull", "_source", "broken", "is_over")

    def __init__(self, source: Iterator[Any] | AsyncIterator[Any]) -> None:
        self._source = source
        self._pull: Task[Any] | None = None
        self.is_over = False
        self.broken: Exception | None = None

    def next(self, wake: Event) -> tuple[Any] | None:
        """The next one in a tuple; `None` if there is none, or none yet."""
        try:
            if isinstance(self._source, AsyncIterator):
                return self._pulled(self._source, wake)
            return (next(self._source),)
        except (StopIteration, StopAsyncIteration):
            self.is_over = True
        except Exception as error:
            # What was begun is given first: it was done.
            self.is_over, self.broken = True, error
        return None

    def _pulled(self, source: AsyncIterator[Any], wake: Event) -> tuple[Any] | None:
        if self._pull is None:
            self._pull = get_running_loop().create_task(_next(source))
            self._pull.add_done_callback(lambda _: wake.set())
        if not self._pull.done():
            return None
        pull, self._pull = self._pull, None
        found: tuple[Any] | None = pull.result()
        self.is_over = found is None
        return found

    def left(self) -> list[Task[Any]]:
        """What is being pulled."""
        return [] if self._pull is None else [self._pull]


async def _next(source: AsyncIterator[Any]) -> tuple[Any] | None:
    try:
        return (await anext(source),)
    except StopAsyncIteration:
        return None


async def _results(
    client: Caller,
    start: Start,
    inputs: _Inputs,
    window: Window,
    concurrency: int,
    line: MapLine,
) -> AsyncGenerator[Any, None]:
    event_loop, wake, tasks = get_running_loop(), Event(), set[Task[Any]]()

    def begin(place: int, given: Any) -> None:
        try:
            call = start(given)
        except Exception as error:
            window.settle(place, None, error)
            return
        task = event_loop.create_task(pool.run(call, event_loop))
        tasks.add(task)
        task.add_done_callback(partial(ended, place, call))

    def ended(place: int, call: Coroutine[Any, Any, Any], task: Task[Any]) -> None:
        # One that was cancelled before its turn never began, and would say so.
        call.close()
        tasks.discard(task)
        wake.set()
        if not task.cancelled():
            error = task.exception()
            window.settle(place, None if error else task.result(), error)

    with line.shown(window), pool_of(client, event_loop, concurrency) as pool:
        try:
            while True:
                while not inputs.is_over and window.has_room():
                    found = inputs.next(wake)
                    if found is None:
                        break
                    begin(window.begin(found[0]), found[0])
                    del found
                if window.is_ready():
                    yield window.take()
                elif window.is_empty() and inputs.is_over:
                    break
                else:
                    await wake.wait()
                    wake.clear()
                    line.show(window)
            if inputs.broken is not None:
                raise inputs.broken
        finally:
            left = [*tasks, *inputs.left()]
            for task in left:
                task.cancel()
            await gather(*left, return_exceptions=True)
