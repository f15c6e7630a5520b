"""One look at a time, tokens, and what makes something and waits for it."""

from __future__ import annotations

import pytest

from gureum import AsyncDataForest, DataForest, Look, Wait, errors
from gureum.data_forest import GetAccountDetailResponse
from gureum.testing import Emulator

PASSWORD = "Str0ng-enough"


def test_a_look_says_not_yet_and_then_done() -> None:
    with Emulator(clock="frozen") as emulator, emulator.data_forest() as df:
        created = df.accounts.create(name="demo", password=PASSWORD)
        wait = df.accounts.start_wait_until_running(created.id)
        before = len(emulator.journal)
        look: Look[GetAccountDetailResponse] = wait.poll()
        assert not look.done and look.resource is None
        assert look.progress is not None and look.progress.state == "ACCEPTED"
        assert look.progress.token == wait.token
        assert len(emulator.journal) == before + 1
        assert emulator.clock.advance_to_next_event()
        # Another process has the token alone.
        there: Wait[GetAccountDetailResponse] = df.started_wait(
            wait.token, GetAccountDetailResponse
        )
        look = there.poll()
        assert look.done and look.progress is None
        assert look.resource is not None and look.resource.status == "RUNNING"
        assert df.resume_wait(wait.token, GetAccountDetailResponse).status == "RUNNING"
        assert df.resume_wait(wait.token)["status"] == "RUNNING"


def test_a_look_at_a_dead_end_says_what_to_do() -> None:
    with Emulator() as emulator, emulator.data_forest() as df:
        account = df.accounts.create_and_wait(name="demo", password=PASSWORD)
        app = df.apps.create_and_wait(
            account_id=account.id,
            queue_name="longlived",
            app_type_id="DEV-1.0.0",
            name="dev",
            lifetime=300,
            components=[],
        )
        assert (account.status, app.state) == ("RUNNING", "RUNNING")
        df.apps.stop(app.id)
        assert df.apps.start_wait_until_stopped(app.id).result().state == "FINISHED"
        with pytest.raises(errors.WaitFailedError) as caught:
            df.apps.start_wait_until_running(app.id).poll()
        assert "`apps.start`" in (caught.value.hint or "")


def test_what_is_gone_is_done_without_a_resource(data_forest: DataForest) -> None:
    account = data_forest.accounts.create_and_wait(name="demo", password=PASSWORD)
    data_forest.accounts.delete(account.id)
    wait = data_forest.accounts.start_wait_until_deleted(account.id)
    wait.result()
    look = wait.poll()
    assert look.done and look.resource is None


def test_the_limit_of_a_wait_counts_from_its_token() -> None:
    with Emulator(clock="frozen") as emulator, emulator.data_forest() as df:
        created = df.accounts.create(name="demo", password=PASSWORD)
        wait = df.accounts.start_wait_until_running(created.id, timeout=5)
        assert not wait.poll().done
        emulator.clock.advance(6)
        with pytest.raises(errors.WaitTimeoutError):
            wait.poll()


def test_what_is_no_token_and_what_is_closed_say_so(data_forest: DataForest) -> None:
    with pytest.raises(errors.InputError):
        data_forest.started_wait("no token")
    wait = data_forest.accounts.start_wait_until_running("A1")
    data_forest.close()
    with pytest.raises(errors.ClosedError):
        wait.poll()


async def test_the_same_with_asyncio(async_data_forest: AsyncDataForest) -> None:
    df = async_data_forest
    account = await df.accounts.create_and_wait(name="demo", password=PASSWORD)
    wait = df.accounts.start_wait_until_running(account.id)
    look = await wait.poll()
    assert look.done and look.resource is not None and look.resource.status == "RUNNING"
    assert (await wait.result()).status == "RUNNING"
    again = await df.resume_wait(wait.token, GetAccountDetailResponse)
    assert again.status == "RUNNING"
    await df.accounts.delete(account.id)
    gone = df.accounts.start_wait_until_deleted(account.id)
    await gone.result()
    assert (await gone.poll()).done
