#!/usr/bin/env bash
# The Rust code for Android, iOS, macOS and Windows passes the compiler; nothing is linked, nothing runs
. "$(dirname "$0")/common.sh"

# `cargo check` compiles no Rust code to the end, but the C code of ring is built. The C compiler is Zig's from PyPI, which
# knows no Android, no SDK of Apple and no headers of Microsoft: it compiles for a stand-in, and what it makes is thrown away. So this
# says that the Rust code for these systems is sound and complete. It says nothing about C code, linking or running there: the
# workflows build and run there.
OUT="$CARGO_TARGET_DIR/tests/cross"
TARGETS=(aarch64-linux-android aarch64-apple-ios aarch64-apple-darwin x86_64-pc-windows-msvc x86_64-pc-windows-gnu)

has_targets() {
    local sysroot
    sysroot=$(rustc --print sysroot) || return 1
    for target in "${TARGETS[@]}"; do
        [ -d "$sysroot/lib/rustlib/$target" ] && continue
        command -v rustup >/dev/null 2>&1 && rustup target add "$target" >/dev/null 2>&1 || return 1
    done
}

# compiler TARGET STAND_IN: a C compiler for the target in OUT, which in truth compiles for the stand-in.
compiler() {
    cat >"$OUT/cc-$1" <<EOF
#!/usr/bin/env bash
given=()
while [ \$# -gt 0 ]; do
    case "\$1" in
    --target=* | -mios-version-min=* | -miphoneos-version-min=*) ;;
    -target | -isysroot | -arch) shift ;;
    *) given+=("\$1") ;;
    esac
    shift
done
exec "$PYTHON" -m ziglang cc -target $2 "\${given[@]}"
EOF
    # By this name it is known not to be Microsoft's, which takes other arguments.
    printf '#!/usr/bin/env bash\nexec "%s" -m ziglang ar "$@"\n' "$PYTHON" >"$OUT/llvm-ar-$1"
    chmod +x "$OUT/cc-$1" "$OUT/llvm-ar-$1"
    local name=${1//-/_}
    export "CC_$name=$OUT/cc-$1" "AR_$name=$OUT/llvm-ar-$1"
}

if ! python_tools cross ziglang==0.15.2 >/dev/null 2>&1; then
    skip "Rust for other systems" "the C compiler \`ziglang\` cannot be had from PyPI"
    exit 0
fi
if ! has_targets; then
    skip "Rust for other systems" "the targets cannot be added; run \`rustup target add ${TARGETS[*]}\`"
    exit 0
fi
mkdir -p "$OUT/sdk"
# Below target/, where it goes with everything else.
export ZIG_GLOBAL_CACHE_DIR="$OUT/zig" ZIG_LOCAL_CACHE_DIR="$OUT/zig" SDKROOT="$OUT/sdk"
compiler aarch64-linux-android aarch64-linux-musl
compiler aarch64-apple-ios aarch64-macos
compiler aarch64-apple-darwin aarch64-macos
compiler x86_64-pc-windows-msvc x86_64-windows-gnu
compiler x86_64-pc-windows-gnu x86_64-windows-gnu

export RUSTFLAGS="-D warnings"
for target in "${TARGETS[@]}"; do
    # A folder of its own, because the flags would make the other suites' builds stale.
    check "the core for $target" cargo check --quiet --target-dir "$OUT/$target" --target "$target" \
        -p gureum --no-default-features
    check "the library of the Swift and Kotlin packages for $target" \
        cargo check --quiet --target-dir "$OUT/$target" --target "$target" -p gureum-uniffi
    tree=$(cargo tree --target "$target" -p gureum-uniffi -e normal --prefix none 2>/dev/null)
    case "$target" in
    *android) empty "it needs no virtual machine to be handed over" "$(grep -E '^(jni|rustls-platform-verifier) ' <<<"$tree")" ;;
    *) check "it asks the system whom it trusts" grep -q '^rustls-platform-verifier ' <<<"$tree" ;;
    esac
done
