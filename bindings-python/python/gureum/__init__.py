"""One SDK for the data and AI platform services of the Korean clouds.

    from gureum import DataForest

    with DataForest() as df:
        for account in df.accounts.get_list():
            print(account.name, account.status)

Every service has a blocking client and an asyncio twin with the same methods,
such as `DataForest` and `AsyncDataForest`. Nothing is loaded, started or sent
before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._generated import REVISION as _REVISION
from ._generated import kinds as _kinds
from ._generated import services as _services
from ._generated import way_names as _ways

if TYPE_CHECKING:
    from ._async_waits import AsyncWait as AsyncWait
    from ._attempt import Attempt as Attempt
    from ._credentials import Credentials as Credentials
    from ._doctor import DoctorReport as DoctorReport
    from ._doctor import Finding as Finding
    from ._doctor import FoundKeys as FoundKeys
    from ._doctor import KeyPlace as KeyPlace
    from ._doctor import ServiceReport as ServiceReport
    from ._doctor import async_doctor as async_doctor
    from ._doctor import doctor as doctor
    from ._download import Download as Download
    from ._generated.events import CallEvent as CallEvent
    from ._generated.kinds import *  # noqa: F403
    from ._generated.services import *  # noqa: F403
    from ._generated.way_names import *  # noqa: F403
    from ._keytab import Keytab as Keytab
    from ._keytab import KeytabEntry as KeytabEntry
    from ._model import Model as Model
    from ._model import OpenText as OpenText
    from ._model import Secret as Secret
    from ._outcome import Outcome as Outcome
    from ._pages import AsyncPages as AsyncPages
    from ._pages import Pages as Pages
    from ._raw import RawResponse as RawResponse
    from ._timestamp import Timestamp as Timestamp
    from ._wait import Look as Look
    from ._wait import Progress as Progress
    from ._waits import Wait as Wait
    from ._way import WayPlan as WayPlan
    from ._way import WayStep as WayStep

__version__ = "0.1.0"

_PLACES = {
    **_services.PLACES,
    **_services.SESSIONS,
    **_kinds.PLACES,
    **_ways.PLACES,
    "Credentials": "_credentials",
    "DoctorReport": "_doctor",
    "Finding": "_doctor",
    "FoundKeys": "_doctor",
    "KeyPlace": "_doctor",
    "ServiceReport": "_doctor",
    "async_doctor": "_doctor",
    "doctor": "_doctor",
    "Download": "_download",
    "Keytab": "_keytab",
    "KeytabEntry": "_keytab",
    "Model": "_model",
    "OpenText": "_model",
    "Secret": "_model",
    "Timestamp": "_timestamp",
    "AsyncPages": "_pages",
    "Outcome": "_outcome",
    "Pages": "_pages",
    "Attempt": "_attempt",
    "CallEvent": "_generated.events",
    "RawResponse": "_raw",
    "AsyncWait": "_async_waits",
    "Look": "_wait",
    "Progress": "_wait",
    "Wait": "_waits",
    "WayPlan": "_way",
    "WayStep": "_way",
}

_MODULES = {"errors", "opentelemetry", "testing", *_services.PLACES.values()}

__all__ = [
    "AsyncPages",
    "AsyncWait",
    "Attempt",
    "CallEvent",
    "Credentials",
    "DoctorReport",
    "Download",
    "Finding",
    "FoundKeys",
    "KeyPlace",
    "Keytab",
    "KeytabEntry",
    "Look",
    "Model",
    "OpenText",
    "Outcome",
    "Pages",
    "Progress",
    "RawResponse",
    "Secret",
    "ServiceReport",
    "Timestamp",
    "Wait",
    "WayPlan",
    "WayStep",
    "__version__",
    "async_doctor",
    "doctor",
]
__all__ += _services.__all__
__all__ += _kinds.__all__
__all__ += _ways.__all__


def _check_revision() -> None:
    """The native module and these files must be made from the same descriptions."""
    from . import _core

    if _core.revision() != _REVISION:
        raise ImportError(
            f"gureum's native module knows API {_core.revision()[:12]} and its Python files know "
            f"{_REVISION[:12]}; install both from one wheel: pip install --force-reinstall gureum"
        )


_check_revision()


# Loaded on first use: `import gureum` stays fast whatever the number of services.
def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    place = _PLACES.get(name)
    if place is None:
        raise AttributeError(f"module 'gureum' has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{place}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_MODULES})
