#!/usr/bin/env bash
# Makes the package for Android, an AAR of API 24 and later.
#
#   bindings-swift/kotlin/scripts/aar.sh                    builds the native libraries with cargo-ndk
#   bindings-swift/kotlin/scripts/aar.sh --libraries DIR    takes them from DIR/ABI/libgureum_ffi.so
#
# The classes are those of the jar, so `mvn package` comes first. Building needs cargo-ndk, the NDK (r27 or later, its
# folder in ANDROID_NDK_HOME) and the Rust targets. Beside the AAR stands its POM, for `mvn deploy:deploy-file`: it names what an app
# needs. Core library desugaring is a switch of the app, so the AAR asks for it (`android/aar-metadata.properties`).
set -euo pipefail
cd "$(dirname "$0")/../../.."

kotlin=$PWD/bindings-swift/kotlin
# named PROPERTY: its value in the POM of the jar.
named() { sed -n "s#^    <$1>\(.*\)</$1>\$#\1#p" "$kotlin/pom.xml"; }
version=$(sed -n 's#^  <version>\(.*\)</version>$#\1#p' "$kotlin/pom.xml")
jar=$kotlin/target/gureum-$version.jar
[ -f "$jar" ] || { echo "there is no jar; run \`mvn -f bindings-swift/kotlin package\` first" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/jni" "$work/classes"

if [ "${1:-}" = --libraries ]; then
    cp -R "$2/." "$work/jni/"
else
    : "${ANDROID_NDK_HOME:?set it to the folder of the NDK}"
    command -v cargo-ndk >/dev/null || { echo "run \`cargo install cargo-ndk\` first" >&2; exit 1; }
    cargo ndk --platform 24 -t arm64-v8a -t armeabi-v7a -t x86_64 -t x86 -o "$work/jni" \
        build -p gureum-uniffi --profile ship
fi

# Every segment that is loaded begins on a page, and pages may have 16 KB.
for library in "$work"/jni/*/libgureum_ffi.so; do
    [ -f "$library" ] || { echo "there is no library" >&2; exit 1; }
    readelf -lW "$library" | awk -v file="${library#"$work"/}" '
        $1 == "LOAD" { n++; if (strtonum_hex($NF) < 16384) { print file ": a segment is aligned to " $NF > "/dev/stderr"; bad = 1 } }
        function strtonum_hex(text, value, at) {
            value = 0
            text = tolower(substr(text, 3))
            for (at = 1; at <= length(text); at++) value = value * 16 + index("0123456789abcdef", substr(text, at, 1)) - 1
            return value
        }
        END { exit bad || n == 0 }
    '
done

# The native library of the jar is for other systems.
(cd "$work/classes" && jar xf "$jar" && rm -rf linux-* darwin-* win32-* && jar cf "$work/classes.jar" .)
cp "$kotlin/android/AndroidManifest.xml" "$kotlin/android/proguard.txt" "$work/"
touch "$work/R.txt"
mkdir -p "$work/META-INF/com/android/build/gradle"
cp "$kotlin/android/aar-metadata.properties" "$work/META-INF/com/android/build/gradle/"
out=$kotlin/target/gureum-android-$version.aar
sed -e "s/@project.version@/$version/; s/@kotlin.floor.version@/$(named kotlin.floor.version)/; s/@jna.version@/$(named jna.version)/" \
    -e "s/@coroutines.version@/$(named coroutines.version)/; s/@serialization.version@/$(named serialization.version)/" \
    -e '/^<!--/d' "$kotlin/android/pom.xml" >"${out%.aar}.pom"
rm -rf "$work/classes" "$out"
(cd "$work" && jar cfM "$out" .)
echo "$out"
