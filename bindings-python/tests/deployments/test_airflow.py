"""The example for Airflow in Airflow itself: it waits, and what cannot run fails at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from gureum.testing import Emulator

pytest.importorskip("airflow.sdk")
pytestmark = pytest.mark.deployments

EXAMPLES = Path(__file__).parents[2] / "examples" / "airflow"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """Minutes pass in seconds, whoever looks."""
    over = threading.Event()
    with Emulator(clock="real") as emulator:

        def hurry() -> None:
            while not over.wait(0.5):
                emulator.clock.advance(5)

        thread = threading.Thread(target=hurry)
        thread.start()
        yield emulator
        over.set()
        thread.join()


@pytest.fixture
def environment(emulator: Emulator, tmp_path: Path) -> dict[str, str]:
    own = {
        "AIRFLOW_HOME": str(tmp_path),
        "AIRFLOW__CORE__DAGS_FOLDER": str(EXAMPLES),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    environment = {**os.environ, **own, **emulator.environment()}
    _airflow(environment, "db", "migrate")
    return environment


@pytest.fixture
def account_id(emulator: Emulator) -> str:
    accounts = emulator.data_forest().accounts
    return accounts.create_and_wait(name="sensors", password="Str0ng-enough", timeout=600).id


def _airflow(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        ["airflow", *words], env=environment, capture_output=True, text=True, timeout=600
    )
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


def _run(environment: dict[str, str], account_id: str, name: str) -> str:
    conf = json.dumps({"account_id": account_id, "name": name})
    return _airflow(environment, "dags", "test", "start_app", "--conf", conf)


def test_a_sensor_waits_for_what_an_operator_made(
    emulator: Emulator, environment: dict[str, str], account_id: str
) -> None:
    df = emulator.data_forest()
    said = _run(environment, account_id, "dev")
    assert said.startswith("0\n"), said
    assert [app.state for app in df.apps.get_list({"account_id": account_id})] == ["RUNNING"], said
    # Tried again: the same app, and no second one.
    said = _run(environment, account_id, "dev")
    assert said.startswith("0\n"), said
    assert len(df.apps.get_list({"account_id": account_id}).all()) == 1
    assert "Str0ng-enough" not in said and emulator.keys()[1] not in said


def test_what_can_never_run_fails_the_task_with_what_to_do(
    environment: dict[str, str], account_id: str
) -> None:
    said = _run(environment, account_id, "dev-fail")
    assert not said.startswith("0\n"), said
    assert "it will never run: correct what it fails of" in said
