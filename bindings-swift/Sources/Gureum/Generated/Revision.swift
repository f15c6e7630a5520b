// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "bfd3afe4112d83903d61fcc85b10b10573ce7f66f7cb000c820a96f6e656c8e7"
