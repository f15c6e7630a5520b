// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "58096af931fa21afca380198f2c549b777b1622ea0611b78a50b7dbc0e890b96"
