#!/usr/bin/env bash
# Builds the native library of this machine and puts it where the jar takes it from.
#
#   bindings-swift/kotlin/scripts/native.sh          what is published: the profile `ship`
#   bindings-swift/kotlin/scripts/native.sh tests    for the tests: built fast, with the emulator and panics on purpose
#   bindings-swift/kotlin/scripts/native.sh growth   for many calls: as published, with the emulator
set -euo pipefail
cd "$(dirname "$0")/../../.."

target=${CARGO_TARGET_DIR:-target}
case "${1:-ship}" in
ship)
    cargo build --quiet -p gureum-uniffi --profile ship
    built=$target/ship
    ;;
tests)
    cargo native
    built=$target/debug
    ;;
growth)
    cargo build --quiet -p gureum-uniffi --profile ship --features emulator
    built=$target/ship
    ;;
*)
    echo "there is no build \`$1\`; use \`ship\`, \`tests\` or \`growth\`" >&2
    exit 2
    ;;
esac

case "$(uname -m)" in
x86_64 | amd64) machine=x86-64 ;;
arm64 | aarch64) machine=aarch64 ;;
*) machine=$(uname -m) ;;
esac
case "$(uname)" in
Darwin) folder=darwin-$machine library=libgureum_ffi.dylib flags=-x ;;
*) folder=linux-$machine library=libgureum_ffi.so flags=--strip-unneeded ;;
esac
out=bindings-swift/kotlin/native/$folder
mkdir -p "$out"
# A new file, not new content: a program that runs may have the old one mapped.
rm -f "$out/$library"
strip "$flags" -o "$out/$library" "$built/$library"
