# What the suites share: how to report, how to get a tool.

set -u
cd "$ROOT" || exit 1
TOOLS="$CARGO_TARGET_DIR/tools"

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

# python_tools FOLDER PACKAGE...: a Python environment below target/tools; sets PYTHON.
python_tools() {
    local folder="$TOOLS/$1" wanted
    shift
    wanted="$*"
    PYTHON="$folder/bin/python"
    [ -f "$folder/packages" ] && [ "$(cat "$folder/packages")" = "$wanted" ] && return 0
    rm -rf "$folder"
    python3 -m venv "$folder" && "$PYTHON" -m pip install --quiet --disable-pip-version-check "$@" || return 1
    echo "$wanted" >"$folder/packages"
}
