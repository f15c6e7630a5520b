//! What each failure means for each class of operation.
//!
//! One question decides: can the operation have been carried out? If not, every
//! class may be repeated. If yes, only reads, idempotent changes and deletions
//! may; a creation is looked up first, and a rotation is reported, because
//! repeating it would throw away a secret that somebody may already use.

use std::time::Duration;

use crate::operation::{Class, Vendor};

/// What went wrong with an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureKind<'a> {
    /// The request cannot be written as it was signed.
    Unsendable,
    /// No connection: name not found, refused, unreachable, connect limit passed, proxy refused.
    Connect,
    /// TLS broke off before it was set up.
    TlsHandshake,
    /// The certificate or its host name is not valid.
    TlsCertificate,
    /// The other side speaks no version of TLS that is allowed.
    TlsVersion,
    /// A time limit passed.
    Timeout(Stage),
    /// The connection broke.
    Broken(Stage),
    /// A connection from the pool was closed before a byte of an answer came.
    StaleConnection,
    /// The answer is not HTTP, or its body breaks its own rules (length, chunks, gzip).
    Malformed,
    /// The answer is larger than allowed.
    TooLarge,
    /// A success whose body is not what the operation answers (a login page).
    Unreadable,
    /// `success: false` inside HTTP 200.
    Refused,
    /// An answer with an error status.
    Status {
        /// HTTP status.
        status: u16,
        /// Vendor code.
        code: Option<&'a str>,
        /// The pause the server asked for.
        retry_after: Option<Duration>,
        /// The answer means that the resource does not exist.
        is_gone: bool,
        /// The clock explains this 401, see [`crate::clock::Clock::explains_refusal`].
        is_clock: bool,
    },
}

/// How far an attempt had come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was written.
    BeforeWrite,
    /// At least a part was written.
    AfterWrite,
}

/// Why the next attempt may fare better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    Transient,
    Throttling,
}

impl Cause {
    /// Tokens of the quota.
    pub(super) fn cost(self) -> u32 {
        match self {
            Cause::Transient => 14,
            Cause::Throttling => 5,
        }
    }
}

/// A cell of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Stop,
    Retry { cause: Cause, may_be_done: bool },
    Resend,
    SignAgain,
    LookUp { cause: Cause },
    OutcomeUnknown,
    AlreadyDone,
}

/// What a failure says about the request.
enum Meaning {
    /// It cannot have been carried out, and may go through later.
    NotDone(Cause),
    /// It may have been carried out.
    Unknown,
    /// It may have been carried out, but most likely never reached the service.
    Stale,
    /// It was refused for its time.
    Clock,
    /// The resource does not exist.
    Gone,
    /// The resource exists already.
    Conflict,
    /// It will never go through, or it did.
    Final,
}

impl FailureKind<'_> {
    /// An error status without anything special about it.
    pub fn status(status: u16) -> FailureKind<'static> {
        FailureKind::Status { status, code: None, retry_after: None, is_gone: false, is_clock: false }
    }

    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self {
            FailureKind::Status { retry_after, .. } => *retry_after,
            _ => None,
        }
    }

    fn meaning(&self, vendor: Vendor) -> Meaning {
        match *self {
            FailureKind::Connect
            | FailureKind::TlsHandshake
            | FailureKind::Timeout(Stage::BeforeWrite)
            | FailureKind::Broken(Stage::BeforeWrite) => Meaning::NotDone(Cause::Transient),
            FailureKind::Timeout(Stage::AfterWrite)
            | FailureKind::Broken(Stage::AfterWrite)
            | FailureKind::Malformed => Meaning::Unknown,
            FailureKind::StaleConnection => Meaning::Stale,
            FailureKind::Unsendable
            | FailureKind::TlsCertificate
            | FailureKind::TlsVersion
            | FailureKind::TooLarge
            | FailureKind::Unreadable
            | FailureKind::Refused => Meaning::Final,
            FailureKind::Status { is_gone: true, .. } => Meaning::Gone,
            FailureKind::Status { status, code, retry_after, is_clock, .. } => match status {
                401 if is_clock => Meaning::Clock,
                409 => Meaning::Conflict,
                // NAVER's 429 with code 400 is an exceeded quota, which no pause of seconds brings back.
                429 if code == Some("400") && retry_after.is_none() => Meaning::Final,
                429 => Meaning::NotDone(Cause::Throttling),
                // Samsung's edge answers a flood of requests like this, before the service sees them.
                417 if vendor == Vendor::Samsung => Meaning::NotDone(Cause::Throttling),
                // Not made for this method or version of HTTP, or a network that wants a login first.
                501 | 505 | 511 => Meaning::Final,
                // Those beyond 504 are the words of proxies, and most of them mean: sent on, and nothing came back.
                408 | 500..=599 => Meaning::Unknown,
                _ => Meaning::Final,
            },
        }
    }
}

/// The cell of the table. `may_be_done` tells whether an earlier attempt may have been carried out.
pub(super) fn verdict(vendor: Vendor, class: Class, failure: &FailureKind<'_>, may_be_done: bool) -> Verdict {
    let transient = Verdict::Retry { cause: Cause::Transient, may_be_done: true };
    match (failure.meaning(vendor), class) {
        (Meaning::NotDone(cause), _) => Verdict::Retry { cause, may_be_done: false },
        (Meaning::Unknown | Meaning::Stale, Class::Create) => Verdict::LookUp { cause: Cause::Transient },
        (Meaning::Unknown | Meaning::Stale, Class::Rotate) => Verdict::OutcomeUnknown,
        (Meaning::Unknown, _) => transient,
        (Meaning::Stale, _) => Verdict::Resend,
        (Meaning::Clock, _) => Verdict::SignAgain,
        (Meaning::Gone, Class::Delete) if may_be_done => Verdict::AlreadyDone,
        // Our own first attempt may be what it conflicts with.
        (Meaning::Conflict, Class::Create) if may_be_done => Verdict::LookUp { cause: Cause::Transient },
        (Meaning::Gone | Meaning::Conflict | Meaning::Final, _) => Verdict::Stop,
    }
}
