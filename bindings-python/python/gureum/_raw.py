"""The response behind an answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from ._attempt import Attempt
from .errors import unreadable

if TYPE_CHECKING:
    from ._core import Reply


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"`{word}` is no JSON")


# What `json` takes beyond JSON is refused, as it is in the other languages.
_loads = json.JSONDecoder(parse_constant=_refuse).decode


def json_of(body: bytes) -> Any:
    """An answer in JSON. `ValueError` for another one."""
    problem = "the answer is not JSON"
    # What is raised is made outside of `except`, so that no error behind it quotes the answer.
    try:
        return _loads(body.decode("utf-8-sig"))
    except ValueError:
        pass
    except RecursionError:
        problem = "the answer is JSON that is nested too deep"
    raise ValueError(problem)


class RawResponse:
    """Status, headers, bytes and timing of a call. Its text form does not show the bytes."""

    __slots__ = ("_meta", "content")

    content: bytes
    """The body as the service sent it."""
    _meta: dict[str, Any]

    def __init__(self, reply: Reply) -> None:
        """Calls make it.

        Args:
            reply: What crossed from the core.
        """
        self.content = reply.body
        self._meta = json.loads(reply.meta)

    @property
    def operation(self) -> str:
        """The operation, for example `accounts.create`."""
        return str(self._meta.get("operation", ""))

    @property
    def status(self) -> int:
        """HTTP status."""
        return int(self._meta.get("status", 0))

    @property
    def headers(self) -> dict[str, str]:
        """Headers by lower-case name."""
        return dict(self._meta.get("headers", {}))

    @property
    def request_id(self) -> str | None:
        """The vendor's request id."""
        return self._meta.get("requestId")

    @property
    def attempts(self) -> list[Attempt]:
        """Every attempt, the successful one last."""
        return [Attempt(each) for each in self._meta.get("attempts", ())]

    @property
    def elapsed(self) -> float:
        """From the call to the answer, pauses included, in seconds."""
        return float(self._meta.get("elapsedMs", 0)) / 1000

    @property
    def reconciled(self) -> bool:
        """Whether the resource was found by its name after an attempt with unknown outcome."""
        return bool(self._meta.get("reconciled", False))

    def json(self) -> Any:
        """The body as JSON.

        Returns:
            What the JSON says.

        Raises:
            ResponseError: The body is no JSON.
        """
        try:
            return json_of(self.content)
        except ValueError as error:
            problem = str(error)
        raise unreadable(problem, self._meta, "content")

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, {len(self.content)} bytes)"
