"""Made by `cargo dev generate`; do not edit."""

REVISION = "e843466e3f7302296288432bb8ce3065e7ae4d3bb8834028a607ac2ea4dfb586"
"""Names the exact API that the files were made from."""
