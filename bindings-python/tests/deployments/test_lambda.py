"""A zip as Lambda takes it: in a folder that nobody may write to, by an interpreter alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gureum.testing import Emulator

pytestmark = pytest.mark.deployments

HANDLER = """
from gureum import DataForest

df = DataForest(timeout=10)


def handler(event, context):
    return {"names": [account.name for account in df.accounts.get_list()], "asked": event["asked"]}
"""

RUNTIME = """
import json
import sys
from importlib import import_module

sys.path.insert(0, sys.argv[1])
handler = import_module("function").handler
for event in sys.stdin:
    print(json.dumps(handler(json.loads(event), None)), flush=True)
"""


@pytest.fixture
def task(tmp_path: Path) -> Path:
    folder = os.environ.get("GUREUM_WHEELS", "")
    if not folder:
        pytest.skip("GUREUM_WHEELS names no folder with a wheel")
    (wheel,) = Path(folder).glob("gureum-*.whl")
    package, packed, task = (tmp_path / name for name in ("package", "function.zip", "task"))
    install = ["-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check"]
    command = [sys.executable, *install, "--target", package, wheel]
    subprocess.run(command, check=True, timeout=120)
    (package / "function.py").write_text(HANDLER)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in package.rglob("*"):
            archive.write(file, file.relative_to(package))
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(task)
    for file in (task, *task.rglob("*")):
        file.chmod(0o555 if file.is_dir() else 0o444)
    return task


def test_a_zip_runs_in_an_empty_place_and_keeps_its_client(task: Path, tmp_path: Path) -> None:
    with Emulator() as emulator:
        emulator.data_forest().accounts.create(name="zipped", password="Str0ng-enough")
        # Neither packages nor variables of this machine; such a place has no home.
        command = [sys.executable, "-I", "-S", "-B", "-c", RUNTIME, str(task)]
        environment = {**emulator.environment(), "HOME": str(tmp_path / "nowhere")}
        events = "".join(f'{{"asked": {number}}}\n' for number in range(3))
        done = subprocess.run(
            command,
            input=events,
            env=environment,
            cwd=task,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, "")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert answers == [{"names": ["zipped"], "asked": number} for number in range(3)]
