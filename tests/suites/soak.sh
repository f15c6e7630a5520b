#!/usr/bin/env bash
# The promises at full size: outages, creations, a crowd, a million mutated answers, ten minutes of mixed faults
. "$(dirname "$0")/common.sh"

# Optimised, because it is the size that counts here; `tests/run rust` runs the same tests in short as they are built there.
export GUREUM_SOAK=1
cargo test --release --package gureum --test promises --test wire --no-fail-fast -- --nocapture
