//! When something must be over.

use std::time::Duration;

use tokio::time::Instant;

/// The moment, and how long was allowed in all: that is what an error says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    pub ends: Instant,
    pub whole: Duration,
}

impl Deadline {
    /// Begins now.
    pub fn after(whole: Duration) -> Self {
        Deadline { ends: Instant::now() + whole, whole }
    }

    /// What is left of it.
    pub fn left(&self) -> Duration {
        self.ends.saturating_duration_since(Instant::now())
    }
}
