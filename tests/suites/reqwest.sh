#!/usr/bin/env bash
# The wire tests and those of the promises over a client of reqwest, instead of connections of our own
. "$(dirname "$0")/common.sh"

# What that side does not keep: docs/transport.md names each.
not_kept=(
    a_repeated_attempt_goes_over_a_new_connection
    a_rotation_is_never_written_to_a_used_connection
    a_used_connection_that_breaks_costs_no_attempt
    closing_while_idle::
    what_comes_while_a_connection_waits_is_no_answer_on_a_busy_runtime
    localhost_is_reached_over_either_protocol
)
# What is set at the client there: whom to trust, what to go through, how names are looked up.
of_the_client=(
    detours::
    when_the_handshake_stalls
    a_server_that_never_finishes_the_tls_handshake_ends_with_the_connect_limit
    what_comes_over_tls_while_a_connection_waits
    tickets_for_later_sessions
    a_second_answer_right_behind_the_first
)
tests=(
    wire bytes_on_the_wire promises limits retries redirects creations closing load secrets opponents
    answer_vectors error_vectors
)
skips=() targets=()
for name in "${not_kept[@]}" "${of_the_client[@]}"; do skips+=(--skip "$name"); done
for name in "${tests[@]}"; do targets+=(--test "$name"); done

# Of the whole workspace, as the other suites build it: the benches bring the feature along.
GUREUM_SIDE=reqwest cargo tested --no-fail-fast "${targets[@]}" -- "${skips[@]}"
