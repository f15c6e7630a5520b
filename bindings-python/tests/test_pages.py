"""Lists: what they show, how much they ask for, and where their length is known."""

from __future__ import annotations

import pytest

from gureum import AIMLOps, AsyncAIMLOps, AsyncDataForest, DataForest, InputError
from gureum.testing import Emulator


def _asked(emulator: Emulator) -> int:
    return len(emulator.journal)


def test_all_and_take_ask_for_what_they_need(gureum_emulator: Emulator, ai_ml_ops: AIMLOps) -> None:
    assert len(ai_ml_ops.list_images(size=1).all()) == 2
    before = _asked(gureum_emulator)
    assert ai_ml_ops.list_images(size=1).take(0) == []
    assert _asked(gureum_emulator) == before
    assert len(ai_ml_ops.list_images(size=1).take(1)) == 1
    assert _asked(gureum_emulator) == before + 1, "one item is on one page"
    assert len(ai_ml_ops.list_images(size=1).take(9)) == 2


async def test_all_and_take_on_asyncio(
    gureum_emulator: Emulator, async_ai_ml_ops: AsyncAIMLOps
) -> None:
    assert len(await async_ai_ml_ops.list_images(size=1).all()) == 2
    before = _asked(gureum_emulator)
    assert await async_ai_ml_ops.list_images(size=1).take(0) == []
    assert _asked(gureum_emulator) == before
    assert len(await async_ai_ml_ops.list_images(size=1).take(1)) == 1
    assert _asked(gureum_emulator) == before + 1
    assert len(await async_ai_ml_ops.list_images(size=1).take(9)) == 2


async def test_take_refuses_less_than_nothing(
    ai_ml_ops: AIMLOps, async_ai_ml_ops: AsyncAIMLOps
) -> None:
    with pytest.raises(InputError, match="0 items or more, not -1"):
        ai_ml_ops.list_images().take(-1)
    with pytest.raises(InputError, match="0 items or more, not -1"):
        await async_ai_ml_ops.list_images().take(-1)


def test_to_look_at_a_list_asks_nobody(gureum_emulator: Emulator, ai_ml_ops: AIMLOps) -> None:
    images = ai_ml_ops.list_images(size=1)
    assert repr(images) == "<Pages of AiMlOpsPlatformImagesListResponse: nothing read yet>"
    with pytest.raises(TypeError, match="no page was read yet; read `first_page` first"):
        len(images)
    assert _asked(gureum_emulator) == 0
    assert images.first_page is not None
    assert len(images) == 2
    assert repr(images) == (
        "<Pages of AiMlOpsPlatformImagesListResponse: the first page was read, 1 of 2 items>"
    )
    assert _asked(gureum_emulator) == 1
    assert len(list(images)) == 2


async def test_to_look_at_a_list_asks_nobody_on_asyncio(
    gureum_emulator: Emulator, async_data_forest: AsyncDataForest
) -> None:
    accounts = async_data_forest.accounts.get_list()
    assert repr(accounts) == "<AsyncPages of GetAccountListResponse: nothing read yet>"
    with pytest.raises(TypeError, match="`await` the list first"):
        len(accounts)
    assert _asked(gureum_emulator) == 0
    await accounts
    assert len(accounts) == 0
    assert _asked(gureum_emulator) == 1


def test_a_list_that_begins_elsewhere_has_no_length(ai_ml_ops: AIMLOps) -> None:
    images = ai_ml_ops.list_images(size=1, page=1)
    total, given = images.first_page.total_count, list(images)
    assert (total, len(given)) == (2, 1)
    with pytest.raises(TypeError, match="tells no total"):
        len(images)


def test_a_list_on_one_page_has_the_length_of_that_page(data_forest: DataForest) -> None:
    types = data_forest.apps.get_app_type_id_list()
    assert types.first_page is not None
    assert len(types) == len(types.all()) > 0


@pytest.mark.parametrize("total", [-1, 0, 10**15, None])
def test_a_total_that_cannot_be_is_none(ai_ml_ops: AIMLOps, total: int | None) -> None:
    images = ai_ml_ops.list_images(size=1)
    images.first_page.total_count = total
    with pytest.raises(TypeError, match="tells no total"):
        len(images)
    assert len(list(images)) == 2
