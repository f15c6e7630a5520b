//! What the emulator was asked, in order: the judge of every test.
//!
//! Entries that leave the process, and those of [`Journal::entries`], have every
//! secret masked: signatures, keys, and the fields the description calls
//! sensitive. The exact bytes are there for tests in the same process only
//! ([`Journal::raw`]). The journal forgets its oldest entries when it is full.

mod mask;
mod target;

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use http::HeaderMap;
use serde::Serialize;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tokio::sync::watch;

use crate::model::{Reply, Route};
use crate::rfc3339;

pub(crate) use mask::{MASK, shown};
pub(crate) use target::hidden;

/// Most entries kept.
const MOST_ENTRIES: usize = 10_000;
/// Most bytes of heads and bodies kept.
const MOST_BYTES: usize = 64 * 1024 * 1024;

/// What the emulator thinks of a request's signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Signature {
    /// It is right, and the time too.
    Valid,
    /// It is wrong, or the time or the key is.
    Invalid,
    /// There is none.
    Missing,
    /// Nobody looked.
    Unchecked,
}

/// One request with its exact bytes. Not for showing.
#[derive(Clone)]
pub struct Raw {
    /// Its number since the start.
    pub sequence: u64,
    /// Number of the connection it came on.
    pub connection: u64,
    /// When it came, on the emulator's clock.
    pub time: SystemTime,
    /// Method as sent.
    pub method: String,
    /// Request target as sent.
    pub target: String,
    /// Request line and headers as sent, without the empty line.
    pub head: Bytes,
    /// Headers, parsed.
    pub headers: HeaderMap,
    /// Body as sent.
    pub body: Bytes,
    /// The operation it means.
    pub route: Option<&'static Route>,
    /// Whose resources it is about.
    pub tenant: Option<String>,
    /// Whether its signature is right.
    pub signature: Signature,
    /// Status of the answer, also if the answer never arrived.
    pub status: u16,
    /// Faults that struck it.
    pub faults: Vec<String>,
    /// Body of the answer.
    pub answer: Bytes,
    /// Why it was refused.
    pub diagnosis: Diagnosis,
}

/// Why a request was refused, as far as the emulator says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Diagnosis {
    /// In words; empty if it was not.
    pub text: String,
    /// What had to be signed, if the signature is wrong.
    pub expected: Option<String>,
    /// What was signed instead, if that was found out: up to a few bytes after the first difference.
    pub signed: Option<String>,
}

/// One request without secrets.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Its number since the start.
    pub sequence: u64,
    /// Number of the connection it came on.
    pub connection: u64,
    /// When it came, on the emulator's clock.
    pub time: String,
    /// Method as sent.
    pub method: String,
    /// Request target; values of the query that nobody asks for are masked.
    pub target: String,
    /// Headers by lower-case name; secrets masked.
    pub headers: Map<String, Value>,
    /// Body as JSON, also if it came in XML; secrets masked. Absent if it cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// SHA-256 of the body as sent, in hexadecimal digits; only in tests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_sha256: Option<String>,
    /// The operation it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Whose resources it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Whether its signature is right.
    pub signature: Signature,
    /// Status of the answer, also if the answer never arrived.
    pub status: u16,
    /// Faults that struck it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<String>,
    /// Body of the answer as JSON; secrets masked. Absent if it is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Value>,
}

impl Raw {
    /// The first value of a header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The operation it means.
    pub fn operation(&self) -> Option<&'static str> {
        self.route.map(|route| route.id)
    }

    fn size(&self) -> usize {
        self.head.len() + self.body.len() + self.answer.len()
    }

    pub(crate) fn entry(&self, with_digest: bool) -> Entry {
        let body_schema = self.route.and_then(|route| route.body);
        let answer_schema = self.route.and_then(|route| match route.reply {
            Reply::Json(schema) => Some(schema),
            Reply::File(_) | Reply::Empty => None,
        });
        Entry {
            sequence: self.sequence,
            connection: self.connection,
            time: rfc3339::format(self.time),
            method: self.method.clone(),
            target: target::shown(&self.target, self.route),
            headers: masked_headers(&self.headers),
            body: shown(&self.body, body_schema),
            body_sha256: with_digest.then(|| hex(&Sha256::digest(&self.body))),
            operation: self.operation().map(str::to_owned),
            tenant: self.tenant.clone(),
            signature: self.signature,
            status: self.status,
            faults: self.faults.clone(),
            answer: if self.status < 300 { shown(&self.answer, answer_schema) } else { None },
        }
    }
}

/// The requests since the start or the last clearing.
pub struct Journal {
    entries: Mutex<Entries>,
    with_digests: bool,
    /// Wakes those who watch. It carries nothing: they come and read.
    news: watch::Sender<()>,
}

/// Entries after a certain one.
pub(crate) struct Later {
    pub(crate) entries: Vec<Arc<Raw>>,
    /// How many were forgotten before they were read.
    pub(crate) missed: u64,
    /// How often the journal was emptied.
    pub(crate) era: u64,
    /// Number of the latest entry.
    pub(crate) last: u64,
}

#[derive(Default)]
struct Entries {
    kept: VecDeque<Arc<Raw>>,
    bytes: usize,
    next: u64,
    era: u64,
}

impl Journal {
    pub(crate) fn new(with_digests: bool) -> Self {
        Journal { entries: Mutex::default(), with_digests, news: watch::Sender::new(()) }
    }

    /// Every request, secrets masked, the oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        self.raw().iter().map(|raw| raw.entry(self.with_digests)).collect()
    }

    /// Every request with its exact bytes, the oldest first.
    pub fn raw(&self) -> Vec<Arc<Raw>> {
        self.lock().kept.iter().cloned().collect()
    }

    /// The latest request with its exact bytes.
    pub fn last(&self) -> Option<Arc<Raw>> {
        self.lock().kept.back().cloned()
    }

    /// How many requests are kept.
    pub fn len(&self) -> usize {
        self.lock().kept.len()
    }

    /// Whether nothing was asked.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all entries. Numbers go on.
    pub fn clear(&self) {
        let mut entries = self.lock();
        entries.kept.clear();
        entries.bytes = 0;
        entries.era += 1;
        drop(entries);
        self.tell();
    }

    /// Numbers from one again.
    pub(crate) fn restart(&self) {
        let mut entries = self.lock();
        *entries = Entries { era: entries.era + 1, ..Entries::default() };
        drop(entries);
        self.tell();
    }

    /// At most `most` entries after the one with this number, the oldest first.
    pub(crate) fn after(&self, sequence: u64, most: usize) -> Later {
        let entries = self.lock();
        let oldest = entries.kept.front().map_or(entries.next + 1, |raw| raw.sequence);
        let start = usize::try_from(sequence.saturating_add(1).saturating_sub(oldest)).unwrap_or(usize::MAX);
        let later = entries.kept.iter().skip(start).take(most).cloned().collect();
        Later {
            entries: later,
            missed: oldest.saturating_sub(sequence.saturating_add(1)),
            era: entries.era,
            last: entries.next,
        }
    }

    /// For waiting until something is new.
    pub(crate) fn news(&self) -> watch::Receiver<()> {
        self.news.subscribe()
    }

    /// How many wait for news.
    pub(crate) fn watchers(&self) -> usize {
        self.news.receiver_count()
    }

    /// Costs nothing but a look at a counter when nobody watches.
    fn tell(&self) {
        if self.watchers() > 0 {
            self.news.send_replace(());
        }
    }

    /// Adds a request and gives it its number.
    pub(crate) fn add(&self, mut raw: Raw) {
        let mut entries = self.lock();
        entries.next += 1;
        raw.sequence = entries.next;
        entries.bytes += raw.size();
        entries.kept.push_back(Arc::new(raw));
        while entries.kept.len() > MOST_ENTRIES || entries.bytes > MOST_BYTES {
            let Some(oldest) = entries.kept.pop_front() else { break };
            entries.bytes -= oldest.size();
        }
        drop(entries);
        self.tell();
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn masked_headers(headers: &HeaderMap) -> Map<String, Value> {
    let mut shown = Map::new();
    for (name, value) in headers {
        let text = match value.to_str() {
            Ok(_) if is_secret(name.as_str()) => MASK.to_owned(),
            Ok(text) => text.to_owned(),
            Err(_) => MASK.to_owned(),
        };
        let text = match shown.get(name.as_str()).and_then(Value::as_str) {
            Some(earlier) => format!("{earlier}, {text}"),
            None => text,
        };
        shown.insert(name.as_str().to_owned(), Value::String(text));
    }
    shown
}

/// By parts of names, so that a header nobody thought of is masked rather than shown.
fn is_secret(header: &str) -> bool {
    ["key", "signature", "token", "auth", "secret", "cookie", "password"].iter().any(|part| header.contains(part))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
