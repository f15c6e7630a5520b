#!/usr/bin/env bash
# The Python wheel that users download: its size, its speed beside other clients
. "$(dirname "$0")/common.sh"

if ! python_tools python-bench maturin==1.16.0 pytest==9.2.0 aiohttp==3.14.5 httpx==0.28.1 requests==2.34.2 urllib3==2.8.0 \
    typing_extensions==4.16.0; then
    unreachable "the wheel" "PyPI cannot be reached"
    exit 0
fi
wheels="$CARGO_TARGET_DIR/python-ship"
rm -rf "$wheels"
mkdir -p "$wheels"
rustc -O --edition 2024 tests/bench/server/main.rs -o "$wheels/answers" || exit 1

cd "$ROOT/bindings-python" || exit 1
check "the wheel is built" "$(dirname "$PYTHON")/maturin" build --quiet --profile ship --interpreter "$PYTHON" --out "$wheels"
"$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall "$wheels"/*.whl || exit 1
check "the wheel is small and loads fast" \
    env GUREUM_WHEELS="$wheels" GUREUM_SHIPPED=1 "$PYTHON" -m pytest tests/packaging -q -s -p no:cacheprovider
cd "$ROOT" || exit 1
"$PYTHON" tests/bench/python/bench.py "$wheels/answers"
