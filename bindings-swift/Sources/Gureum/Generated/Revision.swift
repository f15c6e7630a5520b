// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "e57f234626465c0257d532c4eefab7919b29fd555ceb77be93d6129e712c4e5c"
