"""`map` of a blocking client. The asyncio face makes the calls, all of them on one thread."""

from __future__ import annotations

import sys
from asyncio import AbstractEventLoop, Task, new_event_loop
from collections.abc import Coroutine, Generator, Iterable, Iterator
from contextlib import contextmanager
from contextvars import Context, copy_context
from functools import partial
from importlib import import_module
from os import getpid
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread, current_thread
from typing import Any

from ._at_once import Pool, Start, Window, checked, operation, pool_of, starter
from ._carry import is_green
from ._client import Caller
from ._progress_line import MapLine
from .errors import InputError

# Where a lock cannot be interrupted, Ctrl-C is looked for so often, in seconds.
_LOOK = 0.1 if sys.platform == "win32" else None


def mapped(
    client: Caller,
    method: object,
    inputs: Iterable[Any],
    concurrency: int,
    ordered: bool,
    on_error: str,
    progress: bool,
) -> Generator[Any, None, None]:
    """The results of many calls. What cannot work is refused at once, and nothing is pulled yet."""
    checked(inputs, concurrency, on_error)
    if is_green():
        raise InputError(
            "`map` has no greenlets; under gevent use `gevent.pool.Pool(64).imap(method, inputs)`"
        )
    owner, kind, name, bound = operation(client, method)
    twin = _twin(owner, kind)
    start = starter(twin, type(twin), name, bound, method)
    try:
        source = iter(inputs)
    except TypeError:
        raise InputError(f"`inputs` is no iterable but a {type(inputs).__name__}") from None
    window = Window(concurrency, ordered, on_error == "collect")
    line = MapLine(name, inputs, progress)
    return _results(client, start, source, window, concurrency, line)


def _twin(owner: Caller, kind: type[Any]) -> Caller:
    """The asyncio face of a client or group."""
    place, _, face = kind.__module__.rpartition("blocking")
    if face or not place:
        raise InputError(f"`map` makes calls of a client, and `{kind.__name__}` has none")
    its = getattr(import_module(f"{place}asynchronous"), f"Async{kind.__name__}")
    twin: Caller = object.__new__(its)
    twin._share(owner)
    return twin


def _results(
    client: Caller,
    start: Start,
    source: Iterator[Any],
    window: Window,
    concurrency: int,
    line: MapLine,
) -> Generator[Any, None, None]:
    broken: Exception | None = None
    is_over = False
    with line.shown(window), _calls(client, concurrency) as calls:
        while True:
            batch = list[_Begun]()
            while not is_over and window.has_room():
                try:
                    given = next(source)
                except StopIteration:
                    is_over = True
                except Exception as error:
                    # What was begun is given first: it was done.
                    is_over, broken = True, error
                else:
                    batch.append((window.begin(given), given, copy_context()))
                    del given
            calls.begin(start, batch)
            del batch
            if window.is_ready():
                yield window.take()
            elif window.is_empty():
                break
            else:
                calls.settle(window)
                line.show(window)
        if broken is not None:
            raise broken


_Begun = tuple[int, Any, Context]
"""Place of an input, the input, and the context in which it was pulled."""


class _Calls:
    """The calls of one map, as the thread that waits for them sees them."""

    __slots__ = ("_event_loop", "_pool", "_settled", "_tasks")

    def __init__(self, event_loop: AbstractEventLoop, pool: Pool) -> None:
        self._event_loop = event_loop
        self._pool = pool
        self._settled: SimpleQueue[tuple[int, Any, BaseException | None]] = SimpleQueue()
        self._tasks: set[Task[Any]] = set()

    def begin(self, start: Start, batch: list[_Begun]) -> None:
        if batch:
            self._event_loop.call_soon_threadsafe(self._begin, start, batch)

    def settle(self, window: Window) -> None:
        """Waits for one, and takes all that are there."""
        while True:
            try:
                window.settle(*self._settled.get(timeout=_LOOK))
                break
            except Empty:
                continue
        while not self._settled.empty():
            window.settle(*self._settled.get())

    def _begin(self, start: Start, batch: list[_Begun]) -> None:
        for place, given, context in batch:
            try:
                context.run(self._start, start, place, given)
            except Exception as error:
                self._settled.put((place, None, error))

    def _start(self, start: Start, place: int, given: Any) -> None:
        call = start(given)
        task = self._event_loop.create_task(self._pool.run(call, self._event_loop))
        self._tasks.add(task)
        task.add_done_callback(partial(self._end, place, call))

    def _end(self, place: int, call: Coroutine[Any, Any, Any], task: Task[Any]) -> None:
        # One that was cancelled before its turn never began, and would say so.
        call.close()
        self._tasks.discard(task)
        if not task.cancelled():
            error = task.exception()
            self._settled.put((place, None if error else task.result(), error))

    def cancel(self, is_over: Event) -> None:
        """Ends what is in flight. Runs on the thread of the calls."""
        left = set(self._tasks)
        if not left:
            is_over.set()

        def ended(task: Task[Any]) -> None:
            left.discard(task)
            if not left:
                is_over.set()

        for task in tuple(left):
            task.add_done_callback(ended)
            task.cancel()


@contextmanager
def _calls(client: Caller, limit: int) -> Iterator[_Calls]:
    with _thread() as (event_loop, thread):
        opened: SimpleQueue[Any] = SimpleQueue()
        pool = pool_of(client, event_loop, limit)
        event_loop.call_soon_threadsafe(lambda: opened.put(pool.__enter__()))
        calls = _Calls(event_loop, opened.get())
        try:
            yield calls
        finally:
            _end(event_loop, thread, calls, pool)


def _end(event_loop: AbstractEventLoop, thread: Thread, calls: _Calls, pool: Any) -> None:
    is_over = Event()

    def end() -> None:
        calls.cancel(is_over)
        pool.__exit__(None, None, None)

    # The thread stands still while the interpreter ends; a finalizer may run on the thread itself.
    if not sys.is_finalizing():
        event_loop.call_soon_threadsafe(end)
        if thread is not current_thread():
            is_over.wait()


_lock = Lock()
_users = 0
_running: tuple[AbstractEventLoop, Thread, int] | None = None


@contextmanager
def _thread() -> Iterator[tuple[AbstractEventLoop, Thread]]:
    """The one thread for the calls of all maps of this process, as long as there is a map."""
    global _running, _users
    with _lock:
        # The child of a fork has none.
        if _running is None or _running[2] != getpid():
            event_loop = new_event_loop()
            thread = Thread(target=_serve, args=(event_loop,), name="gureum-map", daemon=True)
            thread.start()
            _running, _users = (event_loop, thread, getpid()), 0
        mine = _running
        _users += 1
    try:
        yield mine[0], mine[1]
    finally:
        with _lock:
            if _running is mine:
                _users -= 1
                if _users == 0:
                    _running = None
                    if not sys.is_finalizing():
                        mine[0].call_soon_threadsafe(mine[0].stop)


def _serve(event_loop: AbstractEventLoop) -> None:
    try:
        event_loop.run_forever()
    finally:
        event_loop.close()
