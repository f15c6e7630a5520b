"""Dictionaries of users in place of models: by the names of Python, or by those on the wire.

Loaded with the first one. What is no dictionary stays as it is, for the service to judge.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from ._open_text import OpenText
from ._secret import Secret
from ._timestamp import Timestamp
from .errors import InputError

_Read = Callable[[str, Any, str], Any]
_BARE = (str, bytes, bytearray, memoryview, Mapping)


def spelt(kind: str, value: Any, module: str) -> Any:
    """An input with the names of the wire.

    Args:
        kind: What is due, as a model's `_fields` say it.
        value: What was given.
        module: Where the types stand.

    Returns:
        The same, with dictionaries of other names.

    Raises:
        InputError: A field has two names at once, or the value cannot be read.
    """
    return _guarded(_wire, kind, value, module)


def taken(kind: str, value: Any, module: str) -> Any:
    """What a model keeps of what its constructor was given.

    Args:
        kind: What is due, as a model's `_fields` say it.
        value: What was given.
        module: Where the types stand.

    Returns:
        What the attribute promises, where that can be made of it.

    Raises:
        InputError: A field has two names at once, or the value cannot be read.
    """
    return _guarded(_kept, kind, value, module)


def _guarded(read: _Read, kind: str, value: Any, module: str) -> Any:
    try:
        return read(kind.removeprefix("?"), value, module)
    except InputError as error:
        problem = error.message or ""
    except Exception as error:
        problem = f"reading it raised {type(error).__name__}"
    # Outside of `except`: nothing that holds the input goes with the error.
    raise InputError(problem)


def _spread(read: _Read, kind: str, value: Any, module: str) -> Any:
    """The elements of a list or map; what is none stays as it is."""
    if kind.startswith("[]"):
        is_list = isinstance(value, Collection) and not isinstance(value, _BARE)
        return [read(kind[2:], each, module) for each in value] if is_list else value
    if not isinstance(value, Mapping):
        return value
    return {name: read(kind[2:], each, module) for name, each in value.items()}


def _wire(kind: str, value: Any, module: str) -> Any:
    if kind.startswith(("[]", "{}")):
        return _spread(_wire, kind, value, module)
    if kind == "secret":
        # No frame of a traceback holds the plain text.
        return Secret(value) if isinstance(value, str) else value
    if not isinstance(value, Mapping):
        return value
    model = _type(kind, module)
    if model is None or not hasattr(model, "_fields"):
        return value
    out: dict[Any, Any] = {}
    for (_, wire, its), each in _fields(model, value):
        out[wire] = each if its is None else _wire(its, each, model.__module__)
    return out


def _kept(kind: str, value: Any, module: str) -> Any:
    if value is None or kind in ("text", "scalar", "int", "number", "bool", "any"):
        return value
    if kind.startswith(("[]", "{}")):
        return _spread(_kept, kind, value, module)
    if kind == "texts":
        return [value] if isinstance(value, str) else _spread(_kept, "[]text", value, module)
    if kind == "free":
        return dict(value) if isinstance(value, Mapping) else value
    if kind == "secret":
        return Secret(value)
    if kind == "time":
        # A moment that is unequal to itself is none: pandas calls it `NaT`.
        is_moment = isinstance(value, datetime) and value == value
        text = value.isoformat() if is_moment else value
        return Timestamp(text) if isinstance(text, str) else text
    its = _type(kind, module)
    if its is not None and issubclass(its, OpenText):
        return its(value) if isinstance(value, str) else value
    return _model(its, value) if its is not None and isinstance(value, Mapping) else value


def _model(kind: type[Any], given: Mapping[Any, Any]) -> Any:
    """A model of a dictionary. What it lacks is not set: the service says what it needs."""
    made = object.__new__(kind)
    made.extra = {}
    for (attribute, wire, its), value in _fields(kind, given):
        if its is None or value is None:
            # An explicit `null` is sent as one.
            made.extra[wire] = value
        else:
            setattr(made, attribute, _kept(its, value, kind.__module__))
    return made


_Field = tuple[str, Any, "str | None"]
"""Attribute, name on the wire, and what is due; nothing is due of what no description knows."""


_known: dict[type[Any], dict[Any, _Field]] = {}


def _fields(model: type[Any], given: Mapping[Any, Any]) -> list[tuple[_Field, Any]]:
    known, found, seen = _names(model), list[tuple[_Field, Any]](), set[Any]()
    for name, value in given.items():
        field = known.get(name) or ("", name, None)
        if field[1] in seen:
            raise InputError(
                f"the input cannot be sent: it has `{field[0]}` and `{field[1]}`, "
                "which are the same field"
            )
        seen.add(field[1])
        found.append((field, value))
    return found


def _names(model: type[Any]) -> dict[Any, _Field]:
    """Its fields by both of their names. Where one word is both, it is that of the wire."""
    if (found := _known.get(model)) is not None:
        return found
    described: Iterable[tuple[str, str, str]] = model._fields
    fields = [(attribute, wire, kind.removeprefix("?")) for attribute, wire, kind in described]
    _known[model] = {
        **{field[0]: field for field in fields},
        **{field[1]: field for field in fields},
    }
    return _known[model]


def _type(kind: str, module: str) -> type[Any] | None:
    found = getattr(sys.modules[module], kind, None)
    return found if isinstance(found, type) else None
