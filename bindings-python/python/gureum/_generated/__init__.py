"""Made by `cargo dev generate`; do not edit."""

REVISION = "6f923ec13887c7f73438414c6decc8eac459b410efd3c197817b4cd1655d3e54"
"""Names the exact API that the files were made from."""
