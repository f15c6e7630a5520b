//! The total time of a call, spent on the network in real time and in pauses by the client's clock.

use std::time::Duration;

use tokio::time::Instant;

use crate::deadline::Deadline;
use crate::time::TimeSource;

/// What is left of a call's time.
#[derive(Debug)]
pub(crate) struct Budget {
    total: Duration,
    started: Instant,
    /// Pauses as the client's clock has them.
    slept: Duration,
    /// What they took in real time: nothing when the clock is virtual.
    slept_really: Duration,
}

impl Budget {
    pub fn new(total: Duration) -> Self {
        Budget { total, started: Instant::now(), slept: Duration::ZERO, slept_really: Duration::ZERO }
    }

    /// Time spent.
    pub fn spent(&self) -> Duration {
        self.started.elapsed().saturating_sub(self.slept_really) + self.slept
    }

    pub fn remaining(&self) -> Duration {
        self.total.saturating_sub(self.spent())
    }

    /// When the call must be over in real time, if there is no further pause.
    pub fn deadline(&self) -> Deadline {
        Deadline { ends: Instant::now() + self.remaining(), whole: self.total }
    }

    /// Pauses. `false` if the time left is too short for that.
    pub async fn pause(&mut self, pause: Duration, time: &TimeSource) -> bool {
        if pause >= self.remaining() {
            return false;
        }
        let began = Instant::now();
        if !pause.is_zero() {
            time.sleep(pause).await;
        }
        self.slept += pause;
        self.slept_really += began.elapsed().min(pause);
        true
    }
}
