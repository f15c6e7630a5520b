"""A server that never answers: what counts is what reaches it, and when connections end."""

from __future__ import annotations

import queue
import socket
import time

from listening import Listening


class Silent(Listening):
    """It takes any number of connections."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: queue.Queue[bytes] = queue.Queue()
        self.ends: queue.Queue[float] = queue.Queue()
        """When each connection was closed by its client, on the clock that all processes share."""

    def serve(self, connection: socket.socket) -> None:
        try:
            while data := connection.recv(65536):
                self.requests.put(data)
        finally:
            self.ends.put(time.monotonic())
