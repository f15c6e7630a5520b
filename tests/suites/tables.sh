#!/usr/bin/env bash
# Lists as tables of the real pandas, polars and pyarrow, and what a real notebook shows
. "$(dirname "$0")/common.sh"

if ! python_tools python-tables maturin==1.16.0 "${PYTHON_TESTS[@]}" 'pandas>=2.2,<4' 'polars>=1.30' 'pyarrow>=20' \
    'nbclient==0.11.0' 'ipykernel==7.4.0'; then
    unreachable "tables" "PyPI cannot be reached"
    exit 0
fi
tested_wheel python-tables && run_pytest tests/tables tests/test_readme.py -k tables
