"""A program with services that all languages are tested at, and what it says."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# Its words for settings, in Python.
NAMES = {
    "caBundle": "ca_bundle",
    "allowHost": "allow_host",
    "accessKey": "access_key",
    "secretKey": "secret_key",
    "accountId": "account_id",
}


ROOT = Path(__file__).parents[3]


def scenario_files() -> dict[str, Any]:
    """The scenario files of the project: those that the variable names, else as they are."""
    if file := os.environ.get("GUREUM_SCENARIOS"):
        return json.loads(Path(file).read_text("utf-8"))
    command = ["cargo", "run", "--quiet", "--package", "scenarios"]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)


@contextmanager
def staged(variable: str) -> Iterator[dict[str, Any]]:
    """Starts the program that the variable names; it ends with its input.

    Where none is named, cargo builds and starts it.
    """
    name = variable.removeprefix("GUREUM_").lower()
    command = ["cargo", "run", "--quiet", "--package", "conformance", "--bin", name]
    if program := os.environ.get(variable):
        command = [program]
    stage = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert stage.stdin and stage.stdout
    yield json.loads(stage.stdout.readline())
    stage.stdin.close()
    stage.wait(10)
    stage.stdout.close()
