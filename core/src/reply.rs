//! What a successful call brings back, before any typed decoding.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;

use crate::error::Attempt;

/// The raw answer of a call.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Answer headers.
    pub headers: HeaderMap,
    /// The body as sent (after gzip). The JSON of an operation is one well-formed object: a byte order mark is left out, and half
    /// of a surrogate pair is `\ufffd`.
    pub body: Bytes,
    /// How the call went.
    pub meta: Meta,
}

/// How a call went.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// The vendor's request id.
    pub request_id: Option<String>,
    /// Every attempt, the successful one last.
    pub attempts: Vec<Attempt>,
    /// From the call to the answer, pauses included.
    pub elapsed: Duration,
    /// The resource was found by its unique name: after an attempt whose outcome was unknown, or because `ensure` found it
    /// there already.
    pub reconciled: bool,
}

/// Neither body nor headers: a body may hold a keytab, and headers may repeat what was sent.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .field("meta", &self.meta)
            .finish_non_exhaustive()
    }
}
