#!/usr/bin/env bash
# Clippy finds nothing in any target of any package, actionlint nothing in a workflow
. "$(dirname "$0")/common.sh"

if go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint v1.7.12; then
    check "actionlint, all workflows" "$TOOLS/bin/actionlint" -shellcheck= -pyflakes=
else
    skip "actionlint" "it is built from source: install Go 1.24 or later"
fi
if ! component clippy clippy; then
    skip "clippy" "clippy is not installed: rustup component add clippy"
    exit 0
fi
check "clippy, all targets" cargo clippy --quiet --workspace --all-targets -- -D warnings
check "clippy, core without the typed facade, with panics on purpose" \
    cargo clippy --quiet -p gureum --lib --no-default-features --features panics -- -D warnings
