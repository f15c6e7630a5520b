"""Programs that must type-check: the shape of the whole package."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from functools import partial
from typing import Any

from typing_extensions import assert_type

from gureum import (
    AIMLOps,
    AsyncAIMLOps,
    AsyncCloudML,
    AsyncDataForest,
    AsyncPages,
    CloudML,
    Credentials,
    DataForest,
    GureumError,
    Keytab,
    Outcome,
    Pages,
    Progress,
    RateLimitError,
    RawResponse,
    Secret,
    Timestamp,
)
from gureum.data_forest import (
    AccountResponse,
    AccountStatus,
    AiAppData,
    AiAppDataInput,
    AiAppResource,
    AiAppResourceDict,
    AiAppResourceGpuModel,
    AppComponentRequest,
    AppComponentRequestDict,
    AppListSearch,
    AppState,
    CreateAccountResponse,
    GetAccountDetailResponse,
    GetAccountListResponse,
    GetAppDetailResponse,
    GetNotebookListResponse,
    NotebookSummary,
)
from gureum.testing import Emulator


def accounts(df: DataForest) -> None:
    created = df.accounts.create(name="demo", password=Secret("x"))
    assert_type(created, CreateAccountResponse)
    assert_type(created.id, str)
    account = df.accounts.get_detail(created.id, timeout=3, max_retries=0)
    assert_type(account, GetAccountDetailResponse)
    assert_type(account.quotas[0].space_tb, int)
    assert_type(account.extra, dict[str, Any])
    assert_type(account.to_dict(), dict[str, Any])
    assert_type(account.to_dict(by="python"), dict[str, Any])
    assert_type(GetAccountDetailResponse.from_dict({}), GetAccountDetailResponse)
    assert_type(df.accounts.wait_until_running(account.id, timeout=9), GetAccountDetailResponse)
    df.accounts.delete(account.id)
    df.accounts.wait_until_deleted(account.id, on_progress=print)


def lists(df: DataForest) -> None:
    pages = df.accounts.get_list()
    assert_type(pages, Pages[GetAccountListResponse, AccountResponse])
    for account in pages:
        assert_type(account, AccountResponse)
        status = account.status
        if status is not None:
            assert_type(status, AccountStatus)
            print(status == "RUNNING", status == AccountStatus.RUNNING, status.upper())
        if account.created_at is not None:
            assert_type(account.created_at, Timestamp)
            assert_type(account.created_at.datetime(), datetime)
    for page in pages.pages():
        assert_type(page, GetAccountListResponse)
    assert_type(pages.first_page, GetAccountListResponse)
    assert_type(pages.all(), list[AccountResponse])
    assert_type(pages.take(3), list[AccountResponse])
    assert_type(len(pages), int)
    for notebook in df.notebooks.get_list(account_id="a"):
        assert_type(notebook, NotebookSummary)


def apps(df: DataForest) -> None:
    def progress(step: Progress) -> None:
        assert_type(step.state, "str | None")
        assert_type(step.elapsed, float)

    app = df.apps.create(
        account_id="a",
        queue_name="longlived",
        app_type_id="ZOOKEEPER-3.4.13",
        name="zoo",
        lifetime=-1,
        components=[
            AppComponentRequest(name="zkweb", memory_mb=1024, cpu_count=1, container_count=1),
            {"name": "zkserver", "memory_mb": 1024, "cpu_count": 1, "container_count": 3},
        ],
    )
    running = df.apps.wait_until_running(app.id, on_progress=progress)
    assert_type(running, GetAppDetailResponse)
    match running:
        case GetAppDetailResponse(state=AppState.RUNNING):
            pass
        case GetAppDetailResponse(name=name):
            print(name)


def dictionaries(df: DataForest) -> None:
    part: AppComponentRequestDict = {
        "name": "zkweb",
        "memory_mb": 1024,
        "cpu_count": 1,
        "container_count": 1,
    }
    app: AppComponentRequest | AppComponentRequestDict = part
    df.apps.get_list({"account_id": "a"})
    df.apps.get_list(AppListSearch(account_id="a"))
    df.notebooks.get_list("a", paging={"limit": 3})
    resource: AiAppResourceDict = {"gpu_model": "T4", "gpu_count": 1}
    df.ai_apps.submit(
        ai_workspace_id="w",
        name_prefix="run",
        queue_name="gpu",
        data={"input": [{"hdfs": "/in", "path": "/data"}], "output": []},
        docker={"image": "i", "command": "c", "env": {"KEY": "value"}},
        resource=resource,
    )
    print(app)


def constructors() -> None:
    resource = AiAppResource(gpu_model="T4", gpu_count=1)
    assert_type(resource.gpu_model, "AiAppResourceGpuModel | None")
    AiAppResource(gpu_model=AiAppResourceGpuModel.V100)
    data = AiAppData(input=[{"path": "/a"}, AiAppDataInput()], output=[])
    assert_type(data.input, "list[AiAppDataInput]")


def many(df: DataForest) -> None:
    ids = ["a", "b"]
    for account in df.map(df.accounts.get_detail, ids, concurrency=8, progress=True):
        assert_type(account, GetAccountDetailResponse)
    for notebooks in df.map(df.notebooks.get_list, ids, ordered=False):
        assert_type(notebooks, list[NotebookSummary])
    for outcome in df.map(df.accounts.get_detail, ids, on_error="collect"):
        assert_type(outcome, Outcome[GetAccountDetailResponse])
        assert_type(outcome.result, "GetAccountDetailResponse | None")
        assert_type(outcome.error, "GureumError | None")
    results = df.map(partial(df.accounts.get_detail, timeout=3), ({"id": each} for each in ids))
    results.close()


async def many_asynchronous(df: AsyncDataForest) -> None:
    async def source() -> AsyncIterator[str]:
        yield "a"

    async for account in df.map(df.accounts.get_detail, source()):
        assert_type(account, GetAccountDetailResponse)
    async for notebooks in df.map(df.notebooks.get_list, ["a"]):
        assert_type(notebooks, list[NotebookSummary])
    async for outcome in df.map(df.accounts.get_detail, ["a"], on_error="collect"):
        assert_type(outcome, Outcome[GetAccountDetailResponse])


def escape_hatches(df: DataForest) -> None:
    assert_type(df.call_raw("accounts.getList"), RawResponse)
    assert_type(df.with_options(timeout=1, api_version="1.0"), DataForest)
    answer: dict[str, Any] = df.call("accounts.getDetail", {"id": "a"})
    print(answer)
    keytab = df.accounts.get_kerberos_keytab("a")
    assert_type(keytab, Keytab)
    keytab.save("a.keytab")
    assert_type(bytes(keytab), bytes)
    try:
        df.accounts.get_detail("a")
    except RateLimitError as error:
        assert_type(error.retry_after, "float | None")
    except GureumError as error:
        assert_type(error.status, "int | None")
        assert_type(error.attempts[0].elapsed, float)


def samsung(ops: AIMLOps, ml: CloudML) -> None:
    for platform in ops.list_platforms():
        print(platform)
    ml.check_duplication(name="a")
    ml.check_duplication(domain_name="a")


async def asynchronous() -> None:
    async with AsyncDataForest(timeout=1.5, max_retries=2, endpoint="http://127.0.0.1:1") as df:
        assert_type(await df.accounts.get_detail("a"), GetAccountDetailResponse)
        pages = df.notebooks.get_list(account_id="a")
        assert_type(pages, AsyncPages[GetNotebookListResponse, NotebookSummary])
        assert_type(await pages, GetNotebookListResponse)
        assert_type(await pages.all(), list[NotebookSummary])
        assert_type(await pages.take(3), list[NotebookSummary])
        async for notebook in pages:
            assert_type(notebook, NotebookSummary)
        await asyncio.create_task(df.accounts.get_detail("a"))
        await df.apps.wait_until_stopped("a")
    async with AsyncCloudML() as ml, AsyncAIMLOps() as ops:
        await ml.check_duplication(name="a")
        await ops.call("aiMlOps.listPlatforms")


def own_keys() -> Credentials:
    return Credentials("a", "b", account_id="c")


async def own_keys_later() -> Credentials:
    return Credentials("a", Secret("b"))


def clients() -> None:
    DataForest(credentials=own_keys)
    AsyncDataForest(credentials=own_keys_later)
    with Emulator(clock="auto") as emulator, emulator.data_forest(timeout=1) as df:
        assert_type(df, DataForest)
        assert_type(emulator.client(CloudML), CloudML)
        emulator.clock.advance(3)
