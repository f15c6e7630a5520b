// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '46d12a3bdde93c6499a991df4aa1bb56e0161c7ea40c625ca839bfb796252edd';
