#!/usr/bin/env bash
# Unit and integration tests of core, generator and emulator
. "$(dirname "$0")/common.sh"

# By their names, and not by `--package`, which would build everything once more with other features. What has a suite of its own is
# left out, and so are the documentation tests, which `docs` runs.
tests=()
for file in core/tests/*.rs core/tests/*/main.rs core/{closest,dev,emulator}/tests/*.rs; do
    name=${file%/main.rs}
    tests+=(--test "$(basename "$name" .rs)")
done
cargo tested --lib --bin dev --bin gureum-emulator "${tests[@]}" --no-fail-fast
