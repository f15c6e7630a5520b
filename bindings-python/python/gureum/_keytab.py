"""A Kerberos keytab: the file that lets a program log in without a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _core
from ._download import Download

if TYPE_CHECKING:
    from datetime import datetime


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
        """A keytab makes them.

        Args:
            row: Principal, version of the key, number and name of the type, seconds since 1970.
        """
        from datetime import datetime, timezone

        self.principal, self.kvno, self.enctype, self.enctype_name, seconds = row
        self.created = None if seconds is None else datetime.fromtimestamp(seconds, timezone.utc)

    def __repr__(self) -> str:
        return (
            f"KeytabEntry(principal={self.principal!r}, kvno={self.kvno}, enctype={self.enctype})"
        )


class Keytab(Download):
    """A Kerberos keytab. Whoever holds its bytes holds the account: it never prints them."""

    __slots__ = ()

    def _check(self) -> None:
        if not self._content:
            raise self._unreadable("the service sent an empty keytab")

    @property
    def entries(self) -> list[KeytabEntry]:
        """Its entries, without the keys.

        Raises:
            ResponseError: The bytes are no keytab.
        """
        try:
            return [KeytabEntry(row) for row in _core.keytab_entries(self._content)]
        except ValueError as error:
            problem = str(error)
        raise self._unreadable(problem)

    @property
    def principals(self) -> list[str]:
        """Whose keys it holds, each once."""
        return list(dict.fromkeys(entry.principal for entry in self.entries))
