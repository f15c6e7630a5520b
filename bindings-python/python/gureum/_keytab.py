"""A Kerberos keytab: the file that lets a program log in without a password."""

from __future__ import annotations

import os
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, NoReturn

from . import _core
from ._raw import RawResponse
from .errors import ResponseError, unreadable

if TYPE_CHECKING:
    from ._core import Reply


class KeytabEntry:
    """What one entry of a keytab says beside its key."""

    __slots__ = ("created", "enctype", "enctype_name", "kvno", "principal")

    principal: str
    """Whose key it is, for example `df@KR.DF.NAVERNCP.COM`."""
    kvno: int
    """Version of the key; a reset counts it up."""
    enctype: int
    """Number of the encryption type, for example 18."""
    enctype_name: str | None
    """Its name, for example `aes256-cts-hmac-sha1-96`."""
    created: datetime | None
    """When the key was made; absent if the keytab does not say."""

    def __init__(self, row: tuple[str, int, int, str | None, float | None]) -> None:
        self.principal, self.kvno, self.enctype, self.enctype_name, seconds = row
        self.created = None if seconds is None else datetime.fromtimestamp(seconds, timezone.utc)

    def __repr__(self) -> str:
        return (
            f"KeytabEntry(principal={self.principal!r}, kvno={self.kvno}, enctype={self.enctype})"
        )


class Keytab:
    """A Kerberos keytab. Whoever holds its bytes holds the account: it never prints them."""

    __slots__ = ("_content", "raw")

    raw: RawResponse | None
    """The response this came from, if it came from a call."""

    def __init__(self, content: bytes, raw: RawResponse | None = None) -> None:
        self._content = content
        self.raw = raw

    @classmethod
    def _of(cls, reply: Reply) -> Keytab:
        raw = RawResponse(reply)
        if not raw.content:
            raise unreadable("the service sent an empty keytab", raw._meta)
        return cls(raw.content, raw)

    def __bytes__(self) -> bytes:
        return self._content

    def __len__(self) -> int:
        return len(self._content)

    @property
    def entries(self) -> list[KeytabEntry]:
        """Its entries, without the keys."""
        try:
            return [KeytabEntry(row) for row in _core.keytab_entries(self._content)]
        except ValueError as error:
            problem = str(error)
        # One that was read from a file has no answer behind it.
        raise ResponseError(problem) if self.raw is None else unreadable(problem, self.raw._meta)

    @property
    def principals(self) -> list[str]:
        """Whose keys it holds, each once."""
        return list(dict.fromkeys(entry.principal for entry in self.entries))

    def save(self, path: str | bytes | os.PathLike[str] | os.PathLike[bytes]) -> None:
        """Saves it so that only the user can read it, all or nothing.

        An existing file is replaced in one step. A symbolic link is refused, and so is a folder in
        which everybody may rename files.
        """
        _core.save_keytab(self._content, os.fsdecode(path))

    def __eq__(self, other: object) -> bool:
        return self._content == other._content if isinstance(other, Keytab) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._content)

    def __repr__(self) -> str:
        return f"Keytab({len(self._content)} bytes, ***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a keytab is not pickled, because it is as good as a password; save it")

    def __copy__(self) -> Keytab:
        return self

    def __deepcopy__(self, memo: Any) -> Keytab:
        return self
