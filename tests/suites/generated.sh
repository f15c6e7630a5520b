#!/usr/bin/env bash
# What is made from core/api is up to date and breaks nobody
. "$(dirname "$0")/common.sh"

programs golden || exit 1
check "cargo dev check: generated files are current" "$CARGO_TARGET_DIR/debug/dev" check
check "cargo dev diff: no breaking change against api.lock" "$CARGO_TARGET_DIR/debug/dev" diff
