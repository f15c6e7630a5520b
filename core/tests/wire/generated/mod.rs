//! One test per operation: what goes over the wire, and what comes back.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod ai_ml_ops;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod cloud_ml;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod data_forest;
