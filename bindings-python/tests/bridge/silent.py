"""A server that never answers: what counts is what reaches it, and when connections end."""

from __future__ import annotations

import queue
import socket
import threading
import time


class Silent:
    """It takes any number of connections, until it is left."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.requests: queue.Queue[bytes] = queue.Queue()
        self.ends: queue.Queue[float] = queue.Queue()
        """When each connection was closed by its client, on the clock that all processes share."""
        self.connections = 0

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Silent:
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
            self.connections += 1
            threading.Thread(target=self._read, args=(connection,), daemon=True).start()

    def _read(self, connection: socket.socket) -> None:
        with connection:
            try:
                while data := connection.recv(65536):
                    self.requests.put(data)
            except OSError:
                pass
            self.ends.put(time.monotonic())
