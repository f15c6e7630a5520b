"""A file that a service sends."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from . import _core
from ._raw import RawResponse
from .errors import ResponseError, unreadable

if TYPE_CHECKING:
    from ._core import Reply


class Download:
    """A file that a service sent. It may be a secret, so its bytes are never printed."""

    __slots__ = ("_content", "raw")

    raw: RawResponse | None
    """The response this came from, if it came from a call."""

    def __init__(self, content: bytes, raw: RawResponse | None = None) -> None:
        """A file from its bytes.

        Args:
            content: The bytes.
            raw: The response that brought them.
        """
        self._content = content
        self.raw = raw

    @classmethod
    def _of(cls: type[D], reply: Reply) -> D:
        raw = RawResponse(reply)
        file = cls(raw.content, raw)
        file._check()
        return file

    def _check(self) -> None:
        """Refuses what is no such file at a glance."""

    def _unreadable(self, problem: str) -> ResponseError:
        # One that was read from a disk has no answer behind it.
        return ResponseError(problem) if self.raw is None else unreadable(problem, self.raw._meta)

    def __bytes__(self) -> bytes:
        return self._content

    def __len__(self) -> int:
        return len(self._content)

    def text(self) -> str:
        """The file as text.

        Raises:
            ResponseError: It is not UTF-8.
        """
        # What is raised is made outside of `except`, so that no error behind it quotes the file.
        try:
            return self._content.decode("utf-8")
        except UnicodeDecodeError:
            pass
        raise self._unreadable("the file is not text in UTF-8")

    def save(self, path: str | bytes | os.PathLike[str] | os.PathLike[bytes]) -> None:
        """Saves it so that only the user can read it, all or nothing.

        An existing file is replaced in one step. A symbolic link is refused, and so is a folder in
        which everybody may rename files.

        Args:
            path: Where to.

        Raises:
            OSError: It cannot be written there.
        """
        _core.save_file(self._content, os.fsdecode(path))

    def __eq__(self, other: object) -> bool:
        return self._content == other._content if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._content)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._content)} bytes, ***)"

    def __reduce__(self) -> NoReturn:
        word = type(self).__name__.lower()
        raise TypeError(
            f"a {word} is not pickled, because it may be as good as a password; save it"
        )

    def __copy__(self: D) -> D:
        return self

    def __deepcopy__(self: D, memo: Any) -> D:
        return self


# A bound in quotes would be compiled while this is loaded.
D = TypeVar("D", bound=Download)
