// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  'edb181f4e205fc5c52dcbfc354c28adbf7e6b06918bdf82614c6a8e764d6bc07';
