"""What calls meet on this machine, examined by the core: the report of every language."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import _core
from ._client import process_environment
from ._encode import encode
from ._generated.settings import Settings
from ._model import Secret
from ._settled import running, settled
from .errors import from_reply

if TYPE_CHECKING:
    from ._credentials import CredentialProvider
    from ._hooks import Hooks


class Finding:
    """One thing that was looked at."""

    __slots__ = ("hint", "subject", "text", "verdict")

    subject: str
    """What was looked at, for example `clock`, or the name of a variable."""
    verdict: str
    """`ok`, `skipped`, `warning` or `failed`."""
    text: str
    """What there is to see."""
    hint: str | None
    """What to do about it."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        """Reports make them.

        Args:
            details: What crossed from the core.
        """
        self.subject = details["subject"]
        self.verdict = details["verdict"]
        self.text = details["text"]
        self.hint = details.get("hint")

    def __repr__(self) -> str:
        return f"Finding({self.subject!r}, {self.verdict!r}, {self.text!r})"


class KeyPlace:
    """A place where keys are looked for."""

    __slots__ = ("access_key", "is_used", "place", "text")

    place: str
    """The place, for example `the environment` or a file."""
    is_used: bool
    """Whether its keys are used."""
    text: str
    """What is there, or why nothing of it is used."""
    access_key: str | None
    """The end of the access key that is there."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        """Reports make them.

        Args:
            details: What crossed from the core.
        """
        self.place = details["place"]
        self.is_used = details["isUsed"]
        self.text = details["text"]
        self.access_key = details.get("accessKey")

    def __repr__(self) -> str:
        return f"KeyPlace({self.place!r}, is_used={self.is_used}, {self.text!r})"


class FoundKeys:
    """The keys of a cloud."""

    __slots__ = ("access_key", "cloud", "hint", "places", "text", "verdict")

    cloud: str
    """`naver` or `samsung`."""
    verdict: str
    """`ok`, `skipped` if there are none, or `failed`."""
    text: str
    """Which keys are used, or why none are."""
    hint: str | None
    """What to do about it."""
    access_key: str | None
    """The end of the access key that is used."""
    places: list[KeyPlace]
    """Every place in the order in which they are looked at."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        """Reports make them.

        Args:
            details: What crossed from the core.
        """
        self.cloud = details["cloud"]
        self.verdict = details["verdict"]
        self.text = details["text"]
        self.hint = details.get("hint")
        self.access_key = details.get("accessKey")
        self.places = [KeyPlace(each) for each in details["places"]]

    def __repr__(self) -> str:
        return f"FoundKeys({self.cloud!r}, {self.verdict!r}, {self.text!r})"


class ServiceReport:
    """How calls of a service go."""

    __slots__ = ("cloud", "endpoint", "findings", "service", "verdict")

    service: str
    """Its name, for example `data-forest`."""
    cloud: str
    """`naver` or `samsung`."""
    endpoint: str | None
    """Where it is called; absent if the settings lead nowhere."""
    verdict: str
    """The worst of its findings."""
    findings: list[Finding]
    """What was looked at, in the order in which a call meets it."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        """Reports make them.

        Args:
            details: What crossed from the core.
        """
        self.service = details["service"]
        self.cloud = details["cloud"]
        self.endpoint = details.get("endpoint")
        self.verdict = details["verdict"]
        self.findings = [Finding(each) for each in details["findings"]]

    def __repr__(self) -> str:
        return f"ServiceReport({self.service!r}, {self.verdict!r})"


class DoctorReport:
    """What an examination found. Its text is made to be pasted: no secret is in it."""

    __slots__ = ("_details", "keys", "services", "text", "variables", "verdict", "versions")

    verdict: str
    """The worst of all that follows: `ok`, `warning` or `failed`."""
    versions: dict[str, str]
    """What was examined with: `gureum`, `api`, `system`."""
    variables: list[Finding]
    """Variables of the environment that are set and have a say."""
    keys: list[FoundKeys]
    """The keys of each cloud."""
    services: list[ServiceReport]
    """The services that were asked."""
    text: str
    """All of it in words."""

    def __init__(self, details: Mapping[str, Any]) -> None:
        """An examination makes it.

        Args:
            details: What crossed from the core.
        """
        self._details = details
        self.verdict = details["verdict"]
        self.versions = dict(details["versions"])
        self.variables = [Finding(each) for each in details["variables"]]
        self.keys = [FoundKeys(each) for each in details["keys"]]
        self.services = [ServiceReport(each) for each in details["services"]]
        self.text = details["text"]

    def to_dict(self) -> dict[str, Any]:
        """All of it as plain values that JSON can hold.

        Returns:
            The fields by the names that all languages have.
        """
        return json.loads(json.dumps(self._details))  # type: ignore[no-any-return]

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"DoctorReport({self.verdict!r}, {len(self.services)} services)"


class _Examination(Settings):
    """The settings of a client that is never opened."""

    __slots__ = ("config",)
    config: bytes

    def _open(
        self,
        settings: dict[str, Any],
        hidden: Mapping[str, object],
        credentials: CredentialProvider | None,
        emulator: object | None,
        hooks: Hooks | None,
    ) -> None:
        self.config = encode({**settings, **hidden, **process_environment()})


def _config(service: str | None, **settings: Any) -> bytes:
    kind: type[_Examination] = type("_Of", (_Examination,), {"_service": service or ""})
    return kind(**settings).config


def doctor(
    service: str | None = None,
    *,
    access_key: str | None = None,
    secret_key: str | Secret | None = None,
    account_id: str | None = None,
    profile: str | None = None,
    endpoint: str | None = None,
    region: str | None = None,
    environment: str | None = None,
    timeout: float | None = None,
    ca_bundle: str | os.PathLike[str] | None = None,
    allow_host: str | None = None,
    proxy: bool | None = None,
    language: str | None = None,
    isolated: bool = False,
) -> DoctorReport:
    """Examines what calls meet on this machine: keys, variables, network, clock, one read each.

    Nothing but reads is sent, and no secret is in the report.

    Args:
        service: Name of the service that is examined, for example `data-forest`; else all of each
            cloud of which there are keys.
        access_key: As of a client.
        secret_key: As of a client.
        account_id: As of a client.
        profile: As of a client.
        endpoint: As of a client.
        region: As of a client.
        environment: As of a client.
        timeout: Limit of each read, in seconds; 20 at most.
        ca_bundle: As of a client.
        allow_host: As of a client.
        proxy: As of a client.
        language: As of a client.
        isolated: As of a client.

    Returns:
        The report. `print` shows all of it in words.

    Raises:
        ConfigError: There is no such service, or a setting is of another kind.
    """
    config = _config(
        service,
        access_key=access_key,
        secret_key=secret_key,
        account_id=account_id,
        profile=profile,
        endpoint=endpoint,
        region=region,
        environment=environment,
        timeout=timeout,
        ca_bundle=ca_bundle,
        allow_host=allow_host,
        proxy=proxy,
        language=language,
        isolated=isolated,
    )
    reply = _core.doctor(config)
    if not reply.ok:
        raise from_reply(reply)
    return DoctorReport(json.loads(reply.body))


async def async_doctor(
    service: str | None = None,
    *,
    access_key: str | None = None,
    secret_key: str | Secret | None = None,
    account_id: str | None = None,
    profile: str | None = None,
    endpoint: str | None = None,
    region: str | None = None,
    environment: str | None = None,
    timeout: float | None = None,
    ca_bundle: str | os.PathLike[str] | None = None,
    allow_host: str | None = None,
    proxy: bool | None = None,
    language: str | None = None,
    isolated: bool = False,
) -> DoctorReport:
    """The same as `doctor`, for asyncio.

    Args:
        service: Name of the service that is examined, for example `data-forest`; else all of each
            cloud of which there are keys.
        access_key: As of a client.
        secret_key: As of a client.
        account_id: As of a client.
        profile: As of a client.
        endpoint: As of a client.
        region: As of a client.
        environment: As of a client.
        timeout: Limit of each read, in seconds; 20 at most.
        ca_bundle: As of a client.
        allow_host: As of a client.
        proxy: As of a client.
        language: As of a client.
        isolated: As of a client.

    Returns:
        The report.

    Raises:
        ConfigError: There is no such service, or a setting is of another kind.
    """
    config = _config(
        service,
        access_key=access_key,
        secret_key=secret_key,
        account_id=account_id,
        profile=profile,
        endpoint=endpoint,
        region=region,
        environment=environment,
        timeout=timeout,
        ca_bundle=ca_bundle,
        allow_host=allow_host,
        proxy=proxy,
        language=language,
        isolated=isolated,
    )
    port, event_loop = running()
    reply = await settled(port, *port.doctor(event_loop, config))
    return DoctorReport(json.loads(reply.body))
