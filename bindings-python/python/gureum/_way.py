"""A way through several services: what its plan says, and what it tells of itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

from ._way_values import is_within, unfit_addresses
from .errors import InputError

R = TypeVar("R")

Action = Literal["create", "adopt", "delete", "keep"]
"""`create`: it was made; `adopt`: it was there, and is used; `delete`: it was deleted; `keep`: it
stays, because something else made it. In a plan: what would be."""


class WayStep:
    """One thing on a way, and what was done with it."""

    __slots__ = ("action", "id", "name", "step", "word")

    step: str
    """The step, for example `security_group`."""
    word: str
    """What kind of thing it is, for example `security group`."""
    name: str
    """Its name; its id, if it was given by id."""
    action: Action
    """What was done with it; in a plan, what would be."""
    id: str | None
    """Its id; `None` if it is not there yet."""

    def __init__(self, step: str, word: str, name: str, action: Action, id: str | None) -> None:
        """Ways make it.

        Args:
            step: The step.
            word: What kind of thing it is.
            name: Its name.
            action: What was done with it.
            id: Its id, if it is there.
        """
        self.step = step
        self.word = word
        self.name = name
        self.action = action
        self.id = id

    def __str__(self) -> str:
        known = "" if self.id is None or self.id == self.name else f" ({self.id})"
        return f"{self.action} {self.word} `{self.name}`{known}"

    def __repr__(self) -> str:
        return f"<WayStep: {self}>"


class WayPlan:
    """The things of a way, in order. As text it has a line for each."""

    __slots__ = ("steps",)

    steps: tuple[WayStep, ...]
    """Each thing, and what was done with it or would be."""

    def __init__(self, steps: tuple[WayStep, ...]) -> None:
        """Ways make it.

        Args:
            steps: Each thing.
        """
        self.steps = steps

    def __iter__(self) -> Iterator[WayStep]:
        return iter(self.steps)

    def __len__(self) -> int:
        return len(self.steps)

    def __str__(self) -> str:
        return "\n".join(map(str, self.steps))

    def __repr__(self) -> str:
        return f"<WayPlan of {len(self.steps)} things>"


OnStep = Callable[[WayStep], object]


@dataclass(frozen=True)
class Input:
    """What a way is told: a whole number if it has a range, else text."""

    name: str
    required: bool = False
    otherwise: str | int | None = None
    range: tuple[int, int] | None = None
    pattern: str | None = None
    says: str = ""
    needs: tuple[str, ...] = ()
    addresses: bool = False
    within: str | None = None
    unless: str | None = None

    def problem(self, value: object) -> str | None:
        """What is wrong with a value, in words; values are not shown."""
        if value is None:
            return "is missing" if self.required else None
        if self.range is not None:
            least, most = self.range
            is_whole = isinstance(value, int) and not isinstance(value, bool)
            if is_whole and least <= int(value) <= most:  # type: ignore[call-overload]
                return None
            return f"is no whole number from {least} to {most}"
        if not isinstance(value, str):
            return f"is a {type(value).__name__}, not text"
        if not value.strip():
            return "is empty"
        if self.pattern is not None and re.fullmatch(self.pattern, value) is None:
            return f"is not {self.says}"
        return unfit_addresses(value) if self.addresses else None

    def stray(self, values: Mapping[str, Any]) -> str | None:
        """What is wrong with it beside the others, in words."""
        if values[self.name] is None:
            return None
        missing = [name for name in self.needs if values.get(name) is None]
        if missing:
            return f"is given without `{missing[0]}`"
        if self.within is None or values.get(self.unless or "") is not None:
            return None
        if not is_within(values[self.name], values[self.within]):
            return f"is no part of `{self.within}`"
        return None


@dataclass(frozen=True)
class Held:
    """What may be deployed on a thing, and holds it."""

    word: str
    service: str
    call: str
    named: str
    delete: str
    items: str | None = None
    input: Mapping[str, Any] = field(default_factory=dict)
    is_: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Pick:
    """What is looked up where nobody gave it: a field of the first row of a list."""

    name: str
    word: str
    service: str
    list: str
    items: str
    field: str


@dataclass(frozen=True)
class Step:
    """How one thing is found, made, waited for and deleted. `core/api/README.md` has the words."""

    name: str
    word: str
    service: str
    named: str
    list: str
    items: str
    is_: Mapping[str, Any]
    id: str
    create: str
    input: Mapping[str, Any]
    made: str
    given: str | None = None
    part_of: str | None = None
    filter: Mapping[str, Any] = field(default_factory=dict)
    lacks: tuple[str, ...] = ()
    same: Mapping[str, Any] = field(default_factory=dict)
    mark: Mapping[str, Any] = field(default_factory=dict)
    state: str | None = None
    leaving: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    ready: str | None = None
    shown: Mapping[str, Any] = field(default_factory=dict)
    learns: Mapping[str, str] = field(default_factory=dict)
    delete: str | None = None
    delete_by: str = ""
    gone: str | None = None
    holds: tuple[Held, ...] = ()


@dataclass(frozen=True)
class Way(Generic[R]):
    """The plan of a way."""

    prepare: str
    teardown: str
    result: Callable[..., R]
    inputs: tuple[Input, ...]
    removal: frozenset[str]
    steps: tuple[Step, ...]
    picks: tuple[Pick, ...]
    results: Mapping[str, str]

    def checked(self, given: Mapping[str, object]) -> dict[str, Any]:
        """What was given, if it can be used.

        Args:
            given: The inputs by name.

        Returns:
            The same, and what is meant where nothing was given.

        Raises:
            InputError: One of them cannot be used. Nothing was sent.
        """
        values = dict(given)
        known = [each for each in self.inputs if each.name in given]
        for each in known:
            if values[each.name] is None:
                values[each.name] = each.otherwise
            _refuse(each, each.problem(values[each.name]))
        for each in known:
            _refuse(each, each.stray(values))
        return values


def _refuse(input: Input, problem: str | None) -> None:
    if problem is not None:
        text = f"`{input.name}` {problem}"
        raise InputError(text, {"message": text, "delivery": "NotSent"})
