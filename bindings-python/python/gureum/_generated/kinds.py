"""The names of all errors, and where they are loaded from.

Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..errors import AuthenticationCause as AuthenticationCause
    from ..errors import AuthenticationError as AuthenticationError
    from ..errors import BadRequestError as BadRequestError
    from ..errors import CancelledError as CancelledError
    from ..errors import ClosedError as ClosedError
    from ..errors import ConfigError as ConfigError
    from ..errors import ConflictError as ConflictError
    from ..errors import ConnectError as ConnectError
    from ..errors import CredentialsError as CredentialsError
    from ..errors import GureumError as GureumError
    from ..errors import InputError as InputError
    from ..errors import InternalError as InternalError
    from ..errors import NotFoundError as NotFoundError
    from ..errors import OperationFailedError as OperationFailedError
    from ..errors import OutcomeUnknownError as OutcomeUnknownError
    from ..errors import PermissionDeniedError as PermissionDeniedError
    from ..errors import RateLimitError as RateLimitError
    from ..errors import RequestTimeoutError as RequestTimeoutError
    from ..errors import ResponseError as ResponseError
    from ..errors import ServerError as ServerError
    from ..errors import ServiceError as ServiceError
    from ..errors import TransportError as TransportError
    from ..errors import WaitError as WaitError
    from ..errors import WaitFailedError as WaitFailedError
    from ..errors import WaitTimeoutError as WaitTimeoutError

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

PLACES = dict.fromkeys(__all__, "errors")
"""The module of each."""
