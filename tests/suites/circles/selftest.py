"""The script finds what it looks for: one small circle and one that is none, in each language.

    python3 tests/suites/circles.py --self-test
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from . import node, python, rust
from .graph import Graph

RUST = {
    "lib.rs": "mod a;\nmod b;\nmod c;\npub use a::A;",
    "a.rs": "use crate::b::B;\npub struct A;",
    "c.rs": "// use crate::A;\npub struct C;",
}
PYTHON = {
    "__init__.py": "from .a import A",
    "a.py": "from .b import B\nA = B",
    "c.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .b import B",
}
NODE = {
    "index.ts": "export { A } from './a.js';\n",
    "a.ts": "import { B } from './b.js';\nexport const A = B;\n",
    "c.ts": "import type { B } from './b.js';\nexport const C = 1;\n",
}
# `b` takes A, by way of the file that hands it on: a circle of a and b. Or it takes C, whose file takes nothing back.
CASES: list[tuple[str, Callable[[Path, Graph], None], dict[str, str], str, str]] = [
    ("Rust", rust.draw, RUST, "b.rs", "pub struct B;\nfn f() {{ let _: crate::{0} = todo!(); }}"),
    ("Python", python.draw, PYTHON, "b.py", "from {1} import {0} as X\nB = X"),
    ("Node", node.draw, NODE, "b.ts", "import {{ {0} }} from './{2}.js';\nexport const B = {0};\n"),
]


def drawn(draw: Callable[[Path, Graph], None], files: dict[str, str]) -> list[set[str]]:
    with TemporaryDirectory() as folder:
        root = Path(folder).resolve()
        (root / "p").mkdir()
        for name, text in files.items():
            (root / "p" / name).write_text(text)
        graph = Graph(root)
        draw(root / "p", graph)
        return [{Path(file).stem for file in circle} for circle in graph.circles()]


def run() -> int:
    failed = 0
    for language, draw, files, name, text in CASES:
        circle = drawn(draw, {**files, name: text.format("A", ".", "index")})
        none = drawn(draw, {**files, name: text.format("c::C" if language == "Rust" else "C", ".c", "c")})
        if circle != [{"a", "b"}] or none:
            failed += 1
            print(f"{language}: found {circle} where a and b are one, and {none} where there is none")
    return 1 if failed else 0
