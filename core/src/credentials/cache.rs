//! Keeps a pair of keys until it has to be replaced.
//!
//! A pair is replaced on demand by the call that notices, never by a background
//! task, so nothing survives a fork or a closed runtime in a half-dead state.
//! While one call refreshes, the others go on with the pair they have.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::server_role::{REMEMBER_FAILURE, ServerRole};
use super::{CredentialProvider, Credentials};
use crate::config::Language;
use crate::diagnose;
use crate::error::{AuthenticationCause, Error, ErrorKind, Result, Tried};

/// From here on one call refreshes and the others use the old pair.
const EARLY: Duration = Duration::from_secs(15 * 60);
/// From here on all calls wait for the new pair.
const LATE: Duration = Duration::from_secs(5 * 60);
/// How long a pair that looks expired when it comes is used: this machine's clock may be wrong, the server decides.
const DOUBTFUL: Duration = Duration::from_secs(60);

/// Gives the credentials of a client: always the same pair, or a provider's current one.
#[derive(Clone)]
pub struct CredentialSource(Arc<Inner>);

enum Inner {
    Fixed(Credentials),
    Provided(Provided),
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
    failure: Option<(SystemTime, Error)>,
}

#[derive(Clone)]
struct Held {
    credentials: Credentials,
    early: Option<SystemTime>,
    late: Option<SystemTime>,
}

/// What is done to every pair before it is used.
#[derive(Debug, Clone, Default)]
pub(crate) struct Finish {
    /// Given to a pair that names no account.
    pub(crate) account_id: Option<String>,
    /// The vendor's host, which must not see keys of the emulator.
    pub(crate) real_host: Option<String>,
    /// Language of what is said about them.
    pub(crate) language: Language,
}

impl Finish {
    fn apply(&self, credentials: Credentials) -> Result<Credentials> {
        if let (true, Some(host)) = (credentials.is_emulator_key(), &self.real_host) {
            let (message, fix) = diagnose::emulator_key(&credentials, host, self.language);
            return Err(Error::new(ErrorKind::Credentials, message)
                .with_hint(fix)
                .with(|details| details.cause = Some(AuthenticationCause::EmulatorKey)));
        }
        match &self.account_id {
            Some(account_id) if credentials.account_id().is_none() => credentials.with_account_id(account_id),
            _ => Ok(credentials),
        }
    }
}

enum Look {
    Use(Credentials),
    Refresh(Credentials),
    Wait,
    Fail(Error),
}

impl CredentialSource {
    /// Always the same pair.
    pub fn fixed(credentials: Credentials) -> Self {
        CredentialSource(Arc::new(Inner::Fixed(credentials)))
    }

    /// A provider's current pair.
    pub fn provided(provider: Arc<dyn CredentialProvider>) -> Self {
        Self::of_user(provider, Finish::default())
    }

    pub(crate) fn of_user(provider: Arc<dyn CredentialProvider>, finish: Finish) -> Self {
        Self::with_finish(provider, Duration::from_secs(5), finish)
    }

    pub(crate) fn of_server_role(role: Arc<ServerRole>, finish: Finish) -> Self {
        Self::with_finish(role, REMEMBER_FAILURE, finish)
    }

    pub(crate) fn fixed_with_finish(credentials: Credentials, finish: &Finish) -> Result<Self> {
        Ok(Self::fixed(finish.apply(credentials)?))
    }

    fn with_finish(provider: Arc<dyn CredentialProvider>, remember_failure: Duration, finish: Finish) -> Self {
        CredentialSource(Arc::new(Inner::Provided(Provided {
            provider,
            remember_failure,
            finish,
            state: Mutex::default(),
            flight: tokio::sync::Mutex::default(),
        })))
    }

    /// The pair, if it is always the same: then no time need be known to get it.
    pub(crate) fn fixed_pair(&self) -> Option<&Credentials> {
        match &*self.0 {
            Inner::Fixed(credentials) => Some(credentials),
            Inner::Provided(_) => None,
        }
    }

    /// One pair to sign one attempt with, as good as it can be at the (corrected) time `now`.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Credentials`] if there is none. A failed refresh is no error as long as the old
    /// pair is valid.
    pub async fn get(&self, now: SystemTime) -> Result<Credentials> {
        match &*self.0 {
            Inner::Fixed(credentials) => Ok(credentials.clone()),
            Inner::Provided(provided) => provided.get(now).await,
        }
    }

    /// Asks anew next time, because the service refused `credentials`. Does nothing if they were replaced meanwhile.
    pub fn refused(&self, credentials: &Credentials) {
        let Inner::Provided(provided) = &*self.0 else { return };
        let mut state = provided.state();
        if state.held.as_ref().is_some_and(|held| held.credentials.access_key() == credentials.access_key()) {
            state.held = None;
        }
    }
}

impl Provided {
    async fn get(&self, now: SystemTime) -> Result<Credentials> {
        let _flight = match self.look(now) {
            Look::Use(credentials) => return Ok(credentials),
            Look::Fail(error) => return Err(error),
            Look::Wait => self.flight.lock().await,
            Look::Refresh(credentials) => match self.flight.try_lock() {
                Ok(flight) => flight,
                Err(_) => return Ok(credentials),
            },
        };
        // Another call may have refreshed while this one waited.
        match self.look(now) {
            Look::Use(credentials) => return Ok(credentials),
            Look::Fail(error) => return Err(error),
            Look::Wait | Look::Refresh(_) => {}
        }
        match self.provider.provide().await.and_then(|credentials| self.finish.apply(credentials)) {
            Ok(credentials) => Ok(self.keep(credentials, now)),
            Err(error) => self.fail(error, now),
        }
    }

    fn look(&self, now: SystemTime) -> Look {
        let state = self.state();
        let failure = state.failure.as_ref().filter(|(until, _)| now < *until);
        match (&state.held, failure) {
            (Some(held), _) if held.late.is_none_or(|late| now < late) => {
                let due = held.early.is_some_and(|early| now >= early);
                match due && failure.is_none() {
                    true => Look::Refresh(held.credentials.clone()),
                    false => Look::Use(held.credentials.clone()),
                }
            }
            (Some(held), Some(_)) if held.is_valid(now) => Look::Use(held.credentials.clone()),
            (_, Some((_, error))) => Look::Fail(error.clone()),
            (_, None) => Look::Wait,
        }
    }

    fn keep(&self, credentials: Credentials, now: SystemTime) -> Credentials {
        let mut state = self.state();
        state.held = Some(Held::new(credentials.clone(), now, 0.9 + 0.2 * fastrand::f64()));
        state.failure = None;
        credentials
    }

    fn fail(&self, error: Error, now: SystemTime) -> Result<Credentials> {
        let error = self.explain(error);
        let mut state = self.state();
        state.failure = Some((now + self.remember_failure, error.clone()));
        match state.held.as_ref().filter(|held| held.is_valid(now)) {
            Some(held) => {
                tracing::warn!(
                    reason = error.message(),
                    "credentials could not be refreshed; the old pair is used until it ends"
                );
                Ok(held.credentials.clone())
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

impl Held {
    /// `spread` moves the times a little, so that many processes do not refresh at once.
    fn new(credentials: Credentials, now: SystemTime, spread: f64) -> Self {
        let Some(end) = credentials.expires_at() else {
            return Held { credentials, early: None, late: None };
        };
        let life = end.duration_since(now).unwrap_or_default();
        if life.is_zero() {
            return Held { credentials, early: None, late: Some(now + DOUBTFUL) };
        }
        // A pair that lives for only a few minutes would otherwise be refreshed by every call.
        let early = EARLY.min(life / 4).mul_f64(spread);
        let late = LATE.min(life / 10);
        Held { credentials, early: Some(end - early), late: Some(end - late) }
    }

    fn is_valid(&self, now: SystemTime) -> bool {
        self.credentials.expires_at().is_none_or(|end| now < end)
    }
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
mod tests;
