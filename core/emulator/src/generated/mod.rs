//! What both clouds accept and answer.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

#[rustfmt::skip]
pub mod documents;
#[rustfmt::skip]
pub mod faults;
#[rustfmt::skip]
pub mod resources;
#[rustfmt::skip]
pub mod routes;
#[rustfmt::skip]
pub mod schemas;
