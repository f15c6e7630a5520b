#!/usr/bin/env bash
# The page of the emulator in a real Chromium: what comes live, what is jumped over, what is read aloud
. "$(dirname "$0")/common.sh"

if ! command -v npm >/dev/null 2>&1; then
    skip "the page" "node and npm are not installed"
    exit 0
fi
if ! browser=$(find_browser); then
    skip "the page" "chromium is not installed: apt-get install chromium"
    exit 0
fi
if ! node_tools page; then
    skip "the page" "npm ci failed (no network?)"
    exit 0
fi
check "the emulator and a caller are built" cargo built --bin gureum-emulator --example page-caller || exit 1
NODE_PATH="$NODE_TOOLS/node_modules" node tests/page/run.cjs "$browser" "$CARGO_TARGET_DIR/debug/gureum-emulator" \
    "$CARGO_TARGET_DIR/debug/examples/page-caller"
