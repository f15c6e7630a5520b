// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '8b24c9cad9bd61e757418ff5d51839aad34a0931ed0fd63a2ccc189bdf137652';
