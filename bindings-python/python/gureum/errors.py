"""Everything that can go wrong, a class per kind.

All are `GureumError`; many are also the built-in that a Python user would
catch. The core says what went wrong as data, and only here it becomes an
exception, so a traceback starts at the user's line.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._generated.errors import *  # noqa: F403
from ._generated.errors import BY_KIND, GureumError, ResponseError, rebuilt
from ._language import said

if TYPE_CHECKING:
    from ._core import Reply


def from_payload(payload: bytes) -> GureumError:
    """The exception for an error as the core tells it.

    Args:
        payload: The error in JSON.

    Returns:
        The exception.
    """
    details: dict[str, Any] = json.loads(payload)
    kind = details.pop("kind", "Internal")
    return rebuilt(BY_KIND.get(kind, GureumError), details)


def from_reply(reply: Reply) -> GureumError:
    """The exception for a reply that is none.

    Args:
        reply: What crossed from the core.

    Returns:
        The exception.
    """
    return from_payload(reply.body)


def unreadable(problem: str, known: Mapping[str, Any], source: str = "call_raw") -> ResponseError:
    """The exception for an answer that said yes and cannot be read, with what the core knows.

    Args:
        problem: What is wrong with it.
        known: What the core knows of the answer.
        source: Where the answer can be had as it came.

    Returns:
        The exception.
    """
    fields = ("operation", "status", "requestId", "attempts")
    details = {name: known[name] for name in fields if name in known}
    hint = said(f"take it as it came with `{source}`")
    return ResponseError(
        problem, {"message": problem, "hint": hint, "delivery": "Answered", **details}
    )
