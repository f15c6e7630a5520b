#!/usr/bin/env bash
# The Swift package: the face of the library is current, strict build, all tests
. "$(dirname "$0")/common.sh"

PACKAGE="$ROOT/bindings-swift"
OUT="$CARGO_TARGET_DIR/tests/swift"
if ! swift_tools; then
    skip "Swift package" "there is no Swift 6.0, and it can be installed here by root on Debian only"
    exit 0
fi

rm -rf "$OUT"
mkdir -p "$OUT/library"
check "the native library is built" cargo native
# Only where something changed since the face was made, it is made again to see whether it is another one.
swift_face() {
    "$PACKAGE/scripts/face.sh" swift || {
        "$PACKAGE/scripts/bindgen.sh" "$OUT/face" || return 1
        for file in GureumBridge/GureumBridge.swift GureumFFI/GureumFFI.h GureumFFI/module.modulemap; do
            cmp "$OUT/face/$file" "$PACKAGE/Sources/$file" || return 1
        done
    }
}
check "the Swift face of the native library is current (else run bindings-swift/scripts/bindgen.sh)" swift_face
# A folder of its own: other suites build the library without the emulator.
cp "$CARGO_TARGET_DIR"/debug/libgureum_ffi.{so,dylib} "$OUT/library/" 2>/dev/null
export GUREUM_LIBRARY="$OUT/library"
conformance "$OUT/scenarios.json" || exit 1

cd "$PACKAGE" || exit 1
build=(--scratch-path "$CARGO_TARGET_DIR/swift" -Xswiftc -warnings-as-errors)
if ! "${SWIFT[@]}" build "${build[@]}" --build-tests >"$OUT/build.log" 2>&1; then
    grep -E 'error|warning' "$OUT/build.log" | sort -u | head -n 40
    fail "it builds in Swift 6 mode without a warning"
    exit 1
fi
pass "it builds in Swift 6 mode without a warning"

# One after another: they share the one log, and some measure.
"${SWIFT[@]}" test "${build[@]}" --skip-build --disable-xctest --no-parallel >"$OUT/test.log" 2>&1
code=$?
swift_lines "$OUT/test.log"
[ "$code" -eq 0 ] || grep -v -E '^(✔|◇|↳|ok|not ok)|^\[|Passing' "$OUT/test.log" | head -n 100

# What of the XCFramework can be tried without a Mac: its options, its commands, its headers.
made=$(scripts/xcframework.sh --dry-run --out "$OUT/xcframework")
for part in aarch64-apple-darwin x86_64-apple-darwin aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios; do
    check "xcframework.sh builds $part" grep -q -- "--target $part\$" <<<"$made"
done
check "xcframework.sh joins three platforms" test "$(grep -o -- '-library' <<<"$made" | wc -l)" -eq 3
only=$(scripts/xcframework.sh --dry-run --platform macos --out "$OUT/xcframework")
check "xcframework.sh makes one platform only, when told" test "$(grep -c 'cargo build' <<<"$only")" -eq 2
check "xcframework.sh refuses what it does not know" \
    bash -c '! scripts/xcframework.sh --dry-run --platform tvos 2>/dev/null && ! scripts/xcframework.sh --fast 2>/dev/null'
echo 'import GureumFFI; print(ffi_gureum_ffi_uniffi_contract_version())' >"$OUT/xcframework/use.swift"
check "Swift reads the headers of the XCFramework" \
    "${SWIFT[@]/%swift/swiftc}" -typecheck -I "$OUT/xcframework/headers/GureumFFI" "$OUT/xcframework/use.swift"

# Programs that stand outside of the test library.
bin=$("${SWIFT[@]}" build "${build[@]}" --show-bin-path)
check "the program that looks for growth compiles" swift_program growth Tests/Growth/main.swift
run_swift_program growth || code=1
check "the program that ends compiles" swift_program ends Tests/Ends/*.swift Tests/GureumTests/BareServer.swift
run_swift_program ends || code=1
check "the program that starves compiles" \
    swift_program starved Tests/Starved/*.swift Tests/Ends/Again.swift Tests/GureumTests/BareServer.swift
run_swift_program starved || code=1

# The adapter for swift-distributed-tracing, which cannot be had here: with a module that stands in for the part that it uses.
standing_in() {
    mkdir -p "$OUT/tracing"
    "${SWIFT[@]/%swift/swiftc}" -swift-version 6 -warnings-as-errors -parse-as-library -emit-module -emit-library -static -module-name Tracing \
        -emit-module-path "$OUT/tracing/Tracing.swiftmodule" -o "$OUT/tracing/libTracing.a" Tests/Tracing/Tracing.swift
}
check "the stand-in for swift-distributed-tracing compiles" standing_in
check "the program that traces compiles" \
    swift_program traces -I "$OUT/tracing" Tests/Tracing/main.swift Adapters/DistributedTracing.swift "$OUT/tracing/libTracing.a"
run_swift_program traces || code=1

# The examples, each a program of its own; another one runs them while something goes wrong.
for example in Examples/*.swift; do
    name=$(basename "$example" .swift)
    check "the example $name compiles" swift_program "example-$name" "$example"
done
check "the program that runs the examples compiles" swift_program examples Tests/Examples/main.swift
run_swift_program examples "$ROOT/tests/vectors/examples.json" "$OUT" || code=1

# The blocks of the pages, compiled against what was just built.
mkdir -p "$OUT/readme"
awk -f Tests/Readme/blocks.awk README.md ../README.md >"$OUT/readme/blocks.swift"
check "README: all blocks compile" swift_program readme Tests/Readme/main.swift "$OUT/readme/blocks.swift"
run_swift_program readme || code=1

# Without the operations that no mock answers.
swift_wire() {
    local name skipped=()
    for name in $(unmocked); do skipped+=(--skip "WireTests/$name\\(\\)"); done
    "$@" --filter WireTests/ ${skipped[@]+"${skipped[@]}"}
}
export SWIFT_ROOT
mocked swift_wire "${SWIFT[@]}" test "${build[@]}" --skip-build --disable-xctest --no-parallel
exit "$code"
