#!/usr/bin/env bash
# The scenario files of tests/scenarios, in Rust against the emulator
. "$(dirname "$0")/common.sh"

cargo tested --test scenarios --test printed --test canaries --test diagnoses --test way --no-fail-fast
