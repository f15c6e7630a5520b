"""What a notebook shows of models and lists: tables, made of what is there already.

Every text is escaped, because names are written by whoever made a resource. A
secret is shown as its `repr`, which is masked. Nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

# What a glance needs; the rest is counted.
_ROWS = 20
_LETTERS = 200


def _cell(value: Any) -> str:
    if value is None:
        return ""
    text = str(value) if isinstance(value, str) else repr(value)
    return escape(text if len(text) <= _LETTERS else f"{text[:_LETTERS]}…")


def _table(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    body = "".join(
        "<tr>" + "".join(f"<td>{_cell(value)}</td>" for value in row) + "</tr>" for row in rows
    )
    return f"<table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table>"


def of_model(name: str, fields: Iterable[tuple[str, Any]]) -> str:
    """A model: its name, and a row for each field that is there."""
    there = [field for field in fields if field[1] is not None]
    return f"<div><code>{escape(name)}</code>{_table(('field', 'value'), there)}</div>"


def of_progress(what: str, rows: Iterable[tuple[str, Any]]) -> str:
    """How a wait is going: what for, and what was seen."""
    return f"<div><code>{escape(what)}</code>{_table(('wait', ''), rows)}</div>"


def of_text(text: str) -> str:
    """One line."""
    return f"<div><code>{escape(text)}</code></div>"


def of_list(about: str, items: Sequence[Any]) -> str:
    """A list: what is said about it, and the items that were read."""
    shown = items[:_ROWS]
    columns = [name for name, _, _ in getattr(shown[0], "_fields", ())] if shown else []
    if not shown:
        table = ""
    elif columns:
        table = _table(columns, ([each._set(name) for name in columns] for each in shown))
    else:
        table = _table(("item",), ([each] for each in shown))
    rest = len(items) - len(shown)
    more = f"<p>and {rest} more on the first page</p>" if rest else ""
    return f"<div><code>{escape(about)}</code>{table}{more}</div>"
