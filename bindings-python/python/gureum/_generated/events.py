"""What a client tells while it works.

Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

HOOKS: Mapping[str, str] = {
    "request": "on_request",
    "response": "on_response",
    "retry": "on_retry",
}
"""The events that have a hook, and its name."""


class CallEvent:
    """Something that happened in a call or a wait. It holds no secret."""

    __slots__ = (
        "event",
        "attempt",
        "before",
        "elapsed_ms",
        "error",
        "method",
        "operation",
        "pause_ms",
        "reason",
        "request_id",
        "resource",
        "state",
        "status",
        "time_ms",
        "url",
        "wait",
    )

    event: str
    """What happened: `request`, `response`, `retry`, `found_again`, `state`."""
    time_ms: float
    """When it happened, in milliseconds since 1970."""
    operation: str | None
    """The operation, for example `accounts.create`; method and path if it has no name."""
    method: str | None
    """Method of HTTP."""
    url: str | None
    """The address. Values of its query that no description knows are masked."""
    attempt: int | None
    """Which attempt of the call it is, from 1."""
    status: int | None
    """HTTP status, if an answer came."""
    elapsed_ms: float | None
    """How long the attempt took, in milliseconds."""
    pause_ms: float | None
    """The pause before the attempt, or before the next one, in milliseconds."""
    request_id: str | None
    """The vendor's request id."""
    error: str | None
    """Kind of the error, for example `RateLimit`."""
    reason: str | None
    """Why the attempt failed, in words."""
    wait: str | None
    """The wait, for example `accounts.waitUntilRunning`."""
    resource: str | None
    """The id of the resource that is waited for."""
    state: str | None
    """The state that the resource has now."""
    before: str | None
    """The state that it had before; absent at first."""

    def __init__(self, told: Mapping[str, Any]) -> None:
        """Calls make them.

        Args:
            told: What crossed from the core.
        """
        self.event = told["event"]
        self.time_ms = told["timeMs"]
        self.operation = told.get("operation")
        self.method = told.get("method")
        self.url = told.get("url")
        self.attempt = told.get("attempt")
        self.status = told.get("status")
        self.elapsed_ms = told.get("elapsedMs")
        self.pause_ms = told.get("pauseMs")
        self.request_id = told.get("requestId")
        self.error = told.get("error")
        self.reason = told.get("reason")
        self.wait = told.get("wait")
        self.resource = told.get("resource")
        self.state = told.get("state")
        self.before = told.get("before")

    def __repr__(self) -> str:
        told = {name: getattr(self, name) for name in self.__slots__}
        shown = ", ".join(f"{name}={value!r}" for name, value in told.items() if value is not None)
        return f"CallEvent({shown})"


Hook = Callable[[CallEvent], object]
