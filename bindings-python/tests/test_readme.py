"""Every block of code in the README runs against an emulator, in the order of the page."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gureum._client import BaseClient
from gureum.testing import Emulator

README = Path(__file__).parent.parent / "README.md"
BLOCKS = re.findall(r"^### (.+?)\n|^```python\n(.*?)^```", README.read_text("utf-8"), re.M | re.S)


def _blocks() -> list[tuple[str, str]]:
    title, blocks = "", []
    for heading, code in BLOCKS:
        title = heading or title
        if code:
            blocks.append((title, code))
    return blocks


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(tenant="readme") as emulator:
        yield emulator


def test_the_cookbook_has_blocks() -> None:
    assert len(_blocks()) >= 12


@pytest.mark.parametrize(("title", "code"), _blocks(), ids=[title for title, _ in _blocks()])
def test_block(
    title: str,
    code: str,
    emulator: Emulator,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    if "def test_" in code:
        _run_tests(code, tmp_path)
        return
    for name, value in emulator.environment().items():
        monkeypatch.setenv(name, value)
    opened = BaseClient._open

    # The clients of the page share the emulator's clock, which jumps over every pause.
    def open_with_clock(self: Any, settings: Any, keys: Any, provider: Any, clock: Any) -> None:
        opened(self, settings, keys, provider, clock or emulator)

    monkeypatch.setattr(BaseClient, "_open", open_with_clock)
    level = logging.getLogger("gureum").level
    try:
        exec(compile(code, f"README.md: {title}", "exec"), {"__name__": "__main__"})
    finally:
        logging.getLogger("gureum").setLevel(level)


def _run_tests(code: str, folder: Path) -> None:
    """With the plugin of the package as pytest finds it by itself."""
    program = folder / "test_block.py"
    program.write_text(code, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", str(program)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stdout
