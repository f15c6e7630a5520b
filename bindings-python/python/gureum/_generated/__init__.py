"""Made by `cargo dev generate`; do not edit."""

REVISION = "3e9edffe19367c034a4ffa301594ec964ab599e09a8b278597ed50bd1a3dd03d"
"""Names the exact API that the files were made from."""
