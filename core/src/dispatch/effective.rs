//! The options of one call: the call's own, else the client's, else the defaults.

use std::time::Duration;

use tracing::Level;

use crate::events::trail::Trail;
use crate::events::{CallEvent, EventKind, Listener};
use crate::generated::options::{
    ATTEMPT_TIMEOUT, CONNECT_TIMEOUT, CallOptions, IDLE_TIMEOUT, MAX_RETRIES, TIMEOUT, VALIDATE,
};
use crate::headers::Headers;
use crate::response::redact::Secrets;

/// Ten years: longer limits would overflow sums of times and mean the same.
const LONGEST: Duration = Duration::from_secs(10 * 365 * 86_400);

/// Options with nothing left open.
#[derive(Clone, Copy)]
pub(crate) struct Effective<'a> {
    pub timeout: Duration,
    pub attempt_timeout: Duration,
    pub connect_timeout: Duration,
    pub idle_timeout: Duration,
    pub max_attempts: u32,
    pub api_version: Option<&'a str>,
    pub validate: bool,
    /// The client's, then the call's own.
    pub headers: [Option<&'a Headers>; 2],
    pub listener: Option<&'a Listener>,
    pub trail: Option<&'a Trail>,
    /// What the call in whose course this one is made has sent and must not come back.
    pub before: Option<&'a Secrets>,
}

impl<'a> Effective<'a> {
    pub fn of(call: &'a CallOptions, client: &'a CallOptions) -> Self {
        let limit =
            |call: Option<Duration>, client: Option<Duration>, default| call.or(client).unwrap_or(default).min(LONGEST);
        Effective {
            timeout: limit(call.timeout, client.timeout, TIMEOUT),
            attempt_timeout: limit(call.attempt_timeout, client.attempt_timeout, ATTEMPT_TIMEOUT),
            connect_timeout: limit(call.connect_timeout, client.connect_timeout, CONNECT_TIMEOUT),
            idle_timeout: limit(call.idle_timeout, client.idle_timeout, IDLE_TIMEOUT),
            max_attempts: call.max_retries.or(client.max_retries).unwrap_or(MAX_RETRIES).saturating_add(1),
            api_version: call.api_version.as_deref().or(client.api_version.as_deref()),
            validate: call.validate.or(client.validate).unwrap_or(VALIDATE),
            headers: [client.headers.as_ref(), call.headers.as_ref()],
            listener: call.listeners.listener.as_ref().or(client.listeners.listener.as_ref()),
            trail: call.listeners.trail.as_ref().or(client.listeners.trail.as_ref()),
            before: call.before.secrets(),
        }
    }

    /// Tells what happened to all who want to hear it. `event` is made only if there is anybody.
    pub fn tell(&self, kind: EventKind, event: impl FnOnce() -> CallEvent) {
        let is_logged = match kind.level() {
            Level::DEBUG => tracing::event_enabled!(target: "gureum", Level::DEBUG),
            Level::INFO => tracing::event_enabled!(target: "gureum", Level::INFO),
            _ => tracing::event_enabled!(target: "gureum", Level::WARN),
        };
        if !is_logged && self.listener.is_none() && self.trail.is_none() {
            return;
        }
        let event = event();
        if is_logged {
            event.log();
        }
        self.listener.into_iter().for_each(|listener| listener.hear(&event));
        self.trail.into_iter().for_each(|trail| trail.note(&event));
    }
}
