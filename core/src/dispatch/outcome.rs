//! Ends of a call that no answer brings.

use std::time::Duration;

use bytes::Bytes;

use crate::dispatch::plan::Plan;
use crate::error::{Delivery, Error, ErrorKind};
use crate::operation::{Class, Operation, ReplyKind};

/// The error for a creation or rotation that may have been carried out. What was seen of it stays in the error.
pub(crate) fn unknown(plan: &Plan<'_>, seen: Error) -> Error {
    let message = format!("it is unknown whether the request was carried out: {}", seen.message());
    let shows = plan.row.and_then(|row| row.unique_name.map(|unique| unique.list).or(row.look_with));
    let hint = match (plan.class, shows) {
        (Class::Rotate, _) => {
            "the old secret may be invalid by now; read the current one before calling again".to_owned()
        }
        (_, Some(shows)) => format!("look for it with `{shows}` before calling again"),
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

/// The end of a call of which an earlier attempt may have been carried out. However sure the last attempt's error is of
/// itself, it says nothing about that one.
pub(crate) fn in_doubt(plan: &Plan<'_>, last: Error) -> Error {
    let says_so = last.delivery() == Delivery::Unknown;
    match (plan.class, last.kind()) {
        (Class::Read, _) => last,
        (_, ErrorKind::OutcomeUnknown | ErrorKind::Conflict | ErrorKind::Closed) if says_so => last,
        (Class::Create | Class::Rotate, _) => unknown(plan, last),
        // May be called again without harm, so the reason of the last attempt is what helps most.
        (Class::Idempotent | Class::Delete, _) => last.with(|details| details.delivery = Delivery::Unknown),
    }
}

/// A resource that was there before.
pub(crate) struct Older {
    pub name: String,
    pub id: String,
    /// As the service wrote it.
    pub created: String,
}

/// The error for a creation whose name belongs to a resource that was there before. `seen` is what the last attempt ended with.
pub(crate) fn taken(older: Older, seen: Error) -> Error {
    let Older { name, id, created } = older;
    let message = format!(
        "`{name}` exists already: `{id}` of {created} is older than this call, so it is not what was to be made"
    );
    Error::new(ErrorKind::Conflict, message).with_hint("choose another name, or use what is there if it is yours").with(
        |details| {
            // No answer tells what became of the creation itself.
            details.delivery = Delivery::Unknown;
            details.request_id = seen.request_id().map(str::to_owned);
            details.source = Some(seen.message().to_owned());
        },
    )
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
pub(crate) fn done(row: Option<&Operation>) -> Bytes {
    match row.map(|row| (row.reply, row.failure_in_200)) {
        Some((ReplyKind::Json, true)) => Bytes::from_static(br#"{"success":true}"#),
        Some((ReplyKind::Json, false)) => Bytes::from_static(b"{}"),
        _ => Bytes::new(),
    }
}
