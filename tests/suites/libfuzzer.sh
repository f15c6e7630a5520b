#!/usr/bin/env bash
# A minute of libFuzzer for each parser, with nightly Rust
. "$(dirname "$0")/common.sh"

if ! cargo +nightly --version >/dev/null 2>&1; then
    skip "libFuzzer" "no nightly toolchain; the seeded runs of `tests/run fuzz` cover every target"
    exit 0
fi
if ! cargo_tool cargo-fuzz 0.13.2; then
    skip "libFuzzer" "cargo-fuzz could not be installed"
    exit 0
fi
PATH="$TOOLS/bin:$PATH"
seconds="${GUREUM_FUZZ_SECONDS:-60}"
# The same walk on every machine, so that a change is judged by what it changed. 0 leaves it to chance.
seed="${GUREUM_FUZZ_SEED:-1}"
targets=$(sed -n 's/^name = "fuzz_\(.*\)"$/\1/p' core/fuzz/Cargo.toml)
host=$(rustc -vV | sed -n 's/^host: //p')
# Not below core/fuzz: what is found and kept from run to run is no part of the sources.
OUT="$CARGO_TARGET_DIR/fuzz"
if ! cargo +nightly fuzz build --fuzz-dir core/fuzz --features libfuzzer --target-dir "$OUT"; then
    fail "the fuzz targets build"
    exit 1
fi

# drive TARGET: inputs go on from those of the last run and from the corpus in the sources; a finding stays in target/fuzz.
drive() {
    local found="$OUT/found/$1" log="$OUT/$1.log" code count limit
    mkdir -p "$found" "$OUT/corpus/$1"
    # A busy machine may get nowhere in its seconds: then as many inputs as are enough, however long they take.
    for limit in "-max_total_time=$seconds" -runs=1000; do
        ASAN_OPTIONS=detect_odr_violation=0 "$OUT/$host/release/fuzz_$1" "$OUT/corpus/$1" "core/fuzz/corpus/$1" \
            "-artifact_prefix=$found/" "$limit" "-seed=$seed" -max_len=16384 -timeout=60 -rss_limit_mb=2048 \
            -print_final_stats=1 >"$log" 2>&1
        code=$?
        count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
        [ "$code" -eq 0 ] && [ "${count:-0}" -lt 1000 ] || break
    done
    if [ "$code" -eq 0 ] && [ "${count:-0}" -ge 1000 ]; then
        pass "libFuzzer $1, $seconds s, $count inputs"
    else
        tail -n 60 "$log" | sed "s/^/    $1: /"
        fail "libFuzzer $1, ${count:-0} inputs, status $code; what it found is in $found"
    fi
}

# Two at a time, for two cores.
set -- $targets
while [ $# -gt 0 ]; do
    drive "$1" &
    [ $# -lt 2 ] || drive "$2" &
    wait
    shift $(($# < 2 ? 1 : 2))
done
