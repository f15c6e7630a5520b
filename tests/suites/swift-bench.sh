#!/usr/bin/env bash
# The native library of Swift and Kotlin that users download: its size; Swift beside Foundation's URLSession; what 100,000 calls leave
. "$(dirname "$0")/common.sh"

OUT="$CARGO_TARGET_DIR/tests/swift-bench"
if ! swift_tools; then
    skip "Swift benchmark" "there is no Swift 6.0, and it can be installed here by root on Debian only"
    exit 0
fi
rm -rf "$OUT"
mkdir -p "$OUT/library"
check "the library is built as users get it" cargo build --quiet --profile ship -p gureum-uniffi
for library in "$CARGO_TARGET_DIR"/ship/libgureum_ffi.{so,dylib}; do
    [ -f "$library" ] || continue
    cp "$library" "$OUT/library/"
    stripped="$OUT/library/$(basename "$library")"
    strip -x "$stripped"
    size=$(wc -c <"$stripped")
    echo "$(basename "$library") has $size bytes"
    check "the stripped library has at most 5 MB" test "$size" -le 5000000
    check "it holds no emulator" bash -c "! grep -q reset_before_apply '$stripped'"
done

# A face that finds another interface than its own ends the program.
cargo native --bin uniffi-bindgen --features gureum-uniffi/bindgen || exit 1
for library in "$CARGO_TARGET_DIR"/ship/libgureum_ffi.{so,dylib}; do
    [ -f "$library" ] || continue
    "$CARGO_TARGET_DIR/debug/uniffi-bindgen" generate "$library" --config bindings-swift/scripts/bindgen.toml --language swift \
        --no-format --out-dir "$OUT/face"
    check "the library has the interface that Sources/GureumBridge was made from" \
        cmp "$OUT/face/GureumBridge.swift" bindings-swift/Sources/GureumBridge/GureumBridge.swift
done

export GUREUM_LIBRARY="$OUT/library"
rustc -O --edition 2024 tests/bench/server/main.rs -o "$OUT/answers" || exit 1
cd tests/bench/swift || exit 1
build=(-c release --scratch-path "$CARGO_TARGET_DIR/swift-bench")
check "the benchmark is built" "${SWIFT[@]}" build --quiet "${build[@]}"
bin=$("${SWIFT[@]}" build "${build[@]}" --show-bin-path)
# The server ends with its input, which is this shell's end of the pipe.
coproc server { exec "$OUT/answers"; }
read -r address <&"${server[0]}"
"${SWIFT[@]/%swift/env}" "$bin/Bench" "$address"
code=$?

# The same library with the emulator in it.
cargo build --quiet --profile ship -p gureum-uniffi --features emulator || exit 1
cp "$CARGO_TARGET_DIR"/ship/libgureum_ffi.{so,dylib} "$OUT/library/" 2>/dev/null
cd "$ROOT/bindings-swift" || exit 1
build=(-c release --scratch-path "$CARGO_TARGET_DIR/swift-growth" -Xswiftc -enable-testing)
check "the optimised package is built" "${SWIFT[@]}" build --quiet "${build[@]}"
bin=$("${SWIFT[@]}" build "${build[@]}" --show-bin-path)
check "the program that looks for growth compiles" swift_program growth -O Tests/Growth/main.swift
export GUREUM_SWIFT_CALLS="${GUREUM_SWIFT_CALLS:-100000}"
run_swift_program growth || code=1
exit "$code"
