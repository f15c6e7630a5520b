"""Lists as tables of pandas, polars and Arrow, which are imported when somebody asks.

The columns come from what is described and not from what was answered: an empty
list has the same ones, of the same types. They have the names of the attributes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from typing import Any

from ._model import Model, Secret, Timestamp

Type = str | tuple[str, Any]
"""`text`, `int`, `number`, `bool` or `time`; `("list", of)`; `("record", columns)`."""

_PLAIN = {"int": "int", "number": "number", "bool": "bool", "time": "time"}
# What holds itself would have no end; deeper than that nobody looks in a table.
_DEPTH = 6


def table(library: str, model: type[Any], field: str, items: Sequence[Any]) -> Any:
    """The items of a list as a table.

    Args:
        library: `pandas`, `polars` or `pyarrow`.
        model: What a page of the list is.
        field: The field of a page that holds the items.
        items: The items.

    Returns:
        A table of that library.

    Raises:
        ImportError: It is not installed.
    """
    try:
        made_by = import_module(library)
    except ImportError as error:
        raise ImportError(
            f"{library} is not installed, and gureum does not bring it; run: pip install {library}",
            name=library,
        ) from error
    kind = next(kind for name, _, kind in model._fields if name == field)
    of = _type(kind.removeprefix("[]"), model, _DEPTH)
    if isinstance(of, tuple) and of[0] == "record":
        columns, rows = of[1], [_cell(item, of) or {} for item in items]
    else:
        columns, rows = {field: of}, [{field: _cell(item, of)} for item in items]
    cells = {name: [row.get(name) for row in rows] for name in columns}
    return _MAKERS[library](made_by, columns, cells)


def stream(
    table: Callable[[str, list[Any]], Any],
    read: Callable[[], list[Any]],
    requested_schema: object | None,
) -> object:
    """A stream of Arrow, by the first library that can make one.

    Args:
        table: Makes a table of items.
        read: Reads the items.
        requested_schema: What the reader would like.

    Returns:
        A capsule.

    Raises:
        ImportError: There is none.
    """
    for library in ("pyarrow", "polars"):
        # Not before the library is there: reading a list costs requests.
        if _is_there(library):
            return table(library, read()).__arrow_c_stream__(requested_schema)
    raise ImportError(
        "neither pyarrow nor polars is installed, and gureum brings none; run: pip install pyarrow",
        name="pyarrow",
    )


def _is_there(library: str) -> bool:
    try:
        import_module(library)
    except ImportError:
        return False
    return True


def _type(kind: str, model: type[Any], depth: int) -> Type:
    if kind.startswith("[]"):
        return "list", _type(kind[2:], model, depth)
    if kind == "texts":
        return "list", "text"
    if kind.startswith("{}") or kind in ("free", "any"):
        return "json"
    found = getattr(sys.modules[model.__module__], kind, None)
    if isinstance(found, type) and issubclass(found, Model):
        if depth == 0 or not found._fields:
            return "json"
        fields = {name: _type(its, found, depth - 1) for name, _, its in found._fields}
        return "record", fields
    return _PLAIN.get(kind, "text")


def _cell(value: Any, of: Type) -> Any:
    if value is None:
        return None
    if isinstance(of, tuple):
        if of[0] == "list":
            return [_cell(each, of[1]) for each in _listed(value)]
        return {name: _cell(value._set(name), its) for name, its in of[1].items()}
    if of == "time":
        # Without a zone nobody knows when it was; the text is still in the model.
        try:
            return Timestamp(value).datetime()
        except ValueError:
            return None
    if of == "json":
        plain = value.to_dict() if isinstance(value, Model) else value
        return json.dumps(plain, ensure_ascii=False, default=_shown)
    return _shown(value) if of == "text" else value


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, (list, tuple)) else [value]


def _shown(value: Any) -> Any:
    """A text; a secret stays one."""
    if isinstance(value, Model):
        return value.to_dict()
    return "***" if isinstance(value, Secret) else str(value)


def _pandas(pandas: Any, columns: dict[str, Type], cells: dict[str, list[Any]]) -> Any:
    kinds = {"int": "Int64", "number": "Float64", "bool": "boolean"}
    kinds |= {"text": "string", "json": "string"}

    def column(name: str, of: Type) -> Any:
        if of == "time":
            # In microseconds: nanoseconds end in 2262, and services write 9999 for "never".
            return pandas.Series(cells[name], dtype="datetime64[us, UTC]")
        kind = "object" if isinstance(of, tuple) else kinds[of]
        return pandas.Series(cells[name], dtype=kind)

    return pandas.DataFrame({name: column(name, of) for name, of in columns.items()})


def _polars(polars: Any, columns: dict[str, Type], cells: dict[str, list[Any]]) -> Any:
    kinds = {"int": polars.Int64, "number": polars.Float64, "bool": polars.Boolean}
    kinds |= {"text": polars.String, "json": polars.String}
    kinds["time"] = polars.Datetime("us", "UTC")

    def kind(of: Type) -> Any:
        if not isinstance(of, tuple):
            return kinds[of]
        if of[0] == "list":
            return polars.List(kind(of[1]))
        return polars.Struct({name: kind(its) for name, its in of[1].items()})

    return polars.DataFrame(cells, schema={name: kind(of) for name, of in columns.items()})


def _arrow(arrow: Any, columns: dict[str, Type], cells: dict[str, list[Any]]) -> Any:
    kinds = {"int": arrow.int64(), "number": arrow.float64(), "bool": arrow.bool_()}
    kinds |= {"text": arrow.string(), "json": arrow.string()}
    kinds["time"] = arrow.timestamp("us", "UTC")

    def kind(of: Type) -> Any:
        if not isinstance(of, tuple):
            return kinds[of]
        if of[0] == "list":
            return arrow.list_(kind(of[1]))
        return arrow.struct([(name, kind(its)) for name, its in of[1].items()])

    return arrow.table(
        cells, schema=arrow.schema([(name, kind(of)) for name, of in columns.items()])
    )


_MAKERS = {"pandas": _pandas, "polars": _polars, "pyarrow": _arrow}
