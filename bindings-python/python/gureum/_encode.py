"""Inputs and options as bytes for the engine."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from operator import index
from typing import Any


def _other(value: Any) -> Any:
    sent = getattr(type(value), "_sent", None)
    if sent is not None:
        # A model or a secret: what it is to a service, it says itself.
        return sent(value)
    if isinstance(value, Mapping):
        return dict(value)
    from datetime import datetime

    # A moment that is unequal to itself is none: pandas calls it `NaT`.
    if isinstance(value, datetime) and value == value:
        return value.isoformat()
    # Not any iterable: an iterator may never end.
    if isinstance(value, Collection) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(value)
    return _number(value)


def _number(value: Any) -> Any:
    """A number of another library: those of numpy are neither `int` nor, but for one, `float`."""
    if getattr(getattr(value, "dtype", None), "kind", "") == "b":
        return bool(value)
    if hasattr(type(value), "__index__"):
        return index(value)
    if _is_real(value):
        return float(value)
    raise TypeError(f"a {type(value).__name__} cannot be sent; pass JSON or a model")


_dumps = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_other
).encode


def encode(value: Any) -> bytes:
    """JSON in UTF-8. `InputError` for what cannot be written as JSON."""
    if type(value) is dict and not value:
        return b"{}"
    try:
        return _dumps(value).encode()
    except Exception as error:
        # Anything may happen while an object is read. The text of the error may quote the value.
        reason = _reason(error)
    from ._fault import fault
    from .errors import InputError

    # Outside of `except`: nothing that holds the input goes with the error.
    raise InputError(f"the input cannot be sent: {fault(value, _other) or reason}")


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deep"
    if isinstance(error, (TypeError, ValueError)):
        return "it is no JSON in Unicode"
    return f"reading it raised {type(error).__name__}"


def spelt(kind: str, value: Any, module: str) -> Any:
    """An input in which dictionaries may stand for models, with the names of the wire."""
    from ._spelling import spelt

    return spelt(kind, value, module)


MOST = 1_000_000
"""Characters of a text that goes to the engine by itself. What is longer was not meant."""


def text(value: str, what: str) -> str:
    """A name, an id or a token as it goes to the engine."""
    from .errors import InputError

    if not isinstance(value, str):
        raise InputError(f"the {what} is a text, not a {type(value).__name__}")
    # An error names the operation, so a long one would be repeated.
    if str.__len__(value) > (200 if what == "operation" else MOST):
        raise InputError(f"the {what} is too long: {str.__len__(value):,} characters")
    # The text itself, whatever a class of its own makes of it.
    plain = str.__str__(value)
    try:
        plain.encode()
    except UnicodeError:
        raise InputError(f"the {what} is no Unicode text") from None
    return plain


def request_body(body: Mapping[str, Any] | bytes | None) -> bytes | None:
    """The body of a request that is no operation: bytes as they are, anything else as JSON."""
    return body if body is None or isinstance(body, bytes) else encode(body)


def milliseconds(seconds: float) -> int:
    """A limit in seconds, in whole milliseconds and never less than one."""
    from .errors import InputError

    if not _is_number(seconds) or not 0 < seconds < 1e12:
        raise InputError("a time limit is a number of seconds above 0")
    return max(1, round(float(seconds) * 1000))


def retries(max_retries: int) -> int:
    """How often a call is repeated."""
    from .errors import InputError

    is_whole = _is_number(max_retries) and 0 <= max_retries <= 4294967295 and max_retries % 1 == 0
    if not is_whole:
        raise InputError("`max_retries` is a whole number from 0 on")
    return int(max_retries)


def headers_of(headers: Mapping[str, str], under: Mapping[str, Any]) -> dict[str, str]:
    """Headers to add, over those of `under`."""
    from .errors import InputError

    if not isinstance(headers, Mapping):
        raise InputError(f"`headers` is a {type(headers).__name__}, not a mapping of texts")
    given = dict(headers)
    for name, value in given.items():
        if not isinstance(name, str) or not isinstance(value, str):
            raise InputError("`headers` has a name or a value that is no text")
    names = {name.lower() for name in given}
    before: Mapping[str, str] = under.get("headers", {})
    kept = {name: value for name, value in before.items() if name.lower() not in names}
    return {**kept, **given}


def _is_number(value: object) -> bool:
    is_number = isinstance(value, (int, float)) or _is_real(value)
    return is_number and not isinstance(value, bool)


def _is_real(value: object) -> bool:
    # Numbers of other libraries are rare.
    from numbers import Real

    return isinstance(value, Real)
