"""Text that never shows itself."""

from __future__ import annotations

from typing import Any


class Secret:
    """Text that never shows itself: `reveal()` is the only way to it."""

    __slots__ = ("_text",)
    _text: str | None

    def __init__(self, text: str | Secret) -> None:
        """Hides a text.

        Args:
            text: The text, or one that is hidden already.

        Raises:
            InputError: It is no text.
        """
        if not isinstance(text, (str, Secret)):
            from .errors import InputError

            raise InputError(f"a secret is a text, not a {type(text).__name__}")
        self._text = text._text if isinstance(text, Secret) else text

    def reveal(self) -> str:
        """The text.

        Returns:
            What it hides.

        Raises:
            ValueError: It was left out when this was pickled.
        """
        if self._text is None:
            raise ValueError("the secret was left out when this was pickled; ask for it again")
        return self._text

    _sent = reveal
    """What goes to a service."""

    def __eq__(self, other: object) -> bool:
        return self._text == other._text if isinstance(other, Secret) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret('***')"

    def __str__(self) -> str:
        return "***"

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _left_out, ()


def _left_out() -> Secret:
    secret = Secret("")
    secret._text = None
    return secret
