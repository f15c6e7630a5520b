#!/usr/bin/env bash
# commands.sh FOLDER: every command of the site is understood. What knows `--dry-run` says what would be sent; anything else gets as far as
# the service, which it may not call. Prints those that do not.
set -u
programs=$1
cd "$(mktemp -d)" || exit 1
export HOME=$PWD SCP_REGION=kr-west1 SCP_ENVIRONMENT=e
# Keys of an emulator: nobody else would take them.
export NCLOUD_ACCESS_KEY_ID=gureum-emulator-demo NCLOUD_SECRET_ACCESS_KEY=gureum-secret-demo
export SCP_ACCESS_KEY=gureum-emulator-demo SCP_SECRET_KEY=gureum-secret-demo
echo 'Df0rest!2024' >secret.txt

# called FILE OPTION...: runs the command of the file with more options behind it.
called() {
    local more=("${@:2}")
    # shellcheck disable=SC2317,SC2329 # the file calls it
    gureum() { command gureum "$@" ${more[@]+"${more[@]}"}; }
    # shellcheck disable=SC1090 # each file is one command
    (. "$1") </dev/null 2>&1
}

for file in "$programs"/*.sh; do
    GUREUM_ENDPOINT=http://127.0.0.1:9 called "$file" --dry-run >/dev/null && continue
    # It waits, or is made of several operations. Everything that it was told is understood before it asks where the service is.
    said=$(GUREUM_OFFLINE=1 called "$file")
    # shellcheck disable=SC2016 # the back-ticks are those of the message
    grep -q -F 'error: `GUREUM_OFFLINE` is set' <<<"$said" || echo "$(basename "$file" .sh): $said"
done
