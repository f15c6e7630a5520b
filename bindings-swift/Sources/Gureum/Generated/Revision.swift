// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "2610869612dbd992fcf5dbddb11262215a77be90d2964e57be1691b384a2b1fd"
