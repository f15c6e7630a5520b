#!/usr/bin/env bash
# The Node package: all operations, scenario files, endings, the packed package in empty projects, runners and bundlers
. "$(dirname "$0")/common.sh"

PACKAGE="$ROOT/bindings-node"
OUT="$CARGO_TARGET_DIR/tests/node"
if ! command -v npm >/dev/null 2>&1; then
    skip "Node package" "node and npm are not installed"
    exit 0
fi
if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 5) ? 0 : 1)'; then
    skip "Node package" "$(node --version) is older than v20.5"
    exit 0
fi

# With panics on purpose, which no build for users has.
cargo build --quiet -p gureum-node --features panics || exit 1
case "$(node -p process.platform)" in
darwin) library=libgureum_node.dylib target="darwin-$(node -p process.arch)" ;;
win32) library=gureum_node.dll target="win32-$(node -p process.arch)-msvc" ;;
*) library=libgureum_node.so target="linux-$(node -p process.arch)-$(ldd --version 2>&1 | grep -q musl && echo musl || echo gnu)" ;;
esac
# A new file, not new content: a program that runs may have the old one mapped.
rm -f "$PACKAGE/gureum.node"
cp "$CARGO_TARGET_DIR/debug/$library" "$PACKAGE/gureum.node" || exit 1
mkdir -p "$OUT"
conformance "$OUT/scenarios.json" || exit 1

cd "$PACKAGE" || exit 1
if ! npm ci --silent --no-audit --no-fund; then
    skip "Node package" "npm ci failed (no network?)"
    exit 0
fi
empty "package-lock.json names no registry" "$(grep -n '"resolved"' package-lock.json)"
rm -rf dist build
check "the sources compile strictly" npm run --silent build
check "the API is what api/ says" node scripts/api-report.mjs --check
check "Biome finds nothing" npx --no-install biome lint --error-on-warnings
check "the tests compile strictly" npx --no-install tsc -p tests/tsconfig.json

# Results of node:test as lines that tests/run counts; what failed is shown in full.
results() {
    local log="$OUT/$1.tap"
    shift
    "$@" >"$log" 2>&1
    local code=$?
    sed -n -E 's/^ *(not )?ok [0-9]+ - /\1ok - /p' "$log"
    [ "$code" -eq 0 ] || sed -n '/^not ok/,/^  \.\.\./p' "$log" | sed 's/^not ok/    not ok/'
    return "$code"
}

code=0
# No name holds a space; and bash 3 of macOS has no other way. What is left in memory is measured by `tests/run package`: a
# busy machine moves such a meter.
tests=$(find build/tests -name '*.test.mjs' ! -path '*/growth/*' | sort)
results tests node --test --test-reporter=tap $tests || code=1
GUREUM_TARGET=$target GUREUM_LIBRARY=gureum.node results consumer node --test --test-reporter=tap tests/consumer/run.mjs || code=1
if npm ci --silent --no-audit --no-fund --prefix tests/runners; then
    results runners node --test --test-reporter=tap tests/runners/run.mjs || code=1
else
    skip "Jest, Vitest, Bun and Deno" "npm ci failed (no network?)"
fi
if npm ci --silent --no-audit --no-fund --prefix tests/bundlers; then
    results bundlers node --test --test-reporter=tap tests/bundlers/run.mjs || code=1
else
    skip "esbuild, webpack, Rollup, ncc, nft and Next.js" "npm ci failed (no network?)"
fi
check "publint finds nothing in the tarball" npx --no-install publint run --strict build/consumer/gureum-[0-9]*.tgz
check "the types resolve everywhere" npx --no-install attw --format ascii build/consumer/gureum-[0-9]*.tgz
exit "$code"
