#!/usr/bin/env bash
# Licences, sources, duplicate and refused crates, known advisories
. "$(dirname "$0")/common.sh"

PATH="$TOOLS/bin:$PATH"
if ! cargo deny --version >/dev/null 2>&1 && ! cargo_tool cargo-deny 0.20.2; then
    skip "cargo-deny" "cargo-deny could not be installed"
    exit 0
fi
for part in bans licenses sources; do
    check "cargo deny check $part" cargo deny --log-level error check "$part"
done

# The advisory database is a git repository; where it cannot be fetched nothing is known.
log="$CARGO_TARGET_DIR/tests/advisories.log"
if cargo deny check advisories >"$log" 2>&1; then
    pass "cargo deny check advisories"
elif grep -q -i 'failed to fetch advisory database\|failed to clone\|unable to fetch\|could not resolve' "$log"; then
    unreachable "cargo deny check advisories" "the advisory database cannot be reached"
else
    cat "$log"
    fail "cargo deny check advisories"
fi
