//! What an operation answers with, and how it is read.
// Language packages leave the typed clients out, and with them most of what is here.
#![cfg_attr(not(feature = "typed"), allow(dead_code, unused_imports, unused_macros))]

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::download::Download;
use crate::error::{Error, ErrorKind, Result};
use crate::keytab::Keytab;
use crate::operation::Operation;
use crate::reply::Reply;

/// What an operation answers with.
pub trait Answer: Sized + Send {
    /// Reads the answer.
    fn decode(reply: &Reply) -> Result<Self>;
}

/// Makes structs answers in JSON: `json_answer!(Account, App);`.
macro_rules! json_answer {
    ($($answer:ty),+ $(,)?) => {$(
        impl $crate::answer::Answer for $answer {
            fn decode(reply: &$crate::reply::Reply) -> $crate::error::Result<Self> {
                $crate::answer::decode_json(reply)
            }
        }
    )+};
}
pub(crate) use json_answer;

impl Answer for () {
    fn decode(_reply: &Reply) -> Result<Self> {
        Ok(())
    }
}

impl Answer for Download {
    fn decode(reply: &Reply) -> Result<Self> {
        Ok(Download::new(reply.body.as_ref()))
    }
}

impl Answer for Keytab {
    fn decode(reply: &Reply) -> Result<Self> {
        if reply.body.is_empty() {
            return Err(Error::new(ErrorKind::Response, "the service sent an empty keytab"));
        }
        Ok(Keytab::new(reply.body.as_ref()))
    }
}

/// Reads the answer of `row` and says whose answer it was if that fails.
pub(crate) fn decode<A: Answer>(row: &'static Operation, reply: &Reply) -> Result<A> {
    A::decode(reply).map_err(|error| {
        error.with(|details| {
            details.operation = Some(row.id.to_owned());
            details.status = Some(reply.status);
            details.request_id.clone_from(&reply.meta.request_id);
            details.attempts.clone_from(&reply.meta.attempts);
        })
    })
}

/// Reads JSON. Nothing at all reads as an empty object: a success without the promised body is still a success.
pub(crate) fn decode_json<T: DeserializeOwned>(reply: &Reply) -> Result<T> {
    let body = reply.body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&reply.body);
    let body = if body.trim_ascii().is_empty() { b"{}" } else { body };
    let read = serde_json::from_slice(body).or_else(|error| match error.is_data() {
        // Derived readers refuse a field that stands there twice. Values take the last one, as all other languages do.
        true => serde_json::from_slice::<Value>(body).and_then(serde_json::from_value).map_err(|_| error),
        false => Err(error),
    });
    read.map_err(|error| {
        // The error's own text may quote the answer, and the answer may hold a secret.
        let (line, column) = (error.line(), error.column());
        let problem = if error.is_data() { "does not have the promised shape" } else { "is not JSON" };
        Error::new(ErrorKind::Response, format!("the answer {problem} (line {line}, column {column})"))
            .with_hint("take it as it came with `.raw()`")
    })
}

#[cfg(test)]
#[path = "../tests/unit/answer.rs"]
mod tests;
