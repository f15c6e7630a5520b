"""One live line in a terminal or a notebook that tells how a wait or a `map` is going."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator, Sized
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, TextIO

from ._wait import Progress, spoken, subject

if TYPE_CHECKING:
    from ._at_once import Window


class _Line:
    """One line that is written again and again: in a terminal, in a notebook, or nowhere."""

    __slots__ = ("_cell", "_display", "_length", "_out")
    _out: TextIO | None
    _display: Any
    """What shows something in a notebook."""
    _cell: Any
    """What was shown there, and changes."""

    def __init__(self, wanted: bool) -> None:
        self._cell = None
        self._length = 0
        is_wanted = wanted and not _is_off()
        self._display = _notebook() if is_wanted else None
        is_line = is_wanted and self._display is None and _is_terminal()
        self._out = sys.stderr if is_line else None

    @property
    def is_seen(self) -> bool:
        """Whether anybody sees it."""
        return self._out is not None or self._display is not None

    def say(self, text: str, shown: Any) -> None:
        """Writes a text in a terminal, as wide as that is, and shows an object in a notebook."""
        if self._cell is not None:
            self._cell.update(shown)
        elif self._display is not None:
            self._cell = self._display(shown, display_id=True)
        if self._display is not None:
            return
        width = max(shutil.get_terminal_size().columns - 1, 1)
        line = text[:width]
        self._write(f"\r{line.ljust(min(self._length, width))}")
        self._length = len(line)

    def end(self) -> None:
        """Leaves the line as it is."""
        if self._length:
            self._write("\n")

    def _write(self, text: str) -> None:
        if self._out is None:
            return
        try:
            self._out.write(text)
            self._out.flush()
        except (OSError, ValueError):
            # The terminal went away. The work goes on.
            self._out = None


class ProgressLine:
    """Tells how a wait is going."""

    __slots__ = ("_line", "_what")

    def __init__(self, token: str | None, wanted: bool) -> None:
        self._line = _Line(wanted)
        self._what = subject(token)

    def show(self, progress: Progress) -> None:
        if not self._line.is_seen:
            return
        # The state and the times come first: they are what a narrow terminal must show.
        state = progress.state or "no state yet"
        so_far, pause = spoken(progress.elapsed), spoken(progress.next_poll_in)
        text = f"{state}, {so_far} so far, next look in {pause} ({self._what})"
        self._line.say(text, progress)

    def end(self) -> None:
        self._line.end()


class MapLine:
    """Tells how many calls of a `map` are over."""

    __slots__ = ("_line", "_next", "_total", "_what", "text")

    def __init__(self, what: str, inputs: object, wanted: bool) -> None:
        self._line = _Line(wanted)
        self._what = what
        self._total = f" of {len(inputs):,}" if isinstance(inputs, Sized) else ""
        self._next = 0.0
        self.text = ""

    def show(self, window: Window, at_once: bool = False) -> None:
        # A terminal is slower than a thousand calls.
        if not self._line.is_seen or (time.monotonic() < self._next and not at_once):
            return
        self._next = time.monotonic() + 0.1
        failed = f", {window.failed:,} failed" if window.failed else ""
        flying = f", {window.in_flight()} in flight"
        self.text = f"{self._what}: {window.given:,}{self._total}{failed}{flying}"
        self._line.say(self.text, self)

    @contextmanager
    def shown(self, window: Window) -> Iterator[None]:
        """As long as the map goes on."""
        try:
            yield
        finally:
            self.show(window, at_once=True)
            self._line.end()

    def __repr__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        from ._html import of_text

        return of_text(self.text)


def _is_off() -> bool:
    return os.environ.get("GUREUM_PROGRESS", "").strip().lower() in {"0", "false"}


def _is_terminal() -> bool:
    try:
        return sys.stderr is not None and sys.stderr.isatty()
    except ValueError:
        # It is closed.
        return False


def _notebook() -> Any:
    """What shows something in the notebook that this is run in, if it is."""
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    if getattr(shell, "kernel", None) is None:
        return None
    return import_module("IPython.display").display
