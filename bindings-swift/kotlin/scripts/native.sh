#!/usr/bin/env bash
# Builds the native library of this machine and puts it where the jar takes it from. On Windows this runs in the shell of Git.
#
#   bindings-swift/kotlin/scripts/native.sh          what is published: the profile `ship`, into native/
#   bindings-swift/kotlin/scripts/native.sh emulator the program `gureum-emulator`, into programs/, for the jar `emulator`
#   bindings-swift/kotlin/scripts/native.sh tests    for the tests: built fast, with the emulator and panics on purpose
#   bindings-swift/kotlin/scripts/native.sh growth   for many calls: as published, with the emulator
#
# `tests` and `growth` go into native-tests/, which Maven looks into when told `-Ptests` only: nobody is to pack them by accident.
set -euo pipefail
cd "$(dirname "$0")/../../.."

target=${CARGO_TARGET_DIR:-target}
place=native-tests
case "${1:-ship}" in
ship)
    cargo build --quiet -p gureum-uniffi --profile ship
    built=$target/ship place=native
    ;;
tests)
    cargo native
    built=$target/debug
    ;;
growth)
    cargo build --quiet -p gureum-uniffi --profile ship --features emulator
    built=$target/ship
    ;;
emulator)
    cargo build --quiet -p gureum-emulator --profile ship
    built=$target/ship place=programs/gureum-emulator
    ;;
*)
    echo "there is no build \`$1\`; use \`ship\`, \`emulator\`, \`tests\` or \`growth\`" >&2
    exit 2
    ;;
esac

case "$(uname -m)" in
x86_64 | amd64) machine=x86-64 ;;
arm64 | aarch64) machine=aarch64 ;;
*) machine=$(uname -m) ;;
esac
# The words of JNA. On Windows symbols are in a file of their own.
case "$(uname)" in
Darwin) folder=darwin-$machine library=libgureum_ffi.dylib strip=(strip -x -o) ;;
MINGW* | MSYS* | CYGWIN*) folder=win32-$machine library=gureum_ffi.dll strip=() ;;
*) folder=linux-$machine library=libgureum_ffi.so strip=(strip --strip-unneeded -o) ;;
esac
case "$place/$folder" in
programs/*/win32-*) library=gureum-emulator.exe ;;
programs/*) library=gureum-emulator ;;
esac
out=bindings-swift/kotlin/$place/$folder
mkdir -p "$out"
# A new file, not new content: a program that runs may have the old one mapped.
rm -f "$out/$library"
if [ ${#strip[@]} -gt 0 ]; then
    "${strip[@]}" "$out/$library" "$built/$library"
else
    cp "$built/$library" "$out/$library"
fi
