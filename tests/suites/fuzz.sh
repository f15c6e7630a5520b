#!/usr/bin/env bash
# Parsers survive mutated input: seeded on stable Rust, libFuzzer where nightly and cargo-fuzz are
. "$(dirname "$0")/common.sh"

cargo test --manifest-path core/fuzz/Cargo.toml --no-fail-fast || exit 1

seconds="${GUREUM_FUZZ_SECONDS:-20}"
targets=$(sed -n 's/^name = "fuzz_\(.*\)"$/\1/p' core/fuzz/Cargo.toml)
PATH="$TOOLS/bin:$PATH"
if ! cargo +nightly --version >/dev/null 2>&1; then
    unreachable "libFuzzer" "no nightly toolchain; the seeded runs above cover every target"
elif ! cargo fuzz --version >/dev/null 2>&1; then
    unreachable "libFuzzer" "cargo-fuzz is not installed; the seeded runs above cover every target"
else
    for target in $targets; do
        check "libFuzzer $target, $seconds s" \
            cargo +nightly fuzz run --fuzz-dir core/fuzz --features libfuzzer "fuzz_$target" -- "-max_total_time=$seconds" -rss_limit_mb=2048
    done
fi
