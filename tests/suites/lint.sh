#!/usr/bin/env bash
# Clippy finds nothing in any target of any package, actionlint nothing in a workflow
. "$(dirname "$0")/common.sh"

if ! component clippy clippy; then
    skip "clippy" "clippy is not installed: rustup component add clippy"
elif [ -n "${RUSTC_WORKSPACE_WRAPPER:-}" ]; then
    # Clippy has compiled what the suites run (`.ci/run`); what is left is compiled now. Cargo repeats what was found in each crate.
    empty "clippy, all targets" "$(cargo tested --quiet --no-run --all-targets 2>&1 || echo "it does not compile")"
else
    check "clippy, all targets" cargo clippy --quiet --workspace --all-targets -- -D warnings
fi

# The daily run leaves this to the nightly one and to the workflow of a change, where it has a machine of its own.
[ "${GUREUM_THOROUGH:-}" != false ] || exit 0
check "clippy, core without the typed facade, with panics on purpose" \
    cargo clippy --quiet -p gureum --lib --no-default-features --features panics -- -D warnings
if go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint v1.7.12; then
    check "actionlint, all workflows" "$TOOLS/bin/actionlint" -shellcheck= -pyflakes=
else
    skip "actionlint" "it is built from source: install Go 1.24 or later"
fi
