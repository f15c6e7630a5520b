"""Clients, groups and methods go to other processes, and clients hold their emulator."""

from __future__ import annotations

import concurrent.futures
import copy
import gc
import multiprocessing
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from gureum import AsyncDataForest, Credentials, CredentialsError, DataForest
from gureum.testing import Emulator
from programs import run


def test_a_client_holds_its_emulator() -> None:
    df = Emulator(clock="real").data_forest()
    accounts = Emulator(clock="real").data_forest().accounts
    listed = Emulator(clock="real").data_forest().accounts.get_list()
    call = Emulator(clock="real").data_forest().with_options(timeout=9).call
    copied = copy.copy(Emulator(clock="real").data_forest())
    gc.collect()
    assert df.accounts.get_list().first_page.total == 0
    assert accounts.get_list().first_page.total == 0
    assert list(listed) == []
    assert call("accounts.getList")["total"] == 0
    assert copied.call("accounts.getList")["total"] == 0


async def test_an_asyncio_client_too() -> None:
    df = Emulator(clock="real").async_data_forest()
    listed = Emulator(clock="real").async_data_forest().accounts.get_list()
    gc.collect()
    assert (await df.accounts.get_list()).total == 0
    assert [each async for each in listed] == []


def test_an_emulator_that_was_closed_stays_so() -> None:
    with Emulator(clock="real") as emulator:
        df = emulator.data_forest(max_retries=0)
    with pytest.raises(ConnectionError):
        df.call("accounts.getList")


# Not with a server of forks: it would keep the variables of this test for those of other files.
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_methods_of_a_group_go_to_the_processes_of_a_pool(method: str, real: Emulator) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {method} here")
    df = real.data_forest()
    id = df.accounts.create(name="demo", password="Str0ng-enough").id
    context = multiprocessing.get_context(method)
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        names = [each.name for each in pool.map(df.accounts.get_detail, [id] * 4)]
        assert names == ["demo"] * 4
        assert pool.submit(df.call, "accounts.getList").result()["total"] == 1
        assert pool.submit(df.accounts.get_detail, id=id, timeout=9).result().id == id


def test_groups_pickle_with_the_options_of_their_client(real: Emulator) -> None:
    for client in (real.data_forest(timeout=8), real.async_data_forest(timeout=8)):
        other = client.with_options(max_retries=1)
        again = pickle.loads(pickle.dumps(other.accounts))
        assert type(again) is type(other.accounts)
        assert again._defaults == other._defaults
        assert again._client._settings == other._settings
        assert copy.deepcopy(again) is again


def test_a_copy_of_a_test_client_calls_the_emulator_and_never_finds_other_keys(
    real: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NCLOUD_ACCESS_KEY", "real" * 5)
    monkeypatch.setenv("NCLOUD_SECRET_KEY", "real" * 10)
    stored = pickle.dumps(real.data_forest(tenant="mine").accounts)
    program = """
        import pickle, sys
        print(pickle.loads(bytes.fromhex(sys.argv[1])).get_list().first_page.total)
    """
    ended = run(program, stored.hex())
    assert (ended.stdout, ended.stderr) == ("0\n", "")
    sent = real.journal[-1]
    assert (sent["tenant"], sent["signature"]) == ("mine", "valid")


def test_keys_that_are_not_those_of_the_emulator_are_never_pickled(real: Emulator) -> None:
    access_key, secret_key = "a" * 20, "s3cret" * 7
    for settings in (
        {"access_key": access_key, "secret_key": secret_key},
        {"credentials": _provide, "access_key": None, "secret_key": None},
    ):
        df = real.data_forest(**settings)
        stored = pickle.dumps([df, df.accounts, df.accounts.get_detail])
        for key in (access_key, secret_key, *real.keys()):
            assert key.encode() not in stored
    stored = pickle.dumps(real.data_forest(access_key="a" * 20, secret_key="b" * 40))
    with pytest.raises(CredentialsError):
        pickle.loads(stored).call("accounts.getList")


def _provide() -> Credentials:
    return Credentials("c" * 20, "d" * 40)


COPIES: dict[str, Callable[[Any], Any]] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{f"pickle {n}": lambda value, n=n: pickle.loads(pickle.dumps(value, n)) for n in range(2, 6)},
}


@pytest.mark.parametrize("way", COPIES)
def test_answers_can_be_copied_in_every_way(way: str, real: Emulator) -> None:
    df = real.data_forest()
    created = df.accounts.create(name="demo", password="Str0ng-enough")
    account = df.accounts.get_detail(created.id)
    raw = df.call_raw("accounts.getList")
    assert COPIES[way](account) == account
    assert COPIES[way](raw).json() == raw.json()
    assert isinstance(COPIES[way](df.accounts), type(df.accounts))
    assert isinstance(COPIES[way](real.async_data_forest()), AsyncDataForest)
    assert COPIES[way](DataForest) is DataForest
