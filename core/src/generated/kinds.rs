//! What can go wrong, coarsely, and how far the request came.
//!
//! Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.

use serde::Serialize;

/// What went wrong, coarsely. The word is the same in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting is wrong. Nothing was sent.
    Config,
    /// No usable credentials. Nothing was sent.
    Credentials,
    /// The input cannot be sent. Nothing was sent.
    Input,
    /// No connection: name, TCP or TLS. Nothing was sent.
    Connect,
    /// A time limit passed.
    Timeout,
    /// The connection broke after the request was written.
    Transport,
    /// The answer is not what HTTP or the description promises.
    Response,
    /// Any other answer that says no.
    Service,
    /// 400: the service refuses the input.
    BadRequest,
    /// 401: the service does not accept the keys.
    Authentication,
    /// 403: the keys may not do this.
    PermissionDenied,
    /// 404, in the service's own error shape.
    NotFound,
    /// 409; or a creation whose answer was lost, and what bears its name is older than the call.
    Conflict,
    /// Too many requests (429, or 417 from the edge).
    RateLimit,
    /// 5xx.
    Server,
    /// `success: false` inside HTTP 200.
    OperationFailed,
    /// A creation or a rotation of which an attempt may have been carried out: look before repeating it.
    OutcomeUnknown,
    /// The resource went into a state from which the wanted one is never reached.
    WaitFailed,
    /// The wanted state did not come in time.
    WaitTimeout,
    /// The call was cancelled.
    Cancelled,
    /// The client is closed.
    Closed,
    /// A defect in this library. Please report it.
    Internal,
}

impl ErrorKind {
    /// What is known of the request when nothing else is said.
    pub(crate) fn delivery(self) -> Delivery {
        match self {
            ErrorKind::Config => Delivery::NotSent,
            ErrorKind::Credentials => Delivery::NotSent,
            ErrorKind::Input => Delivery::NotSent,
            ErrorKind::Connect => Delivery::NotSent,
            ErrorKind::Timeout => Delivery::Unknown,
            ErrorKind::Transport => Delivery::Unknown,
            ErrorKind::Response => Delivery::Answered,
            ErrorKind::Service => Delivery::Answered,
            ErrorKind::BadRequest => Delivery::Answered,
            ErrorKind::Authentication => Delivery::Answered,
            ErrorKind::PermissionDenied => Delivery::Answered,
            ErrorKind::NotFound => Delivery::Answered,
            ErrorKind::Conflict => Delivery::Answered,
            ErrorKind::RateLimit => Delivery::Answered,
            ErrorKind::Server => Delivery::Answered,
            ErrorKind::OperationFailed => Delivery::Answered,
            ErrorKind::OutcomeUnknown => Delivery::Unknown,
            ErrorKind::WaitFailed => Delivery::Answered,
            ErrorKind::WaitTimeout => Delivery::Answered,
            ErrorKind::Cancelled => Delivery::Unknown,
            ErrorKind::Closed => Delivery::NotSent,
            ErrorKind::Internal => Delivery::Unknown,
        }
    }
}

/// Whether the request reached the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Delivery {
    /// It never left, so repeating it is safe.
    NotSent,
    /// It may have been carried out.
    Unknown,
    /// The service answered.
    Answered,
}

/// Why authentication failed. The list is closed on purpose: each entry has a text and a fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub enum AuthenticationCause {
    /// The machine's clock is wrong.
    ClockSkew,
    /// White space or a line end in a key.
    WhitespaceInKey,
    /// Access key and secret key are swapped.
    KeysSwapped,
    /// A key of the other vendor.
    WrongVendor,
    /// A key of another site, environment or region.
    WrongSite,
    /// Keys of the emulator sent to the real service, or the other way round.
    EmulatorKey,
    /// The temporary credentials have expired.
    Expired,
    /// The key is known and valid, but may not do this.
    NoPermission,
    /// Key or secret key is wrong, inactive or deleted; the service does not say which.
    UnknownKey,
    /// The request was altered on the way, for example by a proxy that rewrites addresses.
    Altered,
    /// The service is not subscribed.
    NotSubscribed,
    /// The answer did not come from the service (captive portal, proxy login page).
    NotTheService,
    /// The key looks quoted or has invisible characters.
    QuotedKey,
    /// The key looks cut off or pasted twice.
    WrongLength,
}

/// The fields of an error as they cross to other languages.
#[cfg(test)]
pub(crate) const FIELDS: &[&str] = &["kind", "message", "hint", "operation", "status", "code", "requestId", "retryAfter", "delivery", "cause", "tried", "attempts", "body", "states", "source"];
