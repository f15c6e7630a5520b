//! Keeps a pair of keys until it has to be replaced.
//!
//! A pair is replaced on demand by the call that notices, never by a background
//! task, so nothing survives a fork or a closed runtime in a half-dead state.
//! While one call refreshes, the others go on with the pair they have. A source that
//! hangs costs one call a few seconds, and nobody more as long as the old pair is
//! valid: a call is dropped with its own limit, so the limit of a question is shorter.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::held::Held;
use super::pair::Credentials;
use super::provider::CredentialProvider;
use crate::clock::Moment;
use crate::deadline::Deadline;
use crate::error::{Error, ErrorKind, Result, Tried};

/// How long a source may think while the pair it gave before is still valid.
const LONGEST_REFRESH: Duration = Duration::from_secs(5);
/// How long a source may think when there is nothing else to sign with.
const LONGEST_QUESTION: Duration = Duration::from_secs(30);
/// How long a refresh that hung is remembered at most: each further one costs a call its time.
const REMEMBER_HANG: Duration = Duration::from_secs(60);
/// How long a failure of code of the user's is remembered.
pub(super) const REMEMBER_FAILURE: Duration = Duration::from_secs(5);
/// A pair that was refused is asked for again at most this often.
const DOUBT_EVERY: Duration = Duration::from_secs(60);

/// Gives the credentials of a client: always the same pair, or a provider's current one.
#[derive(Clone)]
pub struct CredentialSource(Arc<Inner>);

enum Inner {
    Fixed(Credentials),
    Provided(Box<Provided>),
}

struct Provided {
    provider: Arc<dyn CredentialProvider>,
    /// How long a failure is remembered, so that a dead source is not asked by every call.
    remember_failure: Duration,
    finish: Finish,
    state: Mutex<State>,
    flight: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    failure: Option<Remembered>,
    /// When a refusal made the source be asked again.
    doubted: Option<Moment>,
}

/// A failure that answers for a while instead of the source.
struct Remembered {
    error: Error,
    since: Moment,
    lasts: Duration,
}

impl Remembered {
    /// A moment before the failure tells nothing, so that a clock that was set back does not make it last.
    fn counts(&self, now: &Moment) -> bool {
        now.since(&self.since).is_some_and(|passed| passed < self.lasts)
    }
}

/// What is done to every pair before it is used.
pub(crate) type Finish = Box<dyn Fn(Credentials) -> Result<Credentials> + Send + Sync>;

enum Look {
    Use(Credentials),
    /// One call asks, the others go on with this.
    Refresh(Credentials),
    /// All calls wait for a new pair. While they do, the old one may still be valid.
    Wait(Option<Credentials>),
    Fail(Error),
}

impl CredentialSource {
    /// Always the same pair.
    pub fn fixed(credentials: Credentials) -> Self {
        CredentialSource(Arc::new(Inner::Fixed(credentials)))
    }

    /// A provider's current pair.
    pub fn provided(provider: Arc<dyn CredentialProvider>) -> Self {
        Self::asked(provider, REMEMBER_FAILURE, Box::new(Ok))
    }

    /// The same, with what is done to each pair, and how long a failure is remembered.
    pub(crate) fn asked(provider: Arc<dyn CredentialProvider>, remember_failure: Duration, finish: Finish) -> Self {
        CredentialSource(Arc::new(Inner::Provided(Box::new(Provided {
            provider,
            remember_failure,
            finish,
            state: Mutex::default(),
            flight: tokio::sync::Mutex::default(),
        }))))
    }

    /// The pair, if it is always the same: then no time need be known to get it.
    pub(crate) fn fixed_pair(&self) -> Option<&Credentials> {
        match &*self.0 {
            Inner::Fixed(credentials) => Some(credentials),
            Inner::Provided(_) => None,
        }
    }

    /// Whether a call gets its pair without asking anybody.
    pub(crate) fn is_at_hand(&self, now: impl FnOnce() -> Moment) -> bool {
        match &*self.0 {
            Inner::Fixed(_) => true,
            Inner::Provided(provided) => matches!(provided.look(&now()), Look::Use(_)),
        }
    }

    /// One pair to sign one attempt with, as good as it can be at the (corrected) time `now`.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credentials`] if there is none. A failed refresh is no error as long as the old
    /// pair is valid.
    pub async fn get(&self, now: impl Into<Moment>) -> Result<Credentials> {
        let now = now.into();
        self.get_for(&|| now, None).await
    }

    /// The same for a call that must be over: a refresh leaves half of its time to the call itself.
    /// `now` is asked again after each wait.
    pub(crate) async fn get_for(
        &self,
        now: &(dyn Fn() -> Moment + Sync),
        call: Option<Deadline>,
    ) -> Result<Credentials> {
        match &*self.0 {
            Inner::Fixed(credentials) => Ok(credentials.clone()),
            Inner::Provided(provided) => provided.get(now, call).await,
        }
    }

    /// Asks anew next time, because the service refused `credentials` and they may be why. Does nothing if they were
    /// replaced meanwhile, or if that was tried a moment ago: keys that stay wrong must not flood their source.
    pub fn refused(&self, credentials: &Credentials, now: impl Into<Moment>) {
        let (Inner::Provided(provided), now) = (&*self.0, now.into()) else { return };
        let mut state = provided.state();
        let was_doubted = state.doubted.and_then(|doubted| now.since(&doubted)).is_some_and(|past| past < DOUBT_EVERY);
        let Some(held) = state.held.as_mut().filter(|held| held.is(credentials) && !was_doubted) else { return };
        held.doubt();
        state.doubted = Some(now);
    }
}

impl Provided {
    async fn get(&self, now: &(dyn Fn() -> Moment + Sync), call: Option<Deadline>) -> Result<Credentials> {
        let (old, _flight) = match self.look(&now()) {
            Look::Use(credentials) => return Ok(credentials),
            Look::Fail(error) => return Err(error),
            Look::Refresh(old) => match self.flight.try_lock() {
                Ok(flight) => (Some(old), flight),
                Err(_) => return Ok(old),
            },
            Look::Wait(None) => (None, self.flight.lock().await),
            Look::Wait(Some(old)) => {
                let limit = refresh_limit(call);
                match tokio::time::timeout(limit, self.flight.lock()).await {
                    Ok(flight) => (Some(old), flight),
                    // Whoever asks may stand still with its thread, and would never say that it failed.
                    Err(_) => return self.fail(silent(limit), now(), self.remember_silence(limit)),
                }
            }
        };
        // Another call may have refreshed while this one waited.
        match self.look(&now()) {
            Look::Use(credentials) => return Ok(credentials),
            Look::Fail(error) => return Err(error),
            Look::Wait(_) | Look::Refresh(_) => {}
        }
        let limit = if old.is_some() { refresh_limit(call) } else { LONGEST_QUESTION };
        let answer = self.ask(limit).await;
        match answer {
            Some(Ok(credentials)) => Ok(self.keep(credentials, now())),
            Some(Err(error)) => self.fail(error, now(), self.remember_failure),
            None => self.fail(silent(limit), now(), self.remember_silence(limit)),
        }
    }

    /// Only a silence of the whole time says much about the source; less may be the short limit of a call.
    fn remember_silence(&self, limit: Duration) -> Duration {
        if limit == LONGEST_REFRESH { REMEMBER_HANG } else { self.remember_failure }
    }

    /// `None` if the source did not answer in time.
    async fn ask(&self, limit: Duration) -> Option<Result<Credentials>> {
        let answer = tokio::time::timeout(limit, self.provider.provide()).await.ok()?;
        Some(answer.and_then(|credentials| (self.finish)(credentials)))
    }

    fn look(&self, now: &Moment) -> Look {
        let state = self.state();
        let failure = state.failure.as_ref().filter(|failure| failure.counts(now));
        let Some(held) = &state.held else {
            return failure.map_or(Look::Wait(None), |failure| Look::Fail(failure.error.clone()));
        };
        let pair = || held.credentials.clone();
        match failure {
            None if held.is_late(now) => Look::Wait(held.is_valid(now).then(pair)),
            None if held.is_early(now) => Look::Refresh(pair()),
            Some(failure) if held.is_late(now) && !held.is_valid(now) => Look::Fail(failure.error.clone()),
            None | Some(_) => Look::Use(pair()),
        }
    }

    fn keep(&self, credentials: Credentials, now: Moment) -> Credentials {
        let mut state = self.state();
        state.held = Some(Held::new(credentials.clone(), now, 0.9 + 0.2 * fastrand::f64()));
        state.failure = None;
        credentials
    }

    fn fail(&self, error: Error, now: Moment, lasts: Duration) -> Result<Credentials> {
        let error = self.explain(error);
        let mut state = self.state();
        let old = state.held.as_ref().filter(|held| held.is_valid(&now));
        // Before the old pair ends, somebody must ask again.
        let lasts = old.and_then(|held| held.left(&now)).map_or(lasts, |left| lasts.min(left / 2));
        let old = old.map(|held| held.credentials.clone());
        state.failure = Some(Remembered { error: error.clone(), since: now, lasts });
        drop(state);
        match old {
            Some(old) => {
                tracing::warn!(
                    reason = error.message(),
                    "credentials could not be refreshed; the old pair is used until it ends"
                );
                Ok(old)
            }
            None => Err(error),
        }
    }

    /// An error that already says what was tried stays as it is.
    fn explain(&self, error: Error) -> Error {
        if error.kind() == ErrorKind::Credentials && !error.tried().is_empty() {
            return error;
        }
        let place = self.provider.name().to_owned();
        let message = format!("no credentials from {place}: {}", error.message());
        let tried = Tried { place, reason: error.message().to_owned() };
        Error::new(ErrorKind::Credentials, message).with(|details| {
            details.hint = error.hint().map(str::to_owned);
            details.cause = error.cause();
            details.tried = vec![tried];
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A refresh must not use up the call that makes it.
fn refresh_limit(call: Option<Deadline>) -> Duration {
    call.map_or(LONGEST_REFRESH, |call| LONGEST_REFRESH.min(call.left() / 2))
}

fn silent(limit: Duration) -> Error {
    Error::new(ErrorKind::Credentials, format!("it did not answer within {:.1} s", limit.as_secs_f64()))
}

impl fmt::Debug for CredentialSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Inner::Fixed(credentials) => f.debug_tuple("Fixed").field(credentials).finish(),
            Inner::Provided(provided) => f.debug_tuple("Provided").field(&provided.provider.name()).finish(),
        }
    }
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/cache.rs"]
mod tests;
