// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '11032423ed31e99d871ab85fe83b22b73e10c407fb1757a67d5bc6027ebe4ad0';
