"""Keytabs are saved for one pair of eyes, all or nothing, and never shown."""

from __future__ import annotations

import copy
import os
import pickle
import stat
import sys
from pathlib import Path

import pytest

from gureum import AsyncDataForest, DataForest, Keytab, ResponseError
from gureum.testing import Emulator

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="modes of files are POSIX's")


@pytest.fixture
def keytab(data_forest: DataForest) -> Keytab:
    created = data_forest.accounts.create(name="demo", password="Str0ng-enough")
    data_forest.accounts.wait_until_running(created.id)
    return data_forest.accounts.get_kerberos_keytab(created.id)


def test_it_tells_whose_keys_it_holds(keytab: Keytab) -> None:
    assert keytab.principals
    assert "@" in keytab.principals[0]
    entry = keytab.entries[0]
    assert (entry.principal, entry.kvno >= 1) == (keytab.principals[0], True)
    assert entry.principal in repr(entry)
    assert keytab.raw is not None
    assert keytab.raw.status == 200
    assert len(keytab) == len(bytes(keytab)) == len(keytab.raw.content)


async def test_asyncio_gives_the_same(
    async_data_forest: AsyncDataForest, gureum_emulator: Emulator
) -> None:
    created = await async_data_forest.accounts.create(name="demo", password="Str0ng-enough")
    await async_data_forest.accounts.wait_until_running(created.id)
    keytab = await async_data_forest.accounts.get_kerberos_keytab(created.id)
    with gureum_emulator.data_forest() as df:
        assert keytab == df.accounts.get_kerberos_keytab(created.id)


@only_posix
@pytest.mark.parametrize("kind", [str, Path, os.fsencode])
def test_only_its_owner_can_read_it(keytab: Keytab, tmp_path: Path, kind: type) -> None:
    place = tmp_path / "me.keytab"
    before = os.umask(0)
    try:
        keytab.save(kind(place))
    finally:
        os.umask(before)
    assert place.read_bytes() == bytes(keytab)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["me.keytab"]


@only_posix
def test_an_older_file_is_replaced_in_one_step(keytab: Keytab, tmp_path: Path) -> None:
    place = tmp_path / "me.keytab"
    place.write_bytes(b"older")
    place.chmod(0o644)
    with place.open("rb") as older:
        keytab.save(place)
        assert older.read() == b"older"
    assert place.read_bytes() == bytes(keytab)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


@only_posix
def test_it_follows_no_link_and_leaves_nothing_behind(keytab: Keytab, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"kept")
    (tmp_path / "link").symlink_to(target)
    with pytest.raises(OSError, match="link"):
        keytab.save(tmp_path / "link")
    with pytest.raises(FileNotFoundError):
        keytab.save(tmp_path / "nowhere" / "me.keytab")
    with pytest.raises(OSError):
        keytab.save(tmp_path)
    assert target.read_bytes() == b"kept"
    assert sorted(os.listdir(tmp_path)) == ["link", "target"]


@only_posix
def test_names_that_are_no_unicode_are_names(keytab: Keytab, tmp_path: Path) -> None:
    keytab.save(os.fsencode(tmp_path) + b"/\xff.keytab")
    assert os.listdir(os.fsencode(tmp_path)) == [b"\xff.keytab"]


@pytest.mark.parametrize("path", ["", "a\0b", 5, None, b"a\0b"])
def test_what_is_no_path_is_refused(
    keytab: Keytab, path: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises((OSError, ValueError, TypeError)):
        keytab.save(path)  # type: ignore[arg-type]
    assert os.listdir(tmp_path) == []


def test_its_bytes_are_never_shown(keytab: Keytab) -> None:
    secret = bytes(keytab)[-16:]
    for text in (repr(keytab), str(keytab), repr(keytab.raw), repr(keytab.entries)):
        assert repr(secret)[2:-1] not in text
    assert copy.deepcopy(keytab) is keytab
    with pytest.raises(TypeError, match="save it"):
        pickle.dumps(keytab)


@pytest.mark.parametrize("content", [b"", b"<html>", b"\x05\x01", b"\x05\x02\0\0\0\x09a"])
def test_what_is_no_keytab_says_so(content: bytes) -> None:
    with pytest.raises(ResponseError, match="keytab"):
        Keytab(content).entries  # noqa: B018
