// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "46d12a3bdde93c6499a991df4aa1bb56e0161c7ea40c625ca839bfb796252edd"
