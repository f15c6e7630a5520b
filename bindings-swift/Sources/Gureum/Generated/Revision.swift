// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "f6df10d06773db5813ecac28cf69bda47e18823edf570132f0551f7641a2624e"
