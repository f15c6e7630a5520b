"""What a plan leaves open, and what answers say: names in `${…}`, and paths with dots."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_NAME = re.compile(r"\$\{(\w+)\}")


class UnknownValueError(LookupError):
    """A plan mentions what is not known yet, for example the id of what is not made."""


def names_in(template: object) -> set[str]:
    """The names that a template mentions."""
    if isinstance(template, str):
        return set(_NAME.findall(template))
    if isinstance(template, Mapping):
        return {name for value in template.values() for name in names_in(value)}
    if isinstance(template, (list, tuple)):
        return {name for value in template for name in names_in(value)}
    return set()


def filled(template: Any, values: Mapping[str, Any]) -> Any:
    """The template with values in place of names. What has the value `None` is left out."""
    if isinstance(template, str):
        whole = _NAME.fullmatch(template)
        if whole is not None:
            return _value(whole[1], values)
        return _NAME.sub(lambda found: str(_value(found[1], values)), template)
    if isinstance(template, Mapping):
        fields = {name: filled(value, values) for name, value in template.items()}
        return {name: value for name, value in fields.items() if value is not None}
    if isinstance(template, (list, tuple)):
        return [filled(value, values) for value in template]
    return template


def _value(name: str, values: Mapping[str, Any]) -> Any:
    try:
        return values[name]
    except KeyError:
        raise UnknownValueError(name) from None


def at(value: object, path: str) -> list[Any]:
    """What stands at a path; `*` is any item of a list. `None` is nothing."""
    found = [value]
    for name in path.split("."):
        if name == "*":
            found = [item for each in found if isinstance(each, list) for item in each]
        else:
            found = [each.get(name) for each in found if isinstance(each, dict)]
    return [each for each in found if each is not None]


def fits(row: object, wanted: Mapping[str, Any]) -> bool:
    """Whether a row has what is wanted of it. One of a list is enough."""
    return all(
        any(each in at(row, path) for each in (value if isinstance(value, list) else [value]))
        for path, value in wanted.items()
    )


def alike(one: object, other: object) -> bool:
    """Whether two say the same: services write some in capitals, and cut off white space."""
    if isinstance(one, str) and isinstance(other, str):
        return one.strip().casefold() == other.strip().casefold()
    return one == other


def unfit_addresses(text: str) -> str | None:
    """What is wrong with addresses in CIDR notation, in words."""
    first, length = _network(text)
    if first is None:
        return "has a number over 255"
    return None if first % (1 << length) == 0 else "does not begin where its range does"


def is_within(text: str, other: str) -> bool:
    """Whether addresses are a part of others. Both are known to be some."""
    (first, length), (start, size) = _network(text), _network(other)
    return length <= size and (first or 0) >> size == (start or 0) >> size


def _network(text: str) -> tuple[int | None, int]:
    """The first address as a number, and how many bits of it are free."""
    address, _, prefix = text.partition("/")
    parts = [int(part) for part in address.split(".")]
    first = None if max(parts) > 255 else int.from_bytes(bytes(parts), "big")
    return first, 32 - int(prefix)


def text_at(value: object, path: str) -> str | None:
    """The text at a path, if there is one."""
    return next((each for each in at(value, path) if isinstance(each, str) and each), None)
