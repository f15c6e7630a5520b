//! What crosses to a language package.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use serde::Serialize;

use crate::error::{Attempt, Error, Result, shortened};
use crate::events::CallEvent;
use crate::reply::Reply;
use crate::wait::Progress;

/// The reply to a call: an answer or an error, in bytes.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EngineReply {
    /// Whether the call succeeded.
    pub ok: bool,
    /// Whether nothing follows. Always true for a call; for [`Steps`](super::Steps) see there.
    pub end: bool,
    /// The answer as the service sent it, or the error in JSON ([`Error::payload`]).
    pub body: Bytes,
    /// How the call went, in JSON: `operation`, `status`, `requestId`, `attempts`, `elapsedMs`, `reconciled`, `headers`,
    /// and `events` if they were asked for.
    pub meta: Bytes,
}

/// What a piece of work brings.
pub(super) enum Part {
    /// An answer, and nothing follows.
    End(Reply),
    /// An answer, and more may follow.
    Page(Reply),
    /// How a wait is going.
    Progress(Progress),
    /// Another one, and what happened in it.
    Traced(Box<Part>, Vec<CallEvent>),
    /// A text for people.
    Text(String),
    /// Nothing follows.
    Over,
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Meta<'a> {
    operation: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'a str>,
    attempts: &'a [Attempt],
    #[serde(skip_serializing_if = "Option::is_none")]
    elapsed_ms: Option<u64>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    reconciled: bool,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    headers: BTreeMap<&'a str, String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    events: &'a [CallEvent],
}

impl EngineReply {
    /// The reply that an error is, for one that comes before a call has begun.
    pub fn of_error(operation: &str, error: Error) -> Self {
        let operation = shortened(operation.to_owned());
        let error = error.with(|details| {
            details.operation.get_or_insert_with(|| operation.clone());
        });
        let meta = meta(&Meta {
            operation: &operation,
            status: error.status(),
            request_id: error.request_id(),
            attempts: error.attempts(),
            events: &error.details().events,
            ..Meta::default()
        });
        EngineReply { ok: false, end: true, body: error.payload().into(), meta }
    }

    pub(super) fn of(operation: &str, outcome: Result<Part>) -> Self {
        match outcome {
            Ok(part) => EngineReply::of_part(operation, part, &[]),
            Err(error) => EngineReply::of_error(operation, error),
        }
    }

    fn of_part(operation: &str, part: Part, events: &[CallEvent]) -> Self {
        let alone = |end: bool, body: Bytes| {
            let meta = meta(&Meta { operation, events, ..Meta::default() });
            EngineReply { ok: true, end, body, meta }
        };
        match part {
            Part::Traced(part, events) => EngineReply::of_part(operation, *part, &events),
            Part::End(reply) => EngineReply::of_reply(operation, reply, true, events),
            Part::Page(reply) => EngineReply::of_reply(operation, reply, false, events),
            Part::Progress(progress) => alone(false, serde_json::to_vec(&progress).unwrap_or_default().into()),
            Part::Text(text) => alone(true, text.into()),
            Part::Over => alone(true, Bytes::new()),
        }
    }

    fn of_reply(operation: &str, reply: Reply, end: bool, events: &[CallEvent]) -> Self {
        let mut headers = BTreeMap::<&str, String>::new();
        for (name, value) in &reply.headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            headers
                .entry(name.as_str())
                .and_modify(|before| {
                    before.push_str(", ");
                    before.push_str(&value);
                })
                .or_insert_with(|| value.into_owned());
        }
        let meta = meta(&Meta {
            operation,
            status: Some(reply.status),
            request_id: reply.meta.request_id.as_deref(),
            attempts: &reply.meta.attempts,
            elapsed_ms: Some(reply.meta.elapsed.as_millis() as u64),
            reconciled: reply.meta.reconciled,
            headers,
            events,
        });
        EngineReply { ok: true, end, body: reply.body, meta }
    }
}

impl fmt::Debug for EngineReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body may be a keytab.
        let (ok, end, bytes) = (self.ok, self.end, self.body.len());
        f.debug_struct("EngineReply").field("ok", &ok).field("end", &end).field("bytes", &bytes).finish_non_exhaustive()
    }
}

fn meta(meta: &Meta<'_>) -> Bytes {
    serde_json::to_vec(meta).unwrap_or_default().into()
}
