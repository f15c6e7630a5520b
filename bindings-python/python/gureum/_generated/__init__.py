"""Made by `cargo dev generate`; do not edit."""

REVISION = "e57f234626465c0257d532c4eefab7919b29fd555ceb77be93d6129e712c4e5c"
"""Names the exact API that the files were made from."""
