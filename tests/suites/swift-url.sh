#!/usr/bin/env bash
# A Swift program on Linux that names the package by its URL: Swift 6.0 by pkg-config, Swift 6.2 by the bundle that comes along
. "$(dirname "$0")/common.sh"

OUT="$CARGO_TARGET_DIR/tests/swift-url"
TRIPLE="$(uname -m)-unknown-linux-gnu"
if [ "$(uname)" != Linux ]; then
    skip "Swift by URL" "the layout is rehearsed on Linux only"
    exit 0
fi
for tool in git openssl pgrep python3; do
    command -v "$tool" >/dev/null 2>&1 || { skip "Swift by URL" "\`$tool\` is not installed" && exit 0; }
done
rm -rf "$OUT"
mkdir -p "$OUT"

# The files of the release, over https: a manifest may name nothing else.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$OUT/key.pem" -out "$OUT/cert.pem" -days 2 \
    -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 2>/dev/null || exit 1
coproc server {
    exec python3 - "$OUT" <<'END'
import functools, http.server, ssl, sys, threading
class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *told): pass
at = sys.argv[1]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(f"{at}/cert.pem", f"{at}/key.pem")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=f"{at}/made/release"))
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_port, flush=True)
server.serve_forever()
END
}
# shellcheck disable=SC2154 # coproc sets it
trap 'kill "$server_PID"' EXIT
read -r port <&"${server[0]}"

check "the library is built as users get it" cargo build --quiet --profile ship -p gureum-uniffi
strip --strip-debug -o "$OUT/libgureum_ffi.a" "$CARGO_TARGET_DIR/ship/libgureum_ffi.a" || exit 1
check "the repository for users is laid out" cargo dev swift-package 1.2.3 "$OUT/made" --linux-only \
    --library "$TRIPLE=$OUT/libgureum_ffi.a" --binaries "https://127.0.0.1:$port"
ls -l "$OUT/made/release" | awk 'NR > 1 { print "# " $NF " has " $5 " bytes" }'
repository="$OUT/gureum-swift"
mv "$OUT/made/package" "$repository" || exit 1
tagged() (
    git init -q -b main "$repository" && cd "$repository" && git add -A || return 1
    git -c user.name=release -c user.email=release@localhost commit -q -m 1.2.3 && git tag 1.2.3
)
check "it is committed and tagged" tagged

programs command && cp "$CARGO_TARGET_DIR/debug/gureum-emulator" "$OUT/" || exit 1
# by_url NAME VARIABLE...: builds the program of users and runs it.
by_url() {
    local folder="$OUT/$1" said
    local variables=("GUREUM_SWIFT_URL=file://$repository" "GUREUM_EMULATOR=$OUT/gureum-emulator" "${@:2}")
    cp -R "$ROOT/bindings-swift/Tests/ByURL" "$folder"
    cp "$ROOT"/samples/ios/App/{AccountsModel,Backend}.swift "$folder/Sources/"
    # What the package manager calls.
    if [ -n "$SWIFT_ROOT" ] && ! { [ -x "$SWIFT_ROOT/debian/usr/bin/git" ] && [ -x "$SWIFT_ROOT/debian/usr/bin/unzip" ]; }; then
        chroot "$SWIFT_ROOT/debian" apt-get install -y -q --no-install-recommends git unzip >"$OUT/apt.log" 2>&1 || return 1
    fi
    # The cache of packages belongs to this run: the tag is not that of the last one.
    if ! (cd "$folder" && "${SWIFT[@]/%swift/env}" "${variables[@]}" swift build --cache-path "$folder/cache") >"$OUT/$1.log" 2>&1; then
        tail -n 40 "$OUT/$1.log"
        return 1
    fi
    ! grep -E '\.swift:[0-9:]+ warning: ' "$OUT/$1.log" || return 1
    said=$("${SWIFT[@]/%swift/env}" "${variables[@]}" "$folder/.build/debug/ByURL") || return 1
    [ "$said" = "$(printf '%s\n' RUNNING 1 gureum-secret-test-of-a-test '["demo"] false false' '["demo"] no problem false' 'true false')" ] || { echo "$said" && return 1; }
    # What was linked is in the program: nothing of this project has to be there when it runs.
    ! ldd "$folder/.build/debug/ByURL" | grep gureum || return 1
    # Nor is anything left when it has ended; who was told to end may need a moment.
    for _ in $(seq 100); do pgrep -f "$OUT/gureum-emulator" >/dev/null || return 0; sleep 0.1; done
    echo "the emulator is left" && return 1
}

if swift_tools; then
    mkdir -p "$OUT/prefix"
    tar -xzf "$OUT/made/release/GureumFFI-1.2.3-$TRIPLE.tar.gz" -C "$OUT/prefix" || exit 1
    check "a program on Swift 6.0 builds and calls" by_url older "PKG_CONFIG_PATH=$OUT/prefix/lib/pkgconfig"
else
    skip "a program on Swift 6.0 builds and calls" "there is no Swift 6.0, and it can be installed here by root on Debian only"
fi
if swift_root 6.2 sid; then
    export SWIFT_ROOT_TRUSTS="$OUT/cert.pem"
    check "a program on Swift 6.2 builds and calls, with nothing put in place" by_url newer
else
    unreachable "a program on Swift 6.2 builds and calls, with nothing put in place" "Debian's unstable cannot be installed here"
fi
