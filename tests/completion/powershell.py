"""Whether a script is in the grammar of PowerShell: `powershell.py SCRIPT`."""

import sys

import tree_sitter_powershell
from tree_sitter import Language, Node, Parser


def wrong(node: Node) -> list[str]:
    """Places below a node that are not in the grammar."""
    own = (
        [f"line {node.start_point.row + 1}: {node.type}"]
        if node.is_error or node.is_missing
        else []
    )
    return own + [place for child in node.children if child.has_error for place in wrong(child)]


def parsed(text: bytes) -> Node:
    return Parser(Language(tree_sitter_powershell.language())).parse(text).root_node


def main() -> str | None:
    with open(sys.argv[1], "rb") as file:
        text = file.read()
    # One that takes everything would prove nothing.
    if not parsed(text.replace(b"}", b"", 1)).has_error:
        return "a script without one of its brackets is taken for a good one"
    root = parsed(text)
    return "\n".join(wrong(root)) or "not well-formed" if root.has_error else None


if __name__ == "__main__":
    sys.exit(main())
