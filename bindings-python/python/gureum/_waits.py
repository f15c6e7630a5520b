"""Waits of the blocking face."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from ._carry import step
from ._client import Caller, watch_logs
from ._core import Reply, Steps
from ._wait import Look, Progress
from .errors import from_reply

M = TypeVar("M")

OnProgress = Callable[[Progress], object]


def last(steps: Steps, caller: Caller, on_progress: OnProgress | None, progress: bool) -> Reply:
    """Walks a wait to its end."""
    from ._progress_line import ProgressLine

    watch_logs()
    line = ProgressLine(steps.token, progress)
    try:
        while True:
            reply = stepped(steps, caller)
            if reply.end:
                return reply
            now = Progress(reply.body, steps.token)
            line.show(now)
            if on_progress is not None:
                on_progress(now)
    finally:
        line.end()


def stepped(steps: Steps, caller: Caller) -> Reply:
    """The next step of a wait."""
    reply = step(steps, caller._provider)
    if not reply.ok:
        raise from_reply(reply)
    return reply


class Wait(Generic[M]):
    """A wait that has begun: its limit counts from then. Only `poll` and `result` send."""

    __slots__ = ("_caller", "_read", "_timeout", "token")

    token: str
    """With it another process can go on: `client.started_wait(token)`. It holds no secret."""

    def __init__(
        self, caller: Caller, steps: Steps, read: Callable[[Reply], M], timeout: float | None
    ) -> None:
        """Clients make it.

        Args:
            caller: The client.
            steps: The wait as it begins.
            read: Makes the resource of the last reply.
            timeout: Longest wait, in seconds.
        """
        token = steps.token
        if token is None:
            # What was refused already takes no time to say so.
            raise from_reply(steps.call())
        self.token = token
        self._caller = caller
        self._read = read
        self._timeout = timeout

    def poll(self) -> Look[M]:
        """Looks once, without a pause: for programs that come back later by themselves.

        Returns:
            Whether it is as wanted, and how the wait is going if it is not.

        Raises:
            GureumError: It never will be as wanted (`WaitFailedError`), the time is over
                (`WaitTimeoutError`), or the call failed.
        """
        watch_logs()
        steps = self._steps(look=True)
        reply = stepped(steps, self._caller)
        if reply.end:
            return Look(self._read(reply), None)
        return Look(None, Progress(reply.body, self.token))

    def result(self, *, on_progress: OnProgress | None = None, progress: bool = False) -> M:
        """Waits to the end.

        Args:
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            What was waited for.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        steps = self._steps(look=False)
        return self._read(last(steps, self._caller, on_progress, progress))

    def _steps(self, *, look: bool) -> Steps:
        return self._caller._core.resume(
            self.token, self._caller._wait_options(self._timeout, look)
        )

    def _repr_html_(self) -> str:
        from ._html import of_text
        from ._wait import subject

        return of_text(f"Wait for {subject(self.token)}")

    def __repr__(self) -> str:
        return f"Wait({self.token})"
