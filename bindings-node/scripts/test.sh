#!/usr/bin/env bash
# Builds what was edited, fast, and runs the Node tests whose names hold FILTER; all, if none is given.
#
#   bindings-node/scripts/test.sh [FILTER]
set -euo pipefail
cd "$(dirname "$0")/.."

# As long as what is installed is what the lock file says.
if ! cmp -s package-lock.json node_modules/.installed; then
    npm ci --silent --no-audit --no-fund
    cp package-lock.json node_modules/.installed
fi
npm run --silent build
exec npm test --silent -- ${1:+"$1"}
