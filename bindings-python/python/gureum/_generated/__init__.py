"""Made by `cargo dev generate`; do not edit."""

REVISION = "2c5d92d512e0484b7528fd055837dc715ff092a8f289d46cf8a9714bd796adef"
"""Names the exact API that the files were made from."""
