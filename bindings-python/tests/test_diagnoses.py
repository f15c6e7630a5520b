"""The mistakes of `tests/vectors/diagnoses.json`, made at services that refuse.

`GUREUM_REFUSALS` names the program with those services. Cause and texts are the same in all
languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from typing import Any

import pytest

from gureum import AsyncDataForest, CloudML, Credentials, DataForest, GureumError
from gureum.errors import AuthenticationCause
from gureum.testing import Emulator
from stage import NAMES, staged


@pytest.fixture(scope="module")
def mistakes() -> Iterator[list[dict[str, Any]]]:
    with staged("GUREUM_REFUSALS") as said:
        yield said["mistakes"]


def settings(mistake: dict[str, Any]) -> dict[str, Any]:
    """The client's settings, in the words of Python."""
    keys = mistake["keys"]
    given = {NAMES.get(name, name): value for name, value in mistake["settings"].items()}
    if mistake["isProvided"]:
        end = datetime.fromtimestamp(keys["expiresAtMs"] / 1000, timezone.utc)
        pair = Credentials(keys["accessKey"], keys["secretKey"], expires_at=end)
        given["credentials"] = lambda: pair
    else:
        given |= {NAMES[name]: value for name, value in keys.items()}
    if mistake["clockMs"] is not None:
        emulator = Emulator(clock="frozen")
        emulator.clock.set(datetime.fromtimestamp(mistake["clockMs"] / 1000, timezone.utc))
        given["emulator"] = emulator
    return given


def explained(mistake: dict[str, Any], language: str, error: Any) -> None:
    expected = mistake[language]
    cause = error.cause
    assert (error.kind, cause) == (mistake["kind"], mistake["cause"])
    assert isinstance(cause, AuthenticationCause) and cause.is_known
    assert error.message.startswith(expected["message"])
    assert (error.hint or "").endswith(expected["hint"])
    # The one line that a traceback ends with.
    assert expected["hint"] in str(error) and "\n" not in str(error)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_mistake_is_explained(
    mistakes: list[dict[str, Any]], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for mistake in mistakes:
        with monkeypatch.context() as variables:
            for name, value in mistake["variables"].items():
                variables.setenv(name, value)
            kind = DataForest if mistake["service"] == "data-forest" else CloudML
            with pytest.raises(GureumError) as caught:
                kind(language=language, max_retries=0, **settings(mistake)).call(
                    mistake["operation"]
                )
            explained(mistake, language, caught.value)
    assert len({mistake["cause"] for mistake in mistakes}) == 14


async def test_on_asyncio_and_by_the_environment(
    mistakes: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    mistake = next(each for each in mistakes if each["name"] == "swapped keys")
    monkeypatch.setenv("GUREUM_LANGUAGE", "ko_KR.UTF-8")
    with pytest.raises(GureumError) as caught:
        await AsyncDataForest(**settings(mistake)).call(mistake["operation"])
    explained(mistake, "ko", caught.value)
