// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "9f7a2c68b6f2b17df101362833393e262881d7c126b3d0a80b3a40c28c086720"
