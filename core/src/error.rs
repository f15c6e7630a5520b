//! One error type for everything that can go wrong.
//!
//! It is data first: a binding turns the same fields into an exception of its
//! language (see [`Error::payload`]), so kinds, codes and messages are made
//! here and nowhere else.

use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::generated::events::CallEvent;
pub use crate::generated::kinds::{AuthenticationCause, Delivery, ErrorKind};
use crate::plain;

/// What failed, why, and what to do about it.
///
/// `Display` is one line: what failed, why, the fix, the request id. It never contains a secret.
#[derive(Clone)]
pub struct Error(Box<ErrorDetails>);

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The fields of an [`Error`], in the shape that crosses to other languages.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ErrorDetails {
    /// What went wrong, coarsely.
    pub kind: ErrorKind,
    /// What failed and why.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Operation, for example `accounts.create`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// HTTP status of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The vendor's code, as text even where the vendor sends a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The vendor's request id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// How long the service asked to wait.
    #[serde(serialize_with = "seconds", skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<Duration>,
    /// Whether the request reached the service.
    pub delivery: Delivery,
    /// Why authentication failed, as far as it can be known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<AuthenticationCause>,
    /// Where credentials were looked for, and why each place was skipped.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<Tried>,
    /// Every attempt that was made.
    pub attempts: Vec<Attempt>,
    /// The first 2 KiB of an answer that says no, secrets masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// States seen by a waiter, the latest last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub states: Vec<String>,
    /// The error that led to this one, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What happened in the call, if a language asked for it.
    #[serde(skip)]
    pub(crate) events: Vec<CallEvent>,
}

/// One place where credentials were looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tried {
    /// The place, for example `environment` or a file path.
    pub place: String,
    /// Why it gave nothing.
    pub reason: String,
}

/// One attempt of a call.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Attempt {
    /// HTTP status, if an answer came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Why it did not end the call, in words; absent on success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// How long it took.
    #[serde(serialize_with = "millis", rename = "elapsedMs")]
    pub elapsed: Duration,
    /// Pause before it.
    #[serde(serialize_with = "millis", rename = "sleptMs")]
    pub slept: Duration,
}

/// Longest message, hint or name. What users pass may be quoted there, and that may be megabytes.
const LONGEST: usize = 4096;

/// A text of an error: on one line, cut if it is too long.
pub(crate) fn shortened(mut text: String) -> String {
    shorten(&mut text);
    text
}

fn shorten(text: &mut String) {
    if text.len() > LONGEST {
        text.truncate(plain::beginning(text, LONGEST).len());
        text.push('…');
    }
    plain::clean(text);
}

impl ErrorDetails {
    /// Makes what people read fit for a terminal and a log, whoever wrote it. The body is data and stays as it came.
    fn tidy(&mut self) {
        let ErrorDetails { message, hint, operation, code, request_id, tried, attempts, states, source, .. } = self;
        let optional = [hint, operation, code, request_id, source].into_iter().flatten();
        let places = tried.iter_mut().flat_map(|tried| [&mut tried.place, &mut tried.reason]);
        let reasons = attempts.iter_mut().filter_map(|attempt| attempt.reason.as_mut());
        [message].into_iter().chain(optional).chain(places).chain(reasons).chain(states).for_each(shorten);
    }
}

impl Error {
    /// An error of `kind`; `message` says what failed and why.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(ErrorDetails {
            kind,
            message: shortened(message.into()),
            hint: None,
            operation: None,
            status: None,
            code: None,
            request_id: None,
            retry_after: None,
            delivery: kind.delivery(),
            cause: None,
            tried: Vec::new(),
            attempts: Vec::new(),
            body: None,
            states: Vec::new(),
            source: None,
            events: Vec::new(),
        }))
    }

    /// Adds what to do about it.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(shortened(hint.into()));
        self
    }

    /// Changes any field. For the modules that make errors.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut ErrorDetails)) -> Self {
        change(&mut self.0);
        self.0.tidy();
        self
    }

    /// All fields.
    pub fn details(&self) -> &ErrorDetails {
        &self.0
    }

    /// What went wrong, coarsely.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What failed and why.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// Operation, for example `accounts.create`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// HTTP status of the answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The vendor's code.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The vendor's request id.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the service asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the request reached the service.
    pub fn delivery(&self) -> Delivery {
        self.0.delivery
    }

    /// Why authentication failed, as far as it can be known.
    pub fn cause(&self) -> Option<AuthenticationCause> {
        self.0.cause
    }

    /// Where credentials were looked for.
    pub fn tried(&self) -> &[Tried] {
        &self.0.tried
    }

    /// Every attempt that was made.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// The error as JSON, the form in which it crosses to other languages.
    pub fn payload(&self) -> Vec<u8> {
        serde_json::to_vec(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "`{operation}`: ")?;
        }
        f.write_str(&self.0.message)?;
        if let Some(hint) = &self.0.hint {
            write!(f, "; {hint}")?;
        }
        if let Some(id) = &self.0.request_id {
            write!(f, " (request id {id})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl std::error::Error for Error {}

fn millis<S: serde::Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u64(duration.as_millis() as u64)
}

fn seconds<S: serde::Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(duration.unwrap_or_default().as_secs_f64())
}

#[cfg(test)]
#[path = "../tests/unit/error.rs"]
mod tests;
