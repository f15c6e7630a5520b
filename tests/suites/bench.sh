#!/usr/bin/env bash
# Ratios against bare code: signing, one call at 64 in flight, the emulator's answer time and memory
. "$(dirname "$0")/common.sh"

cargo build --release --quiet --package gureum-emulator --bin gureum-emulator || exit 1
if [ "$(uname)" = Linux ]; then export GUREUM_BENCH_EMULATOR="$CARGO_TARGET_DIR/release/gureum-emulator"; fi
cargo bench --quiet --package benches --bench ratios
