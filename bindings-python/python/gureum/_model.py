"""What answers are made of: models, open texts, times and secrets.

Models are plain classes with slots: 150 of them load in two milliseconds. They
are filled by the native module, which reads what services really send and not
only what they document: a value of a wrong kind reads as absent, and a field
that this version does not know is kept in `extra`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar

from . import _core
from ._encode import encode
from ._open_text import OpenText as OpenText
from ._secret import Secret as Secret
from ._timestamp import Timestamp as Timestamp

if TYPE_CHECKING:
    from ._raw import RawResponse

Fields = tuple[tuple[str, str, str], ...]
"""Attribute, name on the wire, kind."""


class Model:
    """An answer, or a part of one or of an input."""

    __slots__ = ("_reply", "extra")
    _fields: ClassVar[Fields] = ()
    _plan: ClassVar[object] = None

    extra: dict[str, Any]
    """Fields that this version does not know, by their names on the wire."""

    @property
    def raw(self) -> RawResponse | None:
        """The response this came from, status, headers and bytes; only on the answer of a call."""
        from ._raw import RawResponse

        reply = self._set("_reply")
        return None if reply is None else RawResponse(reply)

    def to_dict(self, by: Literal["wire", "python"] | None = None) -> dict[str, Any]:
        """The fields as a dictionary. A secret stays a `Secret`: nothing prints or stores it.

        Args:
            by: `wire` and `python` give every field, `None` for an absent one, by its name on the
                wire or in Python. Left out: by their names on the wire those alone that are there.

        Returns:
            The fields. Those that this version does not know stand among them by their names on
            the wire; `python` keeps them apart, in `extra`.

        Raises:
            InputError: `by` is something else.
        """
        if by not in (None, "wire", "python"):
            from .errors import InputError

            raise InputError(f'`by` is "wire" or "python", not {by!r}')
        out: dict[str, Any] = {}
        for attribute, wire, _ in self._fields:
            value = self._set(attribute)
            if value is not None or by is not None:
                out[attribute if by == "python" else wire] = _plain(value, by)
        out.update({"extra": self.extra} if by == "python" else self.extra)
        return out

    def _sent(self) -> dict[str, Any]:
        """What goes to a service."""
        return self.to_dict()

    @classmethod
    def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
        """Reads fields by their names on the wire, as tolerantly as an answer.

        Args:
            data: The fields.

        Returns:
            The model.
        """
        try:
            return _core.decode(cls, encode(data))
        except ValueError:
            from .errors import InputError

            raise InputError("what a model is read from is a JSON object") from None

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return list(self._values()) == list(other._values())

    def __repr__(self) -> str:
        fields = ((name, self._set(name)) for name, _, _ in self._fields)
        shown = [f"{name}={value!r}" for name, value in fields if value is not None]
        if self.extra:
            shown.append(f"extra={self.extra!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def _repr_html_(self) -> str:
        from ._html import of_model

        fields = [(name, self._set(name)) for name, _, _ in self._fields]
        return of_model(type(self).__name__, [*fields, ("extra", self.extra or None)])

    def _set(self, attribute: str) -> Any:
        """What was set; `None` if nothing was."""
        try:
            return object.__getattribute__(self, attribute)
        except AttributeError:
            return None

    if not TYPE_CHECKING:
        # A field that did not come is not set. It reads as `None`, a list or map as empty.
        def __getattr__(self, name: str) -> Any:
            for attribute, _, kind in type(self)._fields:
                if attribute == name:
                    value = [] if kind.startswith(("[]", "texts")) else None
                    return {} if kind.startswith("{}") else value
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def _values(self) -> Iterator[Any]:
        for name, _, _ in self._fields:
            yield getattr(self, name)
        yield self.extra

    # The raw response is left out: it may hold what must not be stored.
    def __getstate__(self) -> dict[str, Any]:
        state = ((name, self._set(name)) for name in (*type(self).__slots__, "extra"))
        return {name: value for name, value in state if value is not None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state.items():
            setattr(self, name, value)


# A bound in quotes would be compiled while this is loaded.
M = TypeVar("M", bound=Model)


def taken(kind: str, value: Any, module: str) -> Any:
    """What a model keeps of what its constructor was given."""
    if value is None:
        return None
    from ._spelling import taken

    return taken(kind, value, module)


def _plain(value: Any, by: Literal["wire", "python"] | None) -> Any:
    if isinstance(value, Model):
        return value.to_dict(by)
    if isinstance(value, (list, tuple)):
        return [_plain(each, by) for each in value]
    if isinstance(value, Mapping):
        return {name: _plain(each, by) for name, each in value.items()}
    return value
