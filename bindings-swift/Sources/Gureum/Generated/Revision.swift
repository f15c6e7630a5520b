// Made by `cargo dev generate`; do not edit.

/// Names the exact API that the files beside this one were made from.
let apiRevision = "31f3f359aaaff9d1d2927dd4237dee224c642bad1bc9cddc6ec79bf57b6ffaeb"
