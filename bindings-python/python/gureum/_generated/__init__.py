"""Made by `cargo dev generate`; do not edit."""

REVISION = "48501ab92afeea0b99db842fda0b93de095000866f60941c934f33bd4e94f1bc"
"""Names the exact API that the files were made from."""
