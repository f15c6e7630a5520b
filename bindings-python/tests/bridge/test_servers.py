"""Servers that fork after they have loaded a program: gunicorn with `preload`, celery's prefork."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import textwrap
import urllib.request
from pathlib import Path

import pytest

from programs import ends_well, often

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork"),
    pytest.mark.deployments,
]

APP = """
    import json, os
    from gureum import DataForest

    df = DataForest()
    loaded = os.getpid()
    df.call("accounts.getList")  # workers and connections before the fork

    def app(environ, start_response):
        total = df.call("accounts.getList", timeout=10)["total"]
        start_response("200 OK", [("content-type", "application/json")])
        return [json.dumps([total, os.getpid() == loaded]).encode()]
"""


@pytest.mark.parametrize("worker", ["sync", "gthread"])
def test_gunicorn_with_preload(remote: dict[str, str], tmp_path: Path, worker: str) -> None:
    pytest.importorskip("gunicorn")
    (tmp_path / "preloaded.py").write_text(textwrap.dedent(APP))
    options = ["--preload", "--workers", "3", "--worker-class", worker, "--threads", "2"]
    options += ["--bind", "127.0.0.1:0", "--worker-tmp-dir", str(tmp_path), "--no-control-socket"]
    command = [sys.executable, "-m", "gunicorn", *options, "preloaded:app"]
    environment = {**os.environ, **remote}
    server = subprocess.Popen(
        command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True
    )
    try:
        url, said = _address(server)
        for _ in range(often(30, 300)):
            with urllib.request.urlopen(url, timeout=30) as answer:
                assert answer.read() == b"[0, false]"
        server.send_signal(signal.SIGTERM)
        said += server.communicate(timeout=60)[1]
    finally:
        server.kill()
    assert server.returncode == 0, said
    assert not re.search(r"Traceback|\[(ERROR|CRITICAL)\]", said), said


def _address(server: subprocess.Popen[str]) -> tuple[str, str]:
    """Where it listens, and what it said until then."""
    assert server.stderr is not None
    said = ""
    for line in server.stderr:
        said += line
        if found := re.search(r"Listening at: (http://\S+)", line):
            return found[1], said
    raise AssertionError(said)


# `billiard` is what celery forks its workers with.
PREFORK = """
    from billiard import get_context
    from gureum import DataForest

    df = DataForest()

    def total(_):
        return df.call("accounts.getList", timeout=10)["total"]

    if __name__ == "__main__":
        assert total(0) == 0
        # Each worker makes four calls and is then replaced, as with `worker_max_tasks_per_child`.
        with get_context("fork").Pool(3, maxtasksperchild=4) as pool:
            assert pool.map(total, range(24), 1) == [0] * 24
            pool.close()
            pool.join()
"""


def test_the_pool_of_celery(remote: dict[str, str]) -> None:
    pytest.importorskip("billiard")
    ends_well(PREFORK, often(1, 5), **remote)
