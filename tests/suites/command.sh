#!/usr/bin/env bash
# The command that users download: its size, its start, one call beside curl with a signature made beforehand
. "$(dirname "$0")/common.sh"

OUT="$CARGO_TARGET_DIR/tests/command"
for tool in hyperfine curl; do
    if ! debian_has "$tool"; then
        skip "the command as shipped" "$tool is not installed: apt-get install $tool"
        exit 0
    fi
done
mkdir -p "$OUT"
check "the command is built as users get it" shipped_command "$OUT/gureum" || exit 1
size=$(wc -c <"$OUT/gureum")
echo "gureum has $size bytes, $(awk "BEGIN { printf \"%.2f\", $size / 1048576 }") MiB"
check "it has at most 8 MiB" test "$size" -le 8388608

# The server ends with its input, which is this shell's end of the pipe.
rustc -O --edition 2024 tests/bench/server/main.rs -o "$OUT/answers" || exit 1
coproc server { exec "$OUT/answers"; }
read -r address <&"${server[0]}"
export HOME="$OUT" GUREUM_ENDPOINT="$address" NCLOUD_ACCESS_KEY_ID=gureum-emulator-bench NCLOUD_SECRET_ACCESS_KEY=gureum-secret-bench
call="$OUT/gureum data-forest accounts get-list --one-page -o json"
# What a signed request of this list has, with a signature as long as one.
curl="curl --silent --show-error --request POST --header 'Content-Type: application/json' --header 'Accept: application/json'
    --header 'x-ncp-apigw-timestamp: 1700000000000' --header 'x-ncp-iam-access-key: gureum-emulator-bench'
    --header 'x-ncp-apigw-signature-v2: $(printf 'A%.0s' {1..43})=' --data '{}' $address/api/v2/accounts/getList"
check "both ask for the same list" bash -c '[ "$('"$call"' | tr -d "[:space:]")" = "$('"${curl//$'\n'/ }"' | tr -d "[:space:]")" ]'
# A machine that does other things too is as slow for one as for the other: the best of many starts counts, and only the ratio.
hyperfine --shell=none --warmup 20 --runs "${GUREUM_RUNS:-200}" --export-json "$OUT/figures.json" \
    --command-name 'start (--version)' "$OUT/gureum --version" \
    --command-name 'help of an operation' "$OUT/gureum data-forest accounts create --help" \
    --command-name 'words for completion' "$OUT/gureum completion --at= --after data-forest accounts" \
    --command-name 'one call' "$call" \
    --command-name 'curl' "${curl//$'\n'/ }" 2>/dev/null || { fail "hyperfine measures"; exit 1; }
python3 - "$OUT/figures.json" <<'PROGRAM'
import json, sys

figures = {result["command"]: result for result in json.load(open(sys.argv[1]))["results"]}
for name, result in figures.items():
    print(f"{name}: {1000 * result['min']:.1f} ms at best, {1000 * result['median']:.1f} ms in the middle, {1000 * result['stddev']:.1f} ms deviation")
ratio = figures["one call"]["min"] / figures["curl"]["min"]
print(f"{'ok' if ratio <= 1 else 'not ok'} - one call is no slower than curl ({ratio:.2f} of its time)")
PROGRAM
