"""Threads of the system that carry the calls of greenlets."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from ._carry import Pause

CALLS_AT_ONCE = 64
"""Threads for the calls of greenlets, for each hub. Further calls wait for one."""

_pools: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()


def carrier() -> Callable[[Callable[[], Pause]], Pause] | None:
    """What makes a call while this greenlet waits; nothing where no greenlet could be held up."""
    hub = import_module("gevent._hub_local").get_hub_if_exists()
    # A thread without a hub has no greenlets, and the hub itself cannot wait.
    if hub is None or import_module("gevent").getcurrent() is hub:
        return None
    pool = _pools.get(hub)
    if pool is None:
        threads = import_module("gevent.threadpool").ThreadPool(CALLS_AT_ONCE, hub=hub)
        pool = _pools[hub] = threads
    apply: Callable[[Callable[[], Pause]], Pause] = pool.apply
    return apply
