#!/usr/bin/env bash
# The command `gureum`: every operation, help, tables, errors, lists, endings, completion in a real bash
. "$(dirname "$0")/common.sh"

# A golden text that differs is a failure, never a new text.
INSTA_UPDATE=no cargo test --workspace --bin gureum --test cli --no-fail-fast
empty "no library of the command is in the tree of a package" "$(for package in gureum gureum-python gureum-node gureum-uniffi; do
    cargo tree --quiet -p "$package" -e normal 2>/dev/null | grep -E '\b(clap|clap_complete|comfy-table|indicatif|dialoguer|jmespath|csv|signal-hook) v' | sed "s/^/$package: /"
done)"
