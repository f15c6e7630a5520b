// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '972767337c6408b81f589438d35732a785b231c5a6dcc310ac69c9ead75bef6d';
