"""Compares JSON with a pattern of it, as tests/scenarios/README.md says."""

from __future__ import annotations

from typing import Any

ABSENT = object()


def fits(pattern: Any, actual: Any, at: str) -> None:
    """Raises an `AssertionError` that says where the two first differ."""
    if isinstance(pattern, dict) and len(pattern) == 1 and next(iter(pattern)).startswith("$"):
        word, argument = next(iter(pattern.items()))
        assert _special(word, argument, actual, at), f"{at} is {_shown(actual)}, expected {pattern}"
    elif isinstance(pattern, dict):
        assert isinstance(actual, dict), f"{at} is {_shown(actual)}, expected {pattern}"
        for name, field in pattern.items():
            fits(field, actual.get(name, ABSENT), f"{at}/{name}")
    elif isinstance(pattern, list):
        assert isinstance(actual, list), f"{at} is {_shown(actual)}, expected {pattern}"
        assert len(actual) == len(pattern), f"{at} has {len(actual)} items, expected {len(pattern)}"
        for index, (item, have) in enumerate(zip(pattern, actual, strict=True)):
            fits(item, have, f"{at}/{index}")
    else:
        is_same_kind = isinstance(pattern, bool) == isinstance(actual, bool)
        assert pattern == actual and is_same_kind, f"{at} is {_shown(actual)}, expected {pattern!r}"


def _special(word: str, argument: Any, actual: Any, at: str) -> bool:
    if word == "$absent":
        return (actual is ABSENT) == argument
    if word == "$any":
        return any(_does_fit(choice, actual, at) for choice in argument)
    if word == "$has":
        return isinstance(actual, list) and any(_does_fit(argument, each, at) for each in actual)
    if word == "$length":
        return isinstance(actual, (list, str)) and len(actual) == argument
    if word == "$type":
        return actual is not ABSENT and _kind(actual) == argument
    text = actual if isinstance(actual, str) else None
    known = {
        "$contains": lambda: argument in text,
        "$lacks": lambda: argument not in text,
        "$starts": lambda: text.startswith(argument),
    }
    assert word in known, f"there is no pattern {word}"
    return text is not None and known[word]()


def _does_fit(pattern: Any, actual: Any, at: str) -> bool:
    try:
        fits(pattern, actual, at)
    except AssertionError:
        return False
    return True


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    kinds = {str: "string", int: "number", float: "number", list: "array", dict: "object"}
    return "null" if value is None else kinds[type(value)]


def _shown(value: Any) -> str:
    return "absent" if value is ABSENT else repr(value)


def filled(value: Any, memory: dict[str, Any]) -> Any:
    """Puts what is remembered in the place of `${name}`."""
    if isinstance(value, dict):
        return {name: filled(each, memory) for name, each in value.items()}
    if isinstance(value, list):
        return [filled(each, memory) for each in value]
    if not isinstance(value, str):
        return value
    for name, known in memory.items():
        place = f"${{{name}}}"
        if value == place:
            return known
        value = value.replace(place, str(known))
    return value
