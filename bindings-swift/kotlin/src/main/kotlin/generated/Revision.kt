// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "26fa6bb05a19b70bf2d9ce444a262e60ca0fc9e9ac3124b9df5c1f1a7108f8c0"
