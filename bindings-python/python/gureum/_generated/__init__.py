"""Made by `cargo dev generate`; do not edit."""

REVISION = "0049c2eda94483efeeb0e7a043a5165b96b10d1b7bfc5e44b0d72f115c4ee290"
"""Names the exact API that the files were made from."""
