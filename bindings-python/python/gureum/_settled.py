"""What a coroutine waits for: the reply of a call, on the event loop that runs it."""

from __future__ import annotations

from asyncio import AbstractEventLoop, Future, get_running_loop
from os import getpid
from weakref import WeakKeyDictionary

from ._core import Port, Reply, Steps
from ._traces import tracing
from .errors import from_reply

_ports: WeakKeyDictionary[AbstractEventLoop, Port] = WeakKeyDictionary()


def running() -> tuple[Port, AbstractEventLoop]:
    """The running event loop, and what it has with the core."""
    try:
        event_loop = get_running_loop()
    except RuntimeError:
        raise RuntimeError(
            "there is no running asyncio event loop; use the blocking client, "
            "for example `DataForest` instead of `AsyncDataForest`"
        ) from None
    port = _ports.get(event_loop)
    if port is None or port.process != getpid():
        port = _ports[event_loop] = Port(event_loop)
    return port, event_loop


async def settled(port: Port, number: int, future: Future[Reply]) -> Reply:
    """The reply of a call that has begun. Whatever ends the wait ends the call."""
    try:
        reply = await future
    except BaseException:
        port.cancel(number)
        raise
    if not reply.ok:
        raise from_reply(reply)
    return reply


async def settled_step(steps: Steps) -> Reply:
    """The next step of a list or a wait."""
    port, event_loop = running()
    if tracing.begin is None:
        return await settled(port, *steps.start(port, event_loop))
    with tracing.begin("") as span:
        reply = span.ended(await replied(port, *steps.start(port, event_loop)))
    if not reply.ok:
        raise from_reply(reply)
    return reply


async def replied(port: Port, number: int, future: Future[Reply]) -> Reply:
    """The reply of a call that has begun, an error too."""
    try:
        return await future
    except BaseException:
        port.cancel(number)
        raise
