"""What `import gureum` gives, and where it is refused."""

from __future__ import annotations

import subprocess
import sys

MODULES = """
import sys, gureum
print("gureum.errors" in sys.modules, "gureum.data_forest" in sys.modules)
print(gureum.errors.GureumError is gureum.GureumError, gureum.testing.Emulator.__name__)
print(gureum.data_forest.DataForest is gureum.DataForest)
"""

SUBINTERPRETER = '''
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
if sys.version_info >= (3, 13):
    one = interpreters.create("legacy")
else:
    one = interpreters.create(isolated=False)
inner = """
try:
    import gureum
except ImportError as error:
    print("refused:", error, flush=True)
"""
interpreters.run_string(one, inner)
interpreters.destroy(one)
'''


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_modules_that_have_a_public_name_are_loaded_when_they_are_used() -> None:
    assert run(MODULES).split() == ["False", "False", "True", "Emulator", "True"]


def test_a_subinterpreter_is_refused_with_words_and_the_program_ends() -> None:
    assert "refused: gureum works in the main interpreter" in run(SUBINTERPRETER)


COUNTS = """
import sys
before = set(sys.modules)
import gureum
own = [name for name in set(sys.modules) - before if name.startswith("gureum")]
from gureum import DataForest
its = [name for name in set(sys.modules) - before if name.startswith("gureum")]
late = ["asyncio", "queue", "pandas", "polars", "pyarrow", "IPython"]
later = ["_map", "_at_once", "_spelling", "_tables", "_html", "data_forest.inputs"]
late += [f"gureum.{name}" for name in later]
print(len(own), len(its), [name for name in late if name in sys.modules])
"""


def test_few_modules_are_loaded_for_a_client() -> None:
    """Each one costs every program that starts: raise the numbers only for what all need."""
    own, its, late = run(COUNTS).split(maxsplit=2)
    assert late == "[]"
    assert int(own) <= 6 and int(its) <= 32
