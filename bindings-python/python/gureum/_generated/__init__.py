"""Made by `cargo dev generate`; do not edit."""

REVISION = "5a36d87870f9a60dd56327a972086ac02e34a559c72e8e1435cecbdeae85f27a"
"""Names the exact API that the files were made from."""
