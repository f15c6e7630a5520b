//! Decides what follows a failed attempt: nothing, a pause and another attempt, or a look at what happened.
//!
//! Pure: no clock, no network, no sleep. The call path tells what happened and
//! does what it is told. These clouds know no idempotency keys, so the class of
//! the operation and the kind of failure decide together (`table`); how long to
//! wait comes from `backoff` or the server (`after`); and `quota` keeps a dead
//! service from being hammered.

mod after;
mod backoff;
mod quota;
mod table;

use std::sync::Arc;
use std::time::Duration;

pub use after::RetryAfter;
pub use backoff::Jitter;
pub use quota::{Quota, Quotas};
pub use table::{FailureKind, Stage};

use self::table::{Cause, Verdict};
use crate::generated::options::MAX_RETRIES;
use crate::operation::{Class, Vendor};

/// A longer pause is left to the caller.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// What follows a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Report the failure. `retry_after` is what the server asked for, if it asked.
    Stop {
        /// The pause the server asked for.
        retry_after: Option<Duration>,
    },
    /// Sleep, then sign and send anew.
    Retry {
        /// The pause.
        pause: Duration,
    },
    /// Sign anew with the corrected time and send at once. Happens once per call.
    SignAgain,
    /// Send again at once on a fresh connection: the old one was closed before a byte of an answer came. Is no attempt.
    Resend,
    /// The resource may exist. Look for it by its unique name; if it is not there, sleep and send anew. Where there
    /// is no unique name, report that the outcome is unknown.
    LookUp {
        /// The pause before the next attempt; `None` if no attempt is left.
        pause: Option<Duration>,
    },
    /// Report that the outcome is unknown.
    OutcomeUnknown,
    /// The resource is gone, as wanted: an earlier attempt did it.
    AlreadyDone,
}

/// How a client retries.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Attempts of a call, the first included.
    pub max_attempts: u32,
    /// Where chance comes from.
    pub jitter: Jitter,
}

impl Default for Policy {
    fn default() -> Self {
        Policy { max_attempts: MAX_RETRIES + 1, jitter: Jitter::default() }
    }
}

/// The retries of one call.
#[derive(Debug)]
pub struct Retries {
    policy: Policy,
    vendor: Vendor,
    class: Class,
    quota: Arc<Quota>,
    /// Attempts made.
    attempts: u32,
    /// Tokens taken for the attempt that is under way.
    taken: u32,
    has_signed_again: bool,
    has_resent: bool,
    /// Whether an earlier attempt may have been carried out.
    may_be_done: bool,
}

impl Retries {
    /// For one call of an operation of `class`.
    pub fn new(policy: Policy, vendor: Vendor, class: Class, quota: Arc<Quota>) -> Self {
        Retries {
            policy,
            vendor,
            class,
            quota,
            attempts: 0,
            taken: 0,
            has_signed_again: false,
            has_resent: false,
            may_be_done: false,
        }
    }

    /// What follows `failure`. `remaining` is the time left before the call's deadline.
    pub fn after(&mut self, failure: &FailureKind<'_>, remaining: Duration) -> Decision {
        let verdict = table::verdict(self.vendor, self.class, failure, self.may_be_done);
        let asked = failure.retry_after();
        match verdict {
            Verdict::Stop => Decision::Stop { retry_after: asked },
            Verdict::AlreadyDone => Decision::AlreadyDone,
            Verdict::OutcomeUnknown => Decision::OutcomeUnknown,
            Verdict::SignAgain if self.has_signed_again => Decision::Stop { retry_after: None },
            Verdict::SignAgain => {
                self.has_signed_again = true;
                Decision::SignAgain
            }
            Verdict::Resend if !self.has_resent => {
                self.has_resent = true;
                self.may_be_done = true;
                Decision::Resend
            }
            Verdict::Resend => self.again(Cause::Transient, true, asked, remaining),
            Verdict::Retry { cause, may_be_done } => self.again(cause, may_be_done, asked, remaining),
            Verdict::LookUp { cause } => {
                let pause = match self.again(cause, true, asked, remaining) {
                    Decision::Retry { pause } => Some(pause),
                    _ => None,
                };
                Decision::LookUp { pause }
            }
        }
    }

    /// Notes that the call succeeded, which fills the quota again.
    pub fn succeeded(&mut self) {
        let tokens = if self.taken > 0 { self.taken } else { 1 };
        self.taken = 0;
        self.quota.give_back(tokens);
    }

    /// Whether an earlier attempt may have been carried out: what is not known about it, the final error must say.
    pub fn may_be_done(&self) -> bool {
        self.may_be_done
    }

    fn again(&mut self, cause: Cause, may_be_done: bool, asked: Option<Duration>, remaining: Duration) -> Decision {
        self.attempts += 1;
        self.may_be_done |= may_be_done;
        let stop = Decision::Stop { retry_after: asked };
        if self.attempts >= self.policy.max_attempts {
            return stop;
        }
        let pause = match asked {
            Some(asked) if asked > LONGEST_WAIT => return stop,
            Some(asked) => asked + asked.mul_f64(0.1 * self.policy.jitter.draw()),
            None => backoff::pause(cause, self.attempts, &self.policy.jitter),
        };
        // A pause that ends at the deadline leaves no time to send.
        if pause >= remaining || !self.quota.take(cause.cost()) {
            return stop;
        }
        self.taken = cause.cost();
        Decision::Retry { pause }
    }
}

#[cfg(test)]
#[path = "../tests/unit/retry.rs"]
mod tests;
