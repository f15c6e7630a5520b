//! What happens in a call, for those who want to hear it: the log, hooks of the user, and packages of other languages.
//!
//! There is one kind of record for all of them, [`CallEvent`], and `core/api/client.yaml` says what it tells. It is made
//! only if somebody listens, and it holds no secret: of the address only what the description knows is shown, and reasons
//! are those of errors, which are masked.

pub(crate) mod hooks;
mod listener;
pub(crate) mod trail;

use std::time::{Duration, SystemTime};

pub use crate::generated::events::{CallEvent, EventKind};
pub use hooks::Hooks;
pub(crate) use listener::{Listener, Listeners};

use crate::error::Error;
use crate::response::redact::MASK;

impl CallEvent {
    /// One that happens now.
    pub(crate) fn now(event: EventKind) -> Self {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        CallEvent::bare(event, millis(since))
    }

    /// As it crosses to other languages.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Adds why an attempt failed.
    pub(crate) fn failed(&mut self, error: &Error) {
        self.status = error.status().map(u32::from);
        self.request_id = error.request_id().map(str::to_owned);
        self.error = Some(format!("{:?}", error.kind()));
        self.reason = Some(error.message().to_owned());
    }
}

/// Milliseconds, to the microsecond.
pub(crate) fn millis(span: Duration) -> f64 {
    (span.as_secs_f64() * 1e6).round() / 1e3
}

/// An address as it may be shown: values in its query stand there only if the description `knows` their names.
pub(crate) fn shown(origin: &str, target: &str, knows: impl Fn(&str) -> bool) -> String {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut url = [origin, path].concat();
    for (at, pair) in query.split('&').filter(|pair| !pair.is_empty()).enumerate() {
        url.push(if at == 0 { '?' } else { '&' });
        match pair.split_once('=') {
            Some((name, value)) => url.extend([name, "=", if knows(name) { value } else { MASK }]),
            // A value without a name, as likely as not.
            None => url.push_str(MASK),
        }
    }
    url
}

#[cfg(test)]
#[path = "../tests/unit/events.rs"]
mod tests;
