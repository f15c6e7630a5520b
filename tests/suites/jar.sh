#!/usr/bin/env bash
# The Kotlin jar that users download: its size, its speed beside OkHttp and the JDK, what 100,000 calls leave
. "$(dirname "$0")/common.sh"

PACKAGE="$ROOT/bindings-swift/kotlin"
OUT="$CARGO_TARGET_DIR/tests/jar"
mkdir -p "$OUT"
if ! command -v mvn >/dev/null 2>&1 || ! command -v javac >/dev/null 2>&1; then
    skip "Kotlin jar" "a JDK from 17 on and Maven are not installed"
    exit 0
fi

rustc -O --edition 2024 tests/bench/server/main.rs -o "$OUT/answers" || exit 1
bash "$PACKAGE/scripts/native.sh" ship || exit 1
library=$(find "$PACKAGE/native" -name 'libgureum_ffi.*' | head -n 1)
size=$(wc -c <"$library")
echo "# the native library has $size bytes"
check "the native library has at most 5 MB" test "$size" -le 5000000
check "it does not hold the emulator" bash -c "! grep -q 'apply_then_reset' '$library'"
check "it cannot panic on purpose" bash -c "! grep -q 'on purpose, in' '$library'"
check "the face is what uniffi makes today" bash -c 'bash "$1/scripts/bindgen.sh" "$2" && cmp "$2" "$1/src/main/kotlin/ffi/Native.kt"' \
    face "$PACKAGE" "$OUT/Native.kt"
check "the jar is packed" maven -f "$PACKAGE" -Dmaven.test.skip=true clean package
check "the peers are there" maven -f tests/bench/kotlin clean package
class_path="tests/bench/kotlin/target/classes:$(cat tests/bench/kotlin/target/class-path)"
java -cp "$class_path" io.github.gureum.bench.BenchKt "$OUT/answers"
code=$?

bash "$PACKAGE/scripts/native.sh" growth || exit 1
# A heap of one size from the beginning on, so that what grows is not the heap that the machine makes larger.
check "100,000 calls, errors and cancellations leave nothing" \
    maven -DargLine="-Xms256m -Xmx256m -XX:+AlwaysPreTouch" -f "$PACKAGE" -Ptests -Dtest=GrowthTest -Dgureum.growth="${GUREUM_GROWTH:-100000}" test
grep -h -o 'growth: .*' "$PACKAGE"/target/surefire-reports/*GrowthTest*.xml | sed 's/^/# /'
exit "$code"
