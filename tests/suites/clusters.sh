#!/usr/bin/env bash
# Clients that travel to the workers of a cluster: Dask and Ray
. "$(dirname "$0")/common.sh"

if ! python_tools python-clusters maturin==1.16.0 pytest==9.2.0 typing_extensions==4.16.0 distributed==2026.8.0 'ray==2.60.0' \
    gevent==26.9.0 opentelemetry-sdk==1.45.2; then
    unreachable "clusters" "PyPI cannot be reached"
    exit 0
fi
tested_wheel python-clusters && run_pytest tests/bridge -m clusters
