// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '0660a2ee9b1fe8e0d0f85c6d7bf7966f65374956f36ed2fd6f87d423710a4865';
