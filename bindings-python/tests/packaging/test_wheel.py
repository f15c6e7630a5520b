"""The wheel: what is in it, that it works in an empty environment, how fast it loads."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import gureum

FOLDER = os.environ.get("GUREUM_WHEELS", "")
IS_SHIPPED = os.environ.get("GUREUM_SHIPPED") == "1"
"""Whether the wheel is the one that users download."""


@pytest.fixture(scope="module")
def wheel() -> Path:
    if not FOLDER:
        pytest.skip("GUREUM_WHEELS names no folder with a wheel")
    (found,) = Path(FOLDER).glob("gureum-*.whl")
    return found


@pytest.fixture(scope="module")
def empty(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with nothing but the wheel."""
    folder = tmp_path_factory.mktemp("empty")
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = ["-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check"]
    subprocess.run([python, *install, wheel], check=True, timeout=120)
    return python


def test_it_needs_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        needs = re.findall("^Requires-Dist: (.*)$", archive.read(metadata).decode(), re.MULTILINE)
    # The command of the same version, for whoever asks for it.
    minor = ".".join(gureum.__version__.split(".")[:2])
    (of_command,) = needs
    assert re.fullmatch(rf"gureum-cli *=={minor}\.\* *; extra == .cli.", of_command)
    assert "gureum/py.typed" in names
    licences = {name.rsplit("/", 1)[1] for name in names if "/licenses/" in name}
    assert licences >= {"LICENSE-MIT", "LICENSE-APACHE"}
    assert not [name for name in names if "/test_" in name or name.endswith(".rs")]


def test_it_is_one_wheel_for_all_versions(wheel: Path) -> None:
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        assert f"-cp3{sys.version_info.minor}t-" in wheel.name
    else:
        assert "-cp310-abi3-" in wheel.name


@pytest.mark.skipif(not IS_SHIPPED, reason="only the wheel that users download is made small")
def test_it_is_small(wheel: Path) -> None:
    assert wheel.stat().st_size <= 4_000_000


def test_it_works_in_an_empty_environment(empty: Path) -> None:
    told = subprocess.run(
        [empty, "-X", "utf8", "-m", "gureum", "demo"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert "all gone again" in told.stdout
    shown = subprocess.run([empty, "-m", "gureum", "--version"], capture_output=True, check=True)
    assert gureum.__version__.encode() in shown.stdout


def _seconds(python: Path, program: str) -> float:
    """CPU seconds of an interpreter that runs the program, the least of many."""
    command = [str(python), "-I", "-c", program]

    def once() -> float:
        pid = os.posix_spawn(command[0], command, os.environ)
        _, status, usage = os.wait4(pid, 0)
        assert status == 0
        return usage.ru_utime + usage.ru_stime

    return min(once() for _ in range(15))


@pytest.mark.skipif(sys.platform == "win32", reason="measured where wait4 exists")
def test_it_loads_fast(empty: Path) -> None:
    bare = _seconds(empty, "pass")
    took = _seconds(empty, "import gureum") - bare
    client = _seconds(empty, "from gureum import DataForest") - bare
    print(f"import gureum: {took * 1000:.1f} ms; with DataForest: {client * 1000:.1f} ms")
    # A build for tests is larger, and the machine it is tested on is busy.
    assert took < (0.02 if IS_SHIPPED else 0.06)
