"""Demo: models.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._later import Later
from .._model import Fields, Model, OpenText, taken

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.demo.inputs")

__all__ = [
    "HomeKind",
    "CreateUserResponse",
    "Home",
]


class HomeKind(OpenText):
    """Text with known values; any other text is as good."""
    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = ("SSD", "HDD", )

    SSD: ClassVar[HomeKind]
    """`SSD`."""
    HDD: ClassVar[HomeKind]
    """`HDD`."""


HomeKind.SSD = HomeKind("SSD")
HomeKind.HDD = HomeKind("HDD")


class CreateUserResponse(Model):
    """`CreateUserResponse` of the API."""

    __slots__ = ("id", )
    __match_args__ = ("id", )
    _fields: ClassVar[Fields] = (
        ("id", "id", "text"),
    )

    id: str | None
    """The vendor does not describe it."""

    def __init__(
        self,
        *,
        id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            id: The vendor does not describe it.
        """
        self.id = id
        self.extra: dict[str, Any] = {}

class Home(Model):
    """`Home` of the API."""

    __slots__ = ("path", "kind", )
    __match_args__ = ("path", "kind", )
    _fields: ClassVar[Fields] = (
        ("path", "path", "text"),
        ("kind", "kind", "HomeKind"),
    )

    path: str
    """The vendor does not describe it."""
    kind: HomeKind | None
    """`SSD` or `HDD`."""

    def __init__(
        self,
        *,
        path: str,
        kind: HomeKind | str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            path: The vendor does not describe it.
            kind: `SSD` or `HDD`.
        """
        self.path = path
        self.kind = taken("HomeKind", kind, __name__)
        self.extra: dict[str, Any] = {}
