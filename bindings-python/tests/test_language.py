"""Hints of this package speak the language of explanations, as those of the core do."""

from __future__ import annotations

import pytest

from gureum import ConfigError, DataForest
from gureum._language import said
from gureum.errors import unreadable

KOREAN = "이벤트 하나를 받는 함수를 넘기세요"
ENGLISH = "pass a function that takes one event"


def of_hook(**settings: object) -> str | None:
    with pytest.raises(ConfigError) as caught:
        DataForest(access_key="A", secret_key="S", on_retry=3, **settings)  # type: ignore[arg-type]
    return caught.value.hint


def test_the_environment_names_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SCP_LANGUAGE", raising=False)
    for tag, hint in [("", ENGLISH), ("en", ENGLISH), ("fr", ENGLISH), ("ko", KOREAN)]:
        monkeypatch.setenv("GUREUM_LANGUAGE", tag)
        assert of_hook() == hint
    assert unreadable("it is none", {}).hint == "`call_raw`로 온 그대로 받으세요"
    monkeypatch.delenv("GUREUM_LANGUAGE")
    assert of_hook() == ENGLISH
    monkeypatch.setenv("SCP_LANGUAGE", "ko_KR")
    assert of_hook() == KOREAN


def test_what_a_client_is_told_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUREUM_LANGUAGE", "ko")
    assert of_hook(language="en") == ENGLISH
    assert of_hook(isolated=True) == ENGLISH
    monkeypatch.delenv("GUREUM_LANGUAGE")
    assert of_hook(language="ko") == KOREAN


def test_what_no_phrase_fits_stays() -> None:
    assert said("no such hint", "ko") == "no such hint"
