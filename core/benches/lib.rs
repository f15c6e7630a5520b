//! What is measured is in `benches/`; a package needs a library or a program.
#![forbid(unsafe_code)]
