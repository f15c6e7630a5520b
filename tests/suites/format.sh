#!/usr/bin/env bash
# The Rust sources are formatted by rustfmt
. "$(dirname "$0")/common.sh"

if ! component rustfmt fmt; then
    skip "rustfmt" "rustfmt is not installed: rustup component add rustfmt"
    exit 0
fi
check "cargo fmt --check" cargo fmt --all --check
