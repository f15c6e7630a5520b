"""Imports of Rust: paths in code and in `use`, followed through `use` to the file that defines the name."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from .graph import Graph

TOKEN = re.compile(
    r"""
      //[^\n]*
    | (?P<block>/\*)
    | b?c?r(?P<hashes>\#*)"(?P<raw>.*?)"(?P=hashes)
    | [bc]?"(?P<text>(?:\\.|[^"\\])*)"
    | b?'(?:\\(?:x..|u\{[^}]*\}|.)|[^'\\])'
    | (?:r\#)?(?P<word>[A-Za-z_][A-Za-z0-9_]*)
    | (?P<path>::)
    | (?P<mark>[^\s])
    """,
    re.VERBOSE | re.DOTALL,
)
ITEMS = {"fn", "struct", "enum", "union", "trait", "type", "const", "static"}
PATH_IN_TEXT = re.compile(r"(?:crate|self|super)(?:::\w+)+")


def tokens(source: str) -> list[str]:
    """Words and marks; no comments, no texts, unless a text is a path, as in `#[serde(with = "crate::…")]`."""
    found: list[str] = []
    at = 0
    while match := TOKEN.search(source, at):
        at = match.end()
        if match["block"]:
            at = source.index("*/", at) + 2
        elif match["word"] or match["path"] or match["mark"]:
            found.append(match["word"] or match["path"] or match["mark"])
        elif match["text"] and PATH_IN_TEXT.fullmatch(match["text"]):
            found += [";", *re.findall(r"\w+|::", match["text"]), ";"]
    return found


@dataclass
class Module:
    file: Path
    parent: "Module | None"
    children: dict[str, "Module"] = field(default_factory=dict)
    items: set[str] = field(default_factory=set)
    # name here -> path that it stands for
    uses: dict[str, list[str]] = field(default_factory=dict)
    handed_on: set[str] = field(default_factory=set)
    globs: list[list[str]] = field(default_factory=list)
    paths: list[list[str]] = field(default_factory=list)

    def root(self) -> "Module":
        return self.parent.root() if self.parent else self


def draw(source: Path, imports: Graph) -> None:
    for name in ("lib.rs", "main.rs"):
        if (source / name).exists():
            root = Module(source / name, None)
            read(root, source, imports)
            for module in walk(root):
                draw_module(module, imports)


def walk(module: Module) -> list[Module]:
    return [module, *(found for child in module.children.values() for found in walk(child))]


def read(module: Module, folder: Path, imports: Graph) -> None:
    imports.add_file(module.file)
    Reader(module, folder, imports).run(tokens(module.file.read_text()))


class Reader:
    """Takes one file apart: modules, items, uses, and every path in the code."""

    def __init__(self, module: Module, folder: Path, imports: Graph) -> None:
        self.module, self.folder, self.imports = module, folder, imports

    def run(self, words: list[str]) -> None:
        inline: list[tuple[int, Module, Path]] = []
        depth = at = 0
        public = False
        while at < len(words):
            word = words[at]
            following = words[at + 1] if at + 1 < len(words) else ""
            if word == "mod" and re.match(r"\w", following):
                if words[at + 2] == "{":
                    inline.append((depth, self.module, self.folder))
                    self.module = self.module.children.setdefault(following, Module(self.module.file, self.module))
                    self.folder = self.folder / following
                else:
                    self.child(following)
                at += 2
                continue
            if word == "use" and following != "<":
                end = words.index(";", at)
                self.use(words[at + 1 : end], public)
                at, public = end, False
                continue
            if word == "pub":
                public = True
                if following == "(":
                    at = words.index(")", at)
            elif word in ITEMS and re.match(r"[A-Za-z_]", following) and not inside_body(inline, depth):
                self.module.items.add(following)
                public = False
            elif word == "macro_rules":
                self.module.items.add(words[at + 2])
                if "macro_export" in words[max(0, at - 4) : at]:
                    self.module.root().items.add(words[at + 2])
                    self.module.root().uses.setdefault(words[at + 2], self.own_path(words[at + 2]))
            elif word == "{":
                depth += 1
            elif word == "}":
                depth -= 1
                if inline and inline[-1][0] == depth:
                    _, self.module, self.folder = inline.pop()
            elif following == "::" and re.match(r"\w", word) and (at == 0 or words[at - 1] != "::"):
                path = [word]
                while at + 2 < len(words) and words[at + 1] == "::" and re.match(r"\w", words[at + 2]):
                    path.append(words[at + 2])
                    at += 2
                self.module.paths.append(path)
            elif re.match(r"\w", word) and following != ":" and words[at - 1] != ".":
                self.module.paths.append([word])
            at += 1

    def own_path(self, name: str) -> list[str]:
        path, module = [name], self.module
        while module.parent:
            path.insert(0, next(key for key, child in module.parent.children.items() if child is module))
            module = module.parent
        return ["crate", *path]

    def child(self, name: str) -> None:
        """A module in a file of its own. A module of tests stands elsewhere and is not found here."""
        for file in (self.folder / f"{name}.rs", self.folder / name / "mod.rs"):
            if file.exists():
                child = self.module.children.setdefault(name, Module(file, self.module))
                read(child, self.folder / name, self.imports)

    def use(self, words: list[str], public: bool) -> None:
        for path, name in branches([word for word in words if word != "$"]):
            if name == "*":
                self.module.globs.append(path)
                if public:
                    self.module.handed_on.add("*" + "::".join(path))
                continue
            if name != "_":
                self.module.uses[name] = path
            if public:
                self.module.handed_on.add(name)
            else:
                self.module.paths.append(path)


def inside_body(inline: list[tuple[int, Module, Path]], depth: int) -> bool:
    return depth > (inline[-1][0] + 1 if inline else 0)


def branches(words: list[str], before: tuple[str, ...] = ()) -> list[tuple[list[str], str]]:
    """Every path in a tree of `use`, with the name that it has here."""
    path = list(before)
    at = 0
    while at < len(words):
        word = words[at]
        if word == "{":
            return [found for part in parts(words[at + 1 : -1]) for found in branches(part, tuple(path))]
        if word == "*":
            return [(path, "*")]
        if word == "as":
            return [(path, words[at + 1])]
        if word == "self" and path:
            return branches(words[at + 1 :], tuple(path))
        if word != "::":
            path.append(word)
        at += 1
    return [(path, path[-1])] if path else []


def parts(words: list[str]) -> list[list[str]]:
    """The branches between commas."""
    found: list[list[str]] = [[]]
    depth = 0
    for word in words:
        depth += (word == "{") - (word == "}")
        if word == "," and depth == 0:
            found.append([])
        else:
            found[-1].append(word)
    return [part for part in found if part]


def resolve(module: Module, path: list[str], seen: frozenset[tuple[int, str]] = frozenset()) -> "Module | None":
    """The module that defines what the path names; None for a module itself and for what stands in another crate."""
    here, rest = module, list(path)
    first = True
    while rest:
        word = rest.pop(0)
        if first and word == "crate":
            here = module.root()
        elif word == "self" and first:
            pass
        elif word == "super" and here.parent:
            here = here.parent
        elif word in here.children:
            here = here.children[word]
        else:
            return defined(here, word, rest, seen)
        first = False
    return None


def defined(module: Module, name: str, rest: list[str], seen: frozenset[tuple[int, str]]) -> "Module | None":
    key = (id(module), name)
    if key in seen:
        return None
    if name in module.uses and module.uses[name] != [name]:
        return resolve(module, [*module.uses[name], *rest], seen | {key})
    if name in module.items:
        return module
    for glob in module.globs:
        behind = target(module, glob)
        if behind and (found := resolve(behind, [name, *rest], seen | {key})):
            return found
    return None


def target(module: Module, path: list[str]) -> "Module | None":
    """The module that a path names."""
    here, first = module, True
    for word in path:
        if first and word == "crate":
            here = module.root()
        elif word == "super" and here.parent:
            here = here.parent
        elif word in here.children:
            here = here.children[word]
        elif word in here.uses and first:
            return target(module, here.uses[word])
        elif word != "self":
            return None
        first = False
    return here


def draw_module(module: Module, imports: Graph) -> None:
    for path in module.paths:
        behind = resolve(module, path)
        if behind:
            imports.add(module.file, behind.file, path[-1])
