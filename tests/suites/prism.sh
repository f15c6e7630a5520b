#!/usr/bin/env bash
# Prism, which knows the descriptions alone, answers every operation as a mock and finds nothing wrong between client and emulator
. "$(dirname "$0")/common.sh"

if ! command -v npm >/dev/null 2>&1; then
    skip "Prism" "node and npm are not installed"
    exit 0
fi
if ! node_tools prism; then
    skip "Prism" "npm ci failed (no network?)"
    exit 0
fi
# Cargo says where it put a test program.
program() {
    cargo tested --quiet --no-run --test scenarios --test wire --message-format=json 2>/dev/null |
        sed -n -E 's/.*"name":"'"$1"'".*"executable":"([^"]+)".*/\1/p' | tail -n 1
}
programs scenarios wire || exit 1
scenarios=$(program scenarios) wire=$(program wire)
check "the test programs are built" test -x "$scenarios" -a -x "$wire" || exit 1
# shellcheck disable=SC2046 # no name holds a space
node tests/prism/run.mjs "$NODE_TOOLS/node_modules/@stoplight/prism-cli/dist/index.js" "$scenarios" "$wire" \
    $(find core/api -name '*.yaml' ! -name client.yaml ! -name ways.yaml | sort)
