// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '7a3c7dc0bfe00b27c0d4c786745911c3eaeb759f494e42d98dae4851842b2215';
