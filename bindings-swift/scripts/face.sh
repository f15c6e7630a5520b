#!/usr/bin/env bash
# Whether a face of the native library is still what its sources give.
#
#   bindings-swift/scripts/face.sh swift|kotlin          succeeds if nothing changed since the face was made
#   bindings-swift/scripts/face.sh swift|kotlin record   what `bindgen.sh` says when it has made it
#
# The program that makes a face takes minutes of a core to build. A face that was made from the same sources, by the same
# scripts and the same uniffi needs no second look; `tests/run nightly` makes it anew all the same.
set -euo pipefail
cd "$(dirname "$0")/.."

case "${1:-}" in
swift) record=scripts/face.sums face="scripts/bindgen.sh scripts/bindgen.toml Sources/GureumBridge Sources/GureumFFI" ;;
kotlin) record=kotlin/scripts/face.sums face="kotlin/scripts/bindgen.sh kotlin/uniffi.toml kotlin/src/main/kotlin/ffi" ;;
*)
    echo "say \`swift\` or \`kotlin\`" >&2
    exit 2
    ;;
esac

sums() {
    # shellcheck disable=SC2086 # the words of the list
    find src build.rs $face -type f | LC_ALL=C sort | xargs cksum
    grep -A 1 '^name = "uniffi' ../Cargo.lock
}

if [ "${2:-}" = record ]; then
    sums >"$record"
else
    sums | cmp -s - "$record"
fi
