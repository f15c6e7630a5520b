// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '6a037ac8aa8b7674371d0e4a413b40f6a71e68899257df2e2539f9e5a2da39eb';
