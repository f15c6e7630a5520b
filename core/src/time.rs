//! The clock the core lives by: the machine's, or a virtual one in tests.
//!
//! Only waiting that the core decides on (back-off, polling, refreshing) goes
//! through here. Limits on the network are always real time, because the
//! network is; otherwise a virtual clock that jumps would end calls in flight.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use once_cell::race::OnceBox;

/// A future that ends when a sleep is over.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tells the time and lets time pass.
pub trait Time: Send + Sync + 'static {
    /// The time of day.
    fn now(&self) -> SystemTime;
    /// Ends after `duration`.
    fn sleep(&self, duration: Duration) -> Sleep;
    /// Time since any fixed moment, by a clock that is never set. With it a step of the time of day is noticed.
    /// A virtual clock may leave it out: then all that its time of day moved forward has passed.
    fn monotonic(&self) -> Option<Duration> {
        None
    }
}

/// A shared [`Time`].
#[derive(Clone)]
pub struct TimeSource(Arc<Shared<dyn Time>>);

struct Shared<T: ?Sized> {
    passed: Mutex<Passed>,
    time: T,
}

/// What has passed on a clock that knows the time of day only.
#[derive(Default)]
struct Passed {
    seen: Option<SystemTime>,
    sum: Duration,
}

impl Passed {
    /// A clock that was set back loses nothing of what had passed, and goes on from there.
    fn at(&mut self, now: SystemTime) -> Duration {
        let forward = self.seen.and_then(|seen| now.duration_since(seen).ok()).unwrap_or_default();
        self.seen = Some(now);
        self.sum = self.sum.saturating_add(forward);
        self.sum
    }
}

impl TimeSource {
    /// Lives by `time`.
    pub fn new(time: impl Time) -> Self {
        TimeSource(Arc::new(Shared { passed: Mutex::default(), time }))
    }

    /// Lives by a clock that somebody else has: `now` tells the time of day, `sleep` lets time pass.
    pub fn from_fns<S>(
        now: impl Fn() -> SystemTime + Send + Sync + 'static,
        sleep: impl Fn(Duration) -> S + Send + Sync + 'static,
    ) -> Self
    where
        S: Future<Output = ()> + Send + 'static,
    {
        TimeSource::new(Foreign { now, sleep })
    }

    /// The time of day.
    pub fn now(&self) -> SystemTime {
        self.0.time.now()
    }

    /// Ends after `duration`.
    pub fn sleep(&self, duration: Duration) -> Sleep {
        self.0.time.sleep(duration)
    }

    /// Time since any fixed moment, by a clock that is never set.
    pub fn monotonic(&self) -> Option<Duration> {
        self.0.time.monotonic()
    }

    /// How much time has passed since any fixed moment. It never goes back, and setting the machine's clock does not
    /// move it: what every length of time is measured with.
    pub fn passed(&self) -> Duration {
        let by_time_of_day = || self.0.passed.lock().unwrap_or_else(PoisonError::into_inner).at(self.now());
        self.monotonic().unwrap_or_else(by_time_of_day)
    }
}

impl Default for TimeSource {
    fn default() -> Self {
        TimeSource::new(System)
    }
}

impl fmt::Debug for TimeSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TimeSource")
    }
}

struct Foreign<N, F> {
    now: N,
    sleep: F,
}

impl<N, F, S> Time for Foreign<N, F>
where
    N: Fn() -> SystemTime + Send + Sync + 'static,
    F: Fn(Duration) -> S + Send + Sync + 'static,
    S: Future<Output = ()> + Send + 'static,
{
    fn now(&self) -> SystemTime {
        (self.now)()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin((self.sleep)(duration))
    }
}

/// The machine's clock.
pub(crate) struct System;

impl Time for System {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }

    fn monotonic(&self) -> Option<Duration> {
        // No `LazyLock`: a child that was forked while it is filled would wait for it for ever.
        static START: OnceBox<Instant> = OnceBox::new();
        Some(START.get_or_init(|| Box::new(Instant::now())).elapsed())
    }
}

#[cfg(test)]
#[path = "../tests/unit/time.rs"]
mod tests;
