"""What in an input cannot be sent, and where: looked for only after it could not be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import isfinite
from typing import Any

DEEPEST = 64
MOST = 100_000
"""Levels and values that are searched. A fault further down is told without its place."""


def fault(value: Any, other: Callable[[Any], Any]) -> str | None:
    """The first fault of a value. `other` says what an object is that JSON does not know."""
    try:
        return next(_Search(other).of(value, "", DEEPEST), None)
    except Exception:
        # An object that cannot be read twice.
        return None


class _Search:
    __slots__ = ("left", "other")

    def __init__(self, other: Callable[[Any], Any]) -> None:
        self.other = other
        self.left = MOST

    def of(self, value: Any, place: str, levels: int) -> Iterator[str]:
        self.left -= 1
        if self.left < 0 or levels == 0:
            return
        if isinstance(value, (str, float, int, type(None))):
            problem = _of_plain(value)
            if problem is not None:
                yield f"{_named(place)} is {problem}"
        elif isinstance(value, dict):
            yield from self._of_dict(value, place, levels - 1)
        elif isinstance(value, (list, tuple)):
            for at, each in enumerate(value):
                yield from self.of(each, f"{place}[{at}]", levels - 1)
        else:
            yield from self._of_other(value, place, levels - 1)

    def _of_dict(self, value: dict[Any, Any], place: str, levels: int) -> Iterator[str]:
        for name, each in value.items():
            if not isinstance(name, (str, int, float, type(None))):
                yield f"{_named(place)} has a name that is a {type(name).__name__}"
                continue
            problem = _of_plain(name)
            if problem is not None:
                yield f"a name in {_named(place)} is {problem}"
            yield from self.of(each, _inside(place, name), levels)

    def _of_other(self, value: Any, place: str, levels: int) -> Iterator[str]:
        try:
            seen = self.other(value)
        except TypeError:
            yield f"{_named(place)} is a {type(value).__name__}; pass JSON or a model"
        except Exception as error:
            yield f"reading {_named(place)} raised {type(error).__name__}"
        else:
            yield from self.of(seen, place, levels)


def _of_plain(value: str | float | None) -> str | None:
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeError:
            return "no Unicode text"
    elif isinstance(value, float):
        return None if isfinite(value) else f"{float(value)}, and JSON has no such number"
    # Longer ones cannot be written in digits, by Python's own limit.
    elif isinstance(value, int) and value.bit_length() > 14_000:
        return f"a whole number of {value.bit_length():,} bits"
    return None


def _named(place: str) -> str:
    return f"`{place}`" if place else "it"


def _inside(place: str, name: object) -> str:
    """The place of a field. An error is one line of text, so what is no text is not shown."""
    shown = "".join(each if each.isprintable() else "?" for each in str(name)[:100])
    return f"{place}.{shown}" if place else shown
