//! What can be set per client and overridden per call.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

use std::time::Duration;

use crate::events::Listeners;
use crate::headers::Headers;
use crate::response::redact::Before;

/// Default of `timeout`.
pub(crate) const TIMEOUT: Duration = Duration::from_millis(90000);
/// Default of `max_retries`.
pub(crate) const MAX_RETRIES: u32 = 2;
/// Default of `attempt_timeout`.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_millis(30000);
/// Default of `connect_timeout`.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_millis(3100);
/// Default of `idle_timeout`.
pub(crate) const IDLE_TIMEOUT: Duration = Duration::from_millis(10000);
/// Default of `validate`.
pub(crate) const VALIDATE: bool = false;

/// Limits and choices of a call. An absent field takes the client's value, and that the default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallOptions {
    /// Limit of a whole call, pauses and retries included. Range: more than 0. Default 90 s.
    pub timeout: Option<Duration>,
    /// How often a call is repeated at most. Range: 0 to 4,294,967,295. Default 2.
    pub max_retries: Option<u32>,
    /// Limit of one attempt, from connecting to the last byte. Range: more than 0. Default 30 s.
    pub attempt_timeout: Option<Duration>,
    /// Limit of DNS, TCP and TLS together. Range: more than 0. Default 3.1 s.
    pub connect_timeout: Option<Duration>,
    /// Longest silence while a body arrives. Range: more than 0. Default 10 s.
    pub idle_timeout: Option<Duration>,
    /// Samsung API version, for example `1.1`, instead of each operation's own; `vpc 1.2, ske 1.4` for several
    /// services at once. What came later is refused before sending.
    pub api_version: Option<String>,
    /// Check the documented rules before sending. They are no gate by default, because vendors relax them.
    pub validate: Option<bool>,
    /// Headers that are added to every request, for example `traceparent`. Those of the signature, of HTTP itself and
    /// those that this library sets are refused. A call's own come before the client's of the same name.
    pub headers: Option<Headers>,
    /// Who hears what happens in the call.
    pub(crate) listeners: Listeners,
    /// The secrets of the call in whose course this one is made.
    pub(crate) before: Before,
}

impl CallOptions {
    /// These where they say something, else `under`.
    pub(crate) fn over(self, under: &CallOptions) -> CallOptions {
        CallOptions {
            timeout: self.timeout.or(under.timeout),
            max_retries: self.max_retries.or(under.max_retries),
            attempt_timeout: self.attempt_timeout.or(under.attempt_timeout),
            connect_timeout: self.connect_timeout.or(under.connect_timeout),
            idle_timeout: self.idle_timeout.or(under.idle_timeout),
            api_version: self.api_version.or_else(|| under.api_version.clone()),
            validate: self.validate.or(under.validate),
            headers: Headers::over(self.headers, under.headers.as_ref()),
            listeners: self.listeners.over(&under.listeners),
            before: self.before,
        }
    }

    /// The limits of time, by name.
    pub(crate) fn spans(&self) -> impl Iterator<Item = (&'static str, Option<Duration>)> {
        [
            ("timeout", self.timeout),
            ("attempt_timeout", self.attempt_timeout),
            ("connect_timeout", self.connect_timeout),
            ("idle_timeout", self.idle_timeout),
        ]
        .into_iter()
    }
}
