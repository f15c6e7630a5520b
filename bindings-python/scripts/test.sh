#!/usr/bin/env bash
# Builds what was edited, fast, and runs the Python tests whose names hold FILTER; all, if none is given.
#
#   bindings-python/scripts/test.sh [FILTER]
set -euo pipefail
cd "$(dirname "$0")/.."

home=${CARGO_TARGET_DIR:-$PWD/../target}/tools/python-edit
tools="griffe==2.4.1 maturin==1.16.0 pytest==9.2.0 typing_extensions==4.16.0"
if [ ! -f "$home/ready" ] || [ "$(cat "$home/ready")" != "$tools" ]; then
    rm -rf "$home"
    python3 -m venv "$home"
    # One package a word.
    # shellcheck disable=SC2086
    "$home/bin/python" -m pip install --quiet --disable-pip-version-check $tools
    echo "$tools" >"$home/ready"
fi
export VIRTUAL_ENV=$home PATH=$home/bin:$PATH
maturin develop --quiet --profile dev --features panics
# No test at all is a failure of pytest.
exec python -m pytest tests ${1:+-k "$1"}
