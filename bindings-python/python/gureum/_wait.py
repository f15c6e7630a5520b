"""How a wait is going."""

from __future__ import annotations

import json
from typing import Any, Generic, TypeVar

M = TypeVar("M")


class Progress:
    """How a wait is going: what `on_progress` is told after each look at the resource."""

    __slots__ = ("elapsed", "next_poll_in", "polls", "state", "token")

    state: str | None
    """The state seen last, as the service wrote it; `None` if none was seen yet."""
    elapsed: float
    """Seconds since the wait began."""
    polls: int
    """How often the service was asked."""
    next_poll_in: float
    """Seconds until it is asked again."""
    token: str | None
    """With this text another process can go on: `client.resume_wait(token)`."""

    def __init__(self, body: bytes, token: str | None) -> None:
        """Waits make it.

        Args:
            body: What crossed from the core, in JSON.
            token: With which another process can go on.
        """
        details: dict[str, Any] = json.loads(body)
        self.state = details.get("state")
        self.elapsed = details.get("elapsedMs", 0) / 1000
        self.polls = details.get("polls", 0)
        self.next_poll_in = details.get("nextPollInMs", 0) / 1000
        self.token = token

    def _repr_html_(self) -> str:
        from ._html import of_progress

        rows = [
            ("state", self.state or "no state yet"),
            ("so far", spoken(self.elapsed)),
            ("looks", self.polls),
            ("next look in", spoken(self.next_poll_in)),
        ]
        return of_progress(subject(self.token), rows)

    def __repr__(self) -> str:
        return (
            f"Progress(state={self.state!r}, elapsed={self.elapsed!r}, "
            f"polls={self.polls!r}, next_poll_in={self.next_poll_in!r})"
        )


def spoken(seconds: float) -> str:
    """A time as people say it."""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {whole % 60} s" if minutes else f"{whole} s"


def subject(token: str | None) -> str:
    """What a wait waits for."""
    wait: dict[str, str] = json.loads(token or "{}")
    return f"{wait.get('wait', 'wait')} {wait.get('resource', '')}".strip()


class Look(Generic[M]):
    """What one look at a resource shows. That it never will be as wanted is a `WaitFailedError`."""

    __slots__ = ("done", "progress", "resource")

    done: bool
    """Whether it is as wanted."""
    resource: M | None
    """The resource, if it is as wanted and was not to be gone."""
    progress: Progress | None
    """How the wait is going, if it is not over."""

    def __init__(self, resource: M | None, progress: Progress | None) -> None:
        """Waits make it.

        Args:
            resource: What was waited for.
            progress: How the wait is going, if it is not over.
        """
        self.done = progress is None
        self.resource = resource
        self.progress = progress

    def _repr_html_(self) -> str:
        from ._html import of_text

        shown: Any = self.resource if self.progress is None else self.progress
        html = getattr(shown, "_repr_html_", None)
        return of_text(repr(self)) if html is None else str(html())

    def __repr__(self) -> str:
        if self.progress is None:
            return f"Look(done=True, resource={self.resource!r})"
        return f"Look(done=False, progress={self.progress!r})"
