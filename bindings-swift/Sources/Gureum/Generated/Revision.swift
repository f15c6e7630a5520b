// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "122db0957b42559ae9f910146f1d7f76e6ca5bb686ba2b9b028eeb69e853a219"
