"""Made by `cargo dev generate`; do not edit."""

REVISION = "eda0241c390891fe632ad87d92db73b338fa36c7ed56cc41e8f2f79faf9da87c"
"""Names the exact API that the files were made from."""
