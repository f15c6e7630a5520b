"""Made by `cargo dev generate`; do not edit."""

REVISION = "41aeb77ca6b42abe207c2d0e4e5913aee0840a01dc673bda2fce020108cfb4f7"
"""Names the exact API that the files were made from."""
