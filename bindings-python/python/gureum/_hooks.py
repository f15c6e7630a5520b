"""Hooks: code of the user that is told what happens in the calls of a client.

Nothing that a hook does may hurt a call, so it never runs where a call does. The core leaves what
happened with a thread of its own, which leaves it here, and the hooks of each client have a thread
that takes it. A hook that hangs holds up nothing but its own thread.
"""

from __future__ import annotations

import json
import os
import sys
from _queue import SimpleQueue
from _thread import start_new_thread
from itertools import count
from weakref import WeakValueDictionary, finalize

from . import _core
from ._generated.events import HOOKS, CallEvent, Hook
from ._language import said

MOST = 10_000
"""Events that wait for the hooks of a client at most. Those that find no place are not told."""

CO_COROUTINE = 0x80
"""As `inspect` has it, which takes long to load."""

_numbers = count(1)
_known: WeakValueDictionary[int, Hooks] = WeakValueDictionary()


class Hooks:
    """The hooks of one client and its copies."""

    __slots__ = ("__weakref__", "_queue", "given", "number")

    def __init__(self, given: dict[str, Hook]) -> None:
        self.given = given
        self.number = next(_numbers)
        self._queue: SimpleQueue[str | None] | None = None
        if not _known:
            _core.hear_events(_hear)
        _known[self.number] = self

    def put(self, event: str) -> None:
        """Leaves an event. The thread begins with the first one and ends with the client."""
        if self._queue is None:
            self._queue = queue = SimpleQueue[str | None]()
            finalize(self, queue.put, None)
            _start(queue, self.given)
        if self._queue.qsize() < MOST:
            self._queue.put(event)

    def forked(self) -> None:
        """In a forked child the thread is not there."""
        self._queue = None


def hooks_of(
    on_request: Hook | None, on_response: Hook | None, on_retry: Hook | None, language: str | None
) -> Hooks | None:
    """The hooks that are given, if there is one."""
    from .errors import ConfigError

    named = {"on_request": on_request, "on_response": on_response, "on_retry": on_retry}
    given = {name: hook for name, hook in named.items() if hook is not None}
    for name, hook in given.items():
        if not callable(hook) or _is_coroutine(hook):
            kind = type(hook).__name__ if not callable(hook) else "coroutine function"
            problem = f"`{name}` is a {kind}, and hooks are plain functions"
            hint = said("pass a function that takes one event", language)
            raise ConfigError(problem, {"message": problem, "hint": hint})
    return Hooks(given) if given else None


def _is_coroutine(hook: Hook) -> bool:
    code = getattr(hook, "__code__", None)
    return code is not None and bool(code.co_flags & CO_COROUTINE)


def _hear(number: int, event: str) -> None:
    hooks = _known.get(number)
    if hooks is not None:
        hooks.put(event)


def _start(queue: SimpleQueue[str | None], given: dict[str, Hook]) -> None:
    # A thread of the system, also where threads are greenlets: a hook that hangs would stop them.
    monkey = sys.modules.get("gevent.monkey")
    start = start_new_thread
    if monkey is not None:
        start = monkey.get_original("_thread", "start_new_thread")
    start(_serve, (queue, given))


def _serve(queue: SimpleQueue[str | None], given: dict[str, Hook]) -> None:
    while (told := queue.get()) is not None:
        event = CallEvent(json.loads(told))
        name = HOOKS.get(event.event, "")
        hook = given.get(name)
        if hook is None:
            continue
        try:
            hook(event)
        except Exception as error:
            _tell(name, error)


def _tell(name: str, error: Exception) -> None:
    from ._logs import record

    # Its text is the user's own, and may hold anything.
    line = f"the hook `{name}` raised {type(error).__name__}"
    record(30, line, json.dumps({"hook": name}))


def _in_child() -> None:
    hooks = list(_known.values())
    for each in hooks:
        each.forked()
    if hooks:
        _core.hear_events(_hear)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
