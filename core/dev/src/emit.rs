//! Targets: each module annotates the model for one target and fills its templates.
//!
//! An annotation holds finished pieces of code; a template only puts them in
//! order. So a template shows what the output looks like, and every decision
//! is a line of Rust with a test.

mod attributes;
mod contract;
mod docs;
mod emulator;
mod kotlin;
mod literal;
mod operations;
mod output;
mod python;
mod rust;
mod swift;
mod typescript;
mod wire;

pub use attributes::emit as attributes;
pub use output::Output;
use output::render;

use crate::contract::Contract;
use crate::model::Model;

/// Every generated file, in a fixed order.
pub fn all(model: &Model) -> Vec<Output> {
    let mut outputs = Vec::new();
    outputs.extend(operations::emit(model));
    outputs.extend(emulator::emit(model));
    outputs.extend(kotlin::emit(model));
    outputs.extend(python::emit(model));
    outputs.extend(rust::emit(model));
    outputs.extend(swift::emit(model));
    outputs.extend(typescript::emit(model));
    outputs.extend(wire::emit(model));
    outputs.sort_by(|left, right| left.path.cmp(&right.path));
    outputs
}

/// Every file that follows from `client.yaml`.
pub fn of_contract(contract: &Contract) -> Vec<Output> {
    contract::emit(contract)
}
