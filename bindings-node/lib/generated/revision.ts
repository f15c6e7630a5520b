// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '99e51797814757f9185d48d792c10dbc9c38f7c83a6a50db350a60c0a071cc62';
