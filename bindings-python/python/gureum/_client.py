"""What both faces of a client share: settings, options, logs, pickling."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from . import _core
from ._encode import encode
from ._generated.settings import Settings, options
from ._generated.settings import hidden as concealed
from ._language import language_of, said
from ._logs import watch_logs as watch_logs
from ._model import Secret
from ._raw import json_of
from ._traces import tracing
from .errors import ConfigError, from_payload, unreadable

if TYPE_CHECKING:
    from ._credentials import CredentialProvider, Provider
    from ._generated.events import Hook
    from ._hooks import Hooks

M = TypeVar("M")


# No named tuple: making one takes longer than all else here does while it is loaded.
class Opening:
    """What a client is opened with."""

    __slots__ = ("credentials", "emulator", "hidden", "settings", "test_keys")

    def __init__(
        self,
        settings: dict[str, Any],
        hidden: Mapping[str, object],
        credentials: CredentialProvider | None,
        emulator: object | None,
    ) -> None:
        self.settings = settings
        self.hidden = hidden
        self.credentials = credentials
        self.emulator = emulator
        self.test_keys: tuple[str, str] | None = None


around: list[Callable[[Opening], None]] = []
"""What the blocks of `gureum.testing` change of it, the outermost first. For all threads: a program
that is tested in one may open its clients in others."""


class Caller:
    """Whoever makes calls: a client, or a group of one."""

    __slots__ = ("_core", "_defaults", "_hooks", "_plain_options", "_provider")
    _core: _core.Client
    _defaults: dict[str, Any]
    _hooks: Hooks | None
    _plain_options: bytes
    _provider: Provider | None

    def _share(self, other: Caller) -> None:
        self._core = other._core
        self._provider = other._provider
        self._hooks = other._hooks
        self._defaults = other._defaults
        self._plain_options = other._plain_options

    def __copy__(self: K) -> K:
        return self

    def __deepcopy__(self: K, memo: object) -> K:
        return self

    def _options(self, timeout: float | None, max_retries: int | None) -> bytes:
        if timeout is None and max_retries is None:
            return self._plain_options
        return encode(options(self._defaults, timeout=timeout, max_retries=max_retries))

    def _list_options(self, timeout: float | None, max_retries: int | None) -> bytes:
        if tracing.begin is None:
            return self._options(timeout, max_retries)
        given = options(self._defaults, timeout=timeout, max_retries=max_retries)
        return encode(tracing.carried(given))

    def _wait_options(self, timeout: float | None, look: bool = False) -> bytes:
        call = self._defaults if tracing.begin is None else tracing.carried(self._defaults)
        given: dict[str, Any] = {"call": call, "look": look}
        if timeout is not None:
            given["timeoutMs"] = options(timeout=timeout)["timeoutMs"]
        return encode(given)


class BaseClient(Settings, Caller):
    """A client of one service. Cheap to share between threads; `with_options` copies share it."""

    __slots__ = ("__weakref__", "_settings", "_test_keys")
    _files: ClassVar[frozenset[str]] = frozenset()
    _settings: dict[str, Any]
    _test_keys: tuple[str, str] | None
    """Those of an emulator, which are no secret: with no others may this client ever call."""

    def _open(
        self,
        settings: dict[str, Any],
        hidden: Mapping[str, object],
        credentials: CredentialProvider | None,
        emulator: object | None,
        hooks: Hooks | None = None,
    ) -> None:
        if credentials is not None and not callable(credentials):
            problem = f"`credentials` is a {type(credentials).__name__} and cannot be called"
            hint = said(
                "pass a callable that gives `Credentials`, or `access_key` and `secret_key`",
                language_of(settings),
            )
            raise ConfigError(problem, {"message": problem, "hint": hint})
        self._test_keys = None
        if around:
            opening = Opening(settings, hidden, credentials, emulator)
            for block in tuple(around):
                block(opening)
            settings, hidden = opening.settings, opening.hidden
            credentials, emulator = opening.credentials, opening.emulator
            self._test_keys = opening.test_keys
        self._provider = None if credentials is None else _provider_of(credentials)
        self._defaults = {}
        self._plain_options = b""
        watch_logs()
        number = None if self._provider is None else self._provider.number
        clock = None if emulator is None else _clock_of(emulator)
        self._hooks = hooks
        given = {**settings, **hidden, **process_environment()}
        if hooks is not None:
            given["options"] = {**settings["options"], "tells": hooks.number}
        self._core = _opened(lambda: _core.Client(encode(given), number, clock))
        endpoint = hidden.get("endpoint")
        # It was accepted, so there is nothing in it but a host and a port.
        self._settings = (
            {**settings, "endpoint": endpoint.reveal()}
            if isinstance(endpoint, Secret)
            else settings
        )

    def _with(self: C, defaults: dict[str, Any]) -> C:
        other: C = object.__new__(type(self))
        other._share(self)
        other._settings = self._settings
        other._test_keys = self._test_keys
        other._defaults = defaults
        other._plain_options = encode(defaults) if defaults else b""
        return other

    def _beside(self, kind: type[C]) -> C:
        """A client of another service of the same cloud, with everything that this one has."""
        other: C = object.__new__(kind)
        other._share(self)
        other._core = _opened(lambda: self._core.beside(kind._service))
        other._settings = {**self._settings, "service": kind._service}
        other._test_keys = self._test_keys
        return other

    def _answer(self, operation: str, reply: _core.Reply) -> Any:
        return reply.body if operation in self._files else read_json(reply)

    # Keys are left out: whoever loads the client elsewhere has keys of its own there. Those of an
    # emulator are no secret, and there are no others for it. So is a tape: two processes make none.
    def __reduce__(self) -> tuple[Any, ...]:
        provider = None if self._provider is None else self._provider.ask
        hooks = None if self._hooks is None else self._hooks.given
        settings = {name: value for name, value in self._settings.items() if name != "record"}
        given = (type(self), settings, self._defaults, provider, self._test_keys, hooks)
        return _reopened, given

    def __repr__(self) -> str:
        # A debugger may ask before there are any.
        endpoint = getattr(self, "_settings", {}).get("endpoint")
        return f"{type(self).__name__}({'' if endpoint is None else f'endpoint={endpoint!r}'})"


# A bound in quotes would be compiled while this is loaded.
C = TypeVar("C", bound=BaseClient)
K = TypeVar("K", bound=Caller)


def _opened(make: Callable[[], _core.Client]) -> _core.Client:
    """What `make` opens; a refusal of the core is an error of ours."""
    try:
        return make()
    except ValueError as error:
        payload = error.args[0] if error.args else b""
        if not isinstance(payload, bytes):
            raise
        raise from_payload(payload) from None


def process_environment() -> dict[str, Any]:
    """The variables that have a say and the home directory, as Python knows them here and now.

    Nobody else may look: the environment of C changes under a reader's feet when another thread
    assigns to `os.environ`.
    """
    names = [name for name in list(os.environ) if _core.concerns(name)]
    variables = {name: os.environ.get(name) for name in names}
    given = {name: Secret(_unicode(text)) for name, text in variables.items() if text is not None}
    return {"variables": given, "home": _unicode(os.path.expanduser("~"))}


def _unicode(text: str) -> str:
    """With a mark in place of each byte that is no Unicode."""
    way = "surrogateescape" if os.name == "posix" else "replace"
    return text.encode("utf-8", way).decode("utf-8", "replace")


def _clock_of(emulator: object) -> _core.Emulator:
    native = getattr(emulator, "_native", None)
    if not isinstance(native, _core.Emulator):
        raise TypeError(
            f"`emulator` is a `gureum.testing.Emulator`, not a {type(emulator).__name__}"
        )
    return native


def _reopened(
    kind: type[C],
    settings: dict[str, Any],
    defaults: dict[str, Any],
    provider: CredentialProvider | None,
    test_keys: tuple[str, str] | None = None,
    hooks: dict[str, Hook] | None = None,
) -> C:
    client: C = object.__new__(kind)
    access_key, secret_key = test_keys or (None, None)
    hidden = (
        {"accessKey": concealed(access_key), "secretKey": concealed(secret_key)}
        if test_keys
        else {}
    )
    client._open(settings, hidden, provider, None, _hooked(hooks) if hooks else None)
    client._test_keys = test_keys or client._test_keys
    client._defaults = defaults
    client._plain_options = encode(defaults) if defaults else b""
    return client


def _provider_of(credentials: CredentialProvider) -> Provider:
    from ._credentials import Provider

    return Provider(credentials)


def _hooked(given: dict[str, Hook]) -> Hooks:
    from ._hooks import Hooks

    return Hooks(given)


def decode(reply: _core.Reply, model: type[M]) -> M:
    """The answer of a reply."""
    try:
        answer = reply.decode(model)
    except ValueError as error:
        problem = str(error)
    else:
        answer._reply = reply  # type: ignore[attr-defined]
        return answer
    raise unreadable(problem, json.loads(reply.meta))


def nothing(_reply: _core.Reply) -> None:
    """What is left of what was to be gone."""


def made_id(reply: _core.Reply, path: str) -> str:
    """The id in the answer of a creation."""
    found = read_json(reply)
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    if not isinstance(found, str):
        raise unreadable(
            f"the answer is JSON without the promised field `{path}`", json.loads(reply.meta)
        )
    return found


def read_json(reply: _core.Reply) -> Any:
    """The answer of a reply, without a model; `None` if there is none."""
    body = reply.body
    if not body.strip():
        return None
    try:
        return json_of(body)
    except ValueError as error:
        problem = str(error)
    raise unreadable(problem, json.loads(reply.meta))
