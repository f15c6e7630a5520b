"""A moment as the service wrote it.

The text is kept and read when somebody asks, because reading it eagerly would one
day fail a whole answer over one field. It compares by the moment: as text, nine in
the morning of Korea would come after midnight of UTC, which is the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    _Instant = tuple[datetime, str]
    """A moment to the second, and the digits of its fraction: a `datetime` keeps six of nine."""

_FORM = (
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?"
    r"([Zz]|[+-]\d\d(?::?\d\d)?)"
)


def _parts(text: str) -> re.Match[str] | None:
    # Not compiled before somebody asks: `re` keeps it then.
    return re.fullmatch(_FORM, text.strip(), re.ASCII)


def _moment(*texts: str) -> datetime:
    from datetime import datetime, timedelta, timezone

    *parts, fraction, zone = texts
    year, month, day, hour, minute, second = (int(part or 0) for part in parts)
    # A leap second is written as 60 and means the second after it.
    leap = timedelta(seconds=1 if second == 60 else 0)
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    if zone in "Zz":
        offset = timedelta()
    else:
        digits = zone[1:].replace(":", "").ljust(4, "0")
        offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        offset = -offset if zone[0] == "-" else offset
    second = min(second, 59) if leap else second
    return datetime(year, month, day, hour, minute, second, micro, timezone(offset)) + leap


def _instant(text: str) -> _Instant | None:
    """What a text is compared by; `None` where it names no moment with a zone."""
    found = _parts(text)
    if found is None:
        return None
    *parts, fraction, zone = found.groups()
    try:
        return _moment(*parts, "", zone), (fraction or "")[:9].rstrip("0")
    except (ValueError, OverflowError):
        return None


def _both(one: str, other: object) -> tuple[_Instant, _Instant] | None:
    if not isinstance(other, str):
        return None
    mine, its = _instant(one), _instant(other)
    if mine is None or its is None:
        text = str(one if mine is None else other)[:99]
        raise TypeError(
            f"{text!r} is no moment with a zone, so it comes neither before nor after another; "
            "compare `str(…)` to sort by text"
        )
    return mine, its


class Timestamp(str):
    """A moment as the service wrote it, for example `2025-02-20T09:32:55+09:00`.

    Two compare by the moment, whatever their zones. A plain text is read as one for that; as a
    key it is something else, because it hashes as text. Without a zone a text equals the same
    text alone, and `<` is a `TypeError`: nobody knows when it was.
    """

    __slots__ = ()

    def datetime(self) -> datetime:
        """The moment, with its zone. `ValueError` for what is none.

        A text without a zone is refused too: the vendors do not say which zone they mean, and a
        guess would be nine hours wrong in Korea.
        """
        found = _parts(self)
        try:
            if found is not None:
                return _moment(*found.groups())
        except (ValueError, OverflowError):
            pass  # a 13th month
        raise ValueError(f"{str(self)[:99]!r} is no moment with a zone; use the text as it is")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, str):
            return NotImplemented
        if str.__eq__(self, other):
            return True
        mine = _instant(self)
        return mine is not None and mine == _instant(other)

    # `str` has one of its own.
    def __ne__(self, other: object) -> bool:
        return NotImplemented if not isinstance(other, str) else not self == other

    def __hash__(self) -> int:
        instant = _instant(self)
        return str.__hash__(self) if instant is None else hash(instant)

    def __lt__(self, other: object) -> bool:
        both = _both(self, other)
        return NotImplemented if both is None else both[0] < both[1]

    def __le__(self, other: object) -> bool:
        both = _both(self, other)
        return NotImplemented if both is None else both[0] <= both[1]

    def __gt__(self, other: object) -> bool:
        both = _both(self, other)
        return NotImplemented if both is None else both[0] > both[1]

    def __ge__(self, other: object) -> bool:
        both = _both(self, other)
        return NotImplemented if both is None else both[0] >= both[1]

    def __repr__(self) -> str:
        return f"Timestamp({str.__repr__(self)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self),)


def end_of(start: Timestamp | None, seconds: int | None) -> datetime | None:
    """When what began at `start` is over; `None` where nobody knows, or it has no end."""
    from datetime import timedelta

    if start is None or seconds is None or seconds < 0:
        return None
    try:
        return start.datetime() + timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return None
