"""Made by `cargo dev generate`; do not edit."""

REVISION = "122db0957b42559ae9f910146f1d7f76e6ca5bb686ba2b9b028eeb69e853a219"
"""Names the exact API that the files were made from."""
