//! Waiting until a resource is what it should be.
//!
//! Most of what these clouds make takes minutes, and their answer to "make it"
//! only says that they began. A wait asks again and again, at a pace that fits
//! the resource, and ends as soon as the end is known: the wanted state, a state
//! from which it is never reached, or the time limit. `run` does it for every
//! language alike; here is the typed side.

mod began;
mod judge;
mod progress;
pub(crate) mod run;
mod token;
mod waiter;
pub(crate) mod whole_wait;

pub use progress::{Look, Progress};
pub use waiter::Waiter;
