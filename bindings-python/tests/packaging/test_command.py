"""Who owns the command `gureum`: `gureum-cli` alone, whatever is installed or removed first."""

from __future__ import annotations

import os
import re
import subprocess
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import gureum

SCRIPTS = "Scripts" if os.name == "nt" else "bin"
PROGRAM = "gureum.exe" if os.name == "nt" else "gureum"
TELLS = f"gureum {gureum.__version__}"


def _variable(name: str) -> Path:
    value = os.environ.get(name, "")
    if not value:
        pytest.skip(f"{name} names nothing")
    return Path(value)


@pytest.fixture(scope="module")
def sdk() -> Path:
    (found,) = _variable("GUREUM_WHEELS").glob("gureum-*.whl")
    return found


@pytest.fixture(scope="module")
def cli(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is shipped; of a program that was built for tests, one in the same form."""
    if "GUREUM_CLI_WHEELS" in os.environ:
        (found,) = _variable("GUREUM_CLI_WHEELS").glob("gureum_cli-*.whl")
        return found
    return _wheel_of(_variable("GUREUM_CLI"), tmp_path_factory.mktemp("wheel"))


def _wheel_of(program: Path, folder: Path) -> Path:
    version = gureum.__version__
    platform = re.sub(r"[-.]", "_", sysconfig.get_platform())
    tag = f"py3-none-{platform}"
    about = f"gureum_cli-{version}.dist-info"
    files = {
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: gureum-cli\nVersion: {version}\n",
        f"{about}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: {tag}\n",
        f"{about}/RECORD": "",
    }
    wheel = folder / f"gureum_cli-{version}-{tag}.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.write(program, f"gureum_cli-{version}.data/scripts/{PROGRAM}")
    return wheel


class Environment:
    """An environment of its own, in which nothing else is found."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder, with_pip=True)
        self.scripts = folder / SCRIPTS
        self.program = self.scripts / PROGRAM

    def run(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            capture_output=True,
            encoding="utf-8",
            env={**os.environ, "PATH": str(self.scripts), "PYTHONUTF8": "1"},
            timeout=120,
            check=False,
        )

    def pip(self, *words: str | Path) -> None:
        done = self.run(self.python, "-m", "pip", "--disable-pip-version-check", *words)
        assert done.returncode == 0, done.stderr

    def install(self, wheel: Path) -> None:
        self.pip("install", "--quiet", "--no-index", "--no-deps", wheel)

    def remove(self, name: str) -> None:
        self.pip("uninstall", "--quiet", "--yes", name)

    @property
    def python(self) -> Path:
        return self.scripts / "python"

    def module(self, *words: str) -> subprocess.CompletedProcess[str]:
        return self.run(self.python, "-m", "gureum", *words)

    def is_handed_over(self) -> bool:
        """Whether an operation is called through `python -m gureum`."""
        done = self.module("cloud-ml", "list-images", "--emulator", "--query", "length(@)")
        if done.returncode == 0:
            assert done.stdout.strip().isdigit(), done.stdout
        else:
            assert done.returncode == 2
            assert "pip install gureum[cli]" in done.stderr
        return done.returncode == 0


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(tmp_path / "environment")


@pytest.mark.parametrize("is_sdk_first", [True, False])
def test_one_package_owns_the_command(
    environment: Environment, sdk: Path, cli: Path, is_sdk_first: bool
) -> None:
    environment.install(sdk if is_sdk_first else cli)
    assert environment.program.exists() is not is_sdk_first
    if is_sdk_first:
        assert not environment.is_handed_over()
    environment.install(cli if is_sdk_first else sdk)
    assert environment.run(environment.program, "--version").stdout.strip() == TELLS
    assert environment.is_handed_over()
    environment.remove("gureum" if is_sdk_first else "gureum-cli")
    assert environment.program.exists() is is_sdk_first
    if is_sdk_first:
        assert environment.run(environment.program, "--version").stdout.strip() == TELLS
    else:
        assert not environment.is_handed_over()
        assert environment.module("emulator", "--help").returncode == 0


def test_what_is_handed_over_is_whole(environment: Environment, sdk: Path, cli: Path) -> None:
    environment.install(sdk)
    environment.install(cli)
    straight = environment.run(environment.program, "df", "acounts", "-o", "json")
    handed = environment.module("df", "acounts", "-o", "json")
    assert (handed.returncode, handed.stderr) == (straight.returncode, straight.stderr)
    assert handed.returncode == 2
    help_of_program = environment.run(environment.program, "--help").stdout
    assert environment.module("--help").stdout == help_of_program
    demo = environment.module("demo")
    assert "all gone again" in demo.stdout, demo.stderr
