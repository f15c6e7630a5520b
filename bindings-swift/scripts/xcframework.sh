#!/usr/bin/env bash
# Assembles GureumFFI.xcframework, which carries the native library to Apple systems.
#
#   xcframework.sh [--dry-run] [--platform macos|ios|ios-simulator]... [--out FOLDER]
#
#   --dry-run    lay out the headers and print the commands, run none of them; works anywhere
#   --platform   only this one; may be repeated; all three if left out
#   --out        where the framework goes, bindings-swift/build if left out
#
# It needs a Mac with Xcode and Rust. The libraries are built without the emulator.
set -euo pipefail

usage() {
    sed -n '2,/^$/{/^#/!q;s/^# \{0,1\}//p;}' "$0"
}
refuse() {
    echo "xcframework.sh: $1" >&2
    exit 2
}

dry_run=false
platforms=()
package=$(cd "$(dirname "$0")/.." && pwd)
out="$package/build"
while [ $# -gt 0 ]; do
    case "$1" in
    --dry-run) dry_run=true ;;
    --platform)
        case "${2:-}" in
        macos | ios | ios-simulator) platforms+=("$2") ;;
        *) refuse "there is no platform \`${2:-}\`; use \`macos\`, \`ios\` or \`ios-simulator\`" ;;
        esac
        shift
        ;;
    --out)
        [ -n "${2:-}" ] || refuse "\`--out\` needs a folder"
        out=$2
        shift
        ;;
    --help) usage && exit 0 ;;
    *) refuse "there is no option \`$1\`; \`--help\` shows them" ;;
    esac
    shift
done
[ ${#platforms[@]} -gt 0 ] || platforms=(macos ios ios-simulator)
if ! $dry_run; then
    for tool in cargo lipo xcodebuild; do
        command -v "$tool" >/dev/null 2>&1 || refuse "\`$tool\` was not found; run this on a Mac with Xcode and Rust, or add \`--dry-run\`"
    done
fi

run() {
    echo "$*"
    $dry_run || "$@"
}

# The targets of Rust that make up a platform.
targets() {
    case "$1" in
    macos) echo aarch64-apple-darwin x86_64-apple-darwin ;;
    ios) echo aarch64-apple-ios ;;
    ios-simulator) echo aarch64-apple-ios-sim x86_64-apple-ios ;;
    esac
}

# As old as Package.swift allows.
export MACOSX_DEPLOYMENT_TARGET=13.0 IPHONEOS_DEPLOYMENT_TARGET=16.0

# A folder of its own below the headers: Xcode puts those of all frameworks into one place, where two maps of modules would
# overwrite each other. The framework brings the library, so the map must not name one.
mkdir -p "$out"
headers="$out/headers"
rm -rf "$headers"
mkdir -p "$headers/GureumFFI"
cp "$package/Sources/GureumFFI/GureumFFI.h" "$headers/GureumFFI/"
sed '/^ *link /d' "$package/Sources/GureumFFI/module.modulemap" >"$headers/GureumFFI/module.modulemap"

cd "$package/.."
target=${CARGO_TARGET_DIR:-target}
parts=()
for platform in "${platforms[@]}"; do
    libraries=()
    for triple in $(targets "$platform"); do
        run rustup target add "$triple"
        run cargo build --profile ship -p gureum-uniffi --target "$triple"
        libraries+=("$target/$triple/ship/libgureum_ffi.a")
    done
    whole="$out/$platform/libgureum_ffi.a"
    run mkdir -p "$out/$platform"
    run lipo -create "${libraries[@]}" -output "$whole"
    parts+=(-library "$whole" -headers "$headers")
done
run rm -rf "$out/GureumFFI.xcframework"
run xcodebuild -create-xcframework "${parts[@]}" -output "$out/GureumFFI.xcframework"
# What `url:` and `checksum:` of a released Package.swift name.
run ditto -c -k --keepParent "$out/GureumFFI.xcframework" "$out/GureumFFI.xcframework.zip"
run swift package --package-path "$package" compute-checksum "$out/GureumFFI.xcframework.zip"
