// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "ee42044fea26899c853bad83cdf0458b02ed6dd71b5a123325d87c361d0caa6d"
