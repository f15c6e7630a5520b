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
mod container_registry;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod data_forest;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod file_storage;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod iam;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod kubernetes_engine;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod load_balancer;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod product;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod quota;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod resource_manager;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod security_group;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod virtual_server;

#[rustfmt::skip]
#[allow(clippy::too_many_lines, reason = "an example is as long as it is")]
mod vpc;
