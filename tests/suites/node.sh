#!/usr/bin/env bash
# The Node package: all operations, scenario files, endings, the packed package in empty projects
. "$(dirname "$0")/common.sh"

OUT="$CARGO_TARGET_DIR/tests/node"
mkdir -p "$OUT"
node_package || exit 0
conformance "$OUT/scenarios.json" || exit 1
empty "package-lock.json names no registry" "$(grep -n '"resolved"' package-lock.json)"
check "the API is what api/ says, and every comment is TSDoc" node scripts/api-report.mjs --check
check "Biome finds nothing" npx --no-install biome lint --error-on-warnings
check "the tests compile strictly" npx --no-install tsc -p tests/tsconfig.json

code=0
# No name holds a space; and bash 3 of macOS has no other way. What is left in memory is measured by `tests/run package`: a
# busy machine moves such a meter.
tests=$(find build/tests -name '*.test.mjs' ! -path '*/growth/*' | sort)
node_results "$OUT/tests.tap" node --test --test-reporter=tap $tests || code=1
GUREUM_TARGET=$NODE_TARGET GUREUM_LIBRARY=gureum.node \
    node_results "$OUT/consumer.tap" node --test --test-reporter=tap tests/consumer/run.mjs || code=1
# The command of its own package, beside the packed package: where there is time, and of what is published by `tests/run package`.
if [ "${GUREUM_THOROUGH:-}" != false ]; then
    programs cli && strip -o "$OUT/gureum" "$CARGO_TARGET_DIR/debug/gureum" || fail "the command is built"
    GUREUM_TARGET=$NODE_TARGET GUREUM_LIBRARY=gureum.node GUREUM_CLI="$OUT/gureum" \
        node_results "$OUT/command.tap" node --test --test-reporter=tap tests/consumer/command.mjs || code=1
fi
check "publint finds nothing in the tarball" npx --no-install publint run --strict build/consumer/gureum-[0-9]*.tgz
# It does not follow the pattern of the services by itself.
services=$(find dist/generated/services -name '*.d.ts' | sed 's|.*/||; s|\.d\.ts$||' | sort)
check "the types resolve everywhere" npx --no-install attw --format ascii build/consumer/gureum-[0-9]*.tgz --include-entrypoints $services

# Without the operations that no mock answers. A test runs too when what holds it fits the pattern, and the whole is called `<root>`.
node_wire() {
    local left_out=${GUREUM_UNMOCKED//./\\.}
    node_results "$1" node --test --test-reporter=tap --test-name-pattern="^(?!(?:${left_out//,/|})\$)\\w+\\." \
        build/tests/generated/*.test.mjs
}
mocked node_wire "$OUT/mocked.tap"
exit "$code"
