"""The examination of a machine: the same report as in every language, and no secret in it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from gureum import ConfigError, DoctorReport, async_doctor, doctor
from gureum.testing import Emulator

CANARY = "canary-secret-key-of-nobody"


@pytest.fixture
def at_emulator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Emulator:
    emulator = Emulator()
    access_key, secret_key = emulator.keys()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GUREUM_ENDPOINT", emulator.endpoint)
    for name in ("NCLOUD_ACCESS_KEY_ID", "SCP_ACCESS_KEY"):
        monkeypatch.setenv(name, access_key)
    for name in ("NCLOUD_SECRET_ACCESS_KEY", "SCP_SECRET_KEY"):
        monkeypatch.setenv(name, secret_key)
    return emulator


def test_a_machine_that_is_well_is_told_so(at_emulator: Emulator) -> None:
    report = doctor()
    assert report.verdict == "ok", report
    assert str(report).endswith("All is well.\n")
    used = [place.place for keys in report.keys for place in keys.places if place.is_used]
    assert used == ["the environment", "the environment"]
    assert all(service.endpoint == at_emulator.endpoint for service in report.services)
    assert json.dumps(report.to_dict())
    assert "services" in repr(report)


def test_asyncio_gets_the_same(at_emulator: Emulator) -> None:
    async def both() -> tuple[DoctorReport, DoctorReport]:
        first, second = await asyncio.gather(async_doctor("data-forest"), async_doctor("vpc"))
        return first, second

    forest, vpc = asyncio.run(both())
    assert [service.service for service in forest.services] == ["data-forest"]
    assert [service.service for service in vpc.services] == ["vpc"]
    assert forest.verdict == vpc.verdict == "ok"


def test_what_is_wrong_is_found_and_no_secret_is_shown(
    at_emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"socks5://user:{CANARY}@127.0.0.1:1")
    report = doctor("data-forest", access_key="gureum-emulator-x", secret_key=CANARY)
    assert report.verdict == "failed"
    read = next(each for each in report.services[0].findings if each.subject == "read")
    assert read.verdict == "failed"
    assert read.hint
    assert [each.subject for each in report.variables if each.verdict == "failed"] == [
        "HTTPS_PROXY"
    ]
    for text in (str(report), repr(report), json.dumps(report.to_dict()), repr(report.variables)):
        assert CANARY not in text


def test_a_service_that_does_not_exist_is_named() -> None:
    with pytest.raises(ConfigError, match="there is no service `data-forst`"):
        doctor("data-forst", isolated=True)
