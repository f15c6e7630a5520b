// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '27e5eb4560e0ecf154750b3f1273df809c7392e50a778312cc6497914314cc57';
