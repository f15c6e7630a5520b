// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  'c709d3cb00f6bddd77e54248b0cb11a033113a4dd73b1d47fcbddfe316fdd5d4';
