"""Everything that can go wrong, a class per kind.

All are `GureumError`; many are also the built-in that a Python user would
catch. The core says what went wrong as data, and only here it becomes an
exception, so a traceback starts at the user's line.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._core import Reply
    from ._raw import Attempt


class GureumError(Exception):
    """What failed, why, and what to do about it. It never shows a secret."""

    kind: str = "Internal"
    """The kind, the same word in every language."""
    _details: dict[str, Any]

    def __init__(self, message: str = "", details: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self._details = {"message": message} if details is None else details

    @property
    def message(self) -> str:
        """What failed and why."""
        return str(self._details.get("message", ""))

    @property
    def hint(self) -> str | None:
        """What to do about it."""
        return self._details.get("hint")

    @property
    def operation(self) -> str | None:
        """The operation, for example `accounts.create`."""
        return self._details.get("operation")

    @property
    def status(self) -> int | None:
        """HTTP status of the answer."""
        return self._details.get("status")

    @property
    def code(self) -> str | None:
        """The vendor's code, as text even where the vendor sends a number."""
        return self._details.get("code")

    @property
    def request_id(self) -> str | None:
        """The vendor's request id."""
        return self._details.get("requestId")

    @property
    def delivery(self) -> str:
        """Whether the request reached the service: `NotSent`, `Unknown` or `Answered`."""
        return str(self._details.get("delivery") or _DELIVERIES.get(self.kind, "Answered"))

    @property
    def attempts(self) -> list[Attempt]:
        """Every attempt that was made."""
        from ._raw import Attempt

        return [Attempt(each) for each in self._details.get("attempts", ())]

    @property
    def body(self) -> str | None:
        """The first 2 KiB of an answer that says no, secrets masked."""
        return self._details.get("body")

    @property
    def source(self) -> str | None:
        """The error that led to this one, in words."""
        return self._details.get("source")

    def to_dict(self) -> dict[str, Any]:
        """All fields, as they cross between languages."""
        return {"kind": self.kind, **self._details}

    def __str__(self) -> str:
        text = self.message
        if self.operation is not None:
            text = f"`{self.operation}`: {text}"
        if self.hint is not None:
            text = f"{text}; {self.hint}"
        if self.request_id is not None:
            text = f"{text} (request id {self.request_id})"
        return text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self._details)


class ConfigError(GureumError, ValueError):
    """A setting is wrong. Nothing was sent."""

    kind = "Config"


class CredentialsError(GureumError):
    """No usable credentials. Nothing was sent."""

    kind = "Credentials"

    @property
    def tried(self) -> list[tuple[str, str]]:
        """Where credentials were looked for, and why each place gave nothing."""
        return [(each["place"], each["reason"]) for each in self._details.get("tried", ())]


class InputError(GureumError, ValueError):
    """The input cannot be sent. Nothing was sent."""

    kind = "Input"


class ConnectError(GureumError, ConnectionError):
    """No connection: name, TCP or TLS. Nothing was sent."""

    kind = "Connect"


class RequestTimeoutError(GureumError, TimeoutError):
    """A time limit passed."""

    kind = "Timeout"


class TransportError(GureumError, ConnectionError):
    """The connection broke after the request was written."""

    kind = "Transport"


class ResponseError(GureumError):
    """The answer is not what HTTP or the description promises."""

    kind = "Response"


class ServiceError(GureumError):
    """An answer that says no."""

    kind = "Service"


class BadRequestError(ServiceError, ValueError):
    """400: the service refuses the input."""

    kind = "BadRequest"


class AuthenticationError(ServiceError):
    """401."""

    kind = "Authentication"

    @property
    def cause(self) -> str | None:
        """Why, as far as it can be known, for example `KeysSwapped`."""
        return self._details.get("cause")


class PermissionDeniedError(ServiceError, PermissionError):
    """403."""

    kind = "PermissionDenied"

    @property
    def cause(self) -> str | None:
        """Why, as far as it can be known, for example `NoPermission`."""
        return self._details.get("cause")


class NotFoundError(ServiceError, LookupError):
    """404, in the service's own error shape."""

    kind = "NotFound"


class ConflictError(ServiceError):
    """409; or a creation whose answer was lost, and what bears its name is older than the call."""

    kind = "Conflict"


class RateLimitError(ServiceError):
    """Too many requests."""

    kind = "RateLimit"

    @property
    def retry_after(self) -> float | None:
        """Seconds that the service asked to wait."""
        return self._details.get("retryAfter")


class ServerError(ServiceError):
    """5xx."""

    kind = "Server"

    @property
    def retry_after(self) -> float | None:
        """Seconds that the service asked to wait."""
        return self._details.get("retryAfter")


class OperationFailedError(ServiceError):
    """`success: false` inside HTTP 200."""

    kind = "OperationFailed"


class OutcomeUnknownError(GureumError):
    """It may or may not have happened: look before repeating it."""

    kind = "OutcomeUnknown"


class WaitError(GureumError):
    """A wait did not end well."""

    @property
    def states(self) -> list[str]:
        """States that were seen, the latest last."""
        return list(self._details.get("states", ()))


class WaitFailedError(WaitError):
    """The resource went into a state from which the wanted one is never reached."""

    kind = "WaitFailed"


class WaitTimeoutError(WaitError, TimeoutError):
    """The wanted state did not come in time."""

    kind = "WaitTimeout"


class CancelledError(GureumError):
    """The call was cancelled from elsewhere. A cancelled task sees `asyncio.CancelledError`."""

    kind = "Cancelled"


class ClosedError(GureumError):
    """The client is closed."""

    kind = "Closed"


class InternalError(GureumError):
    """A defect in this library. Please report it."""

    kind = "Internal"


def _all(base: type[GureumError]) -> dict[str, type[GureumError]]:
    found: dict[str, type[GureumError]] = {}
    for each in base.__subclasses__():
        found.update(_all(each))
        if "kind" in vars(each):
            found[each.kind] = each
    return found


_BY_KIND = _all(GureumError)

_NOT_SENT = ("Config", "Credentials", "Input", "Connect", "Closed")
_DELIVERIES = {
    **dict.fromkeys(_NOT_SENT, "NotSent"),
    **dict.fromkeys(("Timeout", "Transport", "OutcomeUnknown", "Cancelled", "Internal"), "Unknown"),
}
"""What is known of an error that was made here, by its kind; all others come with an answer."""


def _rebuilt(kind: type[GureumError], details: dict[str, Any]) -> GureumError:
    return kind(str(details.get("message", "")), details)


def from_payload(payload: bytes) -> GureumError:
    """The exception for an error as the core tells it."""
    details: dict[str, Any] = json.loads(payload)
    kind = details.pop("kind", "Internal")
    return _rebuilt(_BY_KIND.get(kind, GureumError), details)


def from_reply(reply: Reply) -> GureumError:
    """The exception for a reply that is none."""
    return from_payload(reply.body)


def unreadable(problem: str, known: Mapping[str, Any], source: str = "call_raw") -> ResponseError:
    """The exception for an answer that said yes and cannot be read, with what the core knows."""
    fields = ("operation", "status", "requestId", "attempts")
    details = {name: known[name] for name in fields if name in known}
    hint = f"take it as it came with `{source}`"
    return ResponseError(
        problem, {"message": problem, "hint": hint, "delivery": "Answered", **details}
    )
