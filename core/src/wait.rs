//! Waiting until a resource is what it should be.
//!
//! Most of what these clouds make takes minutes, and their answer to "make it"
//! only says that they began. A wait asks again and again, at a pace that fits
//! the resource, and ends as soon as the end is known: the wanted state, a state
//! from which it is never reached, or the time limit. `run` does it for every
//! language alike; here is the typed side.

mod began;
mod judge;
pub(crate) mod run;
mod token;
mod waiter;

use std::time::Duration;

pub use waiter::Waiter;

/// How a wait is going.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Progress {
    /// The state seen last, as the service wrote it; absent if none was seen yet.
    pub state: Option<String>,
    /// Since the wait began.
    #[serde(serialize_with = "millis", rename = "elapsedMs")]
    pub elapsed: Duration,
    /// How often the service was asked.
    pub polls: u32,
    /// When it is asked again.
    #[serde(serialize_with = "millis", rename = "nextPollInMs")]
    pub next_poll_in: Duration,
}

fn millis<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(duration.as_millis() as u64)
}
