"""Everything that a value shows of itself."""

from __future__ import annotations

import copy
import pickle
import pprint
import traceback
from pathlib import Path
from typing import Any

import gureum
from gureum import Credentials, Keytab

PACKAGE = Path(gureum.__file__).parent


def shown(value: Any) -> list[str]:
    """Everything that a value shows of itself, one way or another."""
    texts = [repr(value), str(value), format(value), pprint.pformat(value), repr(dir(value))]
    texts.append(repr({name: getattr(value, name, None) for name in attributes(value)}))
    for way in (copy.copy, copy.deepcopy):
        texts.append(repr(way(value)))
    if not isinstance(value, (Keytab, Credentials)):
        texts.append(repr(pickle.dumps(value)))
        texts.append(pickle.dumps(value, protocol=0).decode("latin-1"))
    if isinstance(value, BaseException):
        texts.append("".join(traceback.format_exception(value)))
    return texts


def attributes(value: Any) -> list[str]:
    """Names that a debugger would show: slots of all classes, and fields."""
    slots = [name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())]
    return [*slots, *getattr(value, "__dict__", {})]


def frames(error: BaseException) -> str:
    """A traceback as error trackers store it: with the variables of our frames."""
    said, told = [], traceback.TracebackException.from_exception(error, capture_locals=True)
    chain = [told, told.__cause__, told.__context__]
    for each in (each for each in chain if each is not None):
        said += [
            f"{frame.filename}:{frame.lineno} {frame.locals}"
            for frame in each.stack
            if frame.filename.startswith(str(PACKAGE))
        ]
    assert said
    return "\n".join(said)
