#!/usr/bin/env bash
# Unit, integration and documentation tests of core, generator and emulator
. "$(dirname "$0")/common.sh"

cargo test --workspace --exclude conformance --no-fail-fast
