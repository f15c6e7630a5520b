#!/usr/bin/env bash
# Requests made up by schemathesis from core/api, against the emulator
. "$(dirname "$0")/common.sh"

if ! command -v python3 >/dev/null 2>&1; then
    skip "schemathesis" "python3 is not installed"
    exit 0
fi
if ! python_tools contract "schemathesis==4.32.5"; then
    skip "schemathesis" "the Python environment could not be made (python3-venv, or no network)"
    exit 0
fi
programs command || exit 1
"$PYTHON" tests/contract/run.py "$CARGO_TARGET_DIR/debug/gureum-emulator"
