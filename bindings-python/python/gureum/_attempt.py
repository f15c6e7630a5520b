"""One attempt of a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Attempt:
    """One attempt of a call."""

    __slots__ = ("elapsed", "reason", "slept", "status")

    status: int | None
    """HTTP status, if an answer came."""
    reason: str | None
    """Why it did not end the call; absent on success."""
    elapsed: float
    """How long it took, in seconds."""
    slept: float
    """Pause before it, in seconds."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        """Calls make them.

        Args:
            details: What crossed from the core.
        """
        self.status = details.get("status")
        self.reason = details.get("reason")
        self.elapsed = details.get("elapsedMs", 0) / 1000
        self.slept = details.get("sleptMs", 0) / 1000

    def __repr__(self) -> str:
        return (
            f"Attempt(status={self.status!r}, reason={self.reason!r}, "
            f"elapsed={self.elapsed!r}, slept={self.slept!r})"
        )
