// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "2c5d92d512e0484b7528fd055837dc715ff092a8f289d46cf8a9714bd796adef"
