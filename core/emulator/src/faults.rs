//! What goes wrong on purpose: the kinds, the rules that choose when, and the effects on an answer.

pub(crate) mod effects;
mod kinds;
mod mistakes;
mod rules;
mod values;

pub use kinds::Fault;
pub use rules::{Active, Rule};

pub(crate) use mistakes::read;
pub(crate) use rules::{Rules, Strike};
