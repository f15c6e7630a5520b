"""Fan-outs: a client goes to the workers of other frameworks and finds its keys there."""

from __future__ import annotations

import concurrent.futures
import multiprocessing

import pytest

from gureum import DataForest
from gureum.testing import Emulator


def _total(df: DataForest) -> int:
    return df.accounts.get_list().first_page.total or 0


@pytest.fixture
def client(real: Emulator, monkeypatch: pytest.MonkeyPatch) -> DataForest:
    for name, value in real.environment().items():
        monkeypatch.setenv(name, value)
    df = DataForest(timeout=60)
    df.accounts.create(name="demo", password="Str0ng-enough")
    return df


@pytest.mark.clusters
def test_dask_workers(client: DataForest) -> None:
    distributed = pytest.importorskip("distributed")
    settings = {"n_workers": 2, "threads_per_worker": 2, "processes": True}
    with (
        distributed.LocalCluster(dashboard_address=None, **settings) as cluster,
        distributed.Client(cluster) as dask,
    ):
        futures = dask.map(
            lambda _, df: df.accounts.get_list().first_page.total, range(20), df=client
        )
        assert dask.gather(futures) == [1] * 20


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_process_pools(client: DataForest, method: str) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {method} here")
    context = multiprocessing.get_context(method)
    assert _total(client) == 1
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        assert list(pool.map(_total, [client] * 8)) == [1] * 8
