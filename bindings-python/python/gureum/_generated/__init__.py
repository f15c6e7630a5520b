"""Made by `cargo dev generate`; do not edit."""

REVISION = "947a19293b0230ed7a9307c8292f2f1e8f5c09bafe48650998aaab97fce5adff"
"""Names the exact API that the files were made from."""
