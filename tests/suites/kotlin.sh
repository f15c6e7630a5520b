#!/usr/bin/env bash
# The Kotlin package: all operations, scenario files, cancelling, secrets, a consumer in Java, README
. "$(dirname "$0")/common.sh"

PACKAGE="$ROOT/bindings-swift/kotlin"
OUT="$CARGO_TARGET_DIR/tests/kotlin"
mkdir -p "$OUT"

# java 17 or later with a compiler, and Maven.
has_tools() {
    command -v mvn >/dev/null 2>&1 && command -v javac >/dev/null 2>&1 &&
        javac -version 2>&1 | awk '{ split($2, part, "."); exit !(part[1] >= 17) }'
}
# On CI a missing tool is installed, where that needs no question.
has_tools || from_debian default-jdk-headless maven
if ! has_tools; then
    skip "Kotlin package" "a JDK from 17 on and Maven are not installed"
    exit 0
fi

bash "$PACKAGE/scripts/native.sh" tests || exit 1
# Only where something changed since the face was made, it is made again to see whether it is another one.
kotlin_face() {
    bindings-swift/scripts/face.sh kotlin ||
        { bash "$PACKAGE/scripts/bindgen.sh" "$OUT/Native.kt" && cmp "$OUT/Native.kt" "$PACKAGE/src/main/kotlin/ffi/Native.kt"; }
}
check "the Kotlin face of the native library is current" kotlin_face
conformance "$OUT/scenarios.json" || exit 1
programs command || exit 1
export GUREUM_EMULATOR="$CARGO_TARGET_DIR/debug/gureum-emulator"

cd "$PACKAGE" || exit 1
rm -rf target
log="$OUT/maven.log"
maven -Ptests -DargLine=-XX:TieredStopAtLevel=1 verify >"$log" 2>&1
code=$?
if grep -q -E 'Could not (transfer|find) artifact|Unknown host|No plugin found' "$log"; then
    tail -n 20 "$log"
    skip "Kotlin package" "Maven could not get what the build needs (no network?)"
    exit 0
fi
empty "the sources compile without a warning" "$(grep '^\[WARNING\].*\.kt' "$log")"

# What failed is shown in full.
surefire_lines target/surefire-reports
if [ "$code" -ne 0 ]; then
    cat "$log"
    exit "$code"
fi

# Without the operations that no mock answers.
kotlin_wire() {
    local name tests='*WireTest'
    for name in $(unmocked); do tests="$tests,!*WireTest#$name"; done
    maven -Ptests surefire:test "-Dtest=$tests"
}
mocked kotlin_wire

# The package for Android, put together from the library of this machine: what of its script can run anywhere.
if command -v readelf >/dev/null 2>&1; then
    rm -rf "$OUT/jni" && mkdir -p "$OUT/jni/x86_64" "$OUT/small/x86_64"
    cp native-tests/linux-*/libgureum_ffi.so "$OUT/jni/x86_64/" || exit 1
    check "the package for Android is put together, its segments on pages of 16 KB" bash scripts/aar.sh --libraries "$OUT/jni"
    holds=$(jar tf target/gureum-android-*.aar | sort | tr '\n' ' ')
    case "$holds" in
    *AndroidManifest.xml*META-INF/com/android/build/gradle/aar-metadata.properties*classes.jar*jni/x86_64/libgureum_ffi.so*proguard.txt*) pass "it holds what an app needs" ;;
    *) fail "it holds what an app needs ($holds)" ;;
    esac
    check "its POM names what an app needs, each in a version" test \
        "$(grep -c -E '<version>[0-9][^@]*</version>' target/gureum-android-*.pom)/$(grep -c '<type>aar</type>' target/gureum-android-*.pom)" = 5/1
    echo 'int nothing;' | cc -shared -fPIC -x c - -Wl,-z,max-page-size=4096 -o "$OUT/small/x86_64/libgureum_ffi.so" || exit 1
    if bash scripts/aar.sh --libraries "$OUT/small" >/dev/null 2>&1; then
        fail "a library on smaller pages is refused"
    else
        pass "a library on smaller pages is refused"
    fi
fi
