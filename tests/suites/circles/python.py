"""Imports of Python, followed through `__init__.py` to the module that defines the name."""

import ast
from dataclasses import dataclass, field
from pathlib import Path

from .graph import Graph


@dataclass
class Module:
    file: Path
    # name here -> (module, name there)
    uses: dict[str, tuple[str, str]] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)


def draw(package: Path, imports: Graph) -> None:
    modules: dict[str, Module] = {}
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package.parent).with_suffix("").parts
        imports.add_file(file)
        modules[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = read(file, parts)
    for module in modules.values():
        for here, (source, name) in module.uses.items():
            # What is handed on and not used is no import.
            if module.file.name == "__init__.py" and here not in module.names:
                continue
            behind = resolve(modules, source, name)
            if behind:
                imports.add(module.file, behind.file, name or source)


def read(file: Path, parts: tuple[str, ...]) -> Module:
    module = Module(file)
    folder = parts[:-1]
    waiting: list[ast.AST] = [ast.parse(file.read_text())]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            waiting += node.orelse
            continue
        if isinstance(node, ast.ImportFrom):
            base = list(folder[: len(folder) - node.level + 1]) if node.level else []
            source = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                module.uses[alias.asname or alias.name] = (source, alias.name)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                module.uses[alias.asname or alias.name] = (alias.name, "")
        elif isinstance(node, ast.Name):
            module.names.add(node.id)
        waiting += ast.iter_child_nodes(node)
    return module


def resolve(modules: dict[str, Module], source: str, name: str) -> "Module | None":
    for _ in range(20):
        if f"{source}.{name}" in modules:
            return modules[f"{source}.{name}"]
        module = modules.get(source)
        if module is None or module.file.name != "__init__.py" or name not in module.uses:
            return module
        source, name = module.uses[name]
    return None
