// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "f839bf4c3e130944760c9df182828f66cdf513e98e4f1beb338307ad2b8017f2"
