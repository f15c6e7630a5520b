"""Made by `cargo dev generate`; do not edit."""

REVISION = "ebb8ba91bbc5a9dece9b9a2c3be05e12e253a38a66cdbbdf7b851e77594c61dd"
"""Names the exact API that the files were made from."""
