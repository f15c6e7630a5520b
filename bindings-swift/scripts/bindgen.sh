#!/usr/bin/env bash
# Writes the Swift face of the native library below FOLDER, `bindings-swift/Sources` if none is named:
#   GureumBridge/GureumBridge.swift   what Swift calls
#   GureumFFI/GureumFFI.h             the functions of the library
#   GureumFFI/module.modulemap        what Swift imports them by
#
#   bindings-swift/scripts/bindgen.sh [FOLDER]
#
# The library must be built with its symbols, because they hold the description of the interface.
set -euo pipefail
cd "$(dirname "$0")/../.."

out=${1:-bindings-swift/Sources}
target=${CARGO_TARGET_DIR:-target}
cargo native --bin uniffi-bindgen --features gureum-uniffi/bindgen
case "$(uname)" in
Darwin) library=libgureum_ffi.dylib ;;
*) library=libgureum_ffi.so ;;
esac

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$target/debug/uniffi-bindgen" generate "$target/debug/$library" --config bindings-swift/scripts/bindgen.toml \
    --language swift --no-format --out-dir "$made"
mkdir -p "$out/GureumBridge" "$out/GureumFFI"
cp "$made/GureumBridge.swift" "$out/GureumBridge/"
cp "$made/GureumFFI.h" "$out/GureumFFI/"
# Outside of a framework Swift learns from here which library to link.
sed '/^ *use /d; s/^\( *\)export \*/\1link "gureum_ffi"\n&/' "$made/GureumFFI.modulemap" >"$out/GureumFFI/module.modulemap"
[ $# -gt 0 ] || bindings-swift/scripts/face.sh swift record
