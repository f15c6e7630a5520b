"""Any signed request, for what has no operation yet."""

from __future__ import annotations

import pytest

from gureum import BadRequestError
from gureum.testing import Emulator


def test_it_is_signed_and_goes_as_it_is_given(real: Emulator) -> None:
    with real.data_forest() as df:
        listed = df.call_raw("accounts.getList")
        sent = real.journal[-1]
        real.clear_journal()
        response = df.request(sent["method"], sent["target"], sent.get("body"))
    assert response.json() == listed.json()
    assert (response.status, real.journal[-1]["signature"]) == (200, "valid")
    assert real.journal[-1]["target"] == sent["target"]


def test_a_body_is_bytes_or_json(real: Emulator) -> None:
    with real.data_forest() as df:
        df.accounts.create(name="demo", password="Str0ng-enough!")
        target = real.journal[-1]["target"]
        real.clear_journal()
        for body in (b'{"name": "\xea\xb0\x80"}', {"name": "가"}):
            with pytest.raises(BadRequestError):
                df.request("POST", target, body)
    assert [entry["body"] for entry in real.journal] == [{"name": "가"}] * 2


async def test_on_asyncio(real: Emulator) -> None:
    async with real.async_data_forest() as df:
        raw = await df.call_raw("accounts.getList")
        sent = real.journal[-1]
        response = await df.request(sent["method"], sent["target"], sent.get("body"), timeout=5)
    assert response.json() == raw.json()
