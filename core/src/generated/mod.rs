//! Everything that follows from `core/api`.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

#[rustfmt::skip]
pub mod operations;
#[cfg(feature = "typed")]
pub mod ai_ml_ops;
#[cfg(feature = "typed")]
pub mod cloud_ml;
#[cfg(feature = "typed")]
pub mod data_forest;
