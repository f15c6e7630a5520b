#!/usr/bin/env bash
# The promises at full size: outages, creations, a crowd, a million mutated answers, ten minutes of mixed faults
. "$(dirname "$0")/common.sh"

# The same tests that `tests/run rust` runs in short. A quarter of an hour, most of it the ten minutes of mixed faults.
export GUREUM_SOAK=1
cargo test --package gureum --test promises --test load --test wire --no-fail-fast -- --nocapture
