"""Variables and home directory are those of Python, taken on the thread that opens a client."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

import gureum
from gureum import ConfigError, DataForest
from gureum.testing import Emulator
from programs import ends_well, often, run

HAMMER = """
    import os, sys, threading, time
    from gureum import CloudML, DataForest, GureumError
    from gureum.testing import Emulator

    for number in range(300):
        os.environ[f"SOME_{number}"] = "x" * number
    emulator = Emulator(clock="real")
    os.environ.update(emulator.environment())
    until = time.monotonic() + float(sys.argv[1])

    def change(mine):
        number = 0
        while time.monotonic() < until:
            number += 1
            os.environ[f"NEW_{mine}_{number % 500}"] = "y" * (number % 700)
            os.environ.pop(f"NEW_{mine}_{(number * 7) % 500}", None)

    def open_clients():
        while time.monotonic() < until:
            with DataForest() as df:
                assert df.call("accounts.getList")["total"] == 0
            CloudML(validate=True).close()
            try:
                DataForest(endpoint="https://127.0.0.1:9", max_retries=0).call("accounts.getList")
            except GureumError:
                pass

    threads = [threading.Thread(target=change, args=(mine,)) for mine in range(2)]
    threads += [threading.Thread(target=open_clients) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""


def test_clients_open_while_other_threads_change_the_environment() -> None:
    ends_well(HAMMER, often(2, 20), "2")


def test_a_variable_counts_from_the_moment_it_is_set(
    real: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in real.environment().items():
        monkeypatch.setenv(name, value)
    assert DataForest().call("accounts.getList")["total"] == 0
    monkeypatch.setenv("GUREUM_ENDPOINT", "ftp://nowhere")
    with pytest.raises(ConfigError, match="GUREUM_ENDPOINT"):
        DataForest()


def test_the_home_directory_is_where_python_says(
    real: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    access_key, secret_key = real.keys()
    (tmp_path / ".ncloud").mkdir()
    text = (
        f"[DEFAULT]\nncloud_access_key_id = {access_key}\nncloud_secret_access_key = {secret_key}"
    )
    (tmp_path / ".ncloud/configure").write_text(text)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert DataForest(endpoint=real.endpoint).call("accounts.getList")["total"] == 0


def test_a_proxy_of_the_environment_is_that_of_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "ftp://127.0.0.1:1")
    with pytest.raises(gureum.GureumError, match="HTTPS_PROXY"):
        DataForest(access_key="a" * 20, secret_key="b" * 40).call("accounts.getList")


@pytest.mark.skipif(os.name != "posix", reason="C has another environment only there")
def test_the_environment_of_c_is_never_looked_at(real: Emulator) -> None:
    program = """
        import ctypes, os, sys
        put = ctypes.CDLL(None).setenv
        # As after `os.environ` lost them in the middle of a change: C has them, Python has not.
        for name in ("GUREUM_ENDPOINT", "NCLOUD_ENDPOINT", "HTTPS_PROXY", "SSL_CERT_FILE"):
            put(name.encode(), b"ftp://not/to/be/read", 1)
        put(b"HOME", sys.argv[2].encode(), 1)
        from gureum import DataForest
        DataForest(access_key="a" * 20, secret_key="b" * 40)
        assert DataForest(endpoint=sys.argv[1]).call("accounts.getList")["total"] == 0
    """
    keys = {name: value for name, value in real.environment().items() if name.endswith("_KEY")}
    ended = run(program, real.endpoint, "/nowhere", **keys)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_variable_that_is_no_unicode_is_no_reason_to_fail() -> None:
    program = """
        import os
        os.environb[b"NCLOUD_REGION_X"] = b"\\xff\\xfe"
        os.environb[b"HOME"] = b"/home/\\xff"
        from gureum import DataForest
        DataForest(access_key="a" * 20, secret_key="b" * 40)
    """
    ended = run(program)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_variables_are_no_text_in_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NCLOUD_SECRET_KEY", "s3cret-s3cret")
    given = gureum._client.process_environment()
    assert "s3cret" not in repr(given)
    assert set(given["variables"]) <= set(os.environ)


def test_no_variable_is_read_in_the_native_module() -> None:
    for source in (Path(__file__).parents[2] / "src").rglob("*.rs"):
        assert not re.search(r"env::|getenv", source.read_text("utf-8")), source
