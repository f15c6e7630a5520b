//! Runs the scenario files in Rust.
//!
//! Each file of `tests/scenarios` says what a user does and what must come of
//! it. The emulator's journal is the judge of what was sent. The other
//! languages run the same files with runners of their own.

pub mod admin;
pub mod canaries;
#[cfg(doctest)]
mod documents;
pub mod judge;
pub mod language;
pub mod outcome;
pub mod pattern;
pub mod refusals;
pub mod run;
pub mod stage;
pub mod world;
