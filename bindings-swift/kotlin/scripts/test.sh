#!/usr/bin/env bash
# Builds what was edited, fast, and runs the Kotlin tests whose class, method or scenario is named by FILTER; all, if none is given.
#
#   bindings-swift/kotlin/scripts/test.sh [FILTER]
#
# FILTER is the name of a scenario file without its ending, a class (`RootsTest`), or a part of a method's name.
set -euo pipefail
cd "$(dirname "$0")/.."

filter=${1:-}
bash scripts/native.sh tests
cargo build --quiet -p gureum-emulator
GUREUM_EMULATOR=$(cd "${CARGO_TARGET_DIR:-../../target}" && pwd)/debug/gureum-emulator
export GUREUM_EMULATOR
if [ -n "$filter" ] && [ -f "../../tests/scenarios/$filter.yaml" ]; then
    export GUREUM_SCENARIO=$filter
    filter=ScenariosTest
elif [ -n "$filter" ] && ! find src/test/kotlin -name "$filter.kt" | grep -q .; then
    filter="*#*$filter*"
fi
exec mvn -q -B -Ptests -Dstyle.color=never -Dsurefire.failIfNoSpecifiedTests=true ${filter:+"-Dtest=$filter"} test
