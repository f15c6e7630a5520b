"""One emulator and clients of it: what a scenario happens in."""

from __future__ import annotations

import asyncio
import inspect
import re
import signal
from collections.abc import Callable
from datetime import datetime
from typing import Any

from gureum import GureumError
from gureum.testing import Emulator

OPTIONS = {
    "timeoutMs": "timeout",
    "attemptTimeoutMs": "attempt_timeout",
    "connectTimeoutMs": "connect_timeout",
    "idleTimeoutMs": "idle_timeout",
    "maxRetries": "max_retries",
    "apiVersion": "api_version",
    "validate": "validate",
}


class CancelledHere(Exception):
    """What the handler of a signal raises to end a blocking call."""


def options(given: dict[str, Any]) -> dict[str, Any]:
    """Options in the words of Python: seconds, and retries instead of attempts."""
    out = {}
    for name, value in given.items():
        if name.endswith("Ms"):
            value = value / 1000
        out[OPTIONS[name]] = value
    return out


def snake(name: str) -> str:
    """`checkAvailableName` as `check_available_name`, `storageGB` as `storage_gb`."""
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


class World:
    """The emulator, and the clients of a scenario in one of their two faces."""

    def __init__(self, given: dict[str, Any], *, is_async: bool) -> None:
        self.is_async = is_async
        self.emulator = Emulator(seed=given["seed"], clock=given["mode"], tenant="scenario")
        if given["mode"] != "real":
            self.emulator.clock.set(datetime.fromisoformat(given["clock"].replace("Z", "+00:00")))
        self.tenant, secret = self.emulator.keys()
        self._keys = {"access_key": self.tenant, "secret_key": secret}
        other = given.get("credentials")
        if other is not None:
            own = {"access_key": self.tenant, "secret_key": secret}
            named = {name: other.get(name) for name in own}
            self._keys = {
                name: None if key is None else key.replace("$tenant", own[name])
                for name, key in named.items()
            }
        self._service = given["service"]
        self._clients: dict[str, Any] = {}
        self._options = options(given.get("options") or {})
        if given["elsewhere"]:
            self._options["emulator"] = None

    def client(self, service: str | None) -> Any:
        """The client of a service, else of the scenario's own; or why there is none."""
        name = (service or self._service).replace("-", "_")
        if name not in self._clients:
            opens = getattr(self.emulator, f"async_{name}" if self.is_async else name)
            try:
                self._clients[name] = opens(**self._keys, **self._options)
            except GureumError as error:
                self._clients[name] = error
        return self._clients[name]

    def method(
        self,
        client: Any,
        operation: str,
        input: dict[str, Any],
        more: dict[str, Any],
        *,
        whole: bool,
    ) -> Callable[[], Any]:
        """The typed method, if it takes such input; else the call by name."""
        group, name = (snake(part) for part in operation.split("."))
        owner = getattr(client, group, client)
        method = getattr(owner, name, None)
        arguments = {snake(field): value for field, value in input.items()}
        if method is not None:
            try:
                inspect.signature(method).bind(**arguments)
            except TypeError:
                method = None
        # What gives nothing has nothing to look at, and a list asks nothing before it is read.
        is_wait = name.startswith("wait_until") or name == "delete_cascade"
        is_bare = method is None or (_gives(method) == "None" and not is_wait)
        if is_bare or (whole and _gives(method).startswith("Pages")):
            return lambda: client.call_raw(operation, input)
        return lambda: method(**arguments, **more)

    async def awaited(self, given: Any) -> Any:
        """The outcome, whichever face gave it."""
        return await given if inspect.isawaitable(given) else given

    async def items(self, pages: Any, take: int | None) -> list[Any]:
        """The items of a list, no more pages read than it takes."""
        items: list[Any] = []
        if self.is_async:
            walk = pages.__aiter__()
            while take is None or len(items) < take:
                try:
                    items.append(await walk.__anext__())
                except StopAsyncIteration:
                    break
            return items
        for item in pages:
            items.append(item)
            if take is not None and len(items) >= take:
                break
        return items

    async def cancelled(self, begin: Callable[[], Any], after: float) -> None:
        """Begins a call and cancels it: a task is cancelled, a blocking call gets a signal."""
        if self.is_async:
            task = asyncio.ensure_future(begin())
            await asyncio.sleep(after)
            task.cancel()
            await task
            return
        before = signal.signal(signal.SIGALRM, _raise)
        signal.setitimer(signal.ITIMER_REAL, after)
        try:
            begin()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)


def _gives(method: Any) -> str:
    return str(inspect.signature(method).return_annotation)


def _raise(*_: object) -> None:
    raise CancelledHere
