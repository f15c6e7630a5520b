// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  'a844be97cc83dde9b95234689019362985d15b047bc391101bb320e90e112208';
