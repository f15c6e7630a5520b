"""What the core has to say, as records of the logger `gureum`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from . import _core

if TYPE_CHECKING:
    from logging import Logger

_level = 255
_logger: Logger | None = None


def _own() -> Logger:
    global _logger
    if _logger is None:
        import logging

        _logger = logging.getLogger("gureum")
        # Silent by default: without another handler the records end here.
        _logger.addHandler(logging.NullHandler())
    return _logger


def watch_logs() -> None:
    """Makes the core say as much as the logger `gureum` wants to hear."""
    global _level
    level = max(0, min((_logger or _own()).getEffectiveLevel(), 254))
    if level != _level:
        _level = level
        _core.set_log_level(level)


def record(level: int, line: str, data: str) -> None:
    """Leaves a record, with what it says as attributes too."""
    logger = _own()
    if not logger.isEnabledFor(level):
        return
    try:
        logger.log(level, "%s", line, extra=json.loads(data), stacklevel=2)
    except KeyError as error:
        # The program gives all its records an attribute of such a name, and that one stays.
        if "overwrite" not in str(error):
            raise
        logger.log(level, "%s", line, stacklevel=2)
