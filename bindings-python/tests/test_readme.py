"""Every block of Python in the README and on the pages of the project runs, in order."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from gureum._client import BaseClient
from gureum.testing import Emulator

PACKAGE = Path(__file__).parent.parent
PROJECT = PACKAGE.parent
PAGES = {
    "package": PACKAGE / "README.md",
    "project": PROJECT / "README.md",
    **{f"from {page.stem}": page for page in sorted((PROJECT / "docs/coming-from").glob("*.md"))},
}
# A block that must not run stands after a comment that says why.
BLOCK = re.compile(r"^##+ (.+?)\n|(?<!-->\n)^```python\n(.*?)^```", re.M | re.S)


def _blocks() -> list[tuple[str, str, str]]:
    blocks = []
    for page, path in PAGES.items():
        title = ""
        for heading, code in BLOCK.findall(path.read_text("utf-8")):
            title = heading or title
            if code:
                blocks.append((page, title, code))
    return blocks


@pytest.fixture(scope="module")
def emulators() -> Iterator[dict[str, Emulator]]:
    """One for each page, because its blocks tell one story."""
    with ExitStack() as opened:
        yield {
            page: opened.enter_context(Emulator(tenant=page.replace(" ", "-"))) for page in PAGES
        }


def test_the_cookbook_has_blocks() -> None:
    pages = [page for page, _, _ in _blocks()]
    assert pages.count("package") >= 12
    assert set(pages) == set(PAGES)


@pytest.mark.parametrize(
    ("page", "title", "code"), _blocks(), ids=[f"{page}: {title}" for page, title, _ in _blocks()]
)
def test_block(
    page: str,
    title: str,
    code: str,
    emulators: dict[str, Emulator],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    emulator = emulators[page]
    if "def test_" in code:
        _run_tests(code, tmp_path)
        return
    for name, value in emulator.environment().items():
        monkeypatch.setenv(name, value)
    opened = BaseClient._open

    # The clients of the page share the emulator's clock, which jumps over every pause.
    def open_with_clock(
        self: Any, settings: Any, keys: Any, provider: Any, clock: Any, *hooks: Any
    ) -> None:
        opened(self, settings, keys, provider, clock or emulator, *hooks)

    monkeypatch.setattr(BaseClient, "_open", open_with_clock)
    level = logging.getLogger("gureum").level
    try:
        exec(compile(code, f"{PAGES[page].name}: {title}", "exec"), {"__name__": "__main__"})
    finally:
        logging.getLogger("gureum").setLevel(level)


def _run_tests(code: str, folder: Path) -> None:
    """With the plugin of the package as pytest finds it by itself."""
    program = folder / "test_block.py"
    program.write_text(code, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", str(program)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stdout
