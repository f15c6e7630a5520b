#!/usr/bin/env bash
# The Python package: wire tests, scenarios, bridge, types, README; from an installed wheel
. "$(dirname "$0")/common.sh"

# Python 3.10 and later; a newer one may be named.
python=${GUREUM_PYTHON:-python3}
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
    skip "the Python package" "needs Python 3.10"
    exit 0
fi
if ! python_tools python "${PYTHON_TESTS[@]}" maturin==1.16.0 mypy==2.4.1 pyright==1.1.414 ruff==0.17.6; then
    unreachable "the Python package" "PyPI cannot be reached"
    exit 0
fi
PATH="$(dirname "$PYTHON"):$PATH"
conformance "$CARGO_TARGET_DIR/tests/python.json" || fail "the scenarios can be read"

check "ruff finds nothing" ruff check --no-cache --quiet "$ROOT/bindings-python"
check "ruff would format nothing" ruff format --check --no-cache --quiet "$ROOT/bindings-python"
# What is named elsewhere: `tests/run wheel` looks at what users download, at the memory too.
tested_wheel python || exit 1
code=0
# The command of its own package, beside the wheel of this one: where there is time, and of what is published by `tests/run wheel`.
if [ "${GUREUM_THOROUGH:-}" != false ]; then
    programs cli || fail "the command is built"
    GUREUM_WHEELS="$CARGO_TARGET_DIR/python" GUREUM_CLI="$CARGO_TARGET_DIR/debug/gureum" \
        run_pytest tests/packaging/test_command.py || code=1
fi
run_pytest tests --ignore=tests/packaging --ignore=tests/deployments -m 'not clusters and not deployments and not growth and not tables' || code=1

# Without the operations that no mock answers: pytest takes no account of upper case.
python_wire() {
    local left_out
    left_out=$(sed -E 's/\./_/g; s/([a-z0-9])([A-Z])/\1_\2/g; s/,/ or /g' <<<"$GUREUM_UNMOCKED")
    run_pytest tests/wire -k "${left_out:+not ($left_out)}"
}
export PYTHON
mocked python_wire
exit "$code"
