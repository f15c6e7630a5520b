"""The scenario files of the project, on both clients."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from typing import Any

import pytest

from gureum import GureumError, Keytab, Model, RawResponse
from gureum.errors import from_payload
from pattern import filled, fits
from stage import scenario_files
from world import CancelledHere, World, options

SCENARIOS = scenario_files()


def test_there_are_scenarios() -> None:
    assert len(SCENARIOS) >= 60


class Outcome:
    """What came of a step."""

    def __init__(self) -> None:
        self.value: Any = None
        self.answer: Any = None
        self.content = b""
        self.items: list[Any] | None = None
        self.error: BaseException | None = None
        self.raw: RawResponse | None = None

    def take(self, answer: Any) -> None:
        self.answer = answer
        self.raw = answer if isinstance(answer, RawResponse) else getattr(answer, "raw", None)
        if isinstance(answer, Keytab):
            self.content = bytes(answer)
        elif self.raw is not None:
            self.content = self.raw.content
            self.value = self.raw.json() if self.content[:1] in (b"{", b"[") else None

    def payload(self) -> dict[str, Any]:
        if isinstance(self.error, GureumError):
            return self.error.to_dict()
        return {"kind": "Cancelled", "message": "the call was cancelled"}

    def shown(self) -> str:
        """Everything that the outcome shows of itself."""
        error = self.error
        texts = [repr(self.answer), str(self.answer), str(error), repr(error)]
        if isinstance(error, GureumError):
            texts.append(json.dumps(error.to_dict(), ensure_ascii=False))
            texts += [str(attempt.reason) for attempt in error.attempts]
        return "\n".join(texts)


@pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "asyncio"])
@pytest.mark.parametrize("name", sorted(SCENARIOS))
def test_scenario(name: str, is_async: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "gureum")
    world = World(SCENARIOS[name]["given"], is_async=is_async)
    with world.emulator:
        asyncio.run(_run(world, SCENARIOS[name], caplog))


async def _run(world: World, scenario: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    given, memory = scenario["given"], {"tenant": world.tenant}
    for step in given.get("setup") or []:
        outcome = await _act(world, step, memory)
        assert outcome is not None
        assert outcome.error is None, f"setup failed: {outcome.error!r}"
        _save(step.get("save") or {}, outcome.value, memory)
    world.emulator.clear_journal()
    _lay(world, given.get("faults") or [], memory)
    for number, step in enumerate(scenario["steps"], 1):
        if step.get("clear_faults"):
            world.emulator.clear_faults()
        _lay(world, step.get("faults") or [], memory)
        if step.get("advance_ms") is not None:
            world.emulator.clock.advance(step["advance_ms"] / 1000)
        begun, clock = time.monotonic(), world.emulator.clock.now()
        outcome = await _act(world, step, memory)
        if outcome is None:
            continue
        expect = step.get("expect") or {}
        moved = (world.emulator.clock.now() - clock).total_seconds() * 1000
        _check(expect, outcome, memory, f"step {number}", caplog)
        _check_times(expect, time.monotonic() - begun, moved)
        _save(step.get("save") or {}, outcome.value, memory)
    _check_journal(scenario.get("journal") or [], world.emulator.journal, memory)


async def _act(world: World, step: dict[str, Any], memory: Any) -> Outcome | None:
    act = next((word for word in ("call", "wait", "pages", "cancel") if step.get(word)), None)
    if act is None:
        return None
    outcome = Outcome()
    client = world.client(step.get("service"))
    if isinstance(client, GureumError):
        outcome.error = client
        return outcome
    given = options(step.get("options") or {})
    # The limit of a wait is one of the whole wait, not of each call.
    more = {"timeout": given.pop("timeout")} if act == "wait" and "timeout" in given else {}
    client = client.with_options(**given)
    input = filled(step.get("input") or {}, memory)
    begin = world.method(client, step[act], input, more, whole=act == "cancel")
    try:
        if act == "pages":
            outcome.items = await world.items(begin(), step.get("take"))
        elif act == "cancel":
            await world.cancelled(begin, step["after_ms"] / 1000)
        else:
            answer = begin()
            # A list is read as one call here: its first page.
            answer = getattr(answer, "first_page", answer) if not world.is_async else answer
            outcome.take(await world.awaited(answer))
    except (GureumError, asyncio.CancelledError, CancelledHere) as error:
        outcome.error = error
    return outcome


def _lay(world: World, faults: list[Any], memory: dict[str, Any]) -> None:
    for fault in faults:
        world.emulator._native.add_fault(json.dumps(filled(fault, memory)))


def _save(wanted: dict[str, str], value: Any, memory: dict[str, Any]) -> None:
    for name, pointer in wanted.items():
        part = value
        for key in pointer.split("/")[1:]:
            part = part[int(key)] if isinstance(part, list) else part[key]
        memory[name] = part


def _check(
    expect: dict[str, Any],
    outcome: Outcome,
    memory: dict[str, Any],
    at: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    if expect.get("error") is None:
        assert outcome.error is None, f"{at} failed: {outcome.error!r}"
    else:
        assert outcome.error is not None, f"{at} succeeded with {outcome.value}"
        fits(filled(expect["error"], memory), outcome.payload(), f"{at}: error")
    if expect.get("value") is not None:
        fits(filled(expect["value"], memory), outcome.value, f"{at}: value")
    if expect.get("items") is not None:
        assert outcome.items is not None
        items = [each.to_dict() if isinstance(each, Model) else each for each in outcome.items]
        fits(filled(expect["items"], memory), items, f"{at}: items")
    if expect.get("file_starts") is not None:
        assert outcome.content.hex().startswith(expect["file_starts"])
    if expect.get("attempts") is not None:
        attempts = getattr(outcome.error or outcome.raw, "attempts", [])
        assert len(attempts) == expect["attempts"], f"{at}: {attempts}"
    if expect.get("reconciled") is not None:
        assert outcome.raw is not None
        assert outcome.raw.reconciled == expect["reconciled"]
    for secret in expect.get("never_shown") or []:
        assert secret not in outcome.shown(), f"{at} shows a secret"
        assert secret not in caplog.text, f"{at} logs a secret"
    if expect.get("language_check") is not None:
        LANGUAGE_CHECKS[expect["language_check"]](outcome)


def _check_times(expect: dict[str, Any], took: float, moved: float) -> None:
    most = expect.get("took_at_most_ms")
    assert most is None or took * 1000 <= most, f"took {took} s"
    bounds = expect.get("clock_moved_ms")
    # A float of today holds microseconds, so a millisecond may be lost.
    assert bounds is None or bounds[0] - 1 <= moved <= bounds[1] + 1, f"the clock moved {moved} ms"


def _check_journal(wanted: list[Any], entries: list[Any], memory: dict[str, Any]) -> None:
    rest = iter(entries)
    for number, each in enumerate(wanted, 1):
        if each.get("request") is not None:
            entry = next(rest, None)
            assert entry is not None, f"journal {number}: no such request"
            fits(filled(each["request"], memory), entry, f"journal {number}")
        if each.get("total_requests") is not None:
            said = [(entry.get("operation"), entry["status"]) for entry in entries]
            assert len(entries) == each["total_requests"], said
        if each.get("requests_of") is not None:
            of = each["requests_of"]
            count = sum(entry.get("operation") == of["operation"] for entry in entries)
            assert of.get("at_least", 0) <= count <= of.get("at_most", count), f"{count} {of}"


def _state_is_open(outcome: Outcome) -> None:
    state = outcome.answer.status
    assert isinstance(state, str)
    assert (state, state.is_known) == (outcome.value["status"], False)


def _extra_is_kept(outcome: Outcome) -> None:
    assert outcome.answer.extra
    assert outcome.answer.to_dict() == outcome.value


def _error_type(outcome: Outcome) -> None:
    assert isinstance(outcome.error, GureumError)
    again = from_payload(json.dumps(outcome.error.to_dict()).encode())
    assert type(again) is type(outcome.error) is not GureumError


def _secret_is_masked(outcome: Outcome) -> None:
    assert "***" in repr(outcome.answer)


LANGUAGE_CHECKS = {
    "state_is_open": _state_is_open,
    "extra_is_kept": _extra_is_kept,
    "error_type": _error_type,
    "secret_is_masked": _secret_is_masked,
}
