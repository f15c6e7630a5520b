//! When a wait began, for its own process and for the one that goes on with it.
//!
//! Two processes have nothing in common but the time of day, so that is what a
//! token carries. Everything else is counted by what passed here: a clock that is
//! set while a wait runs makes it neither longer nor shorter.

use std::time::{Duration, SystemTime};

use crate::time::TimeSource;

/// A token follows the time of day only if that was set by more than this.
const STEP: Duration = Duration::from_secs(30);

/// The beginning of a wait.
#[derive(Debug, Clone, Copy)]
pub(super) struct Began {
    time_of_day: SystemTime,
    /// What had passed already when this process took over.
    before: Duration,
    /// Reading of [`TimeSource::passed`] at that moment.
    here: Duration,
}

impl Began {
    /// Now.
    pub(super) fn now(time: &TimeSource) -> Self {
        Began { time_of_day: time.now(), before: Duration::ZERO, here: time.passed() }
    }

    /// At a time of day that somebody else wrote down. One that is still to come is no reason to wait longer: it
    /// counts as now.
    pub(super) fn earlier(time_of_day: SystemTime, time: &TimeSource) -> Self {
        let now = time.now();
        let before = now.duration_since(time_of_day).unwrap_or_default();
        Began { time_of_day: time_of_day.min(now), before, here: time.passed() }
    }

    /// Time since then.
    pub(super) fn elapsed(&self, time: &TimeSource) -> Duration {
        self.before.saturating_add(time.passed().saturating_sub(self.here))
    }

    /// The same moment by the time of day as it is now, for a token.
    pub(super) fn time_of_day(&self) -> SystemTime {
        self.time_of_day
    }

    /// Notices that the time of day was set, so that a token says what this machine says.
    pub(super) fn follow(&mut self, time: &TimeSource) {
        let Some(by_now) = time.now().checked_sub(self.elapsed(time)) else { return };
        let ahead = by_now.duration_since(self.time_of_day);
        if ahead.unwrap_or_else(|behind| behind.duration()) > STEP {
            self.time_of_day = by_now;
        }
    }
}
