// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '5665ac177376034ca87270272fa0c218aaae9de0d3f3685ede22318913c2ac62';
