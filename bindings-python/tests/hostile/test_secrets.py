"""Canaries: secrets that must come out nowhere, in no form."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import logging
import pickle
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import pytest

from exposure import attributes, frames, shown
from gureum import AsyncDataForest, Credentials, DataForest, GureumError
from gureum.data_forest import CreateAccountResponse
from gureum.testing import Emulator

PASSWORD = "Canary-Pw+0rd7=Zq!"
SECRET = "CanarySecret/Key+9f3Qz=="


def forms(secret: str) -> Iterator[str]:
    """The ways in which a secret can hide in a text."""
    raw = secret.encode()
    yield secret
    yield secret[::-1]
    yield quote(secret, safe="")
    yield quote(secret, safe="").lower()
    yield json.dumps(secret)[1:-1]
    yield json.dumps(secret).replace("/", "\\/")[1:-1]
    yield raw.hex()
    yield raw.hex().upper()
    # At whatever offset it starts, the middle of its Base64 is one of three texts.
    for offset in range(3):
        yield base64.b64encode(bytes(offset) + raw).decode()[4:-4]
    yield repr(secret.encode("utf-16-le"))[2:-1]
    yield repr(raw)[2:-1]
    yield ", ".join(str(byte) for byte in raw)


def hits(text: str, *secrets: str) -> list[str]:
    return [form for secret in secrets for form in forms(secret) if form in text]


def test_the_search_finds_what_it_looks_for() -> None:
    for form in forms(SECRET):
        assert hits(f"before {form} after", SECRET)
    assert not hits("nothing here", SECRET)


def failure(call: Callable[[], object]) -> GureumError:
    with pytest.raises(GureumError) as caught:
        call()
    return caught.value


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(1)
    caplog.set_level(1, logger="gureum")
    caplog.set_level(logging.DEBUG, logger="asyncio")
    return caplog


def test_nothing_of_a_client_shows_its_keys(logged: pytest.LogCaptureFixture) -> None:
    with Emulator() as emulator:
        given: dict[str, Any] = {
            "endpoint": emulator.endpoint,
            "access_key": emulator.keys()[0],
            "secret_key": SECRET,
            "isolated": True,
        }
        for df in (DataForest(**given), DataForest(**given).with_options(timeout=3)):
            error = failure(lambda df=df: df.accounts.get_list().first_page)  # type: ignore[misc]
            assert error.kind == "Authentication"
            texts = [*shown(df), *shown(df.accounts), *shown(error), json.dumps(error.to_dict())]
            texts += [json.dumps(emulator.journal), emulator.snapshot(), logged.text]
            assert not hits("\n".join(texts), SECRET)
    assert logged.records


async def test_an_explained_signature_holds_no_secret() -> None:
    with Emulator() as emulator:
        access_key = emulator.keys()[0]
        keys = {"access_key": access_key, "secret_key": SECRET, "isolated": True}
        with DataForest(endpoint=emulator.endpoint, **keys) as df:  # type: ignore[arg-type]
            text = df.explain_signature("accounts.getDetail", {"id": "가"})
        async with AsyncDataForest(endpoint=emulator.endpoint, **keys) as other:  # type: ignore[arg-type]
            assert access_key in await other.explain_signature("accounts.getDetail", {"id": "가"})
        assert access_key in text
        assert "\\n" in text and "\n" not in text
        assert "accounts" in text
        assert not hits(text, SECRET)
        assert emulator.journal == []


def test_no_password_comes_back(logged: pytest.LogCaptureFixture) -> None:
    with Emulator() as emulator, emulator.data_forest() as df:
        # Documented as too simple, and the service repeats it in its refusal.
        error = failure(lambda: df.accounts.create(name="demo", password=PASSWORD[:3]))
        assert PASSWORD[:3] not in json.dumps(error.to_dict())
        created = df.accounts.create(name="demo", password=PASSWORD)
        assert isinstance(created, CreateAccountResponse)
        texts = [*shown(created), json.dumps(created.to_dict())]
        account = df.accounts.wait_until_running(created.id)
        texts += [*shown(account), json.dumps(emulator.journal), logged.text]
        for operation in ("accounts.create", "accounts.resetPassword"):
            for fault in FAULTS:
                emulator.clear_faults()
                texts += spoilt(emulator, df, operation, fault)
        assert not hits("\n".join(texts) + logged.text, PASSWORD)


ECHO = {"success": False, "message": f"the password {PASSWORD} is refused"}
FAULTS: list[Any] = [
    "html_503",
    "reset_before_apply",
    "apply_then_reset",
    {"truncate_at": {"bytes": 5, "of": "body"}},
    *({"answer": {"status": status, "body": json.dumps(ECHO)}} for status in (200, 400, 401, 500)),
    {"answer": {"status": 502, "body": f"<html>{PASSWORD}</html>"}},
]


def spoilt(emulator: Emulator, df: DataForest, operation: str, fault: Any) -> list[str]:
    """What a call shows whose answer goes wrong."""
    emulator.fault(fault, operation=operation)
    error = failure(
        lambda: df.call(
            operation, {"id": "x", "name": "demo2", "password": PASSWORD}, max_retries=0
        )
    )
    return [*shown(error), json.dumps(error.to_dict())]


async def test_no_frame_of_ours_holds_a_secret() -> None:
    with Emulator() as emulator:
        emulator.fault("html_503")
        async with emulator.async_data_forest(max_retries=0) as other:
            with emulator.data_forest(max_retries=0) as df:
                errors = [
                    failure(lambda: df.accounts.create(name="demo", password=PASSWORD)),
                    failure(lambda: df.accounts.reset_password(id="a", password=PASSWORD)),
                ]
            with pytest.raises(GureumError) as caught:
                await other.accounts.create(name="demo", password=PASSWORD)
            errors.append(caught.value)
    wrong: list[dict[str, Any]] = [
        {"endpoint": "ftp://x"},
        {"timeout": -1},
        {"language": "fr"},
        {"ca_bundle": "/no/such/file"},
        {"access_key": "a\nb"},
        {"access_key": "\ud800"},
    ]
    for each in wrong:
        given = {"access_key": "a", "secret_key": PASSWORD, "isolated": True, **each}
        errors.append(failure(lambda given=given: DataForest(**given)))  # type: ignore[misc]
    for error in errors:
        assert not hits(frames(error), PASSWORD)


def test_a_keytab_never_shows_its_key(logged: pytest.LogCaptureFixture) -> None:
    with Emulator() as emulator, emulator.data_forest() as df:
        created = df.accounts.create(name="demo", password=PASSWORD)
        df.accounts.wait_until_running(created.id)
        keytab = df.accounts.get_kerberos_keytab(created.id)
        key = bytes(keytab)[-16:]
        texts = "\n".join([repr(keytab), str(keytab), repr(keytab.entries), logged.text])
        for form in (repr(key)[2:-1], key.hex(), base64.b64encode(key).decode()[:-4]):
            assert form not in texts
        with pytest.raises(TypeError):
            pickle.dumps(keytab)
        assert not hits(json.dumps(emulator.journal), key.decode("latin-1"))


def test_a_provider_shows_nothing(logged: pytest.LogCaptureFixture) -> None:
    def breaks() -> Credentials:
        raise RuntimeError(f"cannot read {SECRET}")

    async def gives() -> Credentials:
        return Credentials("a key", SECRET, session_token=SECRET)

    keys = Credentials("a", SECRET, session_token=SECRET)
    texts = [repr(keys), str(keys), repr(copy.copy(keys)), repr(attributes(keys))]
    texts += [repr(getattr(keys, name)) for name in attributes(keys)]
    with Emulator() as emulator:
        for source in (breaks, gives):
            df = DataForest(endpoint=emulator.endpoint, credentials=source, isolated=True)
            error = failure(lambda df=df: df.call("accounts.getList"))  # type: ignore[misc]
            texts += [str(error), repr(error), json.dumps(error.to_dict())]
        texts.append(json.dumps(emulator.journal))
    assert not hits("\n".join(texts) + logged.text, SECRET)


def test_asyncio_in_debug_mode_shows_nothing(logged: pytest.LogCaptureFixture) -> None:
    async def ask(endpoint: str) -> list[str]:
        async with AsyncDataForest(
            endpoint=endpoint, access_key="gureum-emulator-x", secret_key=SECRET, isolated=True
        ) as df:
            call = asyncio.ensure_future(df.accounts.create(name="demo", password=PASSWORD))
            texts = [repr(call), repr(df)]
            await asyncio.wait([call])
            error = call.exception()
            assert isinstance(error, GureumError)
            return [*texts, repr(call), *map(str, shown(error))]

    with Emulator() as emulator:
        texts = asyncio.run(ask(emulator.endpoint), debug=True)
    assert not hits("\n".join(texts) + logged.text, SECRET)
