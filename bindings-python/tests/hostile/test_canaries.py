"""A secret in every position where one can be: it comes out nowhere, in no form.

`GUREUM_CANARIES` names the program that tells the positions and the forms. They are the same in all
languages.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exposure import frames, shown
from gureum import CloudML, Credentials, DataForest, GureumError
from stage import NAMES, staged


@pytest.fixture(scope="module")
def canaries() -> Iterator[dict[str, Any]]:
    with staged("GUREUM_CANARIES") as said:
        yield said


def settings(position: dict[str, Any]) -> dict[str, Any]:
    """The client's settings, in the words of Python."""
    keys = position["keys"]
    given = {NAMES.get(name, name): value for name, value in position["settings"].items()}
    if position["source"] == "thrown":

        def throws() -> Credentials:
            raise RuntimeError(keys["text"])

        return {**given, "credentials": throws}
    if position["source"] == "provider":

        def provides() -> Credentials:
            token = keys.get("sessionToken")
            return Credentials(keys["accessKey"], keys["secretKey"], session_token=token)

        return {**given, "credentials": provides}
    return {**given, **{NAMES[name]: value for name, value in keys.items()}}


def told(position: dict[str, Any], tape: Path, texts: list[str]) -> None:
    """Makes the call, and adds what the client shows meanwhile."""
    act = position["act"]
    kind = DataForest if position["service"] == "data-forest" else CloudML
    client = kind(max_retries=0, record=tape, **settings(position))
    # A client with a function inside cannot be pickled.
    texts += shown(client) if position["source"] in ("settings", "found") else [repr(client)]
    if "operation" in act:
        texts.append(client.explain_signature(act["operation"], act["input"]))
        client.call(act["operation"], act["input"])
    else:
        client.request(act["method"], act["path"], act["input"])


def test_no_secret_comes_out_of_any_position(
    canaries: dict[str, Any],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    tape = tmp_path / "tape.json"
    caplog.set_level(1)
    caplog.set_level(1, logger="gureum")
    caplog.set_level(logging.DEBUG, logger="asyncio")
    assert len({position["name"] for position in canaries["positions"]}) >= 31
    assert len({name for name, _ in canaries["forms"]}) >= 12
    found = []
    for position in canaries["positions"]:
        texts: list[str] = []
        with monkeypatch.context() as variables:
            for name, value in position["variables"].items():
                variables.setenv(name, value)
            with pytest.raises(GureumError) as caught:
                told(position, tape, texts)
        error = caught.value
        assert error.kind == position["kind"], position["name"]
        texts += [*shown(error), json.dumps(error.to_dict()), frames(error)]
        text = "\n".join([*texts, *capfd.readouterr()])
        found += [(position["name"], name) for name, form in canaries["forms"] if form in text]
    text = tape.read_text("utf-8")
    assert len(json.loads(text)["exchanges"]) >= 10, "most positions are answered"
    found += [("tape", name) for name, form in canaries["forms"] if form in text]
    text = settled(caplog)
    found += [("log", name) for name, form in canaries["forms"] if form in text]
    assert not found


def settled(caplog: pytest.LogCaptureFixture) -> str:
    """The log once nothing comes any more; it is written from a thread of its own."""
    count = 0
    while not caplog.records or count < len(caplog.records):
        count = len(caplog.records)
        time.sleep(0.1)
    return caplog.text
