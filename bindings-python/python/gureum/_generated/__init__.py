"""Made by `cargo dev generate`; do not edit."""

REVISION = "02c318b5116854b70194a47a6d82cbca24854ce7f202f35eceef0c2e826f069c"
"""Names the exact API that the files were made from."""
