#!/usr/bin/env bash
# The scenario files of tests/scenarios, in Rust against the emulator
. "$(dirname "$0")/common.sh"

cargo test --package conformance --lib --tests --no-fail-fast
