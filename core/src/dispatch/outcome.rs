//! Ends of a call that no answer brings.

use std::time::Duration;

use bytes::Bytes;

use crate::dispatch::Plan;
use crate::error::{Delivery, Error, ErrorKind};
use crate::operation::{Class, Operation, ReplyKind, Vendor};

/// The error for a creation or rotation that may have been carried out. What was seen of it stays in the error.
pub(crate) fn unknown(plan: &Plan<'_>, seen: Error) -> Error {
    let message = format!("it is unknown whether the request was carried out: {}", seen.message());
    let hint = match (plan.class, plan.row.and_then(|row| row.unique_name)) {
        (Class::Rotate, _) => {
            "the old secret may be invalid by now; read the current one before calling again".to_owned()
        }
        (_, Some(unique)) => format!("look for it with `{}` before calling again", unique.list),
        (_, None) => "look whether it took effect before calling again".to_owned(),
    };
    seen.with(|details| {
        details.kind = ErrorKind::OutcomeUnknown;
        details.delivery = Delivery::Unknown;
        details.source = details.source.take().or_else(|| Some(std::mem::take(&mut details.message)));
        details.message = message;
        details.hint = Some(hint);
    })
}

/// The error after `close()`.
pub(crate) fn closed() -> Error {
    Error::new(ErrorKind::Closed, "the client is closed").with_hint("make a new client")
}

/// The error for a source of credentials that is slower than the call may be.
pub(crate) fn no_credentials_in_time(limit: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("no credentials within {limit:?}"))
        .with_hint("allow more with `timeout`, or look at the source of the credentials")
        .with(|details| details.delivery = Delivery::NotSent)
}

/// The body of a success that was reached by an earlier attempt.
pub(crate) fn done(vendor: Vendor, row: Option<&Operation>) -> Bytes {
    match (row.map(|row| row.reply), vendor) {
        (Some(ReplyKind::Json), Vendor::Naver) => Bytes::from_static(br#"{"success":true}"#),
        (Some(ReplyKind::Json), Vendor::Samsung) => Bytes::from_static(b"{}"),
        _ => Bytes::new(),
    }
}
