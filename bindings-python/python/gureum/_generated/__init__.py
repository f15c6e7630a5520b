"""Made by `cargo dev generate`; do not edit."""

REVISION = "46d12a3bdde93c6499a991df4aa1bb56e0161c7ea40c625ca839bfb796252edd"
"""Names the exact API that the files were made from."""
