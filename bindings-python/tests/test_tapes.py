"""Tapes: what a program is answered once, it is answered again, without keys and network."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from gureum import VPC, AsyncDataForest, ConfigError, DataForest, GureumError, NotFoundError
from gureum.testing import Emulator, record, replay

PASSWORD = "Kanarienvogel-7"
EMPTY = '{\n  "format": 1,\n  "exchanges": []\n}\n'


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """What stands for the clouds: variables lead there as they lead to them."""
    with Emulator(tenant="kanarienvogel") as emulator:
        for name, value in emulator.environment().items():
            monkeypatch.setenv(name, value)
        yield emulator


def program() -> tuple[str, str | None]:
    """As users write them: it opens its clients itself."""
    with DataForest() as df:
        created = df.accounts.create(name="kanarienvogel", password=PASSWORD)
        account = df.accounts.wait_until_running(created.id)
        (listed,) = df.accounts.get_list()
        assert listed.id == account.id
        return account.id, account.status


def exchanges(tape: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(tape.read_text("utf-8"))["exchanges"]
    return found


def test_a_program_runs_again_from_its_tape(service: Emulator, tmp_path: Path) -> None:
    tape = tmp_path / "tape.json"
    with record(tape):
        own, status = program()
    text = tape.read_text("utf-8")
    for value in (own, "anarienvogel", *service.keys()):
        assert value not in text
    service.close()
    with replay(tape) as player:
        played = [program(), program()]
        assert {each["signature"] for each in player.journal} == {"valid"}
    assert {status for _, status in played} == {status} == {"RUNNING"}
    assert own not in (played[0][0], played[1][0])
    # The block is over, and the services are asked again.
    with pytest.raises(GureumError):
        program()


def test_every_client_in_the_block_is_answered_whatever_it_is_given(
    service: Emulator, tmp_path: Path
) -> None:
    tape = tmp_path / "tape.json"
    with record(tape), DataForest() as df:
        assert list(df.accounts.get_list()) == []
    service.clear_journal()

    def refuses() -> None:
        raise AssertionError("keys are asked for")

    async def awaited() -> int:
        async with AsyncDataForest() as df:
            return len([each async for each in df.accounts.get_list()])

    def elsewhere() -> None:
        found.append(len(list(DataForest().accounts.get_list())))

    found: list[int] = []
    with replay(tape) as player:
        found.append(asyncio.run(awaited()))
        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join()
        for settings in (
            {"credentials": refuses},
            {"profile": "nobody"},
            {"endpoint": "http://127.0.0.1:9", "ca_bundle": "/nowhere", "allow_host": "x.invalid"},
            {"record": tmp_path / "other.json"},
        ):
            found.append(len(list(DataForest(**settings).accounts.get_list())))
        asked = len(player.journal)
        # Whoever has an emulator of its own keeps it.
        with service.data_forest() as own:
            created = own.accounts.create(name="own", password=PASSWORD)
            assert [each.id for each in own.accounts.get_list()] == [created.id]
        assert len(player.journal) == asked
    assert found == [0] * 6 == [0] * asked
    assert not (tmp_path / "other.json").exists()
    assert [each["operation"] for each in service.journal][:1] == ["accounts.create"]


def test_a_tape_is_made_of_what_is_played(service: Emulator, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    with record(first):
        program()
    with replay(first), record(second):
        program()
    of = [[each["operation"] for each in exchanges(tape)] for tape in (first, second)]
    assert of[0] == of[1]


def test_the_setting_goes_on_with_a_tape_and_a_block_begins_anew(
    service: Emulator, tmp_path: Path
) -> None:
    tape = tmp_path / "tape.json"
    for _ in range(2):
        with DataForest(record=tape) as df:
            list(df.accounts.get_list())
    with VPC(record=os.fspath(tape)) as vpc, pytest.raises(NotFoundError):
        vpc.vpcs.show("00000000000000000000000000000000")
    assert [each["service"] for each in exchanges(tape)] == ["data-forest", "data-forest", "vpc"]
    with record(tape), DataForest() as df:
        list(df.accounts.get_list())
    assert len(exchanges(tape)) == 1
    with DataForest() as df:
        list(df.accounts.get_list())
    assert len(exchanges(tape)) == 1


def test_what_cannot_become_a_tape_is_refused_before_a_call(tmp_path: Path) -> None:
    precious = tmp_path / "precious.csv"
    precious.write_text("a,b\n", "utf-8")
    for path, said in ((precious, "no tape"), (tmp_path / "no" / "tape.json", "folder")):
        with pytest.raises(ConfigError, match=said) as caught:
            DataForest(record=path, access_key="a", secret_key="b", isolated=True)
        assert caught.value.hint == "choose another file"
    assert precious.read_text("utf-8") == "a,b\n"
    with pytest.raises(ValueError, match="cannot read"), replay(tmp_path / "nowhere.json"):
        pass


def test_a_second_process_at_the_same_tape_is_told(
    service: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    tape = tmp_path / "tape.json"
    with DataForest(record=tape) as df:
        list(df.accounts.get_list())
        there = pickle.loads(pickle.dumps(df))
        assert "record" not in there._settings
        other = f"from gureum import DataForest; DataForest(record={os.fspath(tape)!r})"
        subprocess.run([sys.executable, "-c", other], check=True, timeout=60)
        assert tape.read_text("utf-8") == EMPTY
        with caplog.at_level(logging.WARNING, "gureum"):
            list(df.accounts.get_list())
    assert "something else writes" in caplog.text
    assert tape.read_text("utf-8") == EMPTY


FORK = """
import os
from gureum import ConfigError, DataForest

with DataForest(record="tape.json") as df:
    list(df.accounts.get_list())
    if os.fork() == 0:
        try:
            DataForest(record="tape.json")
        except ConfigError as error:
            print(error, flush=True)
        os._exit(0)
    os.wait()
    list(df.accounts.get_list())
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_fork_is_told_too(service: Emulator, tmp_path: Path) -> None:
    command = [sys.executable, "-W", "ignore", "-c", FORK]
    told = subprocess.run(
        command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert "the process that began this one makes it" in told.stdout
    assert len(exchanges(tmp_path / "tape.json")) == 2


TEST = """
from gureum import DataForest

def test_of_a_user(gureum_tape):
    with DataForest() as df:
        assert [account.status for account in df.accounts.get_list()] == []
"""


def test_the_fixture_records_when_told_and_plays_else(
    service: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_users.py").write_text(TEST, "utf-8")

    def run(*options: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options, "."]
        told = subprocess.run(
            command, cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=120, check=False
        )
        return told.returncode, told.stdout

    status, text = run()
    assert status == 1
    assert "make it with `pytest --gureum-record`" in text
    assert run("--gureum-record")[0] == 0
    assert len(exchanges(tmp_path / "tapes" / "test_users" / "test_of_a_user.json")) == 1
    asked = len(service.journal)
    for name in service.environment():
        monkeypatch.delenv(name)
    assert run()[0] == 0
    assert len(service.journal) == asked == 1
