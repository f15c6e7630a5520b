"""Many threads at once, with the lock of the interpreter and, where it can be had, without."""

from __future__ import annotations

import sys
import sysconfig

import pytest

from programs import ends_well, often, run

FIRST_USE = """
    import asyncio, sys, threading
    from gureum.testing import Emulator
    import gureum

    emulator = Emulator(clock="real")
    gate = threading.Barrier(16)
    failures = []

    async def some(other):
        await asyncio.gather(*(other.accounts.get_list() for _ in range(20)))

    def work(number):
        try:
            gate.wait()
            # All for the first time at the same moment: modules, plans of models, workers.
            df = emulator.data_forest(tenant="shared")
            if number == 0:
                df.accounts.create(name="demo", password="Str0ng-enough")
            for _ in range(20):
                for account in df.accounts.get_list():
                    assert account.name == "demo" and account.extra == {}
                    assert df.accounts.get_detail(account.id).to_dict()["name"] == "demo"
            asyncio.run(some(emulator.async_data_forest(tenant="shared")))
        except BaseException as error:
            failures.append(repr(error))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures
"""

SHARED = """
    import threading
    from gureum.testing import Emulator

    emulator = Emulator(clock="real")
    df = emulator.data_forest()
    created = df.accounts.create(name="demo", password="Str0ng-enough")
    account = df.accounts.get_detail(created.id)
    pages = df.accounts.get_list()
    failures = []

    def work():
        try:
            for _ in range(100):
                # One object in all hands: a model, a list, a copy of a client.
                assert account.name == "demo" and account.quotas is not None and account.raw
                assert [each.name for each in pages] == ["demo"]
                assert df.with_options(timeout=9).accounts.get_detail(created.id) == account
        except BaseException as error:
            failures.append(repr(error))

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures, failures
"""


def test_the_first_use_in_many_threads_at_once() -> None:
    ends_well(FIRST_USE, often(2, 30))


def test_threads_share_what_they_got() -> None:
    ends_well(SHARED, often(1, 5))


@pytest.mark.skipif(
    not sysconfig.get_config_var("Py_GIL_DISABLED"), reason="this CPython is not free-threaded"
)
def test_a_free_threaded_interpreter_stays_so() -> None:
    program = "import gureum, sys; from gureum import DataForest; print(sys._is_gil_enabled())"
    ended = run(program)
    assert (ended.stdout, ended.stderr, sys._is_gil_enabled()) == ("False\n", "", False)  # type: ignore[attr-defined]
