"""griffe takes the docstrings apart: each parameter of each public method is explained."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import griffe
import pytest

import gureum

PACKAGE = Path(gureum.__file__).parent
SERVICES = sorted(path.parent.name for path in PACKAGE.glob("*/models.py"))
MODULES = [
    "gureum",
    "gureum.errors",
    "gureum.testing",
    *(f"gureum.{name}{part}" for name in SERVICES for part in ("", ".blocking", ".asynchronous")),
]


class Complaints(logging.Handler):
    """What griffe says while it reads."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


@pytest.fixture(scope="module")
def complaints() -> Iterator[Complaints]:
    handler = Complaints()
    logging.getLogger("griffe").addHandler(handler)
    yield handler
    logging.getLogger("griffe").removeHandler(handler)


@pytest.fixture(scope="module")
def package(complaints: Complaints) -> griffe.Module:
    loaded = griffe.load("gureum", search_paths=[PACKAGE.parent], docstring_parser="google")
    assert isinstance(loaded, griffe.Module)
    return loaded


def final(member: Any) -> Any:
    return member.final_target if member.is_alias else member


def public(module: Any) -> Iterator[Any]:
    """The classes and functions that a module offers, also those of other modules."""
    own = [name for name, each in module.members.items() if name[0] != "_" and not each.is_alias]
    for name in module.exports or own:
        member = module.members.get(str(name))
        # What is only imported when it is asked for stands there by its annotation.
        if member is not None and not final(member).is_attribute:
            yield final(member)


def functions(package: Any, module: str) -> Iterator[Any]:
    for member in public(package[module.partition(".")[2]] if "." in module else package):
        if member.is_function:
            yield member
        for name, inner in member.all_members.items() if member.is_class else ():
            is_told = name == "__init__" or not name.startswith("_")
            if is_told and final(inner).is_function:
                yield final(inner)


def mistakes(function: Any) -> Iterator[str]:
    own = {each.name: each for each in function.parameters if each.name not in ("self", "cls")}
    if function.docstring is None:
        yield "no docstring"
        return
    parts = {part.kind.value: part.value for part in function.docstring.parse("google")}
    # The stars of `**settings` belong to the text, not to the name.
    told = {each.name.lstrip("*"): each for each in parts.get("parameters", [])}
    if list(told) != list(own):
        yield f"explains {list(told)}, takes {list(own)}"
    for name in own.keys() & told.keys():
        if str(told[name].annotation) != str(own[name].annotation):
            yield f"`{name}` is {own[name].annotation}, explained as {told[name].annotation}"
        if not told[name].description.strip():
            yield f"`{name}` has no text"
    # A method without parameters says it in its first sentence.
    is_answer = str(function.returns) != "None" and function.name != "__init__"
    if own and is_answer and not {"returns", "yields"} & parts.keys():
        yield "does not say what it returns"


@pytest.mark.parametrize("module", MODULES)
def test_each_parameter_of_each_public_method_is_explained(
    package: griffe.Module, complaints: Complaints, module: str
) -> None:
    found = list(functions(package, module))
    assert found or module == "gureum.errors"
    assert [f"{each.path}: {mistake}" for each in found for mistake in mistakes(each)] == []
    assert complaints.said == []


def test_a_parameter_without_text_is_found() -> None:
    text = "def f(a: int, b: int) -> int:\n    '''F.\n\n    Args:\n        a: One.\n    '''\n"
    with griffe.temporary_visited_module(text) as module:
        assert list(mistakes(module["f"])) == [
            "explains ['a'], takes ['a', 'b']",
            "does not say what it returns",
        ]
