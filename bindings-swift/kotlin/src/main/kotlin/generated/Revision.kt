// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "ff9a0fbabcdb6896feae2a65f3b31410f20e37264f59fac3f4c4415a5c606f2a"
