//! What follows from `client.yaml`: settings, errors, the border and the faults of the emulator, in every language.

mod cli;
mod documents;
mod events;
mod faults;
mod kotlin;
mod node;
mod python;
mod rust;
mod swift;

use crate::contract::Contract;
use crate::emit::output::Output;

/// Every file that follows from the contract.
pub fn emit(contract: &Contract) -> Vec<Output> {
    let mut outputs = rust::emit(contract);
    outputs.extend(cli::emit(contract));
    outputs.extend(documents::emit(contract));
    outputs.extend(events::emit(contract));
    outputs.extend(faults::emit(contract));
    outputs.extend(kotlin::emit(contract));
    outputs.extend(node::emit(contract));
    outputs.extend(python::emit(contract));
    outputs.extend(swift::emit(contract));
    outputs.sort_by(|left, right| left.path.cmp(&right.path));
    outputs
}
