"""Calls that come back to the thread that waits for them: for keys, and for greenlets.

Code of the user runs here as if the user had called it: on this thread, in this context, with
nothing native on the stack. Under gevent the call itself goes to a thread of the system, and this
greenlet waits for it like for anything else, so the others run on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from ._core import KeyRequest, Reply
from ._traces import tracing

if TYPE_CHECKING:
    from ._core import BlockingCall, Steps
    from ._credentials import Provider


def is_green() -> bool:
    """Whether the waiting of this program is that of gevent."""
    monkey = sys.modules.get("gevent.monkey")
    return monkey is not None and bool(monkey.is_module_patched("socket"))


def is_plain(provider: Provider | None) -> bool:
    """Whether a call may keep this thread until it is over."""
    return provider is None and not ("gevent" in sys.modules and is_green())


def step(steps: Steps, provider: Provider | None) -> Reply:
    """The next step of a list or a wait."""
    if tracing.begin is None:
        return _step(steps, provider)
    with tracing.begin("") as span:
        return span.ended(_step(steps, provider))


def _step(steps: Steps, provider: Provider | None) -> Reply:
    return steps.call() if is_plain(provider) else carried(steps.begin(), provider)


def carried(call: BlockingCall, provider: Provider | None) -> Reply:
    """The reply of a call that has not begun. Whatever ends the wait ends the call."""
    if provider is not None:
        provider.refuse_itself()
    carry = _carrier()
    try:
        while True:
            pause = carry(call.carry)
            if isinstance(pause, Reply):
                return pause
            if provider is None:
                pause.refuse("its client is gone")
            else:
                from ._credentials import wait_here

                provider.answer(pause, wait_here)
    except BaseException:
        call.cancel()
        raise
    finally:
        call.tell()


Pause = Reply | KeyRequest


def _carrier() -> Callable[[Callable[[], Pause]], Pause]:
    if "gevent" not in sys.modules or not is_green():
        return _here
    # Other programs need nothing of it.
    from ._green import carrier

    return carrier() or _here


def _here(carry: Callable[[], Pause]) -> Pause:
    return carry()
