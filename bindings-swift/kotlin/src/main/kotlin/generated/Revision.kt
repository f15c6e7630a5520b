// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "6f923ec13887c7f73438414c6decc8eac459b410efd3c197817b4cd1655d3e54"
