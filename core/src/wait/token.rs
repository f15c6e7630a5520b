//! A wait in text form, so that another process can go on with it.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind, Result};

/// What a wait is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Token {
    /// Name of the waiter.
    pub(super) wait: String,
    /// Id of the resource.
    pub(super) resource: String,
    /// Milliseconds since 1970.
    started_at: u64,
}

impl Token {
    pub(super) fn new(wait: &str, resource: &str, started: SystemTime) -> Self {
        let since = started.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        Token { wait: wait.to_owned(), resource: resource.to_owned(), started_at: since.as_millis() as u64 }
    }

    pub(super) fn parse(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(|_| {
            Error::new(ErrorKind::Input, "this is no token of a wait").with_hint("pass what `token()` of a waiter gave")
        })
    }

    pub(super) fn started(&self) -> SystemTime {
        let since = Duration::from_millis(self.started_at);
        SystemTime::UNIX_EPOCH.checked_add(since).unwrap_or(SystemTime::UNIX_EPOCH)
    }

    pub(super) fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
#[path = "../../tests/unit/wait/token.rs"]
mod tests;
