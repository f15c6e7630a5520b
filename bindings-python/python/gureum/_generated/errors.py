"""A class for each kind of error.

Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._open_text import OpenText

if TYPE_CHECKING:
    from .._attempt import Attempt

__all__ = [
    "AuthenticationCause",
    "AuthenticationError",
    "BadRequestError",
    "CancelledError",
    "ClosedError",
    "ConfigError",
    "ConflictError",
    "ConnectError",
    "CredentialsError",
    "GureumError",
    "InputError",
    "InternalError",
    "NotFoundError",
    "OperationFailedError",
    "OutcomeUnknownError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ResponseError",
    "ServerError",
    "ServiceError",
    "TransportError",
    "WaitError",
    "WaitFailedError",
    "WaitTimeoutError",
]

LANGUAGE_VARIABLES = ("GUREUM_LANGUAGE", "SCP_LANGUAGE", )
"""Variables that name the language of explanations, the first one first."""


class AuthenticationCause(OpenText):
    """Why keys were not accepted. Text with known values; any other text is as good."""

    __slots__ = ()
    _known: ClassVar[tuple[str, ...]] = (
        "ClockSkew",
        "WhitespaceInKey",
        "KeysSwapped",
        "WrongVendor",
        "WrongSite",
        "EmulatorKey",
        "Expired",
        "NoPermission",
        "UnknownKey",
        "Altered",
        "NotSubscribed",
        "NotTheService",
        "QuotedKey",
        "WrongLength",
    )
    CLOCK_SKEW: ClassVar[AuthenticationCause]
    """The machine's clock is wrong."""
    WHITESPACE_IN_KEY: ClassVar[AuthenticationCause]
    """White space or a line end in a key."""
    KEYS_SWAPPED: ClassVar[AuthenticationCause]
    """Access key and secret key are swapped."""
    WRONG_VENDOR: ClassVar[AuthenticationCause]
    """A key of the other vendor."""
    WRONG_SITE: ClassVar[AuthenticationCause]
    """A key of another site, environment or region."""
    EMULATOR_KEY: ClassVar[AuthenticationCause]
    """Keys of the emulator sent to the real service, or the other way round."""
    EXPIRED: ClassVar[AuthenticationCause]
    """The temporary credentials have expired."""
    NO_PERMISSION: ClassVar[AuthenticationCause]
    """The key is known and valid, but may not do this."""
    UNKNOWN_KEY: ClassVar[AuthenticationCause]
    """Key or secret key is wrong, inactive or deleted; the service does not say which."""
    ALTERED: ClassVar[AuthenticationCause]
    """The request was altered on the way, for example by a proxy that rewrites addresses."""
    NOT_SUBSCRIBED: ClassVar[AuthenticationCause]
    """The service is not subscribed."""
    NOT_THE_SERVICE: ClassVar[AuthenticationCause]
    """The answer did not come from the service (captive portal, proxy login page)."""
    QUOTED_KEY: ClassVar[AuthenticationCause]
    """The key looks quoted or has invisible characters."""
    WRONG_LENGTH: ClassVar[AuthenticationCause]
    """The key looks cut off or pasted twice."""


AuthenticationCause.CLOCK_SKEW = AuthenticationCause("ClockSkew")
AuthenticationCause.WHITESPACE_IN_KEY = AuthenticationCause("WhitespaceInKey")
AuthenticationCause.KEYS_SWAPPED = AuthenticationCause("KeysSwapped")
AuthenticationCause.WRONG_VENDOR = AuthenticationCause("WrongVendor")
AuthenticationCause.WRONG_SITE = AuthenticationCause("WrongSite")
AuthenticationCause.EMULATOR_KEY = AuthenticationCause("EmulatorKey")
AuthenticationCause.EXPIRED = AuthenticationCause("Expired")
AuthenticationCause.NO_PERMISSION = AuthenticationCause("NoPermission")
AuthenticationCause.UNKNOWN_KEY = AuthenticationCause("UnknownKey")
AuthenticationCause.ALTERED = AuthenticationCause("Altered")
AuthenticationCause.NOT_SUBSCRIBED = AuthenticationCause("NotSubscribed")
AuthenticationCause.NOT_THE_SERVICE = AuthenticationCause("NotTheService")
AuthenticationCause.QUOTED_KEY = AuthenticationCause("QuotedKey")
AuthenticationCause.WRONG_LENGTH = AuthenticationCause("WrongLength")


class GureumError(Exception):
    """What failed, why, and what to do about it. It never shows a secret."""

    kind: str = "Internal"
    """The kind, the same word in every language."""
    _details: dict[str, Any]

    def __init__(self, message: str = "", details: dict[str, Any] | None = None) -> None:
        """Calls make them; a test may make one as well.

        Args:
            message: What failed and why.
            details: All fields, as they cross between languages.
        """
        super().__init__(message)
        self._details = {"message": message} if details is None else details

    @property
    def message(self) -> str:
        """What failed and why, without operation, hint and request id."""
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
        """Whether the request reached the service."""
        return str(self._details.get("delivery") or _DELIVERIES.get(self.kind, "Answered"))

    @property
    def attempts(self) -> list[Attempt]:
        """Every attempt that was made."""
        from .._attempt import Attempt

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
        return rebuilt, (type(self), self._details)


def rebuilt(kind: type[GureumError], details: dict[str, Any]) -> GureumError:
    """The error of this class with these fields.

    Args:
        kind: The class.
        details: The fields.

    Returns:
        The error.
    """
    return kind(str(details.get("message", "")), details)


class ConfigError(GureumError, ValueError):
    """A setting is wrong. Nothing was sent."""

    kind = "Config"


class CredentialsError(GureumError):
    """No usable credentials. Nothing was sent."""

    kind = "Credentials"

    @property
    def cause(self) -> AuthenticationCause | None:
        """Why, as far as it can be known, for example `KeysSwapped`."""
        return AuthenticationCause(self._details["cause"]) if "cause" in self._details else None

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
    """Any other answer that says no."""

    kind = "Service"

    @property
    def cause(self) -> AuthenticationCause | None:
        """Why, as far as it can be known, for example `KeysSwapped`."""
        return AuthenticationCause(self._details["cause"]) if "cause" in self._details else None


class BadRequestError(ServiceError, ValueError):
    """400: the service refuses the input."""

    kind = "BadRequest"


class AuthenticationError(ServiceError):
    """401: the service does not accept the keys."""

    kind = "Authentication"


class PermissionDeniedError(ServiceError, PermissionError):
    """403: the keys may not do this."""

    kind = "PermissionDenied"


class NotFoundError(ServiceError, LookupError):
    """404, in the service's own error shape."""

    kind = "NotFound"


class ConflictError(ServiceError):
    """409; or a creation whose answer was lost, and what bears its name is older than the call."""

    kind = "Conflict"


class RateLimitError(ServiceError):
    """Too many requests (429, or 417 from the edge)."""

    kind = "RateLimit"

    @property
    def retry_after(self) -> float | None:
        """How long the service asked to wait. In seconds."""
        return self._details.get("retryAfter")


class ServerError(ServiceError):
    """5xx."""

    kind = "Server"

    @property
    def retry_after(self) -> float | None:
        """How long the service asked to wait. In seconds."""
        return self._details.get("retryAfter")


class OperationFailedError(ServiceError):
    """`success: false` inside HTTP 200."""

    kind = "OperationFailed"


class OutcomeUnknownError(GureumError):
    """A creation or a rotation of which an attempt may have been carried out: look before
    repeating it."""

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
    """The call was cancelled. A cancelled task sees `asyncio.CancelledError` instead."""

    kind = "Cancelled"


class ClosedError(GureumError):
    """The client is closed."""

    kind = "Closed"


class InternalError(GureumError):
    """A defect in this library. Please report it."""

    kind = "Internal"


BY_KIND: dict[str, type[GureumError]] = {
    "Config": ConfigError,
    "Credentials": CredentialsError,
    "Input": InputError,
    "Connect": ConnectError,
    "Timeout": RequestTimeoutError,
    "Transport": TransportError,
    "Response": ResponseError,
    "Service": ServiceError,
    "BadRequest": BadRequestError,
    "Authentication": AuthenticationError,
    "PermissionDenied": PermissionDeniedError,
    "NotFound": NotFoundError,
    "Conflict": ConflictError,
    "RateLimit": RateLimitError,
    "Server": ServerError,
    "OperationFailed": OperationFailedError,
    "OutcomeUnknown": OutcomeUnknownError,
    "WaitFailed": WaitFailedError,
    "WaitTimeout": WaitTimeoutError,
    "Cancelled": CancelledError,
    "Closed": ClosedError,
    "Internal": InternalError,
}

_DELIVERIES = {
    "Config": "NotSent",
    "Credentials": "NotSent",
    "Input": "NotSent",
    "Connect": "NotSent",
    "Timeout": "Unknown",
    "Transport": "Unknown",
    "Response": "Answered",
    "Service": "Answered",
    "BadRequest": "Answered",
    "Authentication": "Answered",
    "PermissionDenied": "Answered",
    "NotFound": "Answered",
    "Conflict": "Answered",
    "RateLimit": "Answered",
    "Server": "Answered",
    "OperationFailed": "Answered",
    "OutcomeUnknown": "Unknown",
    "WaitFailed": "Answered",
    "WaitTimeout": "Answered",
    "Cancelled": "Unknown",
    "Closed": "NotSent",
    "Internal": "Unknown",
}
"""What is known of an error that was made here."""

# They belong to the module from which programs import them: tracebacks and pickles say so.
for _each in (AuthenticationCause, GureumError, ConfigError, CredentialsError, InputError, ConnectError, RequestTimeoutError, TransportError, ResponseError, ServiceError, BadRequestError, AuthenticationError, PermissionDeniedError, NotFoundError, ConflictError, RateLimitError, ServerError, OperationFailedError, OutcomeUnknownError, WaitError, WaitFailedError, WaitTimeoutError, CancelledError, ClosedError, InternalError):
    _each.__module__ = "gureum.errors"
