"""What goes into an input: numbers of other libraries, and what is no JSON."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest

from gureum import DataForest, InputError
from gureum._encode import encode
from gureum.data_forest import AppComponentRequest
from gureum.testing import Emulator


class NotATime(datetime):
    """Like `NaT` of pandas: a `datetime` by its class, unequal to itself."""

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = datetime.__hash__


class Index:
    def __index__(self) -> int:
        return 7


@pytest.fixture
def df(gureum_emulator: Emulator) -> DataForest:
    return gureum_emulator.data_forest()


REFUSED: dict[str, tuple[object, str]] = {
    "NaN": ({"lifetime": math.nan}, "`lifetime` is nan"),
    "Infinity": ({"lifetime": math.inf}, "`lifetime` is inf"),
    "in a list": ({"components": [{"memoryMb": 1}, {"memoryMb": -math.inf}]}, "memoryMb` is -inf"),
    "its place": ({"a": [{"b": math.nan}]}, "`a[0].b`"),
    "a name": ({"a": {math.nan: 1}}, "a name in `a` is nan"),
    "bytes": ({"name": b"x"}, "`name` is a bytes"),
    "a name of bytes": ({b"name": 1}, "has a name that is a bytes"),
    "a surrogate": ({"name": "\ud800"}, "`name` is no Unicode text"),
    "a surrogate in a name": ({"a\ud800b": "\ud800"}, "no Unicode text"),
    "a long number": ({"size": 10**5000}, "`size` is a whole number of 16,610 bits"),
    "no time": ({"from": NotATime(2026, 1, 1, tzinfo=timezone.utc)}, "`from` is a NotATime"),
    "a set of it": ({"ids": {math.nan}}, "`ids[0]` is nan"),
    "an object": ({"x": object()}, "`x` is a object"),
    "a class": ({"x": int}, "`x` is a type"),
    "control characters": ({"a\x1b[31m\u202eb": math.nan}, "`a?[31m?b` is nan"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_json_is_refused_with_its_place(case: str, df: DataForest) -> None:
    value, told = REFUSED[case]
    with pytest.raises(InputError) as caught:
        df.call("accounts.create", value)  # type: ignore[arg-type]
    assert told in str(caught.value)
    assert caught.value.delivery == "NotSent"
    # The error of the encoder quotes the value.
    assert caught.value.__context__ is None


def test_a_typed_method_names_the_field(df: DataForest) -> None:
    def create(lifetime: Any, memory: Any) -> None:
        part = AppComponentRequest(name="x", memory_mb=memory, cpu_count=1, container_count=1)
        app = {"account_id": "1", "name": "a", "app_type_id": "t", "queue_name": "q"}
        df.apps.create(**app, lifetime=lifetime, components=[part])

    with pytest.raises(InputError, match=r"`lifetime` is nan"):
        create(math.nan, 1)
    with pytest.raises(InputError, match=r"`components\[0\]\.\w+` is inf"):
        create(1, math.inf)


def test_a_value_that_holds_itself_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(InputError, match="cannot be sent"):
        encode(endless)
    wide: list[Any] = [[] for _ in range(3)]
    for each in wide:
        each.extend(wide)
    with pytest.raises(InputError, match="cannot be sent"):
        encode(wide)


class OwnText(str):
    __slots__ = ()

    def __str__(self) -> str:
        raise ValueError("not like this")


class OwnDict(dict[str, Any]):
    pass


SENT: dict[str, tuple[Callable[[], Any], bytes]] = {
    "an index": (Index, b"7"),
    "a text of an own class": (lambda: OwnText("a"), b'"a"'),
    "a dict of an own class": (lambda: OwnDict(a=1), b'{"a":1}'),
    "an ordered one": (lambda: OrderedDict(a=1), b'{"a":1}'),
    "a time": (
        lambda: datetime(2026, 1, 1, tzinfo=timezone.utc),
        b'"2026-01-01T00:00:00+00:00"',
    ),
    "a large number": (lambda: 2**70, b"1180591620717411303424"),
}


@pytest.mark.parametrize("case", SENT)
def test_what_means_json_is_sent(case: str) -> None:
    make, written = SENT[case]
    assert encode({"x": make()}) == b'{"x":' + written + b"}"


def test_numbers_of_numpy_are_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    whole = [numpy.int64(7), numpy.uint8(7), numpy.int16(7)]
    assert encode(whole) == b"[7,7,7]"
    assert encode([numpy.float64(1.5), numpy.float32(1.5)]) == b"[1.5,1.5]"
    assert encode([numpy.bool_(True), numpy.array([1, 2])]) == b"[true,[1,2]]"
    assert encode(numpy.array([[True, False]])) == b"[[true,false]]"
    for value in (numpy.float64("nan"), numpy.float32("inf")):
        with pytest.raises(InputError, match=r"`x` is (nan|inf)"):
            encode({"x": value})
    with pytest.raises(InputError, match="`x` is a datetime64"):
        encode({"x": numpy.datetime64("NaT")})


def test_limits_may_be_numbers_of_numpy(gureum_emulator: Emulator) -> None:
    numpy = pytest.importorskip("numpy")
    limits = {"timeout": numpy.float32(5), "max_retries": numpy.int64(1)}
    with gureum_emulator.data_forest(**limits) as df:
        listed = df.accounts.get_list(timeout=numpy.int64(3), max_retries=numpy.int8(0))
        assert listed.first_page.total == 0
    with pytest.raises(InputError):
        gureum_emulator.data_forest(timeout=numpy.float64("nan"))
    with pytest.raises(InputError):
        gureum_emulator.data_forest(timeout=numpy.bool_(True))
