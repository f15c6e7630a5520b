// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "41aeb77ca6b42abe207c2d0e4e5913aee0840a01dc673bda2fce020108cfb4f7"
