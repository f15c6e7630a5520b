"""Fan-outs: a client goes to the workers of other frameworks and finds its keys there."""

from __future__ import annotations

import concurrent.futures
import multiprocessing
import os
import pickle

import pytest

from gureum import DataForest
from gureum.testing import Emulator


def _total(df: DataForest) -> int:
    return df.accounts.get_list().first_page.total or 0


def _names(df: DataForest, id: str) -> list[str]:
    """Many at once, in a worker: from a client that came without its keys."""
    return [account.name for account in df.map(df.accounts.get_detail, [id] * 20, concurrency=4)]


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


@pytest.mark.clusters
def test_dask_workers_map(client: DataForest) -> None:
    distributed = pytest.importorskip("distributed")
    id = client.accounts.get_list().all()[0].id
    settings = {"n_workers": 2, "threads_per_worker": 2, "processes": True}
    with (
        distributed.LocalCluster(dashboard_address=None, **settings) as cluster,
        distributed.Client(cluster) as dask,
    ):
        futures = [dask.submit(_names, client, id, pure=False) for _ in range(6)]
        assert dask.gather(futures) == [["demo"] * 20] * 6
        # A method goes alone, too.
        assert dask.submit(client.accounts.get_detail, id).result().name == "demo"


@pytest.mark.clusters
def test_ray_workers(client: DataForest) -> None:
    ray = pytest.importorskip("ray")
    id = client.accounts.get_list().all()[0].id
    names = ["NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY"]
    keys = [value for name, value in os.environ.items() if name in names]
    assert keys and not any(key.encode() in pickle.dumps(client) for key in keys)
    ray.init(num_cpus=2, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
    try:
        total, many = ray.remote(_total), ray.remote(_names)
        assert ray.get([total.remote(client) for _ in range(20)]) == [1] * 20
        assert ray.get([many.remote(client, id) for _ in range(4)]) == [["demo"] * 20] * 4
    finally:
        ray.shutdown()


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_process_pools(client: DataForest, method: str) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {method} here")
    context = multiprocessing.get_context(method)
    assert _total(client) == 1
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        assert list(pool.map(_total, [client] * 8)) == [1] * 8
