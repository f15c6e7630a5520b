//! The opponent: what gateways, proxies and load balancers in front of a service do, all at once and to everybody.
//!
//! Nothing of it breaks the rules so far that a good client would have to fail. What is done goes round by the number of the answer,
//! so that the same calls meet the same opponent.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value, json};

use crate::clock::skewed;
use crate::reply::Reply;
use crate::wire::Plan;

/// More items than this are never in one answer.
const LONGEST_PAGE: u64 = 1;
/// Lies that proxies write into `Content-Encoding`: no name of a way to pack, though the header says so.
const ENCODINGS: [&str; 5] = ["utf-8", "none", "binary", "", "identity, utf-8"];
/// By how much the date of an answer is off, in seconds. Less than five minutes is what clocks of machines differ by; more is a
/// clock that nobody sets.
const SKEWS: [i64; 5] = [-90, 90, 3 * 3600, -25 * 3600, 0];
/// How long a connection may be idle before it is told so, as load balancers do: with an answer that nobody asked for.
const IDLE: Duration = Duration::from_millis(20);
const TOO_LATE: &[u8] = b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// Counts the answers.
#[derive(Debug, Default)]
pub(crate) struct Opponent(AtomicUsize);

impl Opponent {
    /// Lies about the answer, and says what becomes of its connection.
    pub(crate) fn meddle(&self, reply: &mut Reply, now: SystemTime) -> (Plan, SystemTime) {
        let turn = self.0.fetch_add(1, Ordering::Relaxed);
        if !reply.headers.contains_key(http::header::CONTENT_ENCODING) {
            let lie = ENCODINGS[turn % ENCODINGS.len()];
            *reply = std::mem::replace(reply, Reply::empty(0)).with("content-encoding", lie);
        }
        (Plan::AnswerIdle { after: IDLE, bytes: TOO_LATE }, skewed(now, SKEWS[turn % SKEWS.len()]))
    }
}

/// Asks for fewer items than the client does, where it asks for a page by its size.
pub(crate) fn cap(input: &mut Map<String, Value>) {
    ["size", "limit"].iter().for_each(|name| cap_field(input, name));
    if let Some(paging) = input.get_mut("paging").and_then(Value::as_object_mut) {
        cap_field(paging, "limit");
    }
}

fn cap_field(fields: &mut Map<String, Value>, name: &str) {
    if let Some(asked) = fields.get_mut(name).filter(|asked| asked.as_u64().is_some_and(|asked| asked > LONGEST_PAGE)) {
        *asked = json!(LONGEST_PAGE);
    }
}
