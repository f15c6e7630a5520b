// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "6a6470e65f116fef62190640dac6b83820e3ce290ad3890aa52858143e6338a0"
