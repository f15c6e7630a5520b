"""Every body of `tests/vectors/answers.json` is read as it is written beside it."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

import pytest

from answering import Answering
from gureum import AsyncDataForest, DataForest, GureumError

FILE = Path(__file__).parents[3] / "tests/vectors/answers.json"
VECTORS: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
ANSWERS = {each["name"]: each for each in VECTORS["answers"]}
NEW = {"name": "df001", "password": "Df0rest!2024"}


def _body(answer: dict[str, Any]) -> bytes:
    if "base64" in answer:
        return base64.b64decode(answer["base64"])
    if "parts" in answer:
        return "".join(part["text"] * part["times"] for part in answer["parts"]).encode()
    return str(answer["body"]).encode()


def _is_as_written(expect: dict[str, Any], operation: str, outcome: object) -> None:
    if "id" in expect:
        assert getattr(outcome, "id", outcome) == expect["id"]
        return
    assert isinstance(outcome, GureumError), outcome
    is_creation = operation == "accounts.create"
    kind = expect.get("creation", expect["kind"]) if is_creation else expect["kind"]
    delivery = "Unknown" if kind == "OutcomeUnknown" else "Answered"
    told = (outcome.kind, outcome.status, outcome.request_id, outcome.operation, outcome.delivery)
    assert told == (kind, 200, VECTORS["requestId"], operation, delivery)
    if "field" in expect:
        assert f"`{expect['field']}`" in str(outcome)


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_read_as_in_every_language(name: str) -> None:
    outcomes: dict[str, object] = {}
    with Answering(_body(ANSWERS[name]), request_id=VECTORS["requestId"]) as service:
        with DataForest(**service.settings, max_retries=0) as df:
            for operation, call in {
                "accounts.getDetail": lambda: df.accounts.get_detail("a-1"),
                "accounts.create": lambda: df.accounts.create(**NEW),
            }.items():
                try:
                    outcomes[operation] = call()
                except GureumError as error:
                    outcomes[operation] = error
    for operation, outcome in outcomes.items():
        _is_as_written(ANSWERS[name]["expect"], operation, outcome)


@pytest.mark.parametrize("name", ANSWERS)
def test_on_asyncio_too(name: str) -> None:
    async def outcomes(service: Answering) -> list[Any]:
        async with AsyncDataForest(**service.settings, max_retries=0) as df:
            calls = (df.accounts.get_detail("a-1"), df.accounts.create(**NEW))
            return await asyncio.gather(*calls, return_exceptions=True)

    with Answering(_body(ANSWERS[name]), request_id=VECTORS["requestId"]) as service:
        detail, created = asyncio.run(outcomes(service))
    _is_as_written(ANSWERS[name]["expect"], "accounts.getDetail", detail)
    _is_as_written(ANSWERS[name]["expect"], "accounts.create", created)


@pytest.mark.parametrize("name", ANSWERS)
def test_plain_json_is_read_alike(name: str) -> None:
    expect = ANSWERS[name]["expect"]
    with Answering(_body(ANSWERS[name]), request_id=VECTORS["requestId"]) as service:
        with DataForest(**service.settings, max_retries=0) as df:
            try:
                outcome: object = df.call("accounts.getDetail", {"id": "a-1"})["id"]
            except GureumError as error:
                outcome = error
    _is_as_written(expect, "accounts.getDetail", outcome)
