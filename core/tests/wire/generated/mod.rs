//! One test per operation: what goes over the wire, and what comes back.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

#[rustfmt::skip]
mod ai_ml_ops;

#[rustfmt::skip]
mod cloud_ml;

#[rustfmt::skip]
mod data_forest;
