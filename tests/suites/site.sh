#!/usr/bin/env bash
# The documentation site: built without a network, links, search in Korean, axe and Lighthouse in Chromium; its programs compile in every language
. "$(dirname "$0")/common.sh"

OUT="$CARGO_TARGET_DIR/tests/site"
SITE="$ROOT/docs/site"
mkdir -p "$OUT"
export ASTRO_TELEMETRY_DISABLED=1

if ! command -v npm >/dev/null 2>&1; then
    skip "the site" "node and npm are not installed"
    exit 0
fi
if ! newer_node; then
    skip "the site" "it needs Node 22.12, which could not be installed (no network?)"
    exit 0
fi
cargo built --bin dev || exit 1
check "the programs of the site are written" site_programs "$OUT" || exit 1

# Python: by names of the package in this checkout; a wheel is not needed for types.
if command -v python3 >/dev/null 2>&1 && python_tools site mypy==2.4.1 typing_extensions==4.16.0; then
    check "every program in Python is right by mypy --strict" env MYPYPATH="$ROOT/bindings-python/python" \
        "$PYTHON" -m mypy --strict --python-version 3.10 --cache-dir "$OUT/mypy" --scripts-are-modules "$OUT/programs/python"
else
    skip "the programs in Python" "python3-venv is not installed, or PyPI cannot be reached"
fi

# Node: against the sources of the package, as strictly as they are compiled themselves.
node_compiles() {
    local package="$ROOT/bindings-node"
    (cd "$package" && npm ci --silent --no-audit --no-fund) || return 1
    cat >"$OUT/programs/node/tsconfig.json" <<-END
	{
	  "extends": "$package/tsconfig.json",
	  "compilerOptions": {
	    "noEmit": true, "declaration": false, "rootDir": "/", "module": "nodenext", "moduleResolution": "nodenext",
	    "typeRoots": ["$package/node_modules/@types"], "paths": { "gureum": ["$package/lib/index.ts"] }
	  },
	  "include": ["."]
	}
	END
    "$package/node_modules/.bin/tsc" -p "$OUT/programs/node/tsconfig.json"
}
check "every program in TypeScript compiles strictly" node_compiles

kotlin_compiles() {
    local package="$ROOT/bindings-swift/kotlin"
    maven -f "$package" -Dmaven.test.skip=true package &&
        maven -f "$ROOT/tests/site" compile -Dprograms="$OUT/programs/kotlin" -Dgureum.jar="$(echo "$package"/target/gureum-[0-9].[0-9].[0-9].jar)"
}
if command -v mvn >/dev/null 2>&1 && command -v javac >/dev/null 2>&1; then
    check "every program in Kotlin compiles" kotlin_compiles
else
    skip "the programs in Kotlin" "a JDK and Maven are not installed"
fi

# Only the types of the package are looked at, so no native library is needed.
swift_compiles() {
    local scratch="$CARGO_TARGET_DIR/swift-site" modules
    mkdir -p "$OUT/library"
    (cd "$ROOT/bindings-swift" && GUREUM_LIBRARY="$OUT/library" "${SWIFT[@]}" build --scratch-path "$scratch" --target Gureum >"$OUT/swift.log" 2>&1) ||
        { tail -n 20 "$OUT/swift.log" && return 1; }
    modules=$(cd "$ROOT/bindings-swift" && GUREUM_LIBRARY="$OUT/library" "${SWIFT[@]}" build --scratch-path "$scratch" --show-bin-path)/Modules
    "${SWIFT[@]/%swift/swiftc}" -swift-version 6 -typecheck -I "$modules" -I "$ROOT/bindings-swift/Sources/GureumFFI" "$OUT/programs/swift/all.swift"
}
if swift_tools; then
    check "every program in Swift compiles" swift_compiles
else
    skip "the programs in Swift" "Swift 6 is not installed"
fi

# The packages come first; then nothing may be asked of anybody.
if ! (cd "$SITE" && npm ci --silent --ignore-scripts --prefer-offline --no-audit --no-fund); then
    skip "the site" "npm ci failed (no network?)"
    exit 0
fi
offline=()
if unshare --map-root-user --net true 2>/dev/null; then offline=(unshare --map-root-user --net); fi
[ ${#offline[@]} -gt 0 ] || echo "# this machine cannot take the network away, so the site is built with one"
built() { (cd "$SITE" && ${offline[@]+"${offline[@]}"} npm run --silent build) >"$OUT/build.log" 2>&1 || { tail -n 30 "$OUT/build.log" && return 1; }; }
rm -rf "$SITE/dist"
begun=$SECONDS
check "the site is built without a network" built || exit 1
echo "# $(find "$SITE/dist" -name '*.html' | wc -l) pages in $((SECONDS - begun)) s"

if ! browser=$(find_browser); then
    skip "the site in a browser" "chromium is not installed: apt-get install chromium"
    exit 0
fi
if ! node_tools site; then
    skip "the site in a browser" "npm ci failed (no network?)"
    exit 0
fi
# The modules are found beside what is run.
cp tests/site/{run,server}.mjs "$NODE_TOOLS"
node "$NODE_TOOLS/run.mjs" "$browser" "$SITE/dist"
