"""Demo: models.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from .._model import Fields, Model, OpenText, Secret, Timestamp, taken

__all__ = [
    "State",
    "Part",
    "Thing",
]


class State(OpenText):
    """Text with known values; any other text is as good.

    State of the thing.
    """
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("RUNNING", "STOPPED", )

    RUNNING: ClassVar[State]
    """It works."""
    STOPPED: ClassVar[State]
    """`STOPPED`."""


State.RUNNING = State("RUNNING")
State.STOPPED = State("STOPPED")


class Part(Model):
    """A part."""

    __slots__ = ("size", "key", )
    __match_args__ = ("size", "key", )
    _fields: ClassVar[Fields] = (
        ("size", "size", "int"),
        ("key", "key", "secret"),
    )

    size: int
    """The vendor does not describe it."""
    key: Secret | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        size: int,
        key: Secret | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            size: The vendor does not describe it.
            key: The vendor does not describe it.
        """
        self.size = size
        self.key = None if key is None else Secret(key)
        self.extra: dict[str, Any] = {}

class Thing(Model):
    """A thing."""

    __slots__ = ("id", "state", "last", "made", "parts", "names", "extra_map", "none", "code", "count", "sort", )
    __match_args__ = ("id", "state", "last", "made", "parts", "names", "extra_map", "none", "code", "count", "sort", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
        ("state", "state", "State"),
        ("last", "last", "State"),
        ("made", "made", "time"),
        ("parts", "parts", "[]Part"),
        ("names", "names", "texts"),
        ("extra_map", "extra_map", "{}int"),
        ("none", "none", "Part"),
        ("code", "code", "scalar"),
        ("count", "count", "int"),
        ("sort", "kind", "text"),
    )

    id: str
    """The vendor does not describe it."""
    state: State
    """Its state now."""
    last: State | None
    """Its state before, if it had one."""
    made: Timestamp | None
    """The vendor does not describe it."""
    parts: list[Part]
    """The vendor does not describe it."""
    names: list[str]
    """The vendor does not describe it."""
    extra_map: dict[str, int]
    """The vendor does not describe it."""
    none: Part | None
    """What is left."""
    code: str | int | None
    """The vendor does not describe it."""
    count: int | None
    """At most 9007199254740991."""
    sort: str | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        id: str,
        state: State | str,
        last: State | str | None = None,
        made: Timestamp | str | None = None,
        parts: Sequence[Part] | None = None,
        names: Sequence[str] | str | None = None,
        extra_map: Mapping[str, int] | None = None,
        none: Part | None = None,
        code: str | int | None = None,
        count: int | None = None,
        sort: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: The vendor does not describe it.
            state: Its state now.
            last: Its state before, if it had one.
            made: The vendor does not describe it.
            parts: The vendor does not describe it.
            names: The vendor does not describe it.
            extra_map: The vendor does not describe it.
            none: What is left.
            code: The vendor does not describe it.
            count: At most 9007199254740991.
            sort: The vendor does not describe it.
        """
        self.id = id
        self.state = taken("State", state, __name__)
        self.last = taken("State", last, __name__)
        self.made = taken("time", made, __name__)
        self.parts = [] if parts is None else taken("[]Part", parts, __name__)
        self.names = [] if names is None else taken("texts", names, __name__)
        self.extra_map = {} if extra_map is None else taken("{}int", extra_map, __name__)
        self.none = taken("Part", none, __name__)
        self.code = code
        self.count = count
        self.sort = sort
        self.extra: dict[str, Any] = {}
