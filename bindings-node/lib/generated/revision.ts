// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '37053e031050a9505a697a8a27f1ef0634c1a8b210e6e62b71154a7179717cb7';
