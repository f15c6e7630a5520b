// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '5768ae06b74c8c4c4d6c820822149865c0253247ae58a0c6257855aa121c6122';
