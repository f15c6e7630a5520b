#!/usr/bin/env bash
# Where people put their programs: gunicorn, celery's pool, Airflow; test runners, other runtimes and bundlers of Node
. "$(dirname "$0")/common.sh"

code=0
if python_tools python-deployments maturin==1.16.0 pytest==9.2.0 typing_extensions==4.16.0 gunicorn==27.0.1 billiard==4.3.2 \
    apache-airflow==3.3.2; then
    tested_wheel python-deployments && run_pytest tests/bridge tests/deployments -m deployments || code=1
else
    unreachable "gunicorn, celery, Airflow" "PyPI cannot be reached"
fi

OUT="$CARGO_TARGET_DIR/tests/deployments"
node_package || exit "$code"
# The package as it is installed from its tarballs.
GUREUM_TARGET=$NODE_TARGET GUREUM_LIBRARY=gureum.node \
    node_results "$OUT/consumer.tap" node --test --test-reporter=tap tests/consumer/run.mjs || code=1
if npm ci --silent --no-audit --no-fund --prefix tests/runners; then
    node_results "$OUT/runners.tap" node --test --test-reporter=tap tests/runners/run.mjs || code=1
else
    skip "Jest, Vitest, Bun and Deno" "npm ci failed (no network?)"
fi
if npm ci --silent --no-audit --no-fund --prefix tests/bundlers; then
    node_results "$OUT/bundlers.tap" node --test --test-reporter=tap tests/bundlers/run.mjs || code=1
else
    skip "esbuild, webpack, Rollup, ncc, nft and Next.js" "npm ci failed (no network?)"
fi
exit "$code"
