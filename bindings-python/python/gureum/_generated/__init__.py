"""Made by `cargo dev generate`; do not edit."""

REVISION = "5665ac177376034ca87270272fa0c218aaae9de0d3f3685ede22318913c2ac62"
"""Names the exact API that the files were made from."""
