//! Makes everything that follows from `core/api`: tables, typed facades, routes, wire tests.
//!
//! Stages, one module each: [`load`] reads YAML, [`model`] resolves and checks
//! it, [`names`] finds names for code, [`emit`] annotates the model for one
//! target and fills that target's templates. [`check`] compares with the disk, [`lock`] with the
//! last release.
#![forbid(unsafe_code)]

pub mod check;
pub mod contract;
pub mod emit;
pub mod evidence;
pub mod load;
pub mod lock;
pub mod model;
pub mod names;
mod pattern;
pub mod release;
mod resources;
pub mod rules;
mod shipped;
pub mod single_test;
mod static_library;
mod sure;
pub mod swift_package;
pub mod ways;
