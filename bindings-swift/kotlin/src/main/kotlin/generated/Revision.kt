// Made by `cargo dev generate`; do not edit.

package io.github.gureum

/** Names the exact API that the files beside this one were made from. */
internal const val REVISION: String = "48501ab92afeea0b99db842fda0b93de095000866f60941c934f33bd4e94f1bc"
