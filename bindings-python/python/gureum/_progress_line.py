"""One live line in a terminal that tells how a wait is going."""

from __future__ import annotations

import json
import os
import shutil
import sys
from typing import TextIO

from ._wait import Progress


class ProgressLine:
    """Writes the same line again and again, and never more than the terminal is wide."""

    __slots__ = ("_length", "_out", "_what")
    _out: TextIO | None

    def __init__(self, token: str | None, wanted: bool) -> None:
        # The state and the times come first: they are what a narrow terminal must show.
        self._out = sys.stderr if wanted and _is_seen() else None
        self._what = _subject(token)
        self._length = 0

    def show(self, progress: Progress) -> None:
        state = progress.state or "no state yet"
        so_far, pause = spoken(progress.elapsed), spoken(progress.next_poll_in)
        width = max(shutil.get_terminal_size().columns - 1, 1)
        line = f"{state}, {so_far} so far, next look in {pause} ({self._what})"[:width]
        self._write(f"\r{line.ljust(min(self._length, width))}")
        self._length = len(line)

    def end(self) -> None:
        if self._length:
            self._write("\n")

    def _write(self, text: str) -> None:
        if self._out is None:
            return
        try:
            self._out.write(text)
            self._out.flush()
        except (OSError, ValueError):
            # The terminal went away. The wait goes on.
            self._out = None


def spoken(seconds: float) -> str:
    """A time as people say it."""
    whole = round(seconds)
    hours, minutes = whole // 3600, whole // 60 % 60
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {whole % 60} s" if minutes else f"{whole} s"


def _is_seen() -> bool:
    if os.environ.get("GUREUM_PROGRESS", "").strip().lower() in {"0", "false"}:
        return False
    try:
        return sys.stderr is not None and sys.stderr.isatty()
    except ValueError:
        # It is closed.
        return False


def _subject(token: str | None) -> str:
    wait: dict[str, str] = json.loads(token or "{}")
    return f"{wait.get('wait', 'wait')} {wait.get('resource', '')}".strip()
