"""Text with known values, of answers and of errors alike."""

from __future__ import annotations

from typing import Any, ClassVar


class OpenText(str):
    """Text with known values, which are constants of the class. Any other text is as good."""

    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ()

    @property
    def is_known(self) -> bool:
        """Whether it is one of the values that this version knows."""
        return str(self) in self._known

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str.__repr__(self)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self),)
