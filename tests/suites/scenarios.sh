#!/usr/bin/env bash
# The scenario files of tests/scenarios, in Rust against the emulator
. "$(dirname "$0")/common.sh"

# By their names, and not `--package`, which would build the core once more with other features.
cargo test --workspace --test scenarios --test printed --test canaries --test diagnoses --test way --no-fail-fast
