"""What a real notebook shows: run by `nbclient` in a kernel of its own."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from gureum.testing import Emulator

pytestmark = pytest.mark.tables

CELLS = [
    """
    from gureum import DataForest
    df = DataForest()
    created = df.accounts.create(name="demo", password="Str0ng-enough")
    """,
    "df.accounts.get_list()",
    "accounts = df.accounts.get_list(); accounts.first_page; accounts",
    "df.accounts.start_wait_until_running(created.id)",
    "df.accounts.start_wait_until_running(created.id).poll()",
    "account = df.accounts.wait_until_running(created.id, progress=True)",
    "account",
    "len(list(df.map(df.accounts.get_detail, [created.id] * 30, progress=True)))",
    "import os; os.environ['GUREUM_PROGRESS'] = '0'",
    "len(list(df.map(df.accounts.get_detail, [created.id], progress=True)))",
]


def _outputs() -> list[list[Any]]:
    nbformat, nbclient = import_module("nbformat.v4"), import_module("nbclient")
    code = [nbformat.new_code_cell("\n".join(map(str.strip, cell.splitlines()))) for cell in CELLS]
    notebook = nbformat.new_notebook(cells=code)
    nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    return [cell.outputs for cell in notebook.cells]


def _html(outputs: list[Any]) -> str:
    return "".join(each["data"].get("text/html", "") for each in outputs if "data" in each)


def test_a_notebook_shows_lists_waits_and_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    with Emulator() as emulator:
        for name, value in emulator.environment().items():
            monkeypatch.setenv(name, value)
        shown = _outputs()
    assert not [each for cell in shown for each in cell if each.output_type in ("error", "stream")]
    assert "nothing read yet" in _html(shown[1])
    assert "1 of 1 items" in _html(shown[2]) and "<td>demo</td>" in _html(shown[2])
    assert "Wait for accounts.waitUntilRunning" in _html(shown[3])
    assert "accounts.waitUntilRunning" in _html(shown[4]) and "ACCEPTED" in _html(shown[4])
    # One output that changed in place, and not one for each look.
    assert len(shown[5]) == 1 and "next look in" in _html(shown[5])
    assert "GetAccountDetailResponse" in _html(shown[6]) and "Str0ng-enough" not in _html(shown[6])
    progress, result = shown[7]
    assert "get_detail: 30 of 30, 0 in flight" in _html([progress])
    assert result["data"]["text/plain"] == "30"
    assert [each.output_type for each in shown[9]] == ["execute_result"]
