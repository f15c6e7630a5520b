// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "79ecb2655b7d55c83a2e9e676c7ca623a075b6495b51202efd8d23f8d2d206c2"
