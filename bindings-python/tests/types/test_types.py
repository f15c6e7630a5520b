"""The types hold: right programs check, wrong ones do not, and nothing public lacks a type."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import gureum

HERE = Path(__file__).parent
PACKAGE = Path(gureum.__file__).parent
RIGHT = HERE / "right.py"
EXAMPLES = [str(each) for each in sorted((HERE.parent.parent / "examples").glob("*.py"))]

PRELUDE = """
from gureum import *
from gureum import AIMLOps, AsyncDataForest, CloudML, DataForest, GureumError, Secret
from gureum.data_forest import AccountStatus, AiAppResource, AppComponentRequest
from gureum.data_forest import GetAccountDetailResponse
df: DataForest
adf: AsyncDataForest
ops: AIMLOps
ml: CloudML
account: GetAccountDetailResponse
"""

WRONG = """
df.accounts.get_detail()
df.accounts.get_detail(1)
df.accounts.get_detail(id=None)
df.accounts.get_detail("a", "b")
df.accounts.get_detail(idd="a")
df.accounts.get_detail("a", timeout="1")
df.accounts.get_detail("a", max_retries=1.5)
df.accounts.get_detail("a", retries=1)
df.accounts.create("demo", "pass")
df.accounts.create(name="demo")
df.accounts.create(name="demo", password=1)
df.accounts.create(name="demo", password=b"pass")
df.accounts.getDetail("a")
df.accounts.get_details("a")
df.account.get_detail("a")
df.accounts.wait_until_stopped("a")
df.accounts.wait_until_running()
df.accounts.wait_until_running("a", on_progress=1)
df.accounts.wait_until_running("a", on_progress=lambda: None)
df.accounts.wait_until_deleted("a").id
df.accounts.get_list().total
df.accounts.get_list()[0]
df.accounts.get_list().take("2")
df.accounts.get_list().all()[0].nam
len(adf.accounts.get_list().all())
[item.nam for item in df.accounts.get_list()]
[page.name for page in df.accounts.get_list().pages()]
df.accounts.get_list().first_page.contents.name
df.notebooks.get_list()
df.notebooks.get_list(account_id=1)
account.to_dict(by="json")
account.idd
account.id.name
account.quotas.space_tb
account.quotas[0].space_gb
account.quotas[0].space_tb.upper()
account.extra.id
account.raw.status
account.created_at.year
account.status.RUNING
account.id = 1
GetAccountDetailResponse("a")
AppComponentRequest(name="a")
AppComponentRequest(name="a", memory_mb="1", cpu_count=1, container_count=1)
AccountStatus.RUNING
DataForest("key", "secret")
DataForest(access_key=1)
DataForest(timeout="1")
DataForest(verify=False)
DataForest(credentials="a")
DataForest(credentials=lambda: "a")
df.with_options(retries=1)
df.call(1)
df.call_raw("a").text
df.accounts.get_kerberos_keytab("a").save()
Secret("a") + "b"
Secret(1)
ops.accounts
ml.list_platforms()
ml.check_duplication("a")
AppComponentRequest(name=1, memory_mb=1, cpu_count=1, container_count=1)
AiAppResource(gpu_model=4)
df.apps.get_list({"account": "a"})
df.apps.get_list({})
df.apps.get_list({"accountId": "a"})
df.notebooks.get_list("a", paging={"limit": "3"})
df.map(df.accounts.get_detail, 7)
df.map("accounts.getDetail", ["a"])
df.map(df.accounts.get_detail, ["a"], on_error="ignore")
df.map(df.accounts.get_detail, ["a"], concurrency="8")
[item.nam for item in df.map(df.accounts.get_detail, ["a"])]
[item.id for item in df.map(df.accounts.get_detail, ["a"], on_error="collect")]
[item for item in adf.map(adf.accounts.get_detail, ["a"])]
[item for item in adf.accounts.get_list()]
adf.accounts.get_detail("a").id
GureumError().stat
"""


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    # pyright asks the `python` it finds where packages are.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path}
    return subprocess.run(
        command, capture_output=True, text=True, timeout=600, check=False, env=environment
    )


def _tool(name: str) -> str:
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def test_mypy_strict_is_content() -> None:
    checked = _run(_tool("mypy"), "--strict", "--python-version", "3.10", "-p", "gureum")
    assert checked.returncode == 0, checked.stdout
    checked = _run(_tool("mypy"), "--strict", str(RIGHT), *EXAMPLES)
    assert checked.returncode == 0, checked.stdout


def test_pyright_is_content() -> None:
    settings = ["--pythonpath", sys.executable, "--pythonversion", "3.10"]
    checked = _run(_tool("pyright"), *settings, str(PACKAGE), str(RIGHT), *EXAMPLES)
    assert checked.returncode == 0, checked.stdout


def test_every_public_name_has_a_type() -> None:
    checked = _run(
        _tool("pyright"),
        "--pythonpath",
        sys.executable,
        "--verifytypes",
        "gureum",
        "--ignoreexternal",
        "--outputjson",
    )
    report = json.loads(checked.stdout)
    gaps = [
        (symbol["name"], symbol["diagnostics"][:1])
        for symbol in report["typeCompleteness"]["symbols"]
        if symbol["isExported"] and not symbol["isTypeKnown"]
    ]
    assert report["typeCompleteness"]["completenessScore"] == 1, gaps[:20]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_wrong_programs_do_not_check(checker: str, tmp_path: Path) -> None:
    wrong = [line for line in WRONG.splitlines() if line]
    assert len(wrong) >= 50
    program = tmp_path / "wrong.py"
    lines = PRELUDE.count("\n")
    program.write_text(PRELUDE + "\n".join(wrong) + "\n")
    if checker == "mypy":
        said = _run(_tool("mypy"), "--strict", str(program)).stdout
    else:
        settings = tmp_path / "pyrightconfig.json"
        settings.write_text(json.dumps({"typeCheckingMode": "strict", "include": ["wrong.py"]}))
        said = _run(_tool("pyright"), "--pythonpath", sys.executable, "-p", str(settings)).stdout
    refused = {int(found) for found in re.findall(r"wrong\.py:(\d+)[^\n]*error", said)}
    accepted = [line for at, line in enumerate(wrong, lines + 1) if at not in refused]
    assert not accepted, (accepted, said[-3000:])
