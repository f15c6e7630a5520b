#!/usr/bin/env bash
# Publishes the crates one after the other, each after what it needs. What is there already is left alone, so that it may be run
# again after it broke off.
#
#   packaging/publish-crates.sh CRATE ... [-- OPTION ...]    the options go to `cargo publish`
set -euo pipefail

crates=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    crates+=("$1")
    shift
done
[ $# -eq 0 ] || shift
for crate in "${crates[@]}"; do
    # It was built from what is packed before; here only what was seen then goes out.
    if said=$(cargo publish --locked --no-verify --package "$crate" "$@" 2>&1); then
        echo "$crate is published"
    elif grep -q -E 'already (exists|uploaded)' <<<"$said"; then
        echo "$crate is there"
    else
        printf '%s\n' "$said" >&2
        exit 1
    fi
done
