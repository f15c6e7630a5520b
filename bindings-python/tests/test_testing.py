"""What users test with: the emulator, its clock and faults, the fixtures, the commands."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

import gureum
from gureum import (
    AIMLOps,
    AsyncAIMLOps,
    AsyncCloudML,
    AsyncDataForest,
    CloudML,
    DataForest,
    GureumError,
    Progress,
)
from gureum.testing import Emulator


async def test_every_fixture_of_the_plugin(
    gureum_emulator: Emulator,
    data_forest: DataForest,
    ai_ml_ops: AIMLOps,
    cloud_ml: CloudML,
    async_data_forest: AsyncDataForest,
    async_ai_ml_ops: AsyncAIMLOps,
    async_cloud_ml: AsyncCloudML,
) -> None:
    created = data_forest.accounts.create(name="demo", password="Str0ng-enough")
    assert [each.id async for each in async_data_forest.accounts.get_list()] == [created.id]
    images = [each.image_id for each in cloud_ml.list_images()]
    assert [each.image_id async for each in async_cloud_ml.list_images()] == images != []
    assert list(ai_ml_ops.list_platforms()) == []
    assert [each async for each in async_ai_ml_ops.list_platforms()] == []
    assert {each["signature"] for each in gureum_emulator.journal} == {"valid"}


def test_each_test_starts_with_an_empty_cloud(data_forest: DataForest) -> None:
    assert list(data_forest.accounts.get_list()) == []


def test_a_wait_tells_how_it_is_going(data_forest: DataForest, gureum_emulator: Emulator) -> None:
    created = data_forest.accounts.create(name="demo", password="Str0ng-enough")
    seen: list[Progress] = []
    begun, clock = time.monotonic(), gureum_emulator.clock.now()
    account = data_forest.accounts.wait_until_running(created.id, on_progress=seen.append)
    assert account.status == "RUNNING"
    assert gureum_emulator.clock.now() - clock > timedelta(minutes=1)
    assert time.monotonic() - begun < 20
    assert {each.state for each in seen} == {"ACCEPTED"}
    assert [each.polls for each in seen] == list(range(1, len(seen) + 1))
    assert all(each.token and each.next_poll_in > 0 for each in seen)
    assert [each.elapsed for each in seen] == sorted(each.elapsed for each in seen)


async def test_an_awaited_wait_tells_it_too(async_data_forest: AsyncDataForest) -> None:
    created = await async_data_forest.accounts.create(name="demo", password="Str0ng-enough")
    seen: list[Progress] = []
    wait = async_data_forest.accounts.wait_until_running
    assert (await wait(created.id, on_progress=seen.append)).status == "RUNNING"
    assert seen[-1].state == "ACCEPTED"


def test_the_clock_stands_still_until_it_is_moved() -> None:
    with Emulator(clock="frozen") as emulator, emulator.data_forest() as df:
        emulator.clock.set(datetime(2030, 1, 1, tzinfo=timezone.utc))
        created = df.accounts.create(name="demo", password="Str0ng-enough")
        assert emulator.clock.now() == datetime(2030, 1, 1, tzinfo=timezone.utc)
        assert df.accounts.get_detail(created.id).status == "ACCEPTED"
        assert emulator.clock.advance_to_next_event()
        assert df.accounts.get_detail(created.id).status == "RUNNING"
        before = emulator.clock.now()
        emulator.clock.advance(timedelta(hours=1))
        emulator.clock.advance(30)
        assert emulator.clock.now() - before == timedelta(hours=1, seconds=30)
        emulator.clock.mode("real")


def test_faults_tenants_and_snapshots() -> None:
    with Emulator() as emulator, emulator.data_forest(max_retries=0) as df:
        number = emulator.fault("html_503", operation="accounts.getList", first=1)
        with pytest.raises(gureum.ServerError):
            list(df.accounts.get_list())
        assert emulator.fault_hits(number) == 1
        df.accounts.create(name="demo", password="Str0ng-enough")
        saved = emulator.snapshot()
        assert (
            list(
                emulator.data_forest(
                    access_key=emulator.keys("b")[0], secret_key=emulator.keys("b")[1]
                ).accounts.get_list()
            )
            == []
        )
        emulator.reset()
        assert list(df.accounts.get_list()) == []
        emulator.restore(saved)
        assert [each.name for each in df.accounts.get_list()] == ["demo"]
        emulator.clear_journal()
        assert emulator.journal == []


def test_a_fault_takes_its_arguments_by_name_and_says_which_there_are() -> None:
    with Emulator() as emulator, emulator.data_forest(max_retries=0) as df:
        number = emulator.fault(
            "status", status=503, code="9", operation="accounts.getList", first=1
        )
        with pytest.raises(gureum.ServerError) as caught:
            list(df.accounts.get_list())
        assert (caught.value.status, caught.value.code) == (503, "9")
        assert emulator.fault_hits(number) == 1
        for wrong, told in (
            (lambda: emulator.fault("thottle"), "did you mean `throttle`?"),  # type: ignore[call-overload]
            (lambda: emulator.fault("delay", msec=5), "did you mean `ms`?"),  # type: ignore[call-overload]
            (lambda: emulator.fault("delay"), "needs `ms`"),  # type: ignore[call-overload]
            (lambda: emulator.fault("delay", ms="5"), "whole number"),  # type: ignore[call-overload]
            (lambda: emulator.fault("html_503", frist=1), "did you mean `first`?"),  # type: ignore[call-overload]
            (lambda: emulator.fault("delay", ms=float("nan")), "`ms` is nan"),  # type: ignore[call-overload]
            (lambda: emulator.fault("answer", status=200, body=b"x"), "`body` is a bytes"),  # type: ignore[call-overload]
            (lambda: emulator.keys("a b"), "1 to 64 letters"),
            (lambda: emulator.keys(""), "1 to 64 letters"),
            (lambda: Emulator(tenant="구름"), "1 to 64 letters"),
            (lambda: Emulator(port="x"), "`port` is a whole number"),  # type: ignore[arg-type]
            (lambda: Emulator(hostile="yes"), '`hostile` is `"yes"`; it is true or false'),  # type: ignore[arg-type]
            (lambda: emulator.clock.mode("autos"), "did you mean `auto`?"),  # type: ignore[arg-type]
            (lambda: Emulator(clock="frosen"), "did you mean `frozen`?"),  # type: ignore[arg-type]
        ):
            with pytest.raises(ValueError, match=re.escape(told)):
                wrong()


def test_what_the_command_can_do_can_be_had_here_too(capfd: pytest.CaptureFixture[str]) -> None:
    for hostile, pages in ((True, 2), (False, 1)):
        with Emulator(hostile=hostile) as emulator, emulator.ai_ml_ops() as platform:
            assert len(list(platform.list_images())) == 2
            assert len(emulator.journal) == pages, "a page of an opponent holds one item"
    with Emulator(allow_remote="0.0.0.0", token="of-a-test", log=True) as emulator:
        assert emulator.keys()[1].endswith("-of-a-test")
        with emulator.data_forest() as df:
            assert list(df.accounts.get_list()) == []
    assert re.search(r"accounts\.getList +200 ", capfd.readouterr().err)
    with pytest.raises(ValueError, match="belong together"):
        Emulator(allow_remote="0.0.0.0")
    with Emulator(verify=False, loose=True, seed=7) as emulator:
        assert emulator.endpoint


@pytest.mark.parametrize(
    "wrong",
    [
        lambda emulator: Emulator(port=-1),
        lambda emulator: Emulator(port=70_000),
        lambda emulator: Emulator(seed=-1),
        lambda emulator: Emulator(seed=2**64),
        lambda emulator: Emulator(clock="slow"),  # type: ignore[arg-type]
        lambda emulator: Emulator(tenant="\ud800").keys(),
        lambda emulator: emulator.fault("nonsense"),
        lambda emulator: emulator.fault("html_503", operation="no.such"),
        lambda emulator: emulator.fault("html_503", first=-1),
        lambda emulator: emulator.clock.mode(""),
        lambda emulator: emulator.clock.advance(-1),
        lambda emulator: emulator.clock.advance(float("nan")),
        lambda emulator: emulator.clock.advance(1e300),
        lambda emulator: emulator.clock.advance(1e18),
        lambda emulator: emulator.clock.set(datetime(1, 1, 1)),
        lambda emulator: emulator.restore("{"),
        lambda emulator: emulator.restore("\ud800"),
    ],
)
def test_nonsense_is_a_value_error_and_the_emulator_goes_on(
    wrong: object, gureum_emulator: Emulator, data_forest: DataForest
) -> None:
    assert callable(wrong)
    with pytest.raises(ValueError):
        wrong(gureum_emulator)
    assert list(data_forest.accounts.get_list()) == []


def test_a_closed_emulator_says_so() -> None:
    emulator = Emulator()
    df = emulator.data_forest(max_retries=0)
    emulator.close()
    emulator.close()
    with pytest.raises(RuntimeError, match="closed"):
        emulator.journal  # noqa: B018
    with pytest.raises(ConnectionError):
        list(df.accounts.get_list())


def _command(*arguments: str) -> list[str]:
    return [sys.executable, "-X", "utf8", "-m", "gureum", *arguments]


def test_the_demo_tells_its_story() -> None:
    told = subprocess.run(
        _command("demo"), capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert (told.returncode, told.stderr) == (0, "")
    for part in ("account demo is RUNNING", "app zoo is RUNNING", "keytab of", "all gone again"):
        assert part in told.stdout
    assert re.search(r"\d+ signed requests; \d+ minutes in the cloud took", told.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_emulator_is_served_until_a_signal(number: int, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    command = _command(
        "emulator", "--quiet", "--clock", "frozen", "--seed", "7", "--data", str(state)
    )
    for create in (True, False):
        server = subprocess.Popen(command, stdout=-1, stderr=-1, text=True)
        try:
            assert _names_in(server, create=create) == ["demo"]
            server.send_signal(number)
            _, said = server.communicate(timeout=30)
        finally:
            server.kill()
        assert (server.returncode, said) == (0, "")
    assert json.loads(state.read_text("utf-8"))


def _names_in(server: subprocess.Popen[str], *, create: bool) -> list[str | None]:
    """The accounts that a program finds with the variables that the server prints."""
    assert server.stdout is not None
    lines = "".join(itertools.takewhile(lambda line: "Ctrl-C" not in line, server.stdout))
    with pytest.MonkeyPatch.context() as patch:
        for name, value in re.findall(r"^export (\w+)=(\S+)$", lines, re.MULTILINE):
            patch.setenv(name, value)
        with DataForest() as df:
            if create:
                df.accounts.create(name="demo", password="Str0ng-enough")
            return [each.name for each in df.accounts.get_list()]


def test_the_options_of_the_command_are_those_of_the_emulator() -> None:
    def told(*options: str) -> tuple[int, str]:
        command = _command("emulator", *options)
        told = subprocess.run(
            command, capture_output=True, encoding="utf-8", timeout=60, check=False
        )
        return told.returncode, told.stdout + told.stderr

    status, text = told("--help")
    assert status == 0
    for option in ("--loose", "--no-verify", "--allow-remote", "--token-file", "--quiet"):
        assert option in text
    assert told("--port", "70000") == (
        2,
        "python -m gureum emulator: `--port` is `70000`; pass a number from 0 to 65535\n",
    )
    assert "did you mean `--no-verify`?" in told("--no-verfy")[1]


def test_a_wrong_command_says_what_there_is() -> None:
    told = subprocess.run(
        _command("dance"), capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert told.returncode == 2
    assert "demo" in told.stderr
    assert "emulator" in told.stderr


def test_the_emulator_is_not_shared_by_accident() -> None:
    with pytest.raises(TypeError, match="Emulator"):
        DataForest(emulator=object(), isolated=True)
    with pytest.raises(GureumError):
        asyncio.run(AsyncDataForest(isolated=True).accounts.get_detail("a"))
