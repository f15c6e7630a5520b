"""One call of every operation of Demo, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncDemo, Demo
from wire import asked, same


def test_users_create(demo: Demo) -> None:
    answer = demo.users.create(name="kim", password="Secret-1", size_gb=100, tags=["a", "b"], labels={"k": "v"}, free={"x": 1}, home={"path": "/kim"})
    same(answer, {"id": "u1"})
    asked("users.create")


async def test_users_create_async(async_demo: AsyncDemo) -> None:
    answer = await async_demo.users.create(name="kim", password="Secret-1", size_gb=100, tags=["a", "b"], labels={"k": "v"}, free={"x": 1}, home={"path": "/kim"})
    same(answer, {"id": "u1"})
    asked("users.create")


def test_users_get(demo: Demo) -> None:
    answer = demo.users.get("u1")
    same(answer, {"id": "u1"})
    asked("users.get")


async def test_users_get_async(async_demo: AsyncDemo) -> None:
    answer = await async_demo.users.get("u1")
    same(answer, {"id": "u1"})
    asked("users.get")


def test_files_drop(demo: Demo) -> None:
    answer = demo.files.drop()
    same(answer, None)
    asked("files.drop")


async def test_files_drop_async(async_demo: AsyncDemo) -> None:
    answer = await async_demo.files.drop()
    same(answer, None)
    asked("files.drop")
