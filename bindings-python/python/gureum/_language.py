"""Hints that are made here, in the language of explanations."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from . import _core
from ._generated.errors import LANGUAGE_VARIABLES


def said(hint: str, language: str | None = None) -> str:
    """A hint as the core says it.

    Args:
        hint: The hint in English; what it is in another language, the core knows.
        language: The language that a client is told, if there is one; else the environment says it.

    Returns:
        The hint.
    """
    named = (os.environ.get(name) for name in LANGUAGE_VARIABLES)
    return _core.said(hint, language or next(filter(None, named), ""))


def language_of(settings: Mapping[str, Any]) -> str | None:
    """The language that a client is told. An isolated one does not ask the environment.

    Args:
        settings: The settings of the client as the core takes them.

    Returns:
        Its tag; `None` where the environment says it.
    """
    language: str | None = settings.get("language")
    return language or ("en" if settings.get("isolated") else None)
