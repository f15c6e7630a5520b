//! Signs with the server's time when this machine's clock is wrong.
//!
//! Both clouds put the time into the signature, and one refuses a request that is
//! five minutes off without saying so. Every answer carries the server's time, so
//! the difference is measured on every answer and applied before it can hurt.
//! Only answers from the configured origin may be shown to [`Clock::observe`].
//!
//! Who chooses our time chooses until when a signature is valid, and NAVER's names
//! no host. So a large difference is believed only where it explains a refusal: a
//! service that accepts a signature has no other time than the one in it.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::{AGE, DATE};
use http::{HeaderMap, StatusCode};

use crate::time::TimeSource;

/// A smaller difference is left alone: no service minds it, and `Date` counts whole seconds.
const APPLIED_FROM: Duration = Duration::from_secs(30);
/// A refused request is signed again only if the time it carried was off by this much.
pub(crate) const SIGNED_AGAIN_FROM: Duration = Duration::from_secs(60);
/// A larger difference is believed only with a 401 that carries it.
const BELIEVED_ALONE_TO: Duration = Duration::from_secs(3600);
/// A larger difference is not believed at all; a broken server must not choose our time.
const BELIEVED_TO: Duration = Duration::from_secs(24 * 3600);
/// An answer that took longer says too little about the time.
const LONGEST_ROUND_TRIP: Duration = Duration::from_secs(15 * 60);
/// If the time of day moved differently from the steady clock by this much, it was set, or the machine slept.
const STEP: Duration = Duration::from_secs(30);
/// `Date` is cut to whole seconds.
const RESOLUTION: Duration = Duration::from_secs(1);

/// The corrected clock of one origin.
pub struct Clock {
    time: TimeSource,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    sample: Option<Sample>,
    /// The difference that a refusal has shown last: others are believed only near to it, or near to none. Compared
    /// with the last sample, small lies would add up.
    shown: Skew,
    has_warned: bool,
}

/// One measurement.
#[derive(Clone, Copy)]
struct Sample {
    skew: Skew,
    round_trip: Duration,
    taken: Moment,
}

/// A moment by this machine: time of day and, if there is one, a clock that is never set.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// Time of day.
    pub wall: SystemTime,
    steady: Option<Duration>,
}

/// A moment that is known by the time of day alone.
impl From<SystemTime> for Moment {
    fn from(wall: SystemTime) -> Self {
        Moment { wall, steady: None }
    }
}

/// The time a request is signed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Unix time in milliseconds, corrected.
    pub millis: u64,
    /// The correction in it.
    pub correction: Skew,
}

/// How far the server is ahead of this machine, in milliseconds; negative if it is behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Skew {
    /// Milliseconds.
    pub millis: i64,
}

impl Clock {
    /// A clock that knows nothing yet.
    pub fn new(time: TimeSource) -> Self {
        Clock { time, state: Mutex::default() }
    }

    /// This moment by this machine. Take one when the request is written and one when the head of the answer is there.
    pub fn moment(&self) -> Moment {
        Moment { wall: self.time.now(), steady: self.time.monotonic() }
    }

    /// The time to sign with now.
    pub fn stamp(&self) -> Stamp {
        let now = self.moment();
        let correction = self.known(&now).map(|sample| sample.skew.applied()).unwrap_or_default();
        let millis = millis(now.wall).saturating_add(correction.millis).max(0);
        Stamp { millis: millis as u64, correction }
    }

    /// The time by the server as well as it is known: what the end of credentials is compared with.
    pub fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(self.stamp().millis)
    }

    /// The same moment with all that is known about it: what the lives of credentials are measured with.
    pub(crate) fn corrected(&self) -> Moment {
        Moment { wall: self.now(), steady: Some(self.time.passed()) }
    }

    /// The measured difference, even one that is too small or too large to be applied.
    pub fn skew(&self) -> Option<Skew> {
        self.known(&self.moment()).map(|sample| sample.skew)
    }

    /// Learns from an answer of the configured origin.
    pub fn observe(&self, status: StatusCode, headers: &HeaderMap, sent: Moment, received: Moment) {
        let Some(sample) = Sample::of(headers, sent, received) else { return };
        let mut state = self.state();
        if !state.believes(&sample, status) {
            tracing::debug!(target: "gureum", skew_ms = sample.skew.millis, "a time that explains nothing is not believed");
            return;
        }
        let keeps_old = state.sample.is_some_and(|old| old.is_better_than(&sample));
        if !keeps_old {
            state.sample = Some(sample);
        }
        if sample.skew.applied() != Skew::default() && !state.has_warned {
            state.has_warned = true;
            tracing::warn!(
                skew_ms = sample.skew.millis,
                "your clock is {}; requests are signed with the server's time",
                sample.skew
            );
        }
    }

    /// Whether a 401 for a request signed at `stamp` is explained by the time, so that signing again will help.
    pub fn explains_refusal(&self, stamp: &Stamp) -> bool {
        let Some(skew) = self.skew() else { return false };
        let missing = skew.applied().millis.abs_diff(stamp.correction.millis);
        missing >= SIGNED_AGAIN_FROM.as_millis() as u64
    }

    fn known(&self, now: &Moment) -> Option<Sample> {
        let mut state = self.state();
        state.forget_outdated(now);
        state.sample
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn forget_outdated(&mut self, now: &Moment) {
        if self.sample.is_some_and(|sample| sample.is_outdated(now)) {
            (self.sample, self.shown) = (None, Skew::default());
        }
    }

    fn believes(&mut self, sample: &Sample, status: StatusCode) -> bool {
        self.forget_outdated(&sample.taken);
        if status == StatusCode::UNAUTHORIZED {
            self.shown = sample.skew;
        }
        sample.skew.is_near(self.shown) || sample.skew.is_near(Skew::default())
    }
}

impl Sample {
    fn of(headers: &HeaderMap, sent: Moment, received: Moment) -> Option<Sample> {
        // An answer from a cache carries the time of its making.
        if headers.contains_key(AGE) {
            return None;
        }
        let server = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
        let round_trip = received.since(&sent)?;
        if round_trip > LONGEST_ROUND_TRIP {
            return None;
        }
        let midpoint = millis(sent.wall) + (round_trip.as_millis() / 2) as i64;
        Some(Sample { skew: Skew { millis: millis(server) - midpoint }, round_trip, taken: received })
    }

    /// A shorter round trip is better, as long as both can be true. If they cannot, the clock has moved and the
    /// newer one counts.
    fn is_better_than(&self, newer: &Sample) -> bool {
        let doubt = (self.round_trip + newer.round_trip) / 2 + RESOLUTION;
        let can_both_be_true = u128::from(self.skew.millis.abs_diff(newer.skew.millis)) <= doubt.as_millis();
        can_both_be_true && self.round_trip <= newer.round_trip
    }

    /// Whether the time of day was set, or the machine slept, since it was taken. Which of the two cannot be told,
    /// and they need different corrections: measure again.
    fn is_outdated(&self, now: &Moment) -> bool {
        let (Some(then), Some(now_steady)) = (self.taken.steady, now.steady) else { return false };
        let by_wall = millis(now.wall) - millis(self.taken.wall);
        let by_steady = now_steady.as_millis() as i64 - then.as_millis() as i64;
        by_wall.abs_diff(by_steady) > STEP.as_millis() as u64
    }
}

impl Moment {
    /// What passed since then; `None` if the moments are in the wrong order.
    pub(crate) fn since(&self, earlier: &Moment) -> Option<Duration> {
        match (self.steady, earlier.steady) {
            (Some(later), Some(earlier)) => later.checked_sub(earlier),
            _ => self.wall.duration_since(earlier.wall).ok(),
        }
    }
}

impl Skew {
    /// The part that is applied to signatures.
    fn applied(self) -> Skew {
        let size = Duration::from_millis(self.millis.unsigned_abs());
        if (APPLIED_FROM..=BELIEVED_TO).contains(&size) { self } else { Skew::default() }
    }

    /// Whether the two are so close that no proof is asked for.
    fn is_near(self, other: Skew) -> bool {
        u128::from(self.millis.abs_diff(other.millis)) <= BELIEVED_ALONE_TO.as_millis()
    }
}

impl Skew {
    /// The two largest units that count, each with its word behind it: `units` names days, hours, minutes and seconds.
    pub(crate) fn in_words(self, units: [&str; 4]) -> String {
        let seconds = self.millis.unsigned_abs() / 1000;
        let counts = [seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60];
        let largest = counts.iter().position(|count| *count > 0).unwrap_or(3);
        let shown = (largest..4).take(2).filter(|index| counts[*index] > 0 || *index == largest);
        shown.map(|index| format!("{}{}", counts[index], units[index])).collect::<Vec<_>>().join(" ")
    }

    /// Whether this machine's clock is behind.
    pub(crate) fn is_behind(self) -> bool {
        self.millis >= 0
    }

    /// What is left of it when `correction` was applied.
    pub fn without(self, correction: Skew) -> Skew {
        Skew { millis: self.millis.saturating_sub(correction.millis) }
    }
}

/// ``7 min 12 s behind``, seen from this machine.
impl fmt::Display for Skew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let direction = if self.is_behind() { "behind" } else { "ahead" };
        write!(f, "{} {direction}", self.in_words([" d", " h", " min", " s"]))
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clock").field("skew", &self.state().sample.map(|sample| sample.skew)).finish()
    }
}

fn millis(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX / 4),
        Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX / 4),
    }
}

#[cfg(test)]
#[path = "../tests/unit/clock.rs"]
mod tests;
