// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "47e5afcdd4cf7b4c4734a5bfe77cc58fca9af40070d6c55b9cc487141d244661"
