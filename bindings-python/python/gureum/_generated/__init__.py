"""Made by `cargo dev generate`; do not edit."""

REVISION = "414b5d4221c121103f757a173faa86f389357d03054b2ebacf66f771004871e7"
"""Names the exact API that the files were made from."""
