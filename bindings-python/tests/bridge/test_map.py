"""Many calls at once: how many there are, in which order they come, and what ends them."""

from __future__ import annotations

import asyncio
import gc
import itertools
import multiprocessing
import threading
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any

import pytest

from counting import Counting
from gureum import AsyncDataForest, DataForest, GureumError, InputError, Outcome
from gureum.testing import Emulator
from programs import ends_well, often, run


@pytest.fixture
def counting() -> Iterator[Counting]:
    with Counting() as server:
        yield server


def _ids(count: int) -> list[str]:
    return [f"id-{at}" for at in range(count)]


def _consumed(results: Iterator[Any], into: list[Any]) -> threading.Thread:
    thread = threading.Thread(target=lambda: into.extend(results), daemon=True)
    thread.start()
    return thread


@pytest.mark.parametrize("ordered", [True, False])
def test_a_server_never_sees_more_at_once_than_the_limit_and_sees_that_many(
    counting: Counting, ordered: bool
) -> None:
    with DataForest(**counting.settings) as df:
        seen: list[Any] = []
        results = df.map(df.accounts.get_detail, _ids(60), concurrency=7, ordered=ordered)
        thread = _consumed(results, seen)
        counting.until(now=7)
        counting.open()
        thread.join(60)
        assert sorted(each.id for each in seen) == sorted(_ids(60))
        if ordered:
            assert [each.id for each in seen] == _ids(60)
        assert counting.most == 7


def test_all_maps_of_a_client_share_one_pool(counting: Counting) -> None:
    with DataForest(**counting.settings) as df:
        copy = df.with_options(timeout=60)
        seen: list[list[Any]] = [[], []]
        threads = [
            _consumed(df.map(df.accounts.get_detail, _ids(30), concurrency=5), seen[0]),
            _consumed(copy.map(copy.accounts.get_detail, _ids(30), concurrency=3), seen[1]),
        ]
        counting.until(now=5)
        counting.open()
        for thread in threads:
            thread.join(60)
        assert [len(each) for each in seen] == [30, 30]
        assert counting.most == 5


async def test_so_do_those_of_an_asyncio_client(counting: Counting) -> None:
    async with AsyncDataForest(**counting.settings) as df:

        async def all_of() -> list[str]:
            return [
                each.id async for each in df.map(df.accounts.get_detail, _ids(30), concurrency=4)
            ]

        both = [asyncio.create_task(all_of()) for _ in range(2)]
        await asyncio.to_thread(counting.until, 4)
        counting.open()
        assert await asyncio.gather(*both) == [_ids(30)] * 2
        assert counting.most == 4


@pytest.fixture
def id(data_forest: DataForest) -> str:
    return data_forest.accounts.create(name="demo", password="Str0ng-enough").id


def test_the_first_failure_ends_it_after_the_results_before_it(
    data_forest: DataForest, id: str
) -> None:
    df, seen, pulled = data_forest, list[str](), list[str]()

    def inputs() -> Iterator[str]:
        for each in itertools.chain([id, id, "nobody"], itertools.repeat(id)):
            pulled.append(each)
            yield each

    with pytest.raises(GureumError) as caught:
        _ids_of(df.map(df.accounts.get_detail, inputs(), concurrency=4), seen)
    assert seen == [id, id]
    assert caught.value.kind == "PermissionDenied"
    assert "input 2 of `map`" in caught.value.__notes__[0]
    assert len(pulled) <= 4 * 4 + 1


def test_failures_are_collected_with_their_inputs(data_forest: DataForest, id: str) -> None:
    df = data_forest
    outcomes = list(
        df.map(df.accounts.get_detail, [{"id": id}, "nobody", (id,)], on_error="collect")
    )
    assert [each.index for each in outcomes] == [0, 1, 2]
    assert [each.ok for each in outcomes] == [True, False, True]
    assert [each.input for each in outcomes] == [{"id": id}, "nobody", (id,)]
    assert outcomes[0].result is not None and outcomes[0].result.id == id
    assert outcomes[1].error is not None and outcomes[1].error.kind == "PermissionDenied"
    unordered = df.map(
        df.accounts.get_detail, ["nobody"] * 3 + [id] * 3, on_error="collect", ordered=False
    )
    assert sorted(each.index for each in unordered) == list(range(6))


def test_an_outcome_never_shows_its_input(data_forest: DataForest) -> None:
    df = data_forest
    inputs = [{"name": "x", "password": "hunter2"}]
    (outcome,) = df.map(df.accounts.create, inputs, on_error="collect")
    assert "hunter2" not in repr(outcome)
    with pytest.raises(GureumError) as caught:
        list(df.map(df.accounts.create, inputs))
    frame = caught.tb
    while frame is not None:
        if "gureum" in frame.tb_frame.f_globals.get("__name__", ""):
            assert "hunter2" not in repr(frame.tb_frame.f_locals)
        frame = frame.tb_next


class Broken(Exception):
    pass


def _ids_of(results: Iterator[Any], into: list[str]) -> None:
    into.extend(each.id for each in results)


async def _async_ids_of(results: AsyncIterator[Any], into: list[str]) -> None:
    async for each in results:
        into.append(each.id)


def _breaking(id: str) -> Iterator[str]:
    yield id
    yield id
    raise Broken


async def _async_breaking(id: str) -> AsyncIterator[str]:
    for each in _breaking(id):
        yield each


def test_a_generator_that_raises_does_so_after_what_was_begun(
    data_forest: DataForest, id: str
) -> None:
    df, seen = data_forest, list[str]()
    with pytest.raises(Broken):
        _ids_of(df.map(df.accounts.get_detail, _breaking(id)), seen)
    assert seen == [id, id]


@pytest.mark.parametrize("source", [_breaking, _async_breaking])
async def test_on_asyncio_too(gureum_emulator: Emulator, source: Any) -> None:
    df = gureum_emulator.async_data_forest()
    id = (await df.accounts.create(name="demo", password="Str0ng-enough")).id
    seen = list[str]()
    with pytest.raises(Broken):
        await _async_ids_of(df.map(df.accounts.get_detail, source(id)), seen)
    assert seen == [id, id]


async def test_a_slow_source_holds_up_no_result(gureum_emulator: Emulator) -> None:
    df = gureum_emulator.async_data_forest()
    id = (await df.accounts.create(name="demo", password="Str0ng-enough")).id
    more = asyncio.Event()

    async def slow() -> AsyncIterator[str]:
        yield id
        await more.wait()
        yield id

    results = df.map(df.accounts.get_detail, slow())
    assert (await anext(results)).id == id
    second = asyncio.ensure_future(anext(results))
    more.set()
    assert (await second).id == id
    with pytest.raises(StopAsyncIteration):
        await anext(results)


class Counted:
    """An input that is refused before it is sent, and counts how many of its kind there are."""

    alive = 0
    most = 0

    def __init__(self) -> None:
        Counted.alive += 1
        Counted.most = max(Counted.most, Counted.alive)

    def __del__(self) -> None:
        Counted.alive -= 1


@pytest.mark.parametrize("ordered", [True, False])
def test_of_a_million_inputs_only_as_many_live_as_have_room(
    data_forest: DataForest, ordered: bool
) -> None:
    df, refused = data_forest, 0
    Counted.alive = Counted.most = 0
    inputs = (Counted() for _ in range(1_000_000))
    results = df.map(
        df.accounts.get_detail, inputs, concurrency=16, ordered=ordered, on_error="collect"
    )
    # All of them where bridges are tested at full numbers.
    for outcome in itertools.islice(results, often(20_000, 1_000_000)):
        assert isinstance(outcome.error, InputError)
        refused += 1
    assert refused == often(20_000, 1_000_000)
    assert Counted.most <= 16 * 4 + 2
    results.close()
    del outcome
    gc.collect()
    assert Counted.alive <= 1


def test_nothing_is_pulled_before_it_is_asked_for_and_little_ahead(
    data_forest: DataForest, id: str
) -> None:
    df, pulled = data_forest, itertools.count()
    endless = (id for _ in iter(lambda: next(pulled), None))
    results = df.map(df.accounts.get_detail, endless, concurrency=4)
    assert next(pulled) == 0
    assert [each.id for each in itertools.islice(results, 100)] == [id] * 100
    results.close()
    assert next(pulled) <= 100 + 4 * 4 + 1


def test_closing_ends_what_is_in_flight(counting: Counting) -> None:
    with DataForest(**counting.settings) as df:
        results = df.map(df.accounts.get_detail, _ids(9), concurrency=3)
        seen: list[Any] = []

        def first() -> None:
            # A failure of another thread would be lost.
            try:
                seen.append(next(results))
            except BaseException as error:
                seen.append(error)

        thread = threading.Thread(target=first, daemon=True)
        thread.start()
        counting.until(now=3)
        assert counting.all == 3
        df.close()
        thread.join(60)
        counting.until(now=0)
        assert isinstance(seen[0], GureumError) and seen[0].kind == "Closed"
        assert counting.all == 3


async def test_cancelling_a_task_ends_what_is_in_flight(counting: Counting) -> None:
    async with AsyncDataForest(**counting.settings) as df:

        async def walk() -> None:
            async for _ in df.map(df.accounts.get_detail, _ids(9), concurrency=3):
                raise AssertionError("nothing is answered")

        task = asyncio.create_task(walk())
        await asyncio.to_thread(counting.until, 3)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.to_thread(counting.until, 0)
        assert counting.all == 3
        assert len(asyncio.all_tasks()) == 1


async def test_leaving_the_loop_ends_what_is_in_flight(counting: Counting) -> None:
    async with AsyncDataForest(**counting.settings) as df:
        results = df.map(df.accounts.get_detail, _ids(9), concurrency=3)
        pending = asyncio.ensure_future(anext(results))
        await asyncio.to_thread(counting.until, 3)
        pending.cancel()
        await asyncio.gather(pending, return_exceptions=True)
        await results.aclose()
        await asyncio.to_thread(counting.until, 0)


def test_lists_files_waits_and_calls_by_name_are_calls(data_forest: DataForest, id: str) -> None:
    df = data_forest
    waited = list(df.map(df.accounts.wait_until_running, [id]))
    assert [each.status for each in waited] == ["RUNNING"]
    (listed,) = df.map(df.accounts.get_list, [{}])
    assert [each.id for each in listed] == [id]
    (keytab,) = df.map(df.accounts.get_kerberos_keytab, [id])
    assert keytab.principals
    (answer,) = df.map(df.call, [("accounts.getDetail", {"id": id})])
    assert answer["id"] == id
    patient = partial(df.accounts.get_detail, timeout=30)
    assert [each.id for each in df.map(patient, [id, id])] == [id, id]


def test_it_works_where_an_event_loop_runs(data_forest: DataForest, id: str) -> None:
    df = data_forest

    async def notebook() -> list[str]:
        return [each.id for each in df.map(df.accounts.get_detail, [id, id])]

    assert asyncio.run(notebook()) == [id, id]


def test_maps_in_maps_and_in_threads(data_forest: DataForest, id: str) -> None:
    df, seen = data_forest, list[str]()

    def walk() -> None:
        for account in df.map(df.accounts.get_detail, [id] * 8, concurrency=2):
            inner = df.map(df.accounts.get_detail, [account.id] * 3, concurrency=2)
            seen.extend(each.id for each in inner)

    threads = [threading.Thread(target=walk, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert seen == [id] * 96


class OwnMethods(DataForest):
    """A client with a method that no description knows."""

    __slots__ = ()

    def twice(self, id: str) -> str:
        return id + id


@pytest.mark.parametrize("name", ["blocking", "asyncio"])
def test_what_is_no_operation_is_refused_with_words(gureum_emulator: Emulator, name: str) -> None:
    df: Any = (
        gureum_emulator.data_forest() if name == "blocking" else gureum_emulator.async_data_forest()
    )
    other = (
        gureum_emulator.data_forest() if name == "blocking" else gureum_emulator.async_data_forest()
    )
    wrong = [print, len, lambda each: each, df, None, "accounts.getDetail", df.close, df.map]
    wrong += [df.with_options, df.accounts.start_wait_until_running, df.accounts._call, df.accounts]
    wrong += [OwnMethods.twice, partial(print), type(df).close]
    for method in wrong:
        with pytest.raises(InputError, match="`map` makes calls of a client"):
            df.map(method, [])
    with pytest.raises(InputError, match="is of another client"):
        df.map(other.accounts.get_detail, [])
    method = df.accounts.get_detail
    for inputs in ("abc", b"abc", {"a": 1}, 7, None):
        with pytest.raises(InputError, match="`inputs` is"):
            df.map(method, inputs)
    for concurrency in (0, -1, 1001, 1.5, "8", None, True):
        with pytest.raises(InputError, match="from 1 to 1,000"):
            df.map(method, [], concurrency=concurrency)
    with pytest.raises(InputError, match="`on_error`"):
        df.map(method, [], on_error="ignore")


def test_a_method_of_ones_own_is_refused(gureum_emulator: Emulator) -> None:
    df = gureum_emulator.client(OwnMethods)
    with pytest.raises(InputError, match=r"`OwnMethods\.twice` is no operation"):
        df.map(df.twice, ["a"])


def test_an_argument_that_no_method_has_is_the_error_of_python(data_forest: DataForest) -> None:
    df = data_forest
    for on_error in ("raise", "collect"):
        with pytest.raises(TypeError, match="unexpected keyword"):
            list(df.map(df.accounts.get_detail, [{"idd": "a"}], on_error=on_error))  # type: ignore[call-overload]


ABANDONED = """
    import os
    from gureum import DataForest
    df = DataForest()
    results = df.map(df.accounts.get_detail, ("x" for _ in range(100)), on_error="collect")
    outcome = next(results)
    assert outcome.error is not None
"""

RELEASED = """
    import threading
    from gureum import DataForest
    df = DataForest()
    list(df.map(df.accounts.get_detail, ["x"] * 9, on_error="collect"))
    for thread in threading.enumerate():
        if thread.name == "gureum-map":
            thread.join(60)
            assert not thread.is_alive()
"""


def test_a_program_ends_although_it_left_a_map(remote: dict[str, str]) -> None:
    ends_well(ABANDONED, 3, **remote)
    ends_well(RELEASED, 1, **remote)


INTERRUPTED = """
    import os, signal, threading
    from gureum import DataForest
    # Whoever was started in the background has it ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    df = DataForest(timeout=60)
    threading.Timer(1, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
    try:
        list(df.map(df.accounts.get_detail, ["x"] * 9))
    except KeyboardInterrupt:
        print("interrupted")
"""


def test_ctrl_c_ends_it(slow: dict[str, str]) -> None:
    ended = run(INTERRUPTED, **slow)
    assert (ended.stdout, ended.stderr) == ("interrupted\n", "")


def _in_a_child(df: DataForest, id: str, send: Any) -> None:
    send.send([each.id for each in df.map(df.accounts.get_detail, [id] * 4)])


@pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="there is no fork here"
)
def test_a_child_of_a_fork_maps_too(real: Emulator) -> None:
    df = real.data_forest()
    id = df.accounts.create(name="demo", password="Str0ng-enough").id
    results = df.map(df.accounts.get_detail, [id] * 100, concurrency=2)
    assert next(results).id == id
    context = multiprocessing.get_context("fork")
    receive, send = context.Pipe(duplex=False)
    child = context.Process(target=_in_a_child, args=(df, id, send))
    child.start()
    assert receive.poll(60) and receive.recv() == [id] * 4
    child.join(60)
    assert child.exitcode == 0
    assert len(list(results)) == 99


def test_an_outcome_is_typed() -> None:
    outcome: Outcome[str] = Outcome(0, "a", "b", None)
    assert outcome.ok and repr(outcome) == "Outcome(index=0, result='b')"
