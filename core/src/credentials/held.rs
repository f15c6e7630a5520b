//! A pair that a source gave, and when it has to be replaced.
//!
//! The end is a time of day of the vendor's. A clock that was set back since the pair
//! came would make it look young, so what has passed here counts as well: a pair is as
//! old as the older of the two says.

use std::time::{Duration, SystemTime};

use super::pair::Credentials;
use crate::clock::Moment;

/// From here on one call refreshes and the others use the old pair.
const EARLY: Duration = Duration::from_secs(15 * 60);
/// From here on all calls wait for the new pair.
const LATE: Duration = Duration::from_secs(5 * 60);
/// How long a pair that looks expired when it comes is used: this machine's clock may be wrong, the server decides.
const DOUBTFUL: Duration = Duration::from_secs(60);

/// A pair and its terms. Without an end it has none.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) credentials: Credentials,
    came: Moment,
    early: Option<Term>,
    late: Option<Term>,
    end: Option<Term>,
    /// The service refused it: the source is asked whether it has another.
    is_doubted: bool,
}

/// A moment in the life of a pair.
#[derive(Clone, Copy)]
struct Term {
    at: SystemTime,
    /// The same, counted from when it came.
    after: Duration,
}

impl Term {
    fn left(self, came: &Moment, now: &Moment) -> Duration {
        let by_date = self.at.duration_since(now.wall).unwrap_or_default();
        let by_age = now.since(came).map_or(by_date, |age| self.after.saturating_sub(age));
        by_date.min(by_age)
    }
}

impl Held {
    /// `spread` moves the times a little, so that many processes do not refresh at once.
    pub(super) fn new(credentials: Credentials, came: Moment, spread: f64) -> Self {
        let none = Held { credentials, came, early: None, late: None, end: None, is_doubted: false };
        let Some(end) = none.credentials.expires_at() else { return none };
        let life = end.duration_since(came.wall).unwrap_or_default();
        let term = |at, after| Some(Term { at, after });
        if life.is_zero() {
            return Held { late: term(came.wall + DOUBTFUL, DOUBTFUL), end: term(end, life), ..none };
        }
        // A pair that lives for only a few minutes would otherwise be refreshed by every call.
        let early = EARLY.min(life / 4).mul_f64(spread);
        let late = LATE.min(life / 10);
        Held {
            early: term(end - early, life - early),
            late: term(end - late, life - late),
            end: term(end, life),
            ..none
        }
    }

    /// Whether it is this pair.
    pub(super) fn is(&self, credentials: &Credentials) -> bool {
        self.credentials.access_key() == credentials.access_key()
    }

    /// It may be wrong. It is still better than none.
    pub(super) fn doubt(&mut self) {
        self.is_doubted = true;
    }

    /// Whether it is time for somebody to ask for another one.
    pub(super) fn is_early(&self, now: &Moment) -> bool {
        self.is_over(self.early, now)
    }

    /// Whether nobody should use it without having asked for another one.
    pub(super) fn is_late(&self, now: &Moment) -> bool {
        self.is_doubted || self.is_over(self.late, now)
    }

    /// Whether it has not ended.
    pub(super) fn is_valid(&self, now: &Moment) -> bool {
        !self.is_over(self.end, now)
    }

    /// Time until it ends, if it does.
    pub(super) fn left(&self, now: &Moment) -> Option<Duration> {
        self.end.map(|end| end.left(&self.came, now))
    }

    fn is_over(&self, term: Option<Term>, now: &Moment) -> bool {
        term.is_some_and(|term| term.left(&self.came, now).is_zero())
    }
}
