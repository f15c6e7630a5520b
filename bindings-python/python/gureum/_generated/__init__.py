"""Made by `cargo dev generate`; do not edit."""

REVISION = "3080812ae9dc144e1f5c717104e9f677968472844cb9a5a2ee06504f901e4653"
"""Names the exact API that the files were made from."""
