#!/usr/bin/env python3
"""Draws which file imports which, and prints every circle of files.

    python3 tests/suites/circles.py          each circle and what its files take from each other; fails if there is one
    python3 tests/suites/circles.py --all    every import as well

What an import is:

- A file imports the file that DEFINES what it names. A name that `lib.rs`, `__init__.py` or `index.ts` hands on is followed
  to the file behind it.
- Handing on is no import: `pub use`, `export … from`, and a name in an `__init__.py` that is not used there.
- Declaring a child is no import (`mod child;`). Using what the child defines is one, and so is a child's use of what its
  parent's own file defines: both together are a circle.
- What exists for the type checker alone does not count: `import type`, `if TYPE_CHECKING:`.
- An import within a function counts. So do paths in code (`crate::clock::now()`), and paths in attributes.

Kotlin and Swift name each other's types without imports; they are not looked at.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from circles import graph, node, python, rust, selftest  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
RUST = ["core", "core/cli", "core/closest", "core/emulator", "core/dev", "bindings-python", "bindings-node", "bindings-swift"]



def drawn() -> graph.Graph:
    imports = graph.Graph(ROOT)
    for package in RUST:
        rust.draw(ROOT / package / "src", imports)
    python.draw(ROOT / "bindings-python/python/gureum", imports)
    node.draw(ROOT / "bindings-node/lib", imports)
    return imports


def main() -> int:
    if "--self-test" in sys.argv[1:]:
        return selftest.run()
    imports = drawn()
    if len(imports.files) < 100 or imports.count() < 300:
        print(f"only {imports.count()} imports of {len(imports.files)} files were found; this script has gone blind")
        return 1
    if "--all" in sys.argv[1:]:
        imports.print_all()
    circles = list(imports.circles())
    for circle in circles:
        print(f"circle of {len(circle)} files:")
        imports.print_within(circle)
    print(f"{imports.count()} imports of {len(imports.files)} files, {len(circles)} circles")
    return 1 if circles else 0


if __name__ == "__main__":
    sys.exit(main())
