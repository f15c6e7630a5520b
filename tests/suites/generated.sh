#!/usr/bin/env bash
# What is made from core/api is up to date and breaks nobody
. "$(dirname "$0")/common.sh"

check "cargo dev check: generated files are current" cargo dev check
check "cargo dev diff: no breaking change against api.lock" cargo dev diff
