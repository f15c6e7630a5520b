#!/usr/bin/env bash
# The packages under AddressSanitizer: Python, Node, Swift, Kotlin; Miri where no socket is needed
. "$(dirname "$0")/common.sh"

if [ "$(uname -s)" != Linux ] || ! cargo +nightly --version >/dev/null 2>&1; then
    skip "AddressSanitizer and Miri" "they need Linux and a nightly toolchain"
    exit 0
fi
HOST=$(rustc -vV | sed -n 's/^host: //p')
OUT="$CARGO_TARGET_DIR/asan"
REPORTS="$OUT/reports"
BUILT="$OUT/$HOST/debug"
# A copy of the checkout, so that nobody's own is left with a library that needs the sanitizer. The whole of it: tests read what stands
# beside their package.
COPY="$OUT/checkout"
rm -rf "$REPORTS"
mkdir -p "$REPORTS"
# Reports go to files, because a test may swallow what the processes say that it starts. Leaks of an interpreter are not ours.
export ASAN_OPTIONS="detect_leaks=0:detect_odr_violation=0:log_path=$REPORTS/report"

# nightly COMMAND...: a command of cargo that builds with the sanitizer.
nightly() {
    RUSTFLAGS="-Zsanitizer=address" cargo +nightly "$@" --target "$HOST" --target-dir "$OUT"
}

# clean WHERE: nothing was reported since the last time.
clean() {
    empty "AddressSanitizer finds nothing in $1" "$(cat "$REPORTS"/report.* 2>/dev/null | head -n 80)"
    rm -f "$REPORTS"/report.*
}

# under COMMAND...: runs a foreign program with the runtime loaded before everything else, and its memory from malloc alone.
under() {
    LD_PRELOAD="$RUNTIME" PYTHONMALLOC=malloc "$@"
}

copied() {
    rm -rf "$COPY"
    mkdir -p "$COPY" && git ls-files -z | xargs -0 cp --parents -t "$COPY"
}

# instrumented LIBRARY: its code is checked; otherwise nothing could be found in it.
instrumented() {
    check "$1 is instrumented" grep -q __asan_report_load "$BUILT/$1"
}

# The two bare functions of the library of Swift and Kotlin, whose user is a test here. Its leaks are ours.
bare_functions() {
    ASAN_OPTIONS="${ASAN_OPTIONS/leaks=0/leaks=1}" nightly test --package gureum-uniffi --lib || fail "the border of Swift and Kotlin"
    clean "the border of Swift and Kotlin"
}

python_module() {
    local package="$OUT/python" again
    if ! python_tools sanitize "${PYTHON_TESTS[@]}" distributed==2026.8.0 gunicorn==27.0.1 billiard==4.3.2; then
        unreachable "the Python package" "PyPI cannot be reached"
        return
    fi
    rm -rf "$package"
    mkdir -p "$package"
    cp -R bindings-python/python/gureum "$package/" && cp "$BUILT/lib_core.so" "$package/gureum/_core.abi3.so" || return 1
    instrumented lib_core.so
    # What is freed twice must be found, or the rest of this proves nothing.
    again='import ctypes; c = ctypes.CDLL(None); c.malloc.restype = ctypes.c_void_p; p = ctypes.c_void_p(c.malloc(8)); c.free(p); c.free(p)'
    under "$PYTHON" -c "$again"
    check "a double free in Python is reported" grep -q -s double-free "$REPORTS"/report.*
    rm -f "$REPORTS"/report.*
    (
        cd bindings-python || exit 1
        # Memory that was freed is kept by the sanitizer, so it grows and still holds what was in it. What takes Ray, Airflow or pandas
        # is left out: they bring native code of their own.
        PYTHONPATH="$package" PYTHONDONTWRITEBYTECODE=1 under "$PYTHON" -m pytest -rA --tb=short -p no:cacheprovider \
            -p gureum.pytest_plugin -m 'not growth and not tables' tests --ignore tests/packaging --ignore tests/types \
            --ignore tests/deployments --ignore tests/test_readme.py --ignore tests/hostile/test_memory.py \
            --deselect tests/bridge/test_elsewhere.py::test_ray_workers
    ) >"$OUT/python.log" 2>&1
    local code=$?
    pytest_lines <"$OUT/python.log" | grep -E '^(not )?ok - '
    [ "$code" -eq 0 ] || { tail -n 100 "$OUT/python.log" && fail "the Python tests end with status $code"; }
    clean "the Python package"
}

node_module() {
    local package="$COPY/bindings-node" code
    if ! command -v npm >/dev/null 2>&1; then
        skip "the Node package" "node and npm are not installed"
        return
    fi
    cp "$BUILT/libgureum_node.so" "$package/gureum.node" || return 1
    instrumented libgureum_node.so
    cd "$package" || return 1
    if ! npm ci --silent --no-audit --no-fund; then
        skip "the Node package" "npm ci failed (no network?)"
        return
    fi
    npm run --silent build && npx --no-install tsc -p tests/tsconfig.json || fail "the Node package compiles"
    check "the runtime is in the process of Node" \
        under node -e 'require("."); process.exit(/libasan/.test(require("fs").readFileSync("/proc/self/maps", "utf8")) ? 0 : 1)'
    GUREUM_NODE_WORKERS=20 under node --test --test-reporter=tap \
        $(find build/tests -name '*.test.mjs' ! -name 'growth*' ! -name 'memory*' ! -name 'readme*') >"$OUT/node.log" 2>&1
    code=$?
    sed -n -E 's/^ *(not )?ok [0-9]+ - /\1ok - /p' "$OUT/node.log"
    [ "$code" -eq 0 ] || sed -n '/^not ok/,/^  \.\.\./p' "$OUT/node.log" | sed 's/^not ok/    not ok/'
    cd "$ROOT" || return 1
    clean "the Node package"
}

# Here the code of Swift is checked as well. The test that looks through all memory would look through the sanitizer's, too.
swift_package() {
    local build=(--sanitize address --scratch-path "$OUT/swift") bin code
    if ! swift_tools; then
        skip "the Swift package" "there is no Swift 6.0, and it can be installed here by root on Debian only"
        return
    fi
    mkdir -p "$OUT/library"
    cp "$BUILT/libgureum_ffi.so" "$OUT/library/" || return 1
    instrumented libgureum_ffi.so
    echo 'import Glibc; let p = malloc(8); free(p); free(p)' >"$OUT/twice.swift"
    "${SWIFT[@]/%swift/swiftc}" -sanitize=address "$OUT/twice.swift" -o "$OUT/twice" && "${SWIFT[@]/%swift/env}" "$OUT/twice"
    check "a double free in Swift is reported" grep -q -s double-free "$REPORTS"/report.*
    rm -f "$REPORTS"/report.*
    export GUREUM_LIBRARY="$OUT/library"
    cd "$ROOT/bindings-swift" || return 1
    if ! "${SWIFT[@]}" build "${build[@]}" --build-tests >"$OUT/swift.log" 2>&1; then
        tail -n 40 "$OUT/swift.log"
        return 1
    fi
    "${SWIFT[@]}" test "${build[@]}" --skip-build --disable-xctest --no-parallel --skip MemoryTests >"$OUT/swift.log" 2>&1
    code=$?
    swift_lines "$OUT/swift.log"
    [ "$code" -eq 0 ] || grep -v -E '^(✔|◇|↳)|Passing' "$OUT/swift.log" | head -n 100
    cd "$ROOT" || return 1
    clean "the Swift package"
}

kotlin_package() {
    local package="$COPY/bindings-swift/kotlin" native code
    if ! command -v mvn >/dev/null 2>&1 || ! command -v javac >/dev/null 2>&1; then
        skip "the Kotlin package" "a JDK from 17 on and Maven are not installed"
        return
    fi
    # The instrumented one is the only library of the copy, in the folder where JNA looks on this machine.
    native="$package/native/linux-$(uname -m | tr _ -)"
    mkdir -p "$native"
    cp "$BUILT/libgureum_ffi.so" "$native/" || return 1
    cat >"$package/Maps.java" <<'END'
class Maps {
    public static void main(String[] none) throws java.io.IOException {
        System.exit(java.nio.file.Files.readString(java.nio.file.Path.of("/proc/self/maps")).contains("libasan") ? 0 : 1);
    }
}
END
    # The machine of Java asks for faults of memory on purpose.
    local -x ASAN_OPTIONS="$ASAN_OPTIONS:handle_segv=0"
    check "the runtime is in the process of Java" under java "$package/Maps.java"
    export GUREUM_EMULATOR="$CARGO_TARGET_DIR/debug/gureum-emulator"
    under maven -f "$package" \
        '-Dtest=!GrowthTest,!MemoryTest,!PackagedTest' test >"$OUT/kotlin.log" 2>&1
    code=$?
    surefire_lines "$package/target/surefire-reports"
    [ "$code" -eq 0 ] || { tail -n 100 "$OUT/kotlin.log" && fail "the Kotlin tests end with status $code"; }
    clean "the Kotlin package"
}

# What an interpreter of Rust's own rules can run: no socket and no C. Numbers of rounds are small there, it is slow.
miri() {
    if ! cargo +nightly miri --version >/dev/null 2>&1 && ! rustup component add --toolchain nightly miri rust-src >/dev/null 2>&1; then
        unreachable "Miri" "the nightly toolchain has no Miri, and it cannot be had"
        return
    fi
    export MIRIFLAGS="-Zmiri-disable-isolation -Zmiri-ignore-leaks" PROPTEST_CASES=4 PROPTEST_DISABLE_FAILURE_PERSISTENCE=1
    cargo +nightly miri test --target-dir "$CARGO_TARGET_DIR/miri" --package gureum-uniffi --lib || fail "Miri, the border of Swift and Kotlin"
    cargo +nightly miri test --target-dir "$CARGO_TARGET_DIR/miri" --package gureum --lib --no-default-features -- \
        sign:: retry:: keytab:: secret:: --skip evenly || fail "Miri, the core"
}

bare_functions
# The runtime of gcc: Rust's own is made for programs, and here the program is Python, Node or Java.
RUNTIME=$(readlink -f "$(gcc -print-file-name=libasan.so 2>/dev/null)")
if [ ! -f "$RUNTIME" ]; then
    skip "the packages under AddressSanitizer" "gcc has no libasan.so"
elif ! nightly build --package gureum-python --package gureum-node --package gureum-uniffi --features gureum-uniffi/emulator,gureum-uniffi/panics ||
    ! conformance "$OUT/scenarios.json" || ! programs command || ! copied; then
    fail "the native libraries build"
else
    python_module || fail "the Python package under AddressSanitizer"
    node_module || fail "the Node package under AddressSanitizer"
    swift_package || fail "the Swift package under AddressSanitizer"
    kotlin_package || fail "the Kotlin package under AddressSanitizer"
fi
miri
