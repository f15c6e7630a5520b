"""A service that gives one answer to everything, byte by byte as it is told."""

from __future__ import annotations

import socket
from typing import Any

from listening import Listening, read_request


class Answering(Listening):
    """It answers each request with `answer`, over a connection of its own."""

    def __init__(
        self, body: bytes, kind: str = "application/json", request_id: str = "7f3a"
    ) -> None:
        super().__init__()
        lines = [
            "HTTP/1.1 200 OK",
            f"content-type: {kind}",
            f"x-request-id: {request_id}",
            f"content-length: {len(body)}",
            "connection: close",
        ]
        self.answer = "\r\n".join(lines).encode() + b"\r\n\r\n" + body
        self.requests: list[bytes] = []

    @property
    def settings(self) -> dict[str, Any]:
        """For a client of it."""
        keys = {"access_key": "a" * 20, "secret_key": "b" * 40}
        return {"endpoint": self.endpoint, "isolated": True, **keys}

    def serve(self, connection: socket.socket) -> None:
        self.requests.append(read_request(connection))
        connection.sendall(self.answer)
