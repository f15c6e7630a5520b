"""What the generated wire tests say: the answer is the documented one, and it was asked for."""

from __future__ import annotations

import base64
import json
import os
from typing import Any, TypeVar

from gureum import Download, Model, Pages, Secret
from gureum._client import BaseClient
from gureum.testing import Emulator

C = TypeVar("C", bound=BaseClient)

mocks: dict[str, str] = json.loads(os.environ.get("GUREUM_MOCK", "{}"))
"""Where mocks answer that know the descriptions alone, by service; `mocked` of the suites says."""


class World(Emulator):
    """An emulator whose clients call the mock of their service, where there are mocks."""

    def client(self, kind: type[C], *, tenant: str | None = None, **settings: Any) -> C:
        mock = {"endpoint": mocks[kind._service]} if mocks else {}
        return super().client(kind, tenant=tenant, **{**mock, **settings})


emulator = World(replay=True, clock="real")


def same(answer: object, documented: Any = None, *, file: str | None = None) -> None:
    """Holds an answer against the documented one, a file against its type and bytes.

    What reads as absent may be left out.
    """
    if file is not None:
        assert type(answer) is documented
        assert isinstance(answer, Download)
        assert bytes(answer) == base64.b64decode(file)
        return
    if isinstance(answer, Pages):
        answer = answer.first_page
    if documented is None:
        assert answer is None
        return
    assert isinstance(answer, Model)
    assert answer.raw is not None
    assert answer.raw.json() == documented
    assert _filled(_shown(answer.to_dict())) == _filled(documented)
    assert type(answer).from_dict(documented) == answer


def asked(operation: str) -> None:
    """The last request was for this operation, and well signed; of a mock's, the mock judges."""
    if mocks:
        return
    last = emulator.journal[-1]
    assert (last["operation"], last["signature"]) == (operation, "valid")


def _shown(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _shown(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_shown(each) for each in value]
    return value.reveal() if isinstance(value, Secret) else value


def _filled(value: Any) -> Any:
    """Without what a tolerant reader takes for absent: `null`, `{}`, `[]` and `""`."""
    if isinstance(value, dict):
        fields = ((name, _filled(each)) for name, each in value.items())
        return {name: each for name, each in fields if each not in (None, {}, [], "")}
    if isinstance(value, list):
        return [_filled(each) for each in value]
    return value
