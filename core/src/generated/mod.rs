//! Everything that follows from `core/api`.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

#[rustfmt::skip]
pub(crate) mod crossing;
#[rustfmt::skip]
pub mod kinds;
#[rustfmt::skip]
pub mod operations;
#[rustfmt::skip]
pub mod options;
#[rustfmt::skip]
mod setters;
#[rustfmt::skip]
pub(crate) mod variables;
#[cfg(feature = "typed")]
pub mod ai_ml_ops;
#[cfg(feature = "typed")]
pub mod cloud_ml;
#[cfg(feature = "typed")]
pub mod data_forest;

/// Every service as the crate's root shows it: its module and its client.
#[cfg(feature = "typed")]
pub mod services {
    pub use super::ai_ml_ops::{self, AiMlOps};
    pub use super::cloud_ml::{self, CloudMl};
    pub use super::data_forest::{self, DataForest};
}
