#!/usr/bin/env bash
# Clients that travel to the workers of a cluster: Dask and Ray
. "$(dirname "$0")/common.sh"

if ! python_tools python-clusters maturin==1.16.0 "${PYTHON_TESTS[@]}" distributed==2026.8.0 'ray==2.60.0'; then
    unreachable "clusters" "PyPI cannot be reached"
    exit 0
fi
tested_wheel python-clusters && run_pytest tests/bridge -m clusters
