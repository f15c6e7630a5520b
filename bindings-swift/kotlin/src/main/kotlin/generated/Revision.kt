// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "947a19293b0230ed7a9307c8292f2f1e8f5c09bafe48650998aaab97fce5adff"
