// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '6f923ec13887c7f73438414c6decc8eac459b410efd3c197817b4cd1655d3e54';
