// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  'a5a2d8bc3190ce0f882af0a4a4d7786ccc74be95efba104df59bfc6e8c91f7b0';
