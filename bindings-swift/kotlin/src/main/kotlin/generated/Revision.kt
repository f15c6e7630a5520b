// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "0049c2eda94483efeeb0e7a043a5165b96b10d1b7bfc5e44b0d72f115c4ee290"
