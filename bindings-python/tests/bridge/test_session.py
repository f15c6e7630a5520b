"""A session: the clients of several services over one set of keys and settings."""

from __future__ import annotations

import pickle

import pytest

from gureum import AsyncSamsungCloud, ClosedError, Credentials, CredentialsError, SamsungCloud
from gureum.testing import Emulator


def test_all_services_ask_for_keys_once() -> None:
    with Emulator() as emulator:
        access_key, secret_key = emulator.keys()
        asked = []

        def provider() -> Credentials:
            asked.append(1)
            return Credentials(access_key, secret_key)

        settings = {"access_key": None, "secret_key": None, "credentials": provider}
        with emulator.samsung_cloud(**settings) as scp:
            assert list(scp.vpc.vpcs.list()) == []
            assert list(scp.kubernetes_engine.clusters.list()) == []
            assert scp.vpc is scp.vpc
        assert asked == [1]


def test_a_client_closes_alone_and_a_session_closes_all() -> None:
    with Emulator() as emulator:
        scp = emulator.samsung_cloud()
        vpc, quota = scp.vpc, scp.quota
        quota.close()
        with pytest.raises(ClosedError):
            quota.call("quotaRequests.list")
        assert list(vpc.vpcs.list()) == []
        scp.close()
        with pytest.raises(ClosedError):
            vpc.call("vpcs.list")
        with pytest.raises(ClosedError):
            _ = scp.iam


async def test_the_asyncio_twin() -> None:
    with Emulator() as emulator:
        async with emulator.async_samsung_cloud() as scp:
            assert [vpc async for vpc in scp.vpc.vpcs.list()] == []
            networks = scp.vpc
        with pytest.raises(ClosedError):
            await networks.call("vpcs.list")
        naver = emulator.async_naver_cloud()
        assert (await naver.data_forest.accounts.get_list()).total == 0
        await naver.close()


def test_it_goes_to_other_processes_and_shows_no_key() -> None:
    with Emulator(clock="real") as emulator:
        scp = emulator.samsung_cloud(max_retries=0)
        _, secret_key = emulator.keys()
        elsewhere = pickle.loads(pickle.dumps(scp))
        assert list(elsewhere.vpc.vpcs.list()) == []
        assert list(pickle.loads(pickle.dumps(scp.vpc)).vpcs.list()) == []
        assert repr(scp) == f"SamsungCloud(endpoint={emulator.endpoint!r})"
        assert secret_key not in repr(vars(type(scp))) + repr(scp.vpc)


def test_it_needs_keys() -> None:
    with pytest.raises(CredentialsError):
        SamsungCloud(isolated=True)
    with pytest.raises(CredentialsError):
        AsyncSamsungCloud(isolated=True)
