"""What a notebook shows: escaped, masked, and without a request."""

from __future__ import annotations

from html.parser import HTMLParser

from gureum import DataForest
from gureum.data_forest import (
    GetAccountDetailResponse,
    GetAccountListResponse,
    NotebookUserConfiguration,
)
from gureum.testing import Emulator

HOSTILE = "<script>alert('x')</script>&<img src=x onerror=y>"


class _Tags(HTMLParser):
    def __init__(self, shown: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(shown)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


ALLOWED = {"div", "code", "table", "thead", "tbody", "tr", "th", "td", "p"}


def test_a_model_is_shown_escaped() -> None:
    account = GetAccountDetailResponse.from_dict(
        {"id": "a", "name": HOSTILE, "quotas": [{"namespace": HOSTILE}], "<b>new</b>": HOSTILE}
    )
    shown = _Tags(account._repr_html_())
    assert shown.tags <= ALLOWED
    assert HOSTILE in shown.text and "<b>new</b>" in shown.text
    assert "created_at" not in shown.text, "what is absent is left out"


def test_a_secret_is_masked() -> None:
    value = NotebookUserConfiguration.from_dict({"name": "KEY", "value": "hunter2"})
    assert "hunter2" not in value._repr_html_()
    assert "***" in value._repr_html_()


def test_a_list_shows_what_was_read(gureum_emulator: Emulator, data_forest: DataForest) -> None:
    accounts = data_forest.accounts.get_list()
    assert "nothing read yet" in accounts._repr_html_()
    assert len(gureum_emulator.journal) == 0
    page = {"contents": [{"id": f"id-{at}", "name": HOSTILE} for at in range(25)], "total": 25}
    accounts._first = GetAccountListResponse.from_dict(page)
    shown = _Tags(accounts._repr_html_())
    assert shown.tags <= ALLOWED
    assert "id-19" in shown.text and "id-20" not in shown.text
    assert "25 of 25 items" in shown.text and "and 5 more on the first page" in shown.text
    assert shown.text.count(HOSTILE) == 20
    assert len(gureum_emulator.journal) == 0


def test_a_list_of_texts_is_shown(data_forest: DataForest) -> None:
    types = data_forest.apps.get_app_type_id_list()
    first = types.take(1)[0]
    assert types.first_page is not None
    assert first in _Tags(types._repr_html_()).text
