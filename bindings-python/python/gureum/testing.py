"""Both clouds in this process: no account, no network, no Docker.

    from gureum.testing import Emulator

    with Emulator() as emulator, emulator.data_forest() as df:
        df.accounts.create(name="demo", password="...")

`record` and `replay` are for programs that open their clients themselves.

It is also a pytest plugin. Its fixtures: `gureum_emulator`, two for each
service, such as `data_forest` and `async_data_forest`, and `gureum_tape`.
"""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta, timezone
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from . import _core
from ._client import Opening, around
from ._fakes import async_pages_of as async_pages_of
from ._fakes import pages_of as pages_of
from ._generated.emulator import Clients
from ._generated.faults import ClockMode as ClockMode
from ._generated.faults import Faults, environment
from ._generated.faults import PlainFault as PlainFault
from ._generated.settings import hidden

if TYPE_CHECKING:
    from ._client import BaseClient

C = TypeVar("C", bound="BaseClient")

# What leads to an account, a service or another file, and what says whom to trust on the way.
_OF_A_SERVICE = ("profile", "allowHost", "caBundle", "caBundlePem", "proxy", "record")


def _within(what: str, number: int, most: int) -> None:
    if not isinstance(number, int) or not 0 <= number <= most:
        raise ValueError(f"`{what}` is a whole number from 0 to {most}")


class Clock:
    """The time of an emulator and of the clients made for it."""

    __slots__ = ("_native",)

    def __init__(self, native: _core.Emulator) -> None:
        """An emulator has one.

        Args:
            native: The emulator whose clock it is.
        """
        self._native = native

    def now(self) -> datetime:
        """The time of day."""
        return datetime.fromtimestamp(self._native.now(), timezone.utc)

    def set(self, time: datetime) -> None:
        """Sets the time of day.

        Args:
            time: The time; without a zone it is one of UTC.
        """
        zoned = time if time.tzinfo is not None else time.replace(tzinfo=timezone.utc)
        self._native.set_time(zoned.timestamp())

    def advance(self, by: timedelta | float) -> None:
        """Moves the time forward.

        Args:
            by: Seconds, or a timedelta.
        """
        self._native.advance(by.total_seconds() if isinstance(by, timedelta) else by)

    def advance_to_next_event(self) -> bool:
        """Moves it to the next change of state of any resource.

        Returns:
            Whether one was due.
        """
        return self._native.advance_to_next_event()

    def mode(self, mode: ClockMode) -> None:
        """How the time passes from now on.

        Args:
            mode: `real`, `frozen` or `auto`.
        """
        self._native.set_mode(mode)


class Emulator(Clients, Faults):
    """NAVER Cloud Data Forest and services of Samsung Cloud in this process."""

    __slots__ = ("_native", "tenant")
    _native: _core.Emulator
    tenant: str
    """Whose keys the clients get. Every tenant has resources of its own."""

    def __init__(
        self,
        *,
        seed: int = 1,
        port: int = 0,
        clock: ClockMode = "auto",
        tenant: str = "test",
        replay: bool | str | os.PathLike[str] = False,
        verify: bool = True,
        loose: bool = False,
        hostile: bool = False,
        log: bool = False,
        data: str | os.PathLike[str] | None = None,
        allow_remote: str | None = None,
        token: str | None = None,
    ) -> None:
        """Starts it.

        Args:
            seed: All ids follow from this number.
            port: Port; a free one if it is 0.
            clock: How the time passes. The default jumps over pauses, so that waits take no time.
            tenant: Whose keys the clients get.
            replay: Answer with the documented examples, and only to the documented requests; of a
                tape, whose file this is, with what was recorded.
            verify: Whether signatures are verified.
            loose: Let unknown fields pass, and ids of what nobody made.
            hostile: Be an opponent: short pages, dates and encodings that lie, idle connections
                that are answered.
            log: Print a line for each request to the error stream.
            data: File from which the state is loaded and to which it is saved.
            allow_remote: Address of this machine on which others may call too; needs `token`.
            token: What they need for the admin path; it ends every secret key.

        Raises:
            ValueError: A setting is wrong, or a number out of its range.
        """
        self.tenant = tenant
        _within("seed", seed, 2**64 - 1)
        _within("port", port, 65535)
        settings = {
            "seed": seed,
            "port": port,
            "clock": clock,
            "replay": replay if isinstance(replay, bool) else os.fspath(replay),
            "verify": verify,
            "loose": loose,
            "hostile": hostile,
            "log": log,
            "data": None if data is None else os.fspath(data),
            "allow_remote": allow_remote,
            "token": token,
        }
        self._native = _core.Emulator(json.dumps(settings))
        try:
            self._native.keys(tenant)
        except ValueError:
            self._native.close()
            raise

    @property
    def endpoint(self) -> str:
        """The address, for example `http://127.0.0.1:40001`."""
        return self._native.endpoint()

    @property
    def clock(self) -> Clock:
        """Its clock, which its clients share."""
        return Clock(self._native)

    def keys(self, tenant: str | None = None) -> tuple[str, str]:
        """The keys of a tenant.

        Args:
            tenant: Whose; else those of the tenant of this emulator.

        Returns:
            Access key and secret key.
        """
        return self._native.keys(self.tenant if tenant is None else tenant)

    def environment(self, tenant: str | None = None) -> dict[str, str]:
        """Variables with which programs elsewhere find this emulator.

        Args:
            tenant: Whose keys; else those of the tenant of this emulator.

        Returns:
            The variables by name.
        """
        access_key, secret_key = self.keys(tenant)
        return environment(access_key, secret_key, self.endpoint)

    def client(self, kind: type[C], *, tenant: str | None = None, **settings: Any) -> C:
        """A client of any kind with the keys, the address and the clock of this emulator.

        It holds the emulator. A copy in another process calls it with the same keys, as long as it
        runs here, on the clock of its own machine.

        Args:
            kind: The class of the client.
            tenant: Whose keys; else those of the tenant of this emulator.
            **settings: Settings of the client.

        Returns:
            The client.
        """
        access_key, secret_key = self.keys(tenant)
        given = {"access_key": access_key, "secret_key": secret_key, "endpoint": self.endpoint}
        client = kind(**{**given, "isolated": True, "emulator": self, **settings})
        if settings.keys().isdisjoint(("access_key", "secret_key", "credentials", "endpoint")):
            client._test_keys = (access_key, secret_key)
        return client

    def _add_fault(self, rule: str) -> int:
        return self._native.add_fault(rule)

    def fault_hits(self, number: int) -> int:
        """How often a rule has struck.

        Args:
            number: What `fault` gave.

        Returns:
            The count.
        """
        return self._native.fault_hits(number)

    def clear_faults(self) -> None:
        """Ends all rules."""
        self._native.clear_faults()

    @property
    def journal(self) -> list[dict[str, Any]]:
        """What it was asked, in order, secrets masked."""
        entries: list[dict[str, Any]] = json.loads(self._native.journal())
        return entries

    def clear_journal(self) -> None:
        """Forgets what it was asked."""
        self._native.clear_journal()

    def snapshot(self) -> str:
        """The whole state as text."""
        return self._native.snapshot()

    def restore(self, snapshot: str) -> None:
        """Puts a saved state in place of the present one.

        Args:
            snapshot: What `snapshot` gave.
        """
        self._native.restore(snapshot)

    def reset(self) -> None:
        """As at the start: nothing exists, no faults, an empty journal."""
        self._native.reset()

    def close(self) -> None:
        """Stops it."""
        self._native.close()

    def __enter__(self) -> Emulator:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class Recording:
    """A block of code whose clients make a tape; see `record`."""

    __slots__ = ("_path",)

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Does nothing yet.

        Args:
            path: File of the tape.
        """
        self._path = os.path.abspath(path)

    def __enter__(self) -> None:
        _core.Emulator.end_tape(self._path)
        around.append(self._recorded)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        around.remove(self._recorded)
        _core.Emulator.end_tape(self._path)

    def _recorded(self, opening: Opening) -> None:
        opening.settings = {**opening.settings, "record": self._path}


def record(path: str | os.PathLike[str]) -> Recording:
    """Records what clients that are opened in a `with` block are answered.

    Nothing of yours is on the tape: values become others of the same kind. It takes the place of
    the one that was there.

        with record("tapes/accounts.json"):
            main()

    Args:
        path: File of the tape.

    Returns:
        The block.
    """
    return Recording(path)


class Player:
    """A block of code whose clients are answered from a tape; see `replay`."""

    __slots__ = ("_emulator", "_path")
    _emulator: Emulator

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Does nothing yet.

        Args:
            path: File of the tape.
        """
        self._path = os.path.abspath(path)

    def __enter__(self) -> Emulator:
        self._emulator = Emulator(replay=self._path)
        around.append(self._played)
        return self._emulator

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        around.remove(self._played)
        self._emulator.close()

    def _played(self, opening: Opening) -> None:
        if opening.emulator is not None:
            return
        access_key, secret_key = self._emulator.keys()
        given = opening.settings.items()
        kept = {name: value for name, value in given if name not in _OF_A_SERVICE}
        opening.settings = {**kept, "isolated": True}
        opening.hidden = {
            "accessKey": hidden(access_key),
            "secretKey": hidden(secret_key),
            "endpoint": hidden(self._emulator.endpoint),
        }
        opening.credentials = None
        opening.emulator = self._emulator
        opening.test_keys = (access_key, secret_key)


def replay(path: str | os.PathLike[str]) -> Player:
    """Answers clients that are opened in a `with` block from a tape, whatever their settings.

    They need no keys and no network. Clients of an `Emulator` stay its clients.

        with replay("tapes/accounts.json"):
            main()

    Args:
        path: File of the tape, as `record` or `gureum --record` made it.

    Returns:
        The block, which gives the emulator that plays.
    """
    return Player(path)
