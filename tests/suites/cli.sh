#!/usr/bin/env bash
# The command `gureum`: every operation, help, tables, errors, lists, endings, completion in real bash, zsh and fish, a real client of MCP
. "$(dirname "$0")/common.sh"

# Completion is tried in the shells themselves; on CI a shell that is missing is a failure.
{ command -v zsh && command -v fish && command -v mandoc; } >/dev/null || from_debian zsh fish mandoc
for shell in zsh fish; do
    command -v "$shell" >/dev/null || skip "completion in $shell" "$shell is not installed: apt-get install $shell"
done
# It cannot be installed from where the other tools come from.
command -v pwsh >/dev/null || echo "no pwsh is here: of completion in PowerShell, the grammar alone is looked at"

# A golden text that differs is a failure, never a new text.
INSTA_UPDATE=no cargo tested --bin gureum --test cli --no-fail-fast

# Where no PowerShell runs, its script is at least in the grammar of that language.
mkdir -p "$CARGO_TARGET_DIR/tests"
if python_tools powershell tree-sitter==0.26.1 tree-sitter-powershell==0.26.4; then
    "$CARGO_TARGET_DIR/debug/gureum" completion powershell >"$CARGO_TARGET_DIR/tests/completion.ps1" &&
        check "the script of PowerShell is well-formed" "$PYTHON" tests/completion/powershell.py "$CARGO_TARGET_DIR/tests/completion.ps1"
else
    unreachable "the script of PowerShell is well-formed" "PyPI cannot be reached"
fi
# Manual pages by a reader that is strict.
if command -v mandoc >/dev/null 2>&1; then
    empty "mandoc finds nothing in the manual pages" "$(mandoc -T lint -W error core/cli/wheel/data/share/man/man1/*.1 2>&1)"
else
    skip "mandoc finds nothing in the manual pages" "mandoc is not installed: apt-get install mandoc"
fi

# `gureum mcp` by a client of others.
if python_tools mcp mcp==2.3.0 jsonschema==4.26.0; then
    "$PYTHON" tests/mcp/client.py "$CARGO_TARGET_DIR/debug/gureum" || fail "the client of others ran to its end"
else
    unreachable "gureum mcp by a client of others" "PyPI cannot be reached"
fi
empty "no library of the command is in the tree of a package" "$(for package in gureum gureum-python gureum-node gureum-uniffi; do
    cargo tree --quiet -p "$package" -e normal 2>/dev/null | grep -E '\b(clap|comfy-table|indicatif|jmespath|csv|rmcp|schemars|signal-hook) v' | sed "s/^/$package: /"
done)"
