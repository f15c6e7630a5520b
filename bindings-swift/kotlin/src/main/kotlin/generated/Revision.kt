// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "b2e7d4246de773668407aa2a36dda2d328c80692b4be902a1dbc6ffd49de06eb"
