"""The command `gureum`, which is a package of its own: `gureum-cli`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

NAMES = ("gureum", "gureum.exe")


def found() -> Path | None:
    """The program that pip installed beside this package, else the one on the path."""
    try:
        files = metadata.files("gureum-cli") or []
    except metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.name in NAMES:
            place = Path(str(file.locate()))
            if place.is_file():
                return place.resolve()
    on_path = shutil.which("gureum")
    return None if on_path is None else Path(on_path)


def run(command: Path, arguments: list[str]) -> int:
    """Becomes the program, or waits for it where no process can become another one."""
    if sys.platform != "win32":
        os.execv(command, [str(command), *arguments])  # noqa: S606
    return subprocess.call([command, *arguments])  # noqa: S603
