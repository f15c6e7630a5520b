// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "1e560df26be20ec1f26abc1720345e47b1eede58232e39351c12a22e0fa4df7b"
