"""One call of every operation of Demo, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncDemo, Demo, Download, Keytab
from wire import asked, same


def test_things_show(demo: Demo) -> None:
    answer = demo.show()
    same(answer, {"id": "t1", "state": "RUNNING", "made": "2025-01-01T00:00:00Z", "parts": [{"size": 3}], "names": ["a"], "extra_map": {"a": 1}, "none": {}, "code": 7})
    asked("things.show")


async def test_things_show_async(async_demo: AsyncDemo) -> None:
    answer = await async_demo.show()
    same(answer, {"id": "t1", "state": "RUNNING", "made": "2025-01-01T00:00:00Z", "parts": [{"size": 3}], "names": ["a"], "extra_map": {"a": 1}, "none": {}, "code": 7})
    asked("things.show")


def test_things_file(demo: Demo) -> None:
    answer = demo.file()
    same(answer, Download, file="BQI=")
    asked("things.file")


async def test_things_file_async(async_demo: AsyncDemo) -> None:
    answer = await async_demo.file()
    same(answer, Download, file="BQI=")
    asked("things.file")


def test_things_config(demo: Demo) -> None:
    answer = demo.config()
    same(answer, Download, file="bmFtZTog6rWs66aECg==")
    asked("things.config")


async def test_things_config_async(async_demo: AsyncDemo) -> None:
    answer = await async_demo.config()
    same(answer, Download, file="bmFtZTog6rWs66aECg==")
    asked("things.config")


def test_things_keys(demo: Demo) -> None:
    answer = demo.keys()
    same(answer, Keytab, file="BQI=")
    asked("things.keys")


async def test_things_keys_async(async_demo: AsyncDemo) -> None:
    answer = await async_demo.keys()
    same(answer, Keytab, file="BQI=")
    asked("things.keys")
