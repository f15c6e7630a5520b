"""Files, what they take from each other, and the circles in it."""

from collections.abc import Iterator
from pathlib import Path


class Graph:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: set[str] = set()
        # (importing file, imported file) -> names
        self.edges: dict[tuple[str, str], set[str]] = {}

    def name(self, path: Path) -> str:
        return path.resolve().relative_to(self.root).as_posix()

    def add_file(self, path: Path) -> None:
        self.files.add(self.name(path))

    def add(self, importing: Path, imported: Path, what: str) -> None:
        if importing != imported:
            self.edges.setdefault((self.name(importing), self.name(imported)), set()).add(what)

    def count(self) -> int:
        return len(self.edges)

    def print_all(self) -> None:
        for (importing, imported), names in sorted(self.edges.items()):
            print(f"{importing} -> {imported}: {', '.join(sorted(names))}")

    def print_within(self, files: set[str]) -> None:
        for (importing, imported), names in sorted(self.edges.items()):
            if importing in files and imported in files:
                print(f"    {importing} -> {imported}: {', '.join(sorted(names))}")

    def circles(self) -> Iterator[set[str]]:
        """Sets of files that all reach each other (Tarjan's strongly connected components)."""
        after: dict[str, list[str]] = {}
        for importing, imported in sorted(self.edges):
            after.setdefault(importing, []).append(imported)
        number: dict[str, int] = {}
        low: dict[str, int] = {}
        open_files: list[str] = []
        found: list[set[str]] = []

        def visit(file: str) -> None:
            number[file] = low[file] = len(number)
            open_files.append(file)
            for other in after.get(file, []):
                if other not in number:
                    visit(other)
                if other in open_files:
                    low[file] = min(low[file], low[other])
            if low[file] == number[file]:
                at = open_files.index(file)
                found.append(set(open_files[at:]))
                del open_files[at:]

        for file in sorted(after):
            if file not in number:
                visit(file)
        return (files for files in sorted(found, key=sorted) if len(files) > 1)
