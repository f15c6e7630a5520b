#!/usr/bin/env bash
# The Python wheel that users download: its size, its bridge at full numbers, its speed beside other clients
. "$(dirname "$0")/common.sh"

if ! python_tools python-bench maturin==1.16.0 "${PYTHON_TESTS[@]}" aiohttp==3.14.5 httpx==0.28.1 httpx2==2.16.2 primp==2.0.1 \
    pycurl==7.49.0 pyreqwest==0.15.1 requests==2.34.2 urllib3==2.8.0 wreq==0.13.0; then
    unreachable "the wheel" "PyPI cannot be reached"
    exit 0
fi
wheels="$CARGO_TARGET_DIR/python-ship"
rm -rf "$wheels"
mkdir -p "$wheels"
rustc -O --edition 2024 tests/bench/server/main.rs -o "$wheels/answers" || exit 1

cd "$ROOT/bindings-python" || exit 1
check "the wheel is built" "$(dirname "$PYTHON")/maturin" build --quiet --profile ship --interpreter "$PYTHON" --out "$wheels"
# From the source package alone, as on a platform without a wheel.
"$(dirname "$PYTHON")/maturin" sdist --out "$wheels/source" && tar -xzf "$wheels"/source/*.tar.gz -C "$wheels/source" || exit 1
check "the source package is whole" env PATH="$(dirname "$PYTHON"):$PATH" \
    bash -c 'cd "$1"/gureum-*/ && "$2" -m pip wheel --quiet --no-deps --no-build-isolation -C build-args="--profile dev" -w "$1/made" . && ls "$1"/made/*.whl' \
    - "$wheels/source" "$PYTHON"
"$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall "$wheels"/*.whl || exit 1
module=$("$PYTHON" -c 'import gureum._core; print(gureum._core.__file__)')
check "it cannot panic on purpose" bash -c '! grep -q "on purpose, in" "$1"' - "$module"
commands="$CARGO_TARGET_DIR/python-command"
rm -rf "$commands"
check "the wheel of the command is built" "$(dirname "$PYTHON")/maturin" build --quiet --manifest-path "$ROOT/core/cli/Cargo.toml" --out "$commands"
check "the wheel is small and loads fast, and owns no command" \
    env GUREUM_WHEELS="$wheels" GUREUM_CLI_WHEELS="$commands" GUREUM_SHIPPED=1 "$PYTHON" -m pytest tests/packaging -q -s -p no:cacheprovider
# 200,000 calls, errors and cancellations, 1,000 forks, 500 exits of each kind. About ten minutes.
check "the bridge at full numbers" env GUREUM_SOAK=1 "$PYTHON" -m pytest tests/bridge -q -rP -p no:cacheprovider -m 'not clusters and not deployments'
cd "$ROOT" || exit 1
"$PYTHON" tests/bench/python/bench.py "$wheels/answers"
