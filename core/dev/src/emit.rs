//! Targets: each module annotates the model for one target and fills its templates.
//!
//! An annotation holds finished pieces of code; a template only puts them in
//! order. So a template shows what the output looks like, and every decision
//! is a line of Rust with a test.

mod agents;
mod api;
mod attributes;
mod catalogue;
mod cli;
mod clouds;
mod contract;
mod docs;
mod emulator;
mod end;
mod kotlin;
mod layout;
mod listed;
mod literal;
mod operations;
mod output;
mod python;
mod readme;
mod reference;
mod rust;
mod services;
mod site;
mod swift;
mod typescript;
mod ways;
mod wire;

pub use attributes::emit as attributes;
pub use operations::revision;
pub use output::Output;
pub(crate) use output::render;
pub use readme::emit as readmes;
pub use site::emit as site;

use crate::contract::Contract;
use crate::model::Model;
use crate::ways::Ways;

/// Every file that follows from the services, in a fixed order. `revision` is what a library and a package know each other by.
pub fn all(model: &Model, revision: &str) -> Vec<Output> {
    let mut outputs = Vec::new();
    outputs.push(agents::emit(model));
    outputs.extend(api::emit(model));
    outputs.extend(operations::emit(model, revision));
    outputs.extend(cli::emit(model));
    outputs.extend(emulator::emit(model));
    outputs.extend(emulator::refusals(model));
    outputs.extend(kotlin::emit(model, revision));
    outputs.extend(python::emit(model, revision));
    outputs.extend(reference::emit(model));
    outputs.extend(rust::emit(model));
    outputs.push(services::emit(model));
    outputs.extend(swift::emit(model, revision));
    outputs.extend(typescript::emit(model, revision));
    outputs.extend(wire::emit(model));
    outputs.sort_by(|left, right| left.path.cmp(&right.path));
    outputs
}

/// The session of each cloud with the ways that it offers, and the plans of these, from the services and `ways.yaml`.
pub fn of_clouds(model: &Model, ways: &Ways) -> Vec<Output> {
    let mut outputs = clouds::emit(model, ways).to_vec();
    outputs.extend(self::ways::emit(model, ways));
    outputs
}

/// Every file that follows from `client.yaml`.
pub fn of_contract(contract: &Contract) -> Vec<Output> {
    contract::emit(contract)
}
