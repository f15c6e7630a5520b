"""Made by `cargo dev generate`; do not edit."""

REVISION = "972767337c6408b81f589438d35732a785b231c5a6dcc310ac69c9ead75bef6d"
"""Names the exact API that the files were made from."""
