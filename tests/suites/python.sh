#!/usr/bin/env bash
# The Python package: wire tests, scenarios, bridge, types, README; from the built wheel
. "$(dirname "$0")/common.sh"

# Python 3.10 and later; a newer one may be named.
python=${GUREUM_PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
    skip "the Python package" "needs Python 3.10"
    exit 0
fi
if ! python_tools python maturin==1.16.0 mypy==2.4.1 pyright==1.1.414 pytest==9.2.0 ruff==0.17.6 typing_extensions==4.16.0 \
    distributed==2026.8.0 uvloop==0.23.0 gunicorn==27.0.1 billiard==4.3.2 gevent==26.9.0 'numpy>=2.2,<3'; then
    unreachable "the Python package" "PyPI cannot be reached"
    exit 0
fi
PATH="$(dirname "$PYTHON"):$PATH"
wheels="$CARGO_TARGET_DIR/python"
rm -rf "$wheels"
mkdir -p "$wheels"

conformance "$wheels/scenarios.json" || fail "the scenarios can be read"

cd "$ROOT/bindings-python" || exit 1
check "ruff finds nothing" ruff check --no-cache --quiet .
check "ruff would format nothing" ruff format --check --no-cache --quiet .

# The fast profile: what is tested here is behaviour. `tests/run wheel` looks at what users download.
if ! maturin build --quiet --profile dev --features panics --interpreter "$PYTHON" --out "$wheels"; then
    fail "the wheel is built"
    exit 1
fi
pass "the wheel is built"
# The plugin of the installed wheel is loaded, not the folder beside the tests.
"$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall "$wheels"/*.whl || exit 1

export GUREUM_WHEELS="$wheels"
"$PYTHON" -m pytest tests -rA --tb=short -p no:cacheprovider | awk '
    /^PASSED / { sub(/^PASSED /, ""); print "ok - " $0; next }
    /^FAILED / { sub(/^FAILED /, ""); print "not ok - " $0; next }
    /^ERROR / { sub(/^ERROR /, ""); print "not ok - " $0; next }
    /^SKIPPED / { sub(/^SKIPPED /, ""); print "ok - test # SKIP " $0; next }
    { print }
'
[ "${PIPESTATUS[0]}" -eq 0 ]
