"""A service of bare sockets that holds answers back and counts the requests that are there."""

from __future__ import annotations

import json
import socket
import threading
import urllib.parse
from typing import Any

from listening import Listening, read_request


class Counting(Listening):
    """Every request waits at a gate; its answer says the id that was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._changed = threading.Condition()
        self._open = False
        self.now = self.most = self.all = 0

    @property
    def settings(self) -> dict[str, Any]:
        """For a client of it."""
        keys = {"access_key": "a" * 20, "secret_key": "b" * 40}
        return {"endpoint": self.endpoint, "isolated": True, "max_retries": 0, **keys}

    def open(self) -> None:
        """From now on all are answered at once."""
        with self._changed:
            self._open = True
            self._changed.notify_all()

    def until(self, now: int) -> None:
        """Waits until so many are there."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.now == now, timeout=60), self.now

    def serve(self, connection: socket.socket) -> None:
        while request := read_request(connection):
            with self._changed:
                self.now += 1
                self.all += 1
                self.most = max(self.most, self.now)
                self._changed.notify_all()
            try:
                self._held(connection)
            finally:
                with self._changed:
                    self.now -= 1
                    self._changed.notify_all()
            connection.sendall(_answer(request))

    def _held(self, connection: socket.socket) -> None:
        # A client that ends its call closes the connection.
        connection.settimeout(0.01)
        while not self._open:
            try:
                if not connection.recv(1):
                    raise OSError("it was left")
            except TimeoutError:
                continue
        connection.settimeout(None)


def _answer(request: bytes) -> bytes:
    body = request.partition(b"\r\n\r\n")[2].decode()
    try:
        asked = json.loads(body).get("id")
    except ValueError:
        asked = urllib.parse.parse_qs(body).get("id", [None])[0]
    answer = {"success": True, "id": asked, "name": "demo", "status": "RUNNING", "contents": []}
    content = json.dumps(answer).encode()
    head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
    return f"{head}content-length: {len(content)}\r\n\r\n".encode() + content
