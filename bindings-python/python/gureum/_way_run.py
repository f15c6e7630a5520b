"""Carries out what a way asks for, in both faces."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from ._async_waits import AsyncWait
from ._async_waits import OnProgress as OnProgress
from ._carry import step as next_step
from ._client import BaseClient, read_json
from ._core import Reply, Steps
from ._encode import encode
from ._language import language_of
from ._settled import settled_step
from ._waits import Wait
from ._way import OnStep, Way, WayPlan
from ._way_walk import Ended, OneCall, Rows, Wish
from ._way_walk import prepare as walk_prepare
from ._way_walk import teardown as walk_teardown
from .errors import GureumError, InputError, from_reply

if TYPE_CHECKING:
    from ._asynchronous import AsyncClient
    from ._blocking import Client
    from ._session import AsyncSession, BlockingSession

R = TypeVar("R")
T = TypeVar("T")


@dataclass(frozen=True)
class Limits:
    """How long a way waits, and who is told how it goes."""

    on_step: OnStep | None
    on_progress: OnProgress | None
    progress: bool
    timeout: float | None

    def check(self, session: BaseClient, dry_run: object) -> None:
        """Nothing is sent if one of them cannot be used."""
        for name, flag in (("dry_run", dry_run), ("progress", self.progress)):
            if not isinstance(flag, bool):
                raise _unfit(f"`{name}` is a {type(flag).__name__}, not a bool")
        for name, told in (("on_step", self.on_step), ("on_progress", self.on_progress)):
            if told is not None and not callable(told):
                raise _unfit(f"`{name}` is a {type(told).__name__} and cannot be called")
        session._wait_options(self.timeout)


def prepare(
    session: BlockingSession,
    way: Way[R],
    given: Mapping[str, object],
    dry_run: bool,
    limits: Limits,
) -> R | WayPlan:
    limits.check(session, dry_run)
    language = language_of(session._settings)
    walk = walk_prepare(way, way.checked(given), dry_run, limits.on_step, language)
    return _driven(session, walk, limits)


def teardown(
    session: BlockingSession,
    way: Way[Any],
    given: Mapping[str, object],
    dry_run: bool,
    limits: Limits,
) -> WayPlan:
    limits.check(session, dry_run)
    language = language_of(session._settings)
    walk = walk_teardown(way, way.checked(given), dry_run, limits.on_step, language)
    return _driven(session, walk, limits)


async def async_prepare(
    session: AsyncSession,
    way: Way[R],
    given: Mapping[str, object],
    dry_run: bool,
    limits: Limits,
) -> R | WayPlan:
    limits.check(session, dry_run)
    language = language_of(session._settings)
    walk = walk_prepare(way, way.checked(given), dry_run, limits.on_step, language)
    return await _driven_async(session, walk, limits)


async def async_teardown(
    session: AsyncSession,
    way: Way[Any],
    given: Mapping[str, object],
    dry_run: bool,
    limits: Limits,
) -> WayPlan:
    limits.check(session, dry_run)
    language = language_of(session._settings)
    walk = walk_teardown(way, way.checked(given), dry_run, limits.on_step, language)
    return await _driven_async(session, walk, limits)


def _driven(session: BlockingSession, walk: Generator[Wish, Any, T], limits: Limits) -> T:
    answer: Any = None
    error: GureumError | None = None
    while True:
        try:
            wish = walk.send(answer) if error is None else walk.throw(error)
        except StopIteration as end:
            result: T = end.value
            return result
        answer = error = None
        try:
            answer = _carried_out(session, wish, limits)
        except GureumError as failure:
            error = failure


async def _driven_async(session: AsyncSession, walk: Generator[Wish, Any, T], limits: Limits) -> T:
    answer: Any = None
    error: GureumError | None = None
    while True:
        try:
            wish = walk.send(answer) if error is None else walk.throw(error)
        except StopIteration as end:
            result: T = end.value
            return result
        answer = error = None
        try:
            answer = await _carried_out_async(session, wish, limits)
        except GureumError as failure:
            error = failure


def _carried_out(session: BlockingSession, wish: Wish, limits: Limits) -> Any:
    client: Client = getattr(session, wish.service)
    if isinstance(wish, OneCall):
        return client.call(wish.operation, wish.input)
    if isinstance(wish, Rows):
        steps, rows = _pages(client, wish), list[Any]()
        while _added(rows, next_step(steps, client._provider), wish.items):
            pass
        return rows
    wait = Wait(client, _wait(client, wish, limits), read_json, limits.timeout)
    if wish.look:
        return wait.poll().resource
    return wait.result(on_progress=limits.on_progress, progress=limits.progress)


async def _carried_out_async(session: AsyncSession, wish: Wish, limits: Limits) -> Any:
    client: AsyncClient = getattr(session, wish.service)
    if isinstance(wish, OneCall):
        return await client.call(wish.operation, wish.input)
    if isinstance(wish, Rows):
        steps, rows = _pages(client, wish), list[Any]()
        while _added(rows, await settled_step(steps), wish.items):
            pass
        return rows
    wait = AsyncWait(client, _wait(client, wish, limits), read_json, limits.timeout)
    if wish.look:
        return (await wait.poll()).resource
    return await wait.result(on_progress=limits.on_progress, progress=limits.progress)


def _pages(client: BaseClient, wish: Rows) -> Steps:
    return client._core.pages(wish.operation, encode(wish.input), client._options(None, None))


def _wait(client: BaseClient, wish: Ended, limits: Limits) -> Steps:
    return client._core.wait(wish.waiter, wish.id, client._wait_options(limits.timeout))


def _added(rows: list[Any], reply: Reply, items: str) -> bool:
    """Adds the rows of a page; whether there was one."""
    if not reply.ok:
        raise from_reply(reply)
    if reply.end:
        return False
    page = read_json(reply)
    found = page.get(items) if isinstance(page, dict) else None
    rows.extend(found if isinstance(found, list) else [])
    return True


def _unfit(problem: str) -> InputError:
    return InputError(problem, {"message": problem, "delivery": "NotSent"})
