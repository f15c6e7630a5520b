// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "d13fc93d165609aff5f693d14a99fe733108cd372d40eab27269e7895c359aa0"
