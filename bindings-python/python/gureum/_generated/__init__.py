"""Made by `cargo dev generate`; do not edit."""

REVISION = "9a73796b829bb4fa9a4e62363fe06e57c9def6f0996856fdbe868cbe73616072"
"""Names the exact API that the files were made from."""
