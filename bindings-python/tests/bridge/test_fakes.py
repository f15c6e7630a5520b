"""Programs are tested with fakes of their own: typed, without a client, without a cast."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Protocol

import pytest

from gureum import DataForest
from gureum.data_forest import AccountResponse, GetAccountDetailResponse, GetAccountListResponse
from gureum.errors import GureumError, NotFoundError, WaitFailedError
from gureum.testing import Emulator, async_pages_of, pages_of


class ReadsAccounts(Protocol):
    """What the program below needs of a client."""

    def get_list(self) -> Iterable[AccountResponse]: ...

    def get_detail(self, id: str) -> GetAccountDetailResponse: ...


def running(accounts: ReadsAccounts) -> list[str]:
    """A program of a user."""
    names = []
    for account in accounts.get_list():
        try:
            detail = accounts.get_detail(account.id)
        except NotFoundError:
            continue
        if detail.status == "RUNNING":
            names.append(detail.name)
    return names


class FakeAccounts:
    def get_list(self) -> Iterable[AccountResponse]:
        ids = ("a1", "gone", "a2")
        contents = [AccountResponse(id=id, name=id) for id in ids]
        first, last = contents[:2], contents[2:]
        return pages_of(
            lambda page: page.contents,
            GetAccountListResponse(contents=first),
            GetAccountListResponse(contents=last),
        )

    def get_detail(self, id: str) -> GetAccountDetailResponse:
        if id == "gone":
            raise NotFoundError("no such account")
        return GetAccountDetailResponse(id=id, name=id, status="RUNNING")


def test_a_program_takes_a_fake_and_the_client_alike() -> None:
    assert running(FakeAccounts()) == ["a1", "a2"]
    with Emulator() as emulator:
        df: DataForest = emulator.data_forest()
        df.accounts.create_and_wait(name="demo", password="Df0rest!2024")
        assert running(df.accounts) == ["demo"]


def test_a_list_that_was_made_up_is_read_as_one_of_a_service() -> None:
    page = GetAccountListResponse(contents=[AccountResponse(id="a", name="a")])
    pages = pages_of(lambda page: page.contents, page, page)
    assert [account.id for account in pages] == ["a", "a"]
    assert pages.first_page is page
    assert [account.id for account in pages.take(1)] == ["a"]
    assert len(list(pages.pages())) == 2

    async def read() -> list[str]:
        pages = async_pages_of(lambda page: page.contents, page, page)
        assert await pages is page
        return [account.id for account in await pages.all()]

    assert asyncio.run(read()) == ["a", "a"]


@pytest.mark.parametrize("kind", [GureumError, NotFoundError, WaitFailedError])
def test_an_error_is_made_of_a_text(kind: type[GureumError]) -> None:
    error = kind("no such app")
    assert (error.message, str(error)) == ("no such app", "no such app")
    assert error.kind == kind.kind
    assert (error.attempts, error.status) == ([], None)
