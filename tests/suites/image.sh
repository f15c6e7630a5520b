#!/usr/bin/env bash
# The image of the emulator: buildah makes it of the Dockerfile and a static program, and it runs as a container would, in a root of its own
. "$(dirname "$0")/common.sh"

OUT="$CARGO_TARGET_DIR/tests/image"
TARGET="$(uname -m)-unknown-linux-musl"
rm -rf "$OUT" && mkdir -p "$OUT"
if [ "$(uname)" != Linux ] || [ "$(id -u)" != 0 ]; then
    skip "the image of the emulator" "it takes root on Linux"
    exit 0
fi
if ! debian_has buildah || ! command -v jq >/dev/null 2>&1; then
    skip "the image of the emulator" "buildah and jq are not installed"
    exit 0
fi
if ! rustup target list --installed 2>/dev/null | grep -q "^$TARGET\$" && ! rustup target add "$TARGET" >/dev/null 2>&1; then
    skip "the image of the emulator" "the Rust target $TARGET cannot be had"
    exit 0
fi
check "the static program is built" cargo build --quiet --release --locked --package gureum-emulator --target "$TARGET" || exit 1

# The first stage of the Dockerfile builds in an image that a registry gives. Here the program of this machine stands in its place, and
# the file is the same.
mkdir -p "$OUT/build/target/release"
cp "$CARGO_TARGET_DIR/$TARGET/release/gureum-emulator" "$OUT/build/target/release/" || exit 1
image() { buildah --root "$OUT/storage" --runroot "$OUT/run" --storage-driver vfs "$@"; }
if ! image build --isolation chroot --format docker --build-context "build=$OUT/build" --tag gureum-emulator \
    --file core/emulator/docker/Dockerfile "$OUT/build" >"$OUT/log" 2>&1; then
    cat "$OUT/log"
    fail "the image is built"
    exit 1
fi
pass "the image is built"
image inspect --type image gureum-emulator | jq -c .Docker.config >"$OUT/config.json"
told() { jq -r "$1" "$OUT/config.json"; }
check "it runs as nobody" test "$(told .User)" = 65534:65534
check "it shows its port" test "$(told '.ExposedPorts | keys[0]')" = 4100/tcp

root=$(image mount "$(image from gureum-emulator)") || exit 1
empty "it holds the program and nothing else" "$(find "$root" -type f ! -path "$root/gureum-emulator")"
# inside ARGUMENT...: as a container has it: its root, its user, no variable but the one that is given, no proc and no dev.
chroot=$(command -v chroot)
inside() { env -i GUREUM_EMULATOR_TOKEN=of-a-test "$chroot" --userspec="$(told .User)" "$root" "$@"; }
mapfile -t entry < <(told '.Entrypoint[]')
mapfile -t health < <(told '.Healthcheck.Test[1:][]')
# Another port than the image's, which may be taken on this machine.
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
(inside "${entry[@]/#4100/$port}" >"$OUT/said" 2>&1) &
well() { inside "${health[@]/4100/$port}" >/dev/null 2>&1; }
for _ in $(seq 300); do well && break || sleep 0.1; done
check "it is well by its own health check" well
status() { curl --silent --output /dev/null --write-out '%{http_code}' "$@" "http://127.0.0.1:$port/_gureum/health"; }
check "it answers who knows the token" test "$(status --header 'X-Gureum-Token: of-a-test')" = 200
check "it answers nobody else" test "$(status)" = 403
pid=$(pgrep --full --newest "^/gureum-emulator serve .*--port $port") && kill "$pid"
wait
if well; then fail "it ends when told"; else pass "it ends when told"; fi
image umount --all >/dev/null
