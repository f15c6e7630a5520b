#!/usr/bin/env bash
# A service is one file: a description of a service that does not exist, in a copy, becomes code that builds, checks and calls
. "$(dirname "$0")/common.sh"

COPY="$CARGO_TARGET_DIR/tests/service"
HERE="$ROOT/tests/service"
if ! command -v git >/dev/null 2>&1 || ! git rev-parse --git-dir >/dev/null 2>&1; then
    skip "a service from one file" "this is not a git checkout, or git is not installed"
    exit 0
fi

# What the checkout holds now. Files that did not change keep their times, and what is made is left to the generator, so that
# little is built anew.
is_made() { head -n 10 "$1" | grep -q 'Made by `cargo dev generate`'; }
programs golden || exit 1
mkdir -p "$COPY"
git ls-files --cached --others --exclude-standard | while IFS= read -r file; do [ ! -f "$file" ] || echo "$file"; done | sort >"$COPY.files"
(cd "$COPY" && find . -type f ! -path '*/node_modules/*' ! -path './bindings-node/dist/*' | sed 's|^\./||' | sort) |
    comm -13 "$COPY.files" - | while IFS= read -r file; do is_made "$COPY/$file" || rm -f "$COPY/$file"; done
while IFS= read -r file; do
    { cmp -s "$file" "$COPY/$file" || { [ -f "$COPY/$file" ] && is_made "$file"; }; } && continue
    mkdir -p "$COPY/$(dirname "$file")" && cp -p "$file" "$COPY/$file"
done <"$COPY.files"

cp "$HERE/toy-ai.yaml" "$COPY/core/api/toy-ai.yaml"
check "one YAML file becomes code in all languages" "$CARGO_TARGET_DIR/debug/dev" generate "$COPY"
# What is neither the description nor made by the generator would be a second place to edit.
# The lists in documents are made, too.
without_lists() { sed 's/<!-- made: .*<!-- made -->//' "$1"; }
others=$(while IFS= read -r file; do
    cmp -s "$file" "$COPY/$file" || is_made "$COPY/$file" || [ "$(without_lists "$file")" = "$(without_lists "$COPY/$file")" ] || echo "$file"
done <"$COPY.files")
empty "nothing but what is made differs" "$others"
for file in core/src/generated/toy_ai.rs bindings-python/python/gureum/toy_ai/models.py bindings-node/lib/generated/services/toy-ai.ts \
    bindings-swift/Sources/Gureum/Generated/ToyAI.swift bindings-swift/kotlin/src/main/kotlin/generated/ToyAI.kt; do
    check "there is ${file##*/}" test -s "$COPY/$file"
done

# That it builds takes minutes. The daily run leaves it at what was written; the nightly one, each change on the web, and whoever names
# this suite go on.
[ "${GUREUM_THOROUGH:-true}" = true ] || exit 0

# Every operation through the emulator in replay mode: the generated wire tests, of the new service alone.
# A wrapper gives the packages of the copy names of their own in the shared target folder: cargo tells two checkouts apart by nothing
# else, and each would run what the other one built.
printf '#!/bin/sh\nexec "$@"\n' >"$COPY.rustc" && chmod +x "$COPY.rustc"
(cd "$COPY" && RUSTC_WORKSPACE_WRAPPER="$COPY.rustc" cargo tested --quiet --test wire generated::toy_ai) >"$COPY.rust" 2>&1
called=$(sed -n -E 's/^test result: ok\. ([0-9]+) passed.*/\1/p' "$COPY.rust")
[ "${called:-0}" -ge 6 ] || sed 's/^/    /' "$COPY.rust"
check "Rust builds it and calls every operation through the emulator" test "${called:-0}" -ge 6

if python_tools service mypy==2.4.1 pytest==9.2.0 typing_extensions==4.16.0; then
    cp "$HERE/use.py" "$COPY/bindings-python/use_toy_ai.py"
    check "mypy finds nothing in it, nor in a program that uses it" "$PYTHON" -m mypy --strict --no-error-summary \
        --config-file "$COPY/bindings-python/pyproject.toml" --cache-dir "$COPY.mypy" \
        "$COPY/bindings-python/python/gureum" "$COPY/bindings-python/use_toy_ai.py"
else
    unreachable "mypy finds nothing in it, nor in a program that uses it" "PyPI cannot be reached"
fi

cd "$COPY/bindings-node" || exit 1
if ! command -v npm >/dev/null 2>&1; then
    skip "TypeScript compiles it" "node and npm are not installed"
elif ! [ -d node_modules/typescript ] && ! npm ci --silent --no-audit --no-fund --ignore-scripts; then
    unreachable "TypeScript compiles it" "npm ci failed"
else
    rm -rf dist
    cp "$HERE/use.ts" tests/use-toy-ai.mts
    check "TypeScript compiles it, and the entries are made" npm run --silent build
    check "TypeScript compiles its wire tests and a program that uses it" npx --no-install tsc -p tests/tsconfig.json --noEmit
    check "Node has a file for it alone" test -s dist/services/toy-ai.js
fi
