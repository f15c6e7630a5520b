#!/usr/bin/env bash
# Parsers survive mutated input, the same on every machine; libFuzzer goes on from there by name
. "$(dirname "$0")/common.sh"

cargo tested --test seeded --no-fail-fast
