"""Modules that annotations name and hardly any program needs."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Later:
    """A module that is loaded when somebody asks for something in it."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        """Modules stand under this in their own.

        Args:
            name: The name of the module.
        """
        self._name = name

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name), name)
