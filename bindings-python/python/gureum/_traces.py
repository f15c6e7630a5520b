"""Whether somebody traces calls, and how: `gureum.opentelemetry` fills it in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from ._core import Reply


class Span(Protocol):
    """A call that is traced."""

    def __enter__(self) -> Span: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

    def options(self, options: bytes) -> bytes:
        """The options with which the call is traced."""
        ...

    def ended(self, reply: Reply) -> Reply:
        """Takes down what the reply says."""
        ...


class Tracing:
    """Without `begin` nobody traces."""

    __slots__ = ("begin", "carried")
    begin: Callable[[str], Span] | None
    carried: Callable[[dict[str, Any]], dict[str, Any]]
    """Options of a list or a wait, whose steps are traced one by one."""

    def __init__(self) -> None:
        self.begin = None
        self.carried = dict


tracing = Tracing()
