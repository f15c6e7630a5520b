#!/usr/bin/env bash
# Every program of the documentation site in Rust compiles, and every command is understood
. "$(dirname "$0")/common.sh"

OUT="$CARGO_TARGET_DIR/tests/snippets"
mkdir -p "$OUT"
if ! command -v node >/dev/null 2>&1; then
    skip "the programs of the site" "node is not installed"
    exit 0
fi
cargo built --bin dev --bin gureum --example create_and_wait --message-format=json >"$OUT/built.json" || exit 1
check "the programs of the site are written" site_programs "$OUT" || exit 1

# The code of guides is taken from pages and examples that the suites run, and each guide stands in both languages.
guides="$ROOT/docs/site/src/content/docs"
empty "no guide has code of its own" "$(grep -r -l '^ *```' "$guides")"
empty "every guide is there in both languages" "$(diff <(cd "$guides/guides" && ls) <(cd "$guides/ko/guides" && ls))"
empty "every block that a guide shows is where it says" "$(cd "$ROOT/docs/site" && node "$ROOT/tests/site/blocks.mjs" src/content/docs)"

# Nothing is linked: that a program of each kind runs is shown by the examples and the wire tests, which make the same calls.
rust_compiles() {
    local externs
    externs=$(node tests/site/externs.mjs gureum tokio serde_json <"$OUT/built.json") || return 1
    # shellcheck disable=SC2086 # one option a word
    rustc --edition 2024 --crate-type lib --crate-name site --emit metadata="$OUT/libsite.rmeta" -D warnings \
        -L dependency="$CARGO_TARGET_DIR/debug/deps" $externs "$OUT/programs/rust/all.rs"
}
check "every program in Rust compiles without a warning" rust_compiles
empty "every command is understood" "$(PATH="$CARGO_TARGET_DIR/debug:$PATH" bash tests/site/commands.sh "$OUT/programs/command")"
