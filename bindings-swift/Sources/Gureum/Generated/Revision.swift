// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "26fa6bb05a19b70bf2d9ce444a262e60ca0fc9e9ac3124b9df5c1f1a7108f8c0"
