#!/usr/bin/env bash
# The descriptions are OpenAPI by the word of others: Redocly, Spectral and openapi-spec-validator find nothing
. "$(dirname "$0")/common.sh"

HERE="$ROOT/tests/linters"
# No tool reports its use, or looks for a newer one.
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

# Every description, that of the service which does not exist as well: it is the one that people copy.
descriptions=$(find core/api -name '*.yaml' ! -name client.yaml ! -name ways.yaml | sort)
check "there are descriptions" test -n "$descriptions"
descriptions="$descriptions tests/service/toy-ai.yaml"

# silent NAME COMMAND...: passes when the command succeeds; what it said is shown only if it fails.
silent() {
    local name=$1 said code
    shift
    said=$("$@" 2>&1)
    code=$?
    [ "$code" -eq 0 ] || printf '%s\n' "$said" | sed 's/^/    /'
    check "$name" test "$code" -eq 0
}

# refused NAME COMMAND...: passes when the command fails: a judge that finds nothing in a faulty file is none.
refused() {
    local name=$1
    shift
    check "$name" bash -c '! "$@" >/dev/null 2>&1' refused "$@"
}

faulty="$CARGO_TARGET_DIR/tests/linters"
rm -rf "$faulty" && mkdir -p "$faulty"
# One fault for all: an answer without the description that OpenAPI demands.
sed '/^          description: Done\.$/d' tests/service/toy-ai.yaml >"$faulty/toy-ai.yaml"

if ! command -v npm >/dev/null 2>&1; then
    skip "Redocly and Spectral" "node and npm are not installed"
elif ! node_tools linters; then
    skip "Redocly and Spectral" "npm ci failed (no network?)"
else
    redocly() { "$NODE_TOOLS/node_modules/.bin/redocly" lint --config "$HERE/redocly.yaml" --format stylish "$@"; }
    spectral() { "$NODE_TOOLS/node_modules/.bin/spectral" lint --ruleset "$HERE/spectral.yaml" --fail-severity hint --quiet "$@"; }
    # shellcheck disable=SC2086 # no name holds a space
    # All in one program: most of the time of such a tool goes into its start.
    silent "Redocly finds nothing" redocly $descriptions
    silent "Spectral finds nothing" spectral $descriptions
    refused "Redocly finds a fault" "$NODE_TOOLS/node_modules/.bin/redocly" lint --config "$HERE/redocly.yaml" "$faulty/toy-ai.yaml"
    refused "Spectral finds a fault" "$NODE_TOOLS/node_modules/.bin/spectral" lint --ruleset "$HERE/spectral.yaml" "$faulty/toy-ai.yaml"
fi

if ! command -v python3 >/dev/null 2>&1; then
    skip "openapi-spec-validator" "python3 is not installed"
    exit 0
fi
# shellcheck disable=SC2046 # one package a line
if ! python_tools linters $(grep -v '^#' "$HERE/requirements.txt"); then
    skip "openapi-spec-validator" "the Python environment could not be made (python3-venv, or no network)"
    exit 0
fi
validator="$(dirname "$PYTHON")/openapi-spec-validator"
# shellcheck disable=SC2086 # no name holds a space
silent "openapi-spec-validator finds nothing" "$validator" $descriptions
refused "openapi-spec-validator finds a fault" "$validator" "$faulty/toy-ai.yaml"
