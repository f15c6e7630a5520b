"""What a program does with a service that was added by one file; mypy looks at it."""

from __future__ import annotations

from gureum import AsyncToyAI, Download, ToyAI
from gureum.testing import Emulator
from gureum.toy_ai import Toy


def play(emulator: Emulator) -> str:
    client: ToyAI = emulator.toy_ai()
    made: Toy = client.toys.create(name="bear", password="s3cret-Bear", size=3)
    ready: Toy = client.toys.wait_until_ready(made.id)
    manual: Download = client.toys.get_manual(made.id)
    picture: Download = client.toys.get_picture(made.id)
    picture.save("bear.png")
    return manual.text() + ready.state + "".join(account.id for account in client.accounts.get_list())


async def play_later(emulator: Emulator) -> list[str]:
    client: AsyncToyAI = emulator.async_toy_ai()
    return [account.id async for account in client.accounts.get_list()]
