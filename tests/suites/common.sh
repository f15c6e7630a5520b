# What the suites share: how to report, how to get a tool.

set -u
cd "$ROOT" || exit 1
TOOLS="$CARGO_TARGET_DIR/tools"
# What pyo3 asks in its build, the same in every suite: the module then is built once, for no Python in particular.
if [ "$(uname)" = Linux ]; then export PYO3_BUILD_EXTENSION_MODULE=1 PYO3_NO_PYTHON=1; fi

pass() { echo "ok - $1"; }
fail() { echo "not ok - $1"; }

# skip NAME WHY: a tool is missing. On CI that is a failure, because CI installs everything.
skip() {
    if [ "${CI:-}" = true ]; then fail "$1 ($2)"; else pass "$1 # SKIP $2"; fi
}

# unreachable NAME WHY: something outside cannot be had. A skip everywhere, named.
unreachable() { pass "$1 # SKIP $2"; }

# check NAME COMMAND...: passes when the command succeeds.
check() {
    local name=$1
    shift
    if "$@"; then pass "$name"; else fail "$name"; fi
}

# empty NAME TEXT: passes when the text is empty; otherwise the text is the finding.
empty() {
    if [ -z "$2" ]; then
        pass "$1"
    else
        printf '%s\n' "$2" | sed 's/^/    /'
        fail "$1"
    fi
}

# component NAME COMMAND: a part of the Rust toolchain, added when it is missing.
component() {
    cargo "$2" --version >/dev/null 2>&1 && return 0
    command -v rustup >/dev/null 2>&1 && rustup component add "$1" >/dev/null 2>&1
    cargo "$2" --version >/dev/null 2>&1
}

# cargo_tool NAME VERSION: a cargo command built from source, once, into target/tools.
cargo_tool() {
    local stamp="$TOOLS/$1-$2"
    [ -f "$stamp" ] && return 0
    echo "installing $1 $2 (once, a few minutes)"
    CARGO_TARGET_DIR="$TOOLS/build" cargo install --quiet --locked --debug --root "$TOOLS" "$1@$2" || return 1
    rm -rf "$TOOLS/build"
    touch "$stamp"
}

# go_tool NAME MODULE VERSION: a program built from a Go module, once, into target/tools/bin.
go_tool() {
    local stamp="$TOOLS/$1-$3"
    [ -f "$stamp" ] && return 0
    command -v go >/dev/null 2>&1 || return 1
    GOBIN="$TOOLS/bin" go install "$2@$3" >/dev/null 2>&1 && touch "$stamp"
}

# python_tools FOLDER PACKAGE...: a Python environment below target/tools; sets PYTHON.
python_tools() {
    local folder="$TOOLS/$1" wanted
    shift
    wanted="$*${GUREUM_PYTHON:+ for $GUREUM_PYTHON}"
    PYTHON="$folder/bin/python"
    [ -f "$folder/packages" ] && [ "$(cat "$folder/packages")" = "$wanted" ] && return 0
    rm -rf "$folder"
    "${GUREUM_PYTHON:-python3}" -m venv "$folder" && "$PYTHON" -m pip install --quiet --disable-pip-version-check "$@" || return 1
    echo "$wanted" >"$folder/packages"
}

# node_tools FOLDER: what tests/FOLDER/package-lock.json names, below target/tools; sets NODE_TOOLS. What is there stays there, so
# that a second run needs no network. No script of a package runs.
node_tools() {
    local from="$ROOT/tests/$1"
    NODE_TOOLS="$TOOLS/$1-node"
    cmp -s "$from/package-lock.json" "$NODE_TOOLS/installed" && return 0
    mkdir -p "$TOOLS" || return 1
    # Two suites may want the same ones at once; the second one then finds what the first one has put there.
    (
        if command -v flock >/dev/null 2>&1; then flock 9; fi
        cmp -s "$from/package-lock.json" "$NODE_TOOLS/installed" && exit 0
        rm -rf "$NODE_TOOLS" && mkdir -p "$NODE_TOOLS" || exit 1
        cp "$from/package.json" "$from/package-lock.json" "$NODE_TOOLS" || exit 1
        echo "installing the packages of tests/$1 (once)"
        (cd "$NODE_TOOLS" && npm ci --silent --ignore-scripts --prefer-offline --no-audit --no-fund) || exit 1
        cp "$from/package-lock.json" "$NODE_TOOLS/installed"
    ) 9>"$NODE_TOOLS.lock"
}

# newer_node: a Node of 22.12 or later stands first on the search path: the installed one, or one below target/tools. The program is in
# the package of its platform: the package `node` would get it by a script, and no script of a package runs here.
newer_node() {
    local folder="$TOOLS/node-24" platform
    is_newer() { node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 22 || (a == 22 && b >= 12) ? 0 : 1)' 2>/dev/null; }
    is_newer && return 0
    platform=node-$(node -p 'process.platform + "-" + process.arch') || return 1
    if [ ! -x "$folder/node_modules/$platform/bin/node" ]; then
        echo "installing Node 24 (once)"
        mkdir -p "$folder" && npm install --silent --prefix "$folder" --ignore-scripts --no-audit --no-fund "$platform@24.21.0" || return 1
    fi
    PATH="$folder/node_modules/$platform/bin:$PATH"
    is_newer
}

# site_programs FOLDER: what the documentation site is built from, where it looks for it, and its programs into FOLDER/programs.
site_programs() {
    "$CARGO_TARGET_DIR/debug/dev" site "$ROOT/docs/site/.reference" >/dev/null &&
        node "$ROOT/tests/site/programs.mjs" "$ROOT/docs/site/.reference" "$1/programs" >/dev/null
}

# from_debian PACKAGE...: installs them where CI has the right to, as root or by sudo.
from_debian() {
    local as_root=""
    [ "${CI:-}" = true ] && command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" = 0 ] || as_root="sudo -n"
    {
        $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -qq -y -o DPkg::Lock::Timeout=600 --no-install-recommends "$@"
    } >/dev/null 2>&1
}

# debian_has PACKAGE: the program of this name is there, from Debian if need be.
debian_has() { command -v "$1" >/dev/null 2>&1 || { from_debian "$1" && command -v "$1" >/dev/null 2>&1; }; }

# find_browser: prints the path of a Chromium.
find_browser() {
    command -v chromium || command -v chromium-browser || command -v google-chrome && return 0
    debian_has chromium && command -v chromium
}

# mocked FUNCTION ARGUMENT...: a suite's function that runs the wire tests of its language, against Prism as a mock of every
# service. It finds the mocks in GUREUM_MOCK, and leaves out the operations in GUREUM_UNMOCKED. That tests ran at all is seen from
# what Prism was asked. What the function says is shown when something is wrong.
#
# Only where GUREUM_THOROUGH is set, as in the nightly run: in the others Rust alone calls the mocks (`prism`). What a language writes comes
# from the same core.
mocked() {
    [ "${GUREUM_THOROUGH:-}" = true ] || return 0
    local name="Prism answers every operation and finds nothing" log="$CARGO_TARGET_DIR/tests/mocked-$1.log"
    if ! command -v npm >/dev/null 2>&1; then
        skip "$name" "node and npm are not installed"
        return 0
    fi
    if ! node_tools prism; then
        skip "$name" "npm ci failed (no network?)"
        return 0
    fi
    mkdir -p "$CARGO_TARGET_DIR/tests"
    if node "$ROOT/tests/prism/mocks.mjs" "$NODE_TOOLS/node_modules/@stoplight/prism-cli/dist/index.js" \
        bash -c "$(declare -f)"$'\n"$@"' mocked "$@" >"$log" 2>&1; then
        pass "$name"
    else
        sed 's/^/    /' "$log"
        fail "$name"
    fi
}

# unmocked: the operations that no mock can answer, one a line, as tests are named in Swift and Kotlin.
unmocked() {
    tr ',' '\n' <<<"$GUREUM_UNMOCKED" | awk -F. '
        NF {
            name = $1
            for (i = 2; i <= NF; i++) name = name toupper(substr($i, 1, 1)) substr($i, 2)
            print name
        }
    '
}

# programs TEST...: the programs of the packages that have these tests, into target/debug.
programs() {
    local test tests=()
    for test in "$@"; do tests+=(--test "$test"); done
    cargo tested --quiet --no-run "${tests[@]}"
}

# conformance FILE: all scenarios into FILE, and the programs that every language's tests read from.
conformance() {
    programs scenarios printed || return 1
    "$CARGO_TARGET_DIR/debug/scenarios" >"$1" || return 1
    export GUREUM_SCENARIOS="$1" GUREUM_REFUSALS="$CARGO_TARGET_DIR/debug/refusals" GUREUM_CANARIES="$CARGO_TARGET_DIR/debug/canaries"
}

# tested_wheel FOLDER: the wheel, built fast, with panics on purpose, installed into the environment of PYTHON. What is tested with
# it is behaviour. The plugin of the installed wheel is loaded, not the folder beside the tests.
#
# On Linux the module in it is the one that all suites build, unless the Python is free-threaded, which takes a module of its own.
# Maturin alone would build it with the features of the one package, and with it the core and half of what that stands on once more.
tested_wheel() {
    local wheels="$CARGO_TARGET_DIR/$1" cargo=cargo
    rm -rf "$wheels" && mkdir -p "$wheels"
    if [ "$(uname)" = Linux ] && "$PYTHON" -c 'import sys, sysconfig; sys.exit(bool(sysconfig.get_config_var("Py_GIL_DISABLED")))'; then
        cargo="$ROOT/tests/suites/cargo-for-maturin"
    fi
    if ! (cd "$ROOT/bindings-python" && CARGO=$cargo "$(dirname "$PYTHON")/maturin" build --quiet --profile dev --features panics \
        --interpreter "$PYTHON" --out "$wheels"); then
        fail "the wheel is built"
        return 1
    fi
    pass "the wheel is built"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall "$wheels"/*.whl
}

# shipped_command FILE: the command `gureum` as users download it.
shipped_command() {
    cargo build --quiet --profile command -p gureum-cli && cp "$CARGO_TARGET_DIR/command/gureum" "$1" && strip "$1"
}

# What the tests of the Python package import, whichever of them a suite runs: a module that is missing breaks the others, too.
PYTHON_TESTS=(pytest==9.2.0 typing_extensions==4.16.0 uvloop==0.23.0 gevent==26.9.0 opentelemetry-sdk==1.45.2 griffe==2.4.1 'numpy>=2.2,<3')

# pytest_lines: what pytest says with `-rA`, as lines that tests/run counts. A module that cannot be imported is a tool that is missing.
pytest_lines() {
    awk -v ci="${CI:-}" '
        /^PASSED / { sub(/^PASSED /, ""); print "ok - " $0; next }
        /^FAILED / { sub(/^FAILED /, ""); print "not ok - " $0; next }
        /^ERROR / { sub(/^ERROR /, ""); print "not ok - " $0; next }
        ci == "true" && /^SKIPPED .*could not import/ { sub(/^SKIPPED /, ""); print "not ok - " $0; next }
        /^SKIPPED / { sub(/^SKIPPED /, ""); print "ok - test # SKIP " $0; next }
        { print }
    '
}

# run_pytest ARGUMENT...: in bindings-python, with its results.
run_pytest() {
    (cd "$ROOT/bindings-python" && "$PYTHON" -m pytest -rA --tb=short -p no:cacheprovider "$@") | pytest_lines
    [ "${PIPESTATUS[0]}" -eq 0 ]
}

# node_package: the native module with panics on purpose, and everything compiled, in bindings-node; sets NODE_TARGET.
node_package() {
    local library
    if ! command -v npm >/dev/null 2>&1; then
        skip "Node package" "node and npm are not installed"
        return 1
    fi
    if ! node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 5) ? 0 : 1)'; then
        skip "Node package" "$(node --version) is older than v20.5"
        return 1
    fi
    cargo native || { fail "the native module is built" && return 1; }
    case "$(node -p process.platform)" in
    darwin) library=libgureum_node.dylib NODE_TARGET="darwin-$(node -p process.arch)" ;;
    win32) library=gureum_node.dll NODE_TARGET="win32-$(node -p process.arch)-msvc" ;;
    *) library=libgureum_node.so NODE_TARGET="linux-$(node -p process.arch)-$(ldd --version 2>&1 | grep -q musl && echo musl || echo gnu)" ;;
    esac
    cd "$ROOT/bindings-node" || return 1
    # A new file, not new content: a program that runs may have the old one mapped.
    rm -f gureum.node
    cp "$CARGO_TARGET_DIR/debug/$library" gureum.node || { fail "the native module is there" && return 1; }
    if ! npm ci --silent --no-audit --no-fund; then
        skip "Node package" "npm ci failed (no network?)"
        return 1
    fi
    rm -rf dist build
    check "the sources compile strictly" npm run --silent build
}

# node_results LOG COMMAND...: results of node:test as lines that tests/run counts; what failed is shown in full.
node_results() {
    local log="$1" code
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1
    code=$?
    sed -n -E 's/^ *(not )?ok [0-9]+ - /\1ok - /p' "$log"
    [ "$code" -eq 0 ] || sed -n '/^not ok/,/^  \.\.\./p' "$log" | sed 's/^not ok/    not ok/'
    return "$code"
}

# swift_tools: a Swift of 6.0 or later, the installed one or Debian's below target/tools; sets SWIFT and SWIFT_ROOT.
# Debian 13 has Swift. Elsewhere on Debian it is put into a folder of its own, which needs root.
swift_tools() {
    SWIFT_ROOT=""
    SWIFT=(swift)
    swift --version 2>/dev/null | grep -q -E 'Swift version ([6-9]|[1-9][0-9])\.' && return 0
    swift_root 6.0 trixie libstdc++-14-dev
}

# swift_root VERSION RELEASE PACKAGE...: the Swift of a release of Debian, in a folder of its own; sets SWIFT and SWIFT_ROOT.
swift_root() {
    SWIFT=(in_swift_root swift)
    SWIFT_ROOT="$TOOLS/swift-$1"
    debian_root "$SWIFT_ROOT" "$2" swiftlang libc6-dev "${@:3}"
}

# debian_root FOLDER RELEASE PACKAGE...: packages of a release of Debian, in a folder of their own.
debian_root() {
    local folder=$1 release=$2
    shift 2
    [ -f "$folder/ready" ] && return 0
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
    echo "installing $1 of Debian's $release (once, a few minutes)"
    rm -rf "$folder"
    mkdir -p "$folder"
    if ! command -v debootstrap >/dev/null 2>&1; then
        apt-get update -q && apt-get install -y -q --no-install-recommends debootstrap || return 1
    fi >"$folder/log" 2>&1
    {
        debootstrap --variant=minbase --include=ca-certificates "$release" "$folder/debian" \
            && chroot "$folder/debian" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" \
            && rm -rf "$folder"/debian/var/cache/apt/archives/*.deb
    } >>"$folder/log" 2>&1 || { tail -n 20 "$folder/log" && return 1; }
    touch "$folder/ready"
}

# in_swift_root COMMAND...: runs it in this folder, in the Debian that has Swift.
in_swift_root() { in_debian_root "$SWIFT_ROOT" "$@"; }

# in_debian_root FOLDER COMMAND...: runs it in this folder, in that Debian, where the checkout stands at its own path. What is mounted
# for that is seen by the command alone and goes with it. Where SWIFT_ROOT_TRUSTS is set, this file is all whom programs trust.
in_debian_root() {
    unshare --mount --propagation private bash -c '
        root=$1 checkout=$2 target=$3 here=$4 trusted=$5
        shift 5
        mount -t proc proc "$root/proc" && mount --rbind /dev "$root/dev" || exit 1
        for folder in "$checkout" "$target"; do
            mkdir -p "$root$folder" && mount --rbind "$folder" "$root$folder" || exit 1
        done
        [ -z "$trusted" ] || mount --bind "$trusted" "$root/etc/ssl/certs/ca-certificates.crt" || exit 1
        exec chroot "$root" env -C "$here" HOME=/root PATH=/usr/bin:/bin "$@"
    ' in_debian_root "$1/debian" "$ROOT" "$CARGO_TARGET_DIR" "$PWD" "${SWIFT_ROOT_TRUSTS:-}" "${@:2}"
}

# wine_tools: a Wine that starts what is built today, the installed one or that of Debian 13 below target/tools, as `wine64`. Debian
# keeps it where nobody looks for programs.
wine_tools() {
    local tool="$TOOLS/wine/bin/wine64"
    command -v wine64 >/dev/null 2>&1 || command -v wine >/dev/null 2>&1 && return 0
    debian_root "$TOOLS/wine" trixie wine64 || return 1
    mkdir -p "$TOOLS/wine/bin"
    printf '%s\n' '#!/usr/bin/env bash' "$(declare -p ROOT CARGO_TARGET_DIR)" "$(declare -f in_debian_root)" \
        "in_debian_root '$TOOLS/wine' /usr/lib/wine/wine64 \"\$@\"" >"$tool"
    chmod +x "$tool"
    PATH="$TOOLS/wine/bin:$PATH"
    wine64 --version >/dev/null 2>&1
}

# swift_program NAME OPTION... SOURCE...: compiles a program beside the package, whose parts stand in `bin`, into OUT/NAME.
swift_program() {
    mkdir -p "$OUT/$1"
    "${SWIFT[@]/%swift/swiftc}" -swift-version 6 -warnings-as-errors -I "$bin/Modules" -I Sources/GureumFFI "${@:2}" \
        "$bin"/Gureum{,Bridge,Testing}.build/*.o -L "$GUREUM_LIBRARY" -Xlinker -rpath -Xlinker "$GUREUM_LIBRARY" -o "$OUT/$1/program"
}

# run_swift_program NAME ARGUMENT...: its `ok` lines, or all that it said when it failed.
run_swift_program() {
    [ -x "$OUT/$1/program" ] || return 1
    "${SWIFT[@]/%swift/env}" "$OUT/$1/program" "${@:2}" >"$OUT/$1/output" 2>&1
    local status=$?
    if [ "$status" -eq 0 ]; then grep -E '^(not )?ok - |^    ' "$OUT/$1/output"; else cat "$OUT/$1/output"; fi
    return "$status"
}

# swift_lines FILE: what Swift Testing said, as lines that tests/run counts.
swift_lines() {
    sed -n -E '/Test run with/d; s/^✔ Test (.*) passed after .*/ok - \1/; s/^✘ Test (.*) failed after .*/not ok - \1/; /^(not )?ok - /p' "$1"
}

# maven ARGUMENT...: says what failed and no more, and leaves no compiler running behind. The package has a `.mvn/jvm.config`:
# half of the work of a build went into making code faster that then does not run for long enough.
maven() { mvn -q -B -Dstyle.color=never -Dkotlin.compiler.daemon=false "$@"; }

# surefire_lines FOLDER: the reports of Maven's tests, as lines that tests/run counts.
surefire_lines() {
    local report
    for report in "$1"/TEST-*.xml; do
        [ -f "$report" ] || continue
        awk '
            function close_case() { if (name != "") print (bad ? "not ok - " : "ok - ") name (skipped ? " # SKIP" : ""); name = "" }
            /<testcase / {
                close_case()
                name = $0; sub(/.* name="/, "", name); sub(/".*/, "", name)
                class = $0; sub(/.*classname="/, "", class); sub(/".*/, "", class); sub(/.*\./, "", class)
                gsub(/&lt;/, "<", name); gsub(/&gt;/, ">", name); gsub(/&quot;/, "\"", name); gsub(/&amp;/, "\\&", name)
                name = class ": " name; bad = skipped = 0
            }
            /<(failure|error)[ >]/ { bad = 1 }
            /<skipped/ { skipped = 1 }
            END { close_case() }
        ' "$report"
    done
}
