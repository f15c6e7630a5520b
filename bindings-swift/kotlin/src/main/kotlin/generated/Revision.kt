// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "b76a9d239cc3cdc7c306aea8baab4778aab1a4440874b01badf8b2a76964c879"
