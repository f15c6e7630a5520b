"""Settings of a client and of its calls, in the words of Python and as the core takes them.

Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .._encode import headers_of, milliseconds, retries
from .._model import Secret

if TYPE_CHECKING:
    from .._credentials import CredentialProvider
    from .._hooks import Hooks
    from .events import Hook

_NO_OPTIONS: dict[str, Any] = {}


def options(
    defaults: Mapping[str, Any] = _NO_OPTIONS,
    *,
    timeout: float | None = None,
    max_retries: int | None = None,
    attempt_timeout: float | None = None,
    connect_timeout: float | None = None,
    idle_timeout: float | None = None,
    api_version: str | None = None,
    validate: bool | None = None,
    headers: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Options of a call in the words of the engine, on top of `defaults`."""
    given = dict(defaults)
    if timeout is not None:
        given["timeoutMs"] = milliseconds(timeout)
    if max_retries is not None:
        given["maxRetries"] = retries(max_retries)
    if attempt_timeout is not None:
        given["attemptTimeoutMs"] = milliseconds(attempt_timeout)
    if connect_timeout is not None:
        given["connectTimeoutMs"] = milliseconds(connect_timeout)
    if idle_timeout is not None:
        given["idleTimeoutMs"] = milliseconds(idle_timeout)
    if api_version is not None:
        given["apiVersion"] = api_version
    if validate is not None:
        given["validate"] = validate
    if headers is not None:
        given["headers"] = headers_of(headers, defaults)
    return given


def hidden(value: str | Secret | None) -> Secret | None:
    """What no frame of a traceback shows."""
    return Secret(value) if isinstance(value, str) else value


class Settings:
    """What a client is opened with, one by one."""

    __slots__ = ()
    _service: ClassVar[str] = ""
    _defaults: dict[str, Any]

    def __init__(
        self,
        *,
        access_key: str | None = None,
        secret_key: str | Secret | None = None,
        account_id: str | None = None,
        credentials: CredentialProvider | None = None,
        profile: str | None = None,
        endpoint: str | None = None,
        region: str | None = None,
        environment: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
        attempt_timeout: float | None = None,
        connect_timeout: float | None = None,
        idle_timeout: float | None = None,
        api_version: str | None = None,
        validate: bool | None = None,
        ca_bundle: str | os.PathLike[str] | None = None,
        ca_bundle_pem: str | None = None,
        allow_host: str | None = None,
        proxy: bool | None = None,
        language: str | None = None,
        user_agent: str | None = None,
        headers: Mapping[str, str] | None = None,
        record: str | os.PathLike[str] | None = None,
        isolated: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        on_retry: Hook | None = None,
        emulator: object | None = None,
    ) -> None:
        """Opens a client; nothing is sent and no thread is started.

        What is left out comes from the environment, the vendors' files, or a default.

        Args:
            access_key: Access key; with `secret_key` or not at all.
            secret_key: Secret key; with `access_key` or not at all.
            account_id: Samsung account id, for accounts that demand it.
            credentials: Your own source of keys instead, asked when keys are needed and again
                when they expire. A callable or a coroutine function that gives `Credentials`.
            profile: Profile of `~/.ncloud/configure`.
            endpoint: Address of the service instead of the vendor's, without path.
            region: Samsung region, for example `kr-west1`.
            environment: Samsung environment: `s`, `g` or `e`.
            timeout: Limit of a whole call, pauses and retries included. Range: more than 0. In
                seconds; default 90.
            max_retries: How often a call is repeated at most. Range: 0 to 4,294,967,295.
                Default 2.
            attempt_timeout: Limit of one attempt, from connecting to the last byte. Range: more
                than 0. In seconds; default 30.
            connect_timeout: Limit of DNS, TCP and TLS together. Range: more than 0. In seconds;
                default 3.1.
            idle_timeout: Longest silence while a body arrives. Range: more than 0. In seconds;
                default 10.
            api_version: Samsung API version, for example `1.1`, instead of each operation's
                own; `vpc 1.2, ske 1.4` for several services at once. What came later is refused
                before sending.
            validate: Check the documented rules before sending. They are no gate by default,
                because vendors relax them.
            ca_bundle: File of certificates in PEM to trust beside those of the machine.
            ca_bundle_pem: Certificates in PEM, as text, to trust beside those of the machine.
            allow_host: Consent to send credentials to this host although it is not one of the
                service's own.
            proxy: `False` ignores the proxy of the environment; `True` obeys it in an isolated
                client too.
            language: Language of explanations and of the vendor's texts: `en` or `ko`. Default
                `en`.
            user_agent: Added to the name that this library gives, for example `my-tool/1.2`.
            headers: Headers that are added to every request, for example `traceparent`. Those
                of the signature, of HTTP itself and those that this library sets are refused. A
                call's own come before the client's of the same name.
            record: File for a tape of what is answered, without a value of yours, which an
                emulator plays in tests. All clients of this process that name it share it, and it
                takes the place of the tape that was there.
            isolated: Look at no file, no variable and no role of this machine; `GUREUM_OFFLINE`
                is obeyed all the same.
            on_request: Told when an attempt is about to be sent. Hooks run on a thread of their own, in
                order; nothing that they do hurts a call.
            on_response: Told when an attempt has ended, with an answer or without one.
            on_retry: Told when an attempt has failed and another one follows.
            emulator: A `gureum.testing.Emulator`, whose clock the client then shares.

        Raises:
            ConfigError: A setting is wrong.
        """
        # Hidden before anything can fail: no frame of a traceback holds the plain text. An access
        # key may be a secret that was put into the wrong place, an address may have a password.
        secrets = {
            "accessKey": hidden(access_key),
            "secretKey": hidden(secret_key),
            "endpoint": hidden(endpoint),
        }
        del access_key, secret_key, endpoint
        settings: dict[str, Any] = {
            "accountId": account_id,
            "profile": profile,
            "region": region,
            "environment": environment,
            "caBundle": None if ca_bundle is None else os.fsdecode(ca_bundle),
            "caBundlePem": ca_bundle_pem,
            "allowHost": allow_host,
            "proxy": proxy,
            "language": language,
            "userAgent": user_agent,
            "record": None if record is None else os.fsdecode(record),
            "isolated": isolated or None,
        }
        limits = options(
            timeout=timeout,
            max_retries=max_retries,
            attempt_timeout=attempt_timeout,
            connect_timeout=connect_timeout,
            idle_timeout=idle_timeout,
            api_version=api_version,
            validate=validate,
            headers=headers,
        )
        kept = {name: value for name, value in settings.items() if value is not None}
        kept["service"] = self._service
        kept["speaks"] = "python"
        kept["options"] = limits
        given = {name: value for name, value in secrets.items() if value is not None}
        hooks = None
        if on_request is not None or on_response is not None or on_retry is not None:
            # Programs without hooks need no thread.
            from .._hooks import hooks_of
            from .._language import language_of

            hooks = hooks_of(on_request, on_response, on_retry, language_of(kept))
        self._open(kept, given, credentials, emulator, hooks)

    def with_options(
        self: S,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        attempt_timeout: float | None = None,
        connect_timeout: float | None = None,
        idle_timeout: float | None = None,
        api_version: str | None = None,
        validate: bool | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> S:
        """The same client with other options for its calls. Connections are shared.

        Args:
            timeout: Limit of a whole call, pauses and retries included. Range: more than 0. In
                seconds; default 90.
            max_retries: How often a call is repeated at most. Range: 0 to 4,294,967,295.
                Default 2.
            attempt_timeout: Limit of one attempt, from connecting to the last byte. Range: more
                than 0. In seconds; default 30.
            connect_timeout: Limit of DNS, TCP and TLS together. Range: more than 0. In seconds;
                default 3.1.
            idle_timeout: Longest silence while a body arrives. Range: more than 0. In seconds;
                default 10.
            api_version: Samsung API version, for example `1.1`, instead of each operation's
                own; `vpc 1.2, ske 1.4` for several services at once. What came later is refused
                before sending.
            validate: Check the documented rules before sending. They are no gate by default,
                because vendors relax them.
            headers: Headers that are added to every request, for example `traceparent`. Those
                of the signature, of HTTP itself and those that this library sets are refused. A
                call's own come before the client's of the same name.

        Returns:
            The other client.
        """
        return self._with(
            options(
                self._defaults,
                timeout=timeout,
                max_retries=max_retries,
                attempt_timeout=attempt_timeout,
                connect_timeout=connect_timeout,
                idle_timeout=idle_timeout,
                api_version=api_version,
                validate=validate,
                headers=headers,
            )
        )

    def _open(
        self,
        settings: dict[str, Any],
        hidden: Mapping[str, object],
        credentials: CredentialProvider | None,
        emulator: object | None,
        hooks: Hooks | None,
    ) -> None:
        raise NotImplementedError

    def _with(self: S, defaults: dict[str, Any]) -> S:
        raise NotImplementedError


# A bound in quotes would be compiled while this is loaded.
S = TypeVar("S", bound=Settings)
