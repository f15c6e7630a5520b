// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "d7fa6f2c87a86156bfb7cc81437fb05a1b1e817975e883304dc4301bb0f40459"
