"""Made by `cargo dev generate`; do not edit."""

REVISION = "42c4938f0c25b42e9268d8476d52a64534d47d886f575e54a1a6a2ad8296f317"
"""Names the exact API that the files were made from."""
