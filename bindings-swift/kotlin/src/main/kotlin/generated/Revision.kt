// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "895f92d149dd29b25f1facfa4d86debd1088d0800d86c444de4d919c3bdbea4e"
