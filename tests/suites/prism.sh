#!/usr/bin/env bash
# Prism, which knows the descriptions alone, finds nothing wrong in what client and emulator say to each other
. "$(dirname "$0")/common.sh"

if ! command -v npm >/dev/null 2>&1; then
    skip "Prism" "node and npm are not installed"
    exit 0
fi
if ! node_tools prism; then
    skip "Prism" "npm ci failed (no network?)"
    exit 0
fi
programs scenarios || exit 1
# Cargo says where it put the test program.
scenarios=$(cargo test --quiet --workspace --no-run --test scenarios --message-format=json 2>/dev/null |
    sed -n -E 's/.*"name":"scenarios".*"executable":"([^"]+)".*/\1/p' | tail -n 1)
check "the scenarios are built" test -x "$scenarios" || exit 1
# shellcheck disable=SC2046 # no name holds a space
node tests/prism/run.mjs "$NODE_TOOLS/node_modules/@stoplight/prism-cli/dist/index.js" "$scenarios" \
    $(find core/api -name '*.yaml' ! -name client.yaml | sort)
