#!/usr/bin/env bash
# Where people put their programs: gunicorn, celery, Airflow, a zip for Lambda, Ktor, Spring Boot; runners, runtimes, bundlers of Node; apps
. "$(dirname "$0")/common.sh"

code=0
if python_tools python-deployments maturin==1.16.0 "${PYTHON_TESTS[@]}" gunicorn==27.0.1 billiard==4.3.2 apache-airflow==3.3.2; then
    export GUREUM_WHEELS="$CARGO_TARGET_DIR/python-deployments"
    tested_wheel python-deployments && run_pytest tests/bridge tests/deployments -m deployments || code=1
else
    unreachable "gunicorn, celery, Airflow" "PyPI cannot be reached"
fi

OUT="$CARGO_TARGET_DIR/tests/deployments"
mkdir -p "$OUT"

# served NAME COMMAND...: asks a server that prints its port, and ends it.
served() {
    local name=$1 log="$OUT/$1.log" port="" pid all
    shift
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    for _ in $(seq 600); do
        port=$(sed -n 's/^port //p' "$log")
        [ -n "$port" ] || ! kill -0 "$pid" 2>/dev/null && break
        sleep 0.1
    done
    # In one piece, so that the answers of many at once do not mix.
    # shellcheck disable=SC2005
    asked() { echo "$(curl --silent --show-error --max-time 60 --write-out ' %{http_code}' "http://127.0.0.1:$port/accounts$1" 2>&1)"; }
    check "$name lists the accounts" test "$(asked "")" = "served 200"
    [ -z "${APP:-}" ] || java -cp "$APP" io.github.gureum.sample.AppProgramKt "http://127.0.0.1:$port" "$APP_TOKEN"
    check "what the service refuses is refused by $name, in its words" grep -q 'accounts.getDetail.* 403$' <<<"$(asked /nobody)"
    all=$(for _ in $(seq 64); do asked "" & done; wait)
    check "$name answers 64 at once with one client" test "$(grep -c -x 'served 200' <<<"$all")" = 64
    kill "$pid"
    wait "$pid"
    check "$name ends when told, its client closed" test "$?/$(tail -n 1 "$log")" = 143/closed
    empty "$name prints nothing else" "$(grep -v -x -E 'port [0-9]+|closed' "$log")"
}

jvm_servers() {
    local kotlin="$ROOT/bindings-swift/kotlin" emulator
    programs command cli && bash "$kotlin/scripts/native.sh" tests || return 1
    check "the jar is packed" maven -f "$kotlin" -Ptests -Dmaven.test.skip=true clean package
    for name in ktor spring; do
        if ! maven -f "$kotlin/deployments/$name" clean package >"$OUT/$name.build" 2>&1; then
            if grep -q -E 'Could not transfer artifact|Unknown host' "$OUT/$name.build"; then
                unreachable "servers in Ktor and Spring Boot" "Maven Central cannot be reached"
                return 0
            fi
            cat "$OUT/$name.build"
            fail "the server in $name is packed"
            return 1
        fi
        pass "the server in $name is packed"
    done
    "$CARGO_TARGET_DIR/debug/gureum-emulator" serve >"$OUT/emulator.log" 2>&1 &
    emulator=$!
    for _ in $(seq 100); do grep -q '^export GUREUM_ENDPOINT=' "$OUT/emulator.log" && break || sleep 0.1; done
    (
        eval "$(grep '^export ' "$OUT/emulator.log")"
        "$CARGO_TARGET_DIR/debug/gureum" df accounts create --name served --password 'Str0ng-enough' >/dev/null || exit 1
        # All in one jar, and next to each other.
        cd "$kotlin/deployments" || exit 1
        served spring java -jar spring/target/app.jar
        # The backend of an app, and what of that app can run here.
        export APP_TOKEN=session APP_ACCESS_KEY=$NCLOUD_ACCESS_KEY_ID APP_SECRET_KEY=$NCLOUD_SECRET_ACCESS_KEY
        ktor="ktor/target/app.jar:$(cat ktor/target/class-path)"
        APP="ktor/target/test-classes:$ktor" served ktor java -cp "$ktor" io.github.gureum.deployments.MainKt
    )
    local ended=$?
    kill "$emulator"
    wait "$emulator"
    return "$ended"
}
if ! command -v mvn >/dev/null 2>&1 || ! command -v javac >/dev/null 2>&1; then
    skip "servers in Ktor and Spring Boot" "a JDK from 17 on and Maven are not installed"
else
    jvm_servers || code=1
fi

node_package || exit "$code"
# What of the app with Electron runs without it, where the package is found by its name.
mkdir -p build/samples
cp "$ROOT/samples/electron/accounts.mjs" tests/samples/electron.test.mjs build/samples/ || exit 1
node_results "$OUT/electron.tap" node --test --test-reporter=tap build/samples/ || code=1
for file in "$ROOT"/samples/electron/*.?js "$ROOT"/samples/*/page/*.mjs; do
    check "${file#"$ROOT"/} is JavaScript" node --check "$file"
done
# The package as it is installed from its tarballs.
GUREUM_TARGET=$NODE_TARGET GUREUM_LIBRARY=gureum.node \
    node_results "$OUT/consumer.tap" node --test --test-reporter=tap tests/consumer/run.mjs || code=1
if npm ci --silent --no-audit --no-fund --prefix tests/runners; then
    node_results "$OUT/runners.tap" node --test --test-reporter=tap tests/runners/run.mjs || code=1
else
    skip "Jest, Vitest, Bun and Deno" "npm ci failed (no network?)"
fi
if npm ci --silent --no-audit --no-fund --prefix tests/bundlers; then
    node_results "$OUT/bundlers.tap" node --test --test-reporter=tap tests/bundlers/run.mjs || code=1
else
    skip "esbuild, webpack, Rollup, ncc, nft and Next.js" "npm ci failed (no network?)"
fi
exit "$code"
