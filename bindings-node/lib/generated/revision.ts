// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '48501ab92afeea0b99db842fda0b93de095000866f60941c934f33bd4e94f1bc';
