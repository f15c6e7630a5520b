"""A test client never finds other keys than its own, on a machine that has plenty."""

from __future__ import annotations

import contextlib
import pickle
import socket
import threading
from collections.abc import Iterator

import pytest

from gureum import (
    AIMLOps,
    AsyncDataForest,
    CloudML,
    ConfigError,
    CredentialsError,
    DataForest,
    GureumError,
)
from gureum.testing import Emulator

KEYS = (
    b'{"AccessKeyId": "D78BB444D6D3C84CA38A", "SecretAccessKey": "of-the-machine",'
    b' "Expiration": "2099-01-01T00:00:00Z"}'
)


class Metadata:
    """The metadata service of a server that has a role. It counts who asks."""

    def __init__(self) -> None:
        self.asked = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with connection:
                    self.asked += 1
                    path = connection.recv(4096).split(b" ")[1]
                    body = b"role" if path.endswith(b"/") else KEYS
                    head = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(body)
                    connection.sendall(head + body)

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Metadata]:
    """A machine with a role and with keys in its variables."""
    metadata = Metadata()
    monkeypatch.setenv("NCLOUD_METADATA_ENDPOINT", metadata.endpoint)
    for vendor, access, secret in [
        ("NCLOUD", "ACCESS_KEY_ID", "SECRET_ACCESS_KEY"),
        ("SCP", "ACCESS_KEY", "SECRET_KEY"),
    ]:
        monkeypatch.setenv(f"{vendor}_{access}", "OF-THE-MACHINE")
        monkeypatch.setenv(f"{vendor}_{secret}", "of-the-machine")
    yield metadata
    metadata.close()


def without_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NCLOUD_ACCESS_KEY_ID", "NCLOUD_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)


def test_this_machine_would_give_its_role(
    machine: Metadata, real: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_keys(monkeypatch)
    with pytest.raises(GureumError):
        DataForest(endpoint=real.endpoint).call("accounts.getList")
    assert machine.asked == 2


def test_clients_of_an_emulator_have_its_keys(machine: Metadata, real: Emulator) -> None:
    assert real.data_forest().call("accounts.getList")["total"] == 0
    assert real.ai_ml_ops().call("aiMlOps.listPlatforms") is not None
    for kind in (DataForest, AIMLOps, CloudML, AsyncDataForest):
        assert real.client(kind) is not None
    assert all("OF-THE-MACHINE" not in str(entry) for entry in real.journal)
    assert machine.asked == 0


def test_a_client_of_an_emulator_that_was_pickled_has_its_keys_or_none(
    machine: Metadata, real: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_keys(monkeypatch)
    stored = pickle.dumps(real.data_forest())
    with contextlib.suppress(CredentialsError):
        assert pickle.loads(stored).call("accounts.getList")["total"] == 0
    assert machine.asked == 0


def test_an_isolated_client_asks_nobody(machine: Metadata, real: Emulator) -> None:
    with pytest.raises(CredentialsError, match="the server role: the client is isolated"):
        DataForest(isolated=True, endpoint=real.endpoint)
    with pytest.raises(CredentialsError, match="the environment: the client is isolated"):
        CloudML(isolated=True, endpoint=real.endpoint)
    assert machine.asked == 0


def test_offline_cannot_be_isolated_away(
    machine: Metadata, real: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GUREUM_OFFLINE", "1")
    with pytest.raises(ConfigError, match="GUREUM_OFFLINE"):
        DataForest(access_key="a", secret_key="b", isolated=True)
    without_keys(monkeypatch)
    with pytest.raises(CredentialsError, match="`GUREUM_OFFLINE` is set"):
        DataForest(endpoint=real.endpoint)
    assert machine.asked == 0


def test_the_variables_of_an_emulator_win_over_those_of_the_machine(
    machine: Metadata, real: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in real.environment().items():
        monkeypatch.setenv(name, value)
    assert DataForest().call("accounts.getList")["total"] == 0
    assert machine.asked == 0
