// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "5a36d87870f9a60dd56327a972086ac02e34a559c72e8e1435cecbdeae85f27a"
