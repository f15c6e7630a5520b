#!/usr/bin/env bash
# Builds what was edited, fast, and runs the Swift tests that FILTER names; all, if none is given.
#
#   bindings-swift/scripts/test.sh [FILTER]
#
# FILTER is the name of a scenario file without its ending, or a regular expression that fits Suite/test.
set -euo pipefail
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$ROOT/target}
# Where no Swift is installed, that of the suites does.
# shellcheck source=tests/suites/common.sh
. "$ROOT/tests/suites/common.sh"
swift_tools || { echo "there is no Swift 6.0, and it can be installed here by root on Debian only" >&2 && exit 1; }
cargo native
# In a Debian of its own the tests have no cargo to ask for what they read.
[ -z "$SWIFT_ROOT" ] || { mkdir -p "$CARGO_TARGET_DIR/tests" && conformance "$CARGO_TARGET_DIR/tests/scenarios-of-swift.json"; }
cd bindings-swift

filter=${1:-}
if [ -n "$filter" ] && [ -f "../tests/scenarios/$filter.yaml" ]; then
    export GUREUM_SCENARIO=$filter
    filter=ScenarioTests
fi
export GUREUM_LIBRARY=$CARGO_TARGET_DIR/debug
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"${SWIFT[@]}" test --scratch-path "$CARGO_TARGET_DIR/swift" --disable-xctest --no-parallel ${filter:+--filter "$filter"} 2>&1 | tee "$log"
# The runner is content with nothing.
if grep -q -E 'Test run with 0 tests|No matching test cases' "$log"; then
    echo "no test is named by \`$filter\`" >&2
    exit 1
fi
