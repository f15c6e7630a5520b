"""Every example runs as a user would run it: a process of its own, while one thing goes wrong.

What each must print, what it asks for and what exists afterwards stands in one file for all
languages, `tests/vectors/examples.json`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from gureum.testing import Emulator

PACKAGE = Path(__file__).parent.parent
EXAMPLES = PACKAGE / "examples"
EXPECTED: dict[str, Any] = json.loads(
    (PACKAGE.parent / "tests/vectors/examples.json").read_text("utf-8")
)
STORIES: dict[str, dict[str, Any]] = {each["name"]: each for each in EXPECTED["examples"]}


def _program(name: str) -> Path:
    return EXAMPLES / f"{name.replace('-', '_')}.py"


def _run(name: str, emulator: Emulator, folder: Path) -> list[str]:
    """What it printed, as lines. It knows the emulator by the variables alone."""
    surroundings = {**os.environ, **emulator.environment(), **EXPECTED["variables"]}
    command = [sys.executable, "-W", "error", str(_program(name))]
    ended = subprocess.run(
        command,
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    # Nobody looks at a live line here.
    assert ended.stderr == ""
    return ended.stdout.splitlines()


def _existing(emulator: Emulator) -> dict[str, list[str]]:
    """Names of what its tenant has, by kind."""
    with urllib.request.urlopen(f"{emulator.endpoint}/_gureum/resources", timeout=60) as answer:
        tenants = json.load(answer)["tenants"]
    existing: dict[str, list[str]] = {}
    for each in (each for tenant in tenants for each in tenant["resources"]):
        existing.setdefault(each["kind"], []).append(each["name"])
    return {kind: sorted(names) for kind, names in existing.items()}


def test_every_example_has_a_story() -> None:
    assert set(EXAMPLES.glob("*.py")) == set(map(_program, STORIES))


@pytest.mark.parametrize("name", STORIES)
def test_example(name: str, tmp_path: Path) -> None:
    story = STORIES[name]
    with Emulator() as emulator:
        for earlier in story.get("after", []):
            _run(earlier, emulator, tmp_path)
        emulator.clear_journal()
        rule = emulator.fault(**story["fault"])
        printed = _run(name, emulator, tmp_path)
        assert emulator.fault_hits(rule) == story["fault"]["first"]
        assert len(printed) == len(story["prints"]), printed
        for line, wanted in zip(printed, story["prints"], strict=True):
            assert line.startswith(wanted), printed
        for hidden in story.get("hides", []):
            assert hidden not in "\n".join(printed)
        asked = [each.get("operation") for each in emulator.journal]
        assert {each: asked.count(each) for each in story["asks"]} == story["asks"]
        existing = _existing(emulator)
        for kind, names in story.get("exists", {}).items():
            assert existing.get(kind, []) == names, existing
