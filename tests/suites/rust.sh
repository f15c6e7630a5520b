#!/usr/bin/env bash
# Unit and integration tests of core, generator and emulator
. "$(dirname "$0")/common.sh"

# Three packages have suites of their own, and the documentation tests, which `docs` runs. The feature is what the fuzz targets
# ask of the core: with it the core is built once for all suites.
cargo test --workspace --exclude conformance --exclude gureum-cli --exclude gureum-fuzz --features gureum/fuzzing --tests --no-fail-fast
