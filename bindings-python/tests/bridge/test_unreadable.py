"""Answers that say yes and cannot be read: the error knows that the service answered."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from answering import Answering
from gureum import AsyncDataForest, DataForest, GureumError, Keytab, ResponseError

UNREADABLE = [b"[]", b'{"accountId":"7",}', b'{"accountId":NaN}', b'"7"', b'{"a":"\xff"}']

FILE = "application/octet-stream"


def _create(df: DataForest) -> Any:
    return df.accounts.create(name="demo", password="Str0ng-enough")


def _knows_the_answer(error: GureumError, operation: str) -> None:
    assert isinstance(error, ResponseError)
    assert (error.delivery, error.status, error.request_id) == ("Answered", 200, "7f3a")
    assert error.operation == operation
    assert [attempt.status for attempt in error.attempts] == [200]
    assert error.to_dict()["delivery"] == "Answered"
    assert error.hint
    # Whoever looks behind the error finds no text of the answer there.
    assert error.__context__ is None


@pytest.mark.parametrize("body", UNREADABLE)
def test_a_creation_whose_answer_cannot_be_read_is_never_called_not_sent(body: bytes) -> None:
    with Answering(body) as service, DataForest(**service.settings) as df:
        with pytest.raises(ResponseError) as caught:
            _create(df)
        assert len(service.requests) == 1
    _knows_the_answer(caught.value, "accounts.create")


@pytest.mark.parametrize("body", UNREADABLE)
def test_on_asyncio_too(body: bytes) -> None:
    async def create(service: Answering) -> Any:
        async with AsyncDataForest(**service.settings) as df:
            await df.accounts.create(name="demo", password="Str0ng-enough")

    with Answering(body) as service:
        with pytest.raises(ResponseError) as caught:
            asyncio.run(create(service))
        assert len(service.requests) == 1
    _knows_the_answer(caught.value, "accounts.create")


SIBLINGS: dict[str, Callable[[DataForest], Any]] = {
    "pages": lambda df: list(df.accounts.get_list()),
    "first page": lambda df: df.accounts.get_list().first_page,
    "by name": lambda df: df.call("accounts.getList"),
    "raw": lambda df: df.call_raw("accounts.getList").json(),
}


@pytest.mark.parametrize("way", SIBLINGS)
def test_every_way_to_read_an_answer_says_so(way: str) -> None:
    with Answering(b'{"accounts":[],}') as service, DataForest(**service.settings) as df:
        with pytest.raises(ResponseError) as caught:
            SIBLINGS[way](df)
    _knows_the_answer(caught.value, "accounts.getList")


def test_an_empty_keytab_is_no_keytab() -> None:
    with Answering(b"", FILE) as service, DataForest(**service.settings) as df:
        with pytest.raises(ResponseError, match="empty keytab") as caught:
            df.accounts.get_kerberos_keytab("7")
    assert (caught.value.delivery, caught.value.status) == ("Answered", 200)


def test_a_broken_keytab_knows_its_answer() -> None:
    broken = b"\x05\x02\0\0\0\x09a"
    with Answering(broken, FILE) as service, DataForest(**service.settings) as df:
        keytab = df.accounts.get_kerberos_keytab("7")
    with pytest.raises(ResponseError, match="keytab") as caught:
        keytab.entries  # noqa: B018
    assert (caught.value.delivery, caught.value.request_id) == ("Answered", "7f3a")
    with pytest.raises(ResponseError):
        Keytab(bytes(keytab)).entries  # noqa: B018


def test_deep_json_of_a_raw_request_is_a_response_error() -> None:
    deep = b"[" * 100_000 + b"]" * 100_000
    with Answering(deep) as service, DataForest(**service.settings) as df:
        raw = df.request("GET", "/anything")
        with pytest.raises(ResponseError, match="nested too deep") as caught:
            raw.json()
        assert caught.value.delivery == "Answered"
        with pytest.raises(ResponseError, match="nested"):
            df.call("accounts.getList")
        with pytest.raises(ResponseError, match="nested"):
            df.accounts.get_list().first_page  # noqa: B018


def test_a_model_as_deep_as_it_may_be_can_be_used_like_any_other() -> None:
    body = b'{"contents":[],"new":' + b"[" * 120 + b"]" * 120 + b"}"
    with Answering(body) as service, DataForest(**service.settings) as df:
        page = df.accounts.get_list().first_page
        assert page == pickle.loads(pickle.dumps(page)) == copy.deepcopy(page)
        assert repr(page).count("[") >= 120
        assert type(page).from_dict(page.to_dict()) == page


def test_a_byte_order_mark_is_dropped_and_the_last_of_two_fields_counts() -> None:
    body = b'\xef\xbb\xbf{"contents":[],"total":1,"total":2,"new":1,"new":2}'
    with Answering(body) as service, DataForest(**service.settings) as df:
        page = df.accounts.get_list().first_page
        assert (page.total, page.extra) == (2, {"new": 2})
        assert df.call("accounts.getList") == {"contents": [], "total": 2, "new": 2}
        assert df.call_raw("accounts.getList").json() == {"contents": [], "total": 2, "new": 2}
