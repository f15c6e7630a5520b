#!/usr/bin/env bash
# A release, rehearsed: every part that this machine can make, looked into, run, published to registries of this machine, installed from them
. "$(dirname "$0")/common.sh"

OUT="$CARGO_TARGET_DIR/dist"
if ! command -v npm >/dev/null 2>&1 || ! command -v mvn >/dev/null 2>&1 || ! command -v gpg >/dev/null 2>&1; then
    skip "the release" "it takes node with npm, a JDK with Maven, and gpg"
    exit 0
fi
# What zig cross-builds for; a target that cannot be had is named, and the others are rehearsed.
targets=()
for target in $(sed -n 's/^  - {rust: \([^,]*\), by: zig,.*/\1/p' packaging/plan.yaml); do
    if rustup target add "$target" >/dev/null 2>&1; then targets+=("$target"); else unreachable "the release for $target" "rustup cannot add it"; fi
done
# What runs it here. CI has the right to install; elsewhere what is missing is named, and what takes it is built and looked into.
from_debian qemu-user-static debian-archive-keyring
command -v qemu-aarch64-static >/dev/null 2>&1 || command -v qemu-aarch64 >/dev/null 2>&1 ||
    skip "what is made for arm64 runs" "qemu's user mode is not installed"
[ -f /usr/share/keyrings/debian-archive-keyring.gpg ] || skip "what is made for musl runs" "Debian's keyring is not installed"
wine_tools || skip "what is made for Windows runs" "there is no Wine, and none can be had from Debian"
programs golden || exit 1
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
# The profile of what users download is that of the suites which measure; GUREUM_REHEARSE= tries it here too.
# shellcheck disable=SC2086 # none or one
check "a release of $version goes through to its last step" "$CARGO_TARGET_DIR/debug/dev" release "$version" --dry-run \
    ${GUREUM_REHEARSE---rehearse} --target "$(IFS=,; echo "${targets[*]}")" --folder "$OUT"
for kind in wheel-x86_64-unknown-linux-gnu npm program-aarch64-unknown-linux-musl npm-native-x86_64-pc-windows-gnu jar crate; do
    check "there is a part \`$kind\`" bash -c 'ls "$1"/* >/dev/null' - "$OUT/parts/$kind"
done
# What reads the list of components takes it for what it says it is.
validate='import sys; from cyclonedx.schema import SchemaVersion; from cyclonedx.validation.json import JsonStrictValidator
found = JsonStrictValidator(SchemaVersion.V1_5).validate_str(open(sys.argv[1]).read()); sys.exit(str(found) if found else 0)'
for list in "$OUT"/notices/*/sbom.cdx.json; do
    check "$(basename "$(dirname "$list")"): the list of components is CycloneDX" "$OUT/tools/bin/python" -c "$validate" "$list"
done
