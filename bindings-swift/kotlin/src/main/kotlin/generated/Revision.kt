// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "3e9edffe19367c034a4ffa301594ec964ab599e09a8b278597ed50bd1a3dd03d"
