"""What came of one of many calls."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from .errors import GureumError

R = TypeVar("R")


class Outcome(Generic[R]):
    """What came of one call of `map` with `on_error="collect"`."""

    __slots__ = ("error", "index", "input", "result")

    index: int
    """The place of its input among all inputs, from 0 on."""
    input: Any
    """What was given."""
    result: R | None
    """What the call gave; `None` if it failed."""
    error: GureumError | None
    """Why the call failed; `None` if it did not."""

    def __init__(self, index: int, input: Any, result: R | None, error: GureumError | None) -> None:
        """`map` makes it.

        Args:
            index: The place of its input among all inputs.
            input: What was given.
            result: What the call gave.
            error: Why it failed.
        """
        self.index = index
        self.input = input
        self.result = result
        self.error = error

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    # The input is left out: it may hold a password.
    def __repr__(self) -> str:
        what = f"result={self.result!r}" if self.error is None else f"error={self.error!r}"
        return f"Outcome(index={self.index}, {what})"
