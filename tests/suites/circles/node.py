"""Imports of TypeScript, followed through `export … from` to the file that defines the name."""

import re
from pathlib import Path

from .graph import Graph

COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*|\s//\s[^\n]*", re.DOTALL | re.MULTILINE)
FROM = re.compile(r"^(import|export)\s+(?!type\b)([^;'\"]*?)\s+from\s+['\"](\.[^'\"]+)['\"]", re.MULTILINE)
CALLED = re.compile(r"\b(?:import|require)\(\s*['\"](\.[^'\"]+)['\"]\s*\)|^import\s+['\"](\.[^'\"]+)['\"]", re.MULTILINE)
ENDINGS = {".js": ".ts", ".mjs": ".mts", ".cjs": ".cts", "": ".ts"}


def draw(folder: Path, imports: Graph) -> None:
    sources = {file: COMMENT.sub("", file.read_text()) for file in sorted([*folder.rglob("*.ts"), *folder.rglob("*.mts")])}
    for file, source in sources.items():
        imports.add_file(file)
        for kind, names, path in FROM.findall(source):
            if kind == "export":
                continue
            for name in taken(names):
                add(imports, sources, file, resolve(sources, behind(file, path), name), name)
        for called, plain in CALLED.findall(source):
            # `typeof import('./x')` is a type.
            if not re.search(r"typeof import\(\s*['\"]" + re.escape(called or plain), source):
                add(imports, sources, file, behind(file, called or plain), "the module")


def add(imports: Graph, sources: dict[Path, str], file: Path, imported: Path, name: str) -> None:
    """The native file and package.json are no sources."""
    if imported in sources:
        imports.add(file, imported, name)


def taken(names: str) -> list[str]:
    """Names there, types left out: `{ a, b as c, type D }`, `* as all`, `whole`."""
    braces = re.search(r"\{(.*)\}", names, re.DOTALL)
    found = [] if braces and names.strip().startswith("{") else ["the module"]
    for part in (braces[1] if braces else "").split(","):
        part = part.strip()
        if part and not part.startswith("type "):
            found.append(part.split(" as ")[0].strip())
    return found


def behind(file: Path, path: str) -> Path:
    there = file.parent / path
    return (there.with_suffix(ENDINGS[there.suffix]) if there.suffix in ENDINGS else there).resolve()


def resolve(sources: dict[Path, str], file: Path, name: str) -> Path:
    """The file that defines the name; a file that only hands it on is passed by."""
    for kind, names, path in FROM.findall(sources.get(file, "")):
        if kind == "export" and (names.strip() == "*" or name in taken(names)):
            there = behind(file, path)
            if names.strip() != "*" or re.search(rf"\bexport\b[^\n]*\b{re.escape(name)}\b", sources.get(there, "")):
                return resolve(sources, there, name)
    return file
