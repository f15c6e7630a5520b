"""A program with services that all languages are tested at, and what it says."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

# Its words for settings, in Python.
NAMES = {
    "caBundle": "ca_bundle",
    "allowHost": "allow_host",
    "accessKey": "access_key",
    "secretKey": "secret_key",
    "accountId": "account_id",
}


def needs(variable: str) -> pytest.MarkDecorator:
    """Skips where the variable of the environment names no program."""
    return pytest.mark.skipif(not os.environ.get(variable), reason=f"{variable} is not set")


@contextmanager
def staged(variable: str) -> Iterator[dict[str, Any]]:
    """Starts the program. It ends with its input."""
    stage = subprocess.Popen([os.environ[variable]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert stage.stdin and stage.stdout
    yield json.loads(stage.stdout.readline())
    stage.stdin.close()
    stage.wait(10)
    stage.stdout.close()
