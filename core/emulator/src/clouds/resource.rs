//! Resources that are kept by their description alone: created, listed, shown, changed and deleted, with states in
//! between, and held by what needs them. What a description says of it stands under `x-resource`.

mod act;
mod addresses;
mod answer;
mod end;
mod list;
mod overview;
mod parts;
mod refused;
mod stored;

pub(super) use act::{bring, carry_out, is_described};
pub(super) use refused::refusal;
pub(super) use stored::{Resources, Stored};

#[cfg(test)]
#[path = "../../tests/unit/clouds/resource.rs"]
mod tests;
