//! What a client tells while it works.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

use serde::Serialize;
use tracing::Level;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EventKind {
    /// An attempt is about to be sent.
    Request,
    /// An attempt has ended, with an answer or without one.
    Response,
    /// An attempt failed, and another one follows after a pause.
    Retry,
    /// The answer of a creation was lost, and what it made was found by its name.
    FoundAgain,
    /// A wait sees the resource in another state than before.
    State,
}

impl EventKind {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            EventKind::Request => "request",
            EventKind::Response => "response",
            EventKind::Retry => "retry",
            EventKind::FoundAgain => "found_again",
            EventKind::State => "state",
        }
    }

    /// The level of its record in the log.
    pub fn level(self) -> Level {
        match self {
            EventKind::Request | EventKind::Response => Level::DEBUG,
            EventKind::Retry | EventKind::State => Level::INFO,
            EventKind::FoundAgain => Level::WARN,
        }
    }

    /// The text of its record in the log.
    pub(crate) fn says(self) -> &'static str {
        match self {
            EventKind::Request => "a request is sent",
            EventKind::Response => "an attempt has ended",
            EventKind::Retry => "the request is sent again",
            EventKind::FoundAgain => "the answer of a creation was lost, and what it made was found by its name",
            EventKind::State => "a resource is in another state",
        }
    }
}

/// Something that happened in a call or a wait. It holds no secret.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallEvent {
    /// What happened.
    pub event: EventKind,
    /// When it happened, in milliseconds since 1970.
    pub time_ms: f64,
    /// The operation, for example `accounts.create`; method and path if it has no name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Method of HTTP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// The address. Values of its query that no description knows are masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Which attempt of the call it is, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<u32>,
    /// HTTP status, if an answer came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u32>,
    /// How long the attempt took, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elapsed_ms: Option<f64>,
    /// The pause before the attempt, or before the next one, in milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pause_ms: Option<f64>,
    /// The vendor's request id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Kind of the error, for example `RateLimit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Why the attempt failed, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The wait, for example `accounts.waitUntilRunning`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait: Option<String>,
    /// The id of the resource that is waited for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// The state that the resource has now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The state that it had before; absent at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
}

impl CallEvent {
    /// One of which nothing is known but what happened and when.
    pub(crate) fn bare(event: EventKind, time_ms: f64) -> Self {
        CallEvent {
            event,
            time_ms,
            operation: None,
            method: None,
            url: None,
            attempt: None,
            status: None,
            elapsed_ms: None,
            pause_ms: None,
            request_id: None,
            error: None,
            reason: None,
            wait: None,
            resource: None,
            state: None,
            before: None,
        }
    }

    /// Leaves it as a record of the log.
    pub(crate) fn log(&self) {
        // A level is part of the place where a record is made, so there is a place for each.
        macro_rules! log {
            ($macro:ident) => {
                tracing::$macro!(
                    target: "gureum",
                    event = self.event.name(),
                    operation = self.operation.as_deref(),
                    method = self.method.as_deref(),
                    url = self.url.as_deref(),
                    attempt = self.attempt,
                    status = self.status,
                    elapsed_ms = self.elapsed_ms,
                    pause_ms = self.pause_ms,
                    request_id = self.request_id.as_deref(),
                    error = self.error.as_deref(),
                    reason = self.reason.as_deref(),
                    wait = self.wait.as_deref(),
                    resource = self.resource.as_deref(),
                    state = self.state.as_deref(),
                    before = self.before.as_deref(),
                    "{}",
                    self.event.says()
                )
            };
        }
        match self.event {
            EventKind::Request | EventKind::Response => log!(debug),
            EventKind::Retry | EventKind::State => log!(info),
            EventKind::FoundAgain => log!(warn),
        }
    }
}
