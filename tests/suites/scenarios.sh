#!/usr/bin/env bash
# The scenario files of tests/scenarios, in Rust against the emulator; what of the sample with Tauri runs without it
. "$(dirname "$0")/common.sh"

cargo tested --test scenarios --test sample-tauri --test printed --test canaries --test diagnoses --test way --no-fail-fast
