#!/usr/bin/env bash
# Writes the Kotlin face of the native library to FILE, its place among the sources if none is named.
#
#   bindings-swift/kotlin/scripts/bindgen.sh [FILE]
#
# The library must be built with its symbols, because they hold the description of the interface.
set -euo pipefail
cd "$(dirname "$0")/../../.."

kotlin=bindings-swift/kotlin
out=${1:-$kotlin/src/main/kotlin/ffi/Native.kt}
target=${CARGO_TARGET_DIR:-target}
cargo native --bin uniffi-bindgen --features gureum-uniffi/bindgen
case "$(uname)" in
Darwin) library=libgureum_ffi.dylib ;;
*) library=libgureum_ffi.so ;;
esac

made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
"$target/debug/uniffi-bindgen" generate "$target/debug/$library" --language kotlin --no-format \
    --config "$kotlin/uniffi.toml" --out-dir "$made"
mkdir -p "$(dirname "$out")"
# Nobody but this package is to see it, and no line ends in spaces.
{
    # shellcheck disable=SC2016 # the back-ticks are text
    echo '// Made by `bindings-swift/kotlin/scripts/bindgen.sh`; do not edit.'
    find "$made" -name '*.kt' -exec cat {} + | sed -E \
        -e 's/[ \t]+$//' \
        -e 's/^public //' \
        -e 's/^((open|data|sealed|inline|value|annotation|enum) )*(class|interface|object|fun|val|const) ?/internal &/' \
        -e 's/^( +\*\/|    @Throws\(BridgeException::class\)) fun /\1\ninternal fun /'
} | cat -s >"$out"
[ $# -gt 0 ] || bindings-swift/scripts/face.sh kotlin record
