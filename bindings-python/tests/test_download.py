"""Files that services send: text or bytes, saved for one pair of eyes, and never shown."""

from __future__ import annotations

import copy
import os
import pickle
import stat
import sys
import traceback
from pathlib import Path

import pytest

from gureum import Download, Keytab, ResponseError

KUBECONFIG = "users: [{token: t0ken-canary}] # 구름\n"


@pytest.fixture
def file() -> Download:
    return Download(KUBECONFIG.encode())


def test_it_is_text_as_it_came(file: Download) -> None:
    assert file.text() == KUBECONFIG
    assert bytes(file) == KUBECONFIG.encode()
    assert len(file) == len(KUBECONFIG.encode())
    assert Download(b"\xef\xbb\xbfa").text() == "\ufeffa"


@pytest.mark.parametrize("content", [b"t0ken-canary\xff", b"a\xed\xa0\x80", "구름".encode()[:5]])
def test_what_is_no_text_says_so_and_quotes_nothing(content: bytes) -> None:
    with pytest.raises(ResponseError, match="UTF-8") as caught:
        Download(content).text()
    # Nor does an error behind it hold the bytes.
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "canary" not in "".join(traceback.format_exception(caught.value))


def test_its_bytes_are_never_shown(file: Download) -> None:
    assert repr(file) == str(file) == f"Download({len(file)} bytes, ***)"
    assert copy.copy(file) is copy.deepcopy(file) is file
    with pytest.raises(TypeError, match="save it"):
        pickle.dumps(file)


def test_files_are_equal_by_type_and_bytes(file: Download) -> None:
    assert file == Download(bytes(file))
    assert hash(file) == hash(Download(bytes(file)))
    assert file != Download(b"")
    assert file != Keytab(bytes(file))


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files are POSIX's")
def test_only_its_owner_can_read_it(file: Download, tmp_path: Path) -> None:
    place = tmp_path / "kubeconfig.yaml"
    before = os.umask(0)
    try:
        file.save(place)
    finally:
        os.umask(before)
    assert place.read_text(encoding="utf-8") == KUBECONFIG
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["kubeconfig.yaml"]
