"""Made by `cargo dev generate`; do not edit."""

REVISION = "a844be97cc83dde9b95234689019362985d15b047bc391101bb320e90e112208"
"""Names the exact API that the files were made from."""
