// Made by `cargo dev generate`; do not edit.

/** Names the exact API that the files beside this one were made from. */
export const REVISION =
  '317b3957c47de783917a4aaf9393ec38364bef93cb4c7d93ccaaf1d979975ca7';
