// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  'ebb8ba91bbc5a9dece9b9a2c3be05e12e253a38a66cdbbdf7b851e77594c61dd';
