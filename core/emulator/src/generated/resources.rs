//! Resources that are kept by their description alone.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.
