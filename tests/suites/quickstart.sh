#!/usr/bin/env bash
# The quickstart tells its story to the end, and saves the keytab for its owner only
. "$(dirname "$0")/common.sh"

out="$CARGO_TARGET_DIR/tests/quickstart"
rm -rf "$out" && mkdir -p "$out"
# What `cargo run --example quickstart` runs, built with the features of the other suites.
cargo built --example quickstart || exit 1
program="$CARGO_TARGET_DIR/debug/examples/quickstart"
check "the quickstart runs to its end" bash -c "'$program' >'$out/stdout' 2>'$out/stderr'"
cat "$out/stdout" "$out/stderr"
for step in accounts.create accounts.setQuota accounts.getKerberosKeytab apps.create notebooks.create aiWorkspaces.create \
    aiApps.submit vpcs.create subnets.create clusters.create nodePools.create registries.create aiMlOps.createPlatform \
    cloudMl.create vpcs.waitUntilDeleted apps.delete accounts.delete; do
    check "it shows $step" grep -q -F "$step" "$out/stdout"
done
check "the keytab is readable by its owner only" grep -q -F "mode 0600" "$out/stdout"
check "it ends with how to use a real account" grep -q -F -e "-- --live" "$out/stdout"

# Without credentials the live reads must say what was looked for, and send nothing. An empty home keeps the machine's own
# keys out; half a pair for NAVER ends the search before it would ask the metadata service of the machine.
env -i PATH="$PATH" HOME="$out" NCLOUD_ACCESS_KEY_ID=half "$program" --live >"$out/live" 2>&1
code=$?
cat "$out/live"
check "live reads without credentials end with an error" test "$code" -ne 0
check "they name the half that is missing" grep -q -F "NCLOUD_SECRET_ACCESS_KEY" "$out/live"
check "they name the variables that were looked for" grep -q -F "SCP_ACCESS_KEY" "$out/live"
