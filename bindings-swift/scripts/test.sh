#!/usr/bin/env bash
# Builds what was edited, fast, and runs the Swift tests that FILTER names; all, if none is given.
#
#   bindings-swift/scripts/test.sh [FILTER]
#
# FILTER is the name of a scenario file without its ending, or a regular expression that fits Suite/test.
set -euo pipefail
cd "$(dirname "$0")/.."

filter=${1:-}
target=${CARGO_TARGET_DIR:-$PWD/../target}
(cd .. && cargo native)
if [ -n "$filter" ] && [ -f "../tests/scenarios/$filter.yaml" ]; then
    export GUREUM_SCENARIO=$filter
    filter=ScenarioTests
fi
export GUREUM_LIBRARY=$target/debug
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift test --scratch-path "$target/swift" --disable-xctest --no-parallel ${filter:+--filter "$filter"} 2>&1 | tee "$log"
# The runner is content with nothing.
if grep -q -E 'Test run with 0 tests|No matching test cases' "$log"; then
    echo "no test is named by \`$filter\`" >&2
    exit 1
fi
