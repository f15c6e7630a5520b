"""Made by `cargo dev generate`; do not edit."""

REVISION = "d7fa6f2c87a86156bfb7cc81437fb05a1b1e817975e883304dc4301bb0f40459"
"""Names the exact API that the files were made from."""
