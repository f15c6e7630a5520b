"""A service that gives one answer to everything, byte by byte as it is told."""

from __future__ import annotations

import socket
import threading
from typing import Any


class Answering:
    """It answers each request with `answer`, over a connection of its own, until it is left."""

    def __init__(
        self, body: bytes, kind: str = "application/json", request_id: str = "7f3a"
    ) -> None:
        lines = [
            "HTTP/1.1 200 OK",
            f"content-type: {kind}",
            f"x-request-id: {request_id}",
            f"content-length: {len(body)}",
            "connection: close",
        ]
        self.answer = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
        self.requests: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)

    @property
    def settings(self) -> dict[str, Any]:
        """For a client of it."""
        endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        keys = {"access_key": "a" * 20, "secret_key": "b" * 40}
        return {"endpoint": endpoint, "isolated": True, **keys}

    def __enter__(self) -> Answering:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                self.requests.append(self._read(connection))
                connection.sendall(self.answer)
            except OSError:
                pass

    def _read(self, connection: socket.socket) -> bytes:
        request = b""
        while b"\r\n\r\n" not in request:
            request += connection.recv(65536)
        head, _, body = request.partition(b"\r\n\r\n")
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                while len(body) < int(line.split(b":")[1]):
                    body += connection.recv(65536)
        return head + b"\r\n\r\n" + body
