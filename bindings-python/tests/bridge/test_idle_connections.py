"""What a server says while a connection waits is never the answer of the next call."""

from __future__ import annotations

import fcntl
import socket
import struct
import sys
import termios
import time
from collections.abc import Iterator

import pytest

from gureum import DataForest
from listening import Listening, read_request

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it asks Linux what has arrived")


def answer(number: str) -> bytes:
    body = f'{{"contents":[],"number":"{number}"}}'
    return f"HTTP/1.1 200 OK\r\ncontent-length: {len(body)}\r\n\r\n{body}".encode()


class Talkative(Listening):
    """Answers each request with its number; `say` speaks on the connection that was opened last."""

    def __init__(self) -> None:
        super().__init__()
        self.requests = 0

    def serve(self, connection: socket.socket) -> None:
        while read_request(connection):
            self.requests += 1
            connection.sendall(answer(str(self.requests)))

    def say(self, what: bytes) -> None:
        connection = self.connections[-1]
        if what:
            connection.sendall(what)
        else:
            connection.shutdown(socket.SHUT_WR)
        # What the other side has received is none that waits to be sent.
        while struct.unpack("i", fcntl.ioctl(connection, termios.TIOCOUTQ, b"\0" * 4))[0]:
            time.sleep(0.001)


@pytest.fixture
def server() -> Iterator[Talkative]:
    with Talkative() as server:
        yield server


@pytest.mark.parametrize(
    "what",
    [
        answer("of somebody else"),
        b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
        b"\r\n",
        b"",
    ],
    ids=["an answer", "a timeout", "a line end", "an end"],
)
def test_a_blocking_call_gets_its_own_answer(server: Talkative, what: bytes) -> None:
    with DataForest(
        endpoint=server.endpoint, access_key="A", secret_key="S", isolated=True
    ) as client:
        assert client.call("accounts.getList") == {"contents": [], "number": "1"}
        server.say(what)
        assert client.call("accounts.getList") == {"contents": [], "number": "2"}
    assert (len(server.connections), server.requests) == (2, 2)
