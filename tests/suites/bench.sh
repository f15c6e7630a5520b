#!/usr/bin/env bash
# Ratios against bare code: signing, one call at 64 in flight, the emulator's answer time
. "$(dirname "$0")/common.sh"

cargo bench --quiet --package benches --bench ratios
