//! The head of an answer: what it says it is, which headers stand there, and what time it is for the service.

use std::time::SystemTime;

use gureum::tap::Exchange;
use gureum_emulator::scrub::described;

use super::report::{Difference, Notes};

/// Ways to pack a body that are what they say.
const PACKED: &[&str] = &["gzip", "identity"];

/// Notes what differs, and gives the names of all headers as they may be told.
pub fn look(exchange: &Exchange, is_json: bool, notes: &mut Notes) -> Vec<String> {
    let text =
        |name: &str| exchange.headers.get(name).map(|value| value.to_str().unwrap_or_default().to_ascii_lowercase());
    let mut differs = |path: &str, described: &str, found: &str| {
        let (path, described, found) = (path.to_owned(), described.to_owned(), found.to_owned());
        notes.differs(Difference { kind: "header", path, described, found });
    };
    let kind = text("content-type");
    let media = kind.as_deref().unwrap_or_default().split(';').next().unwrap_or_default().trim();
    match media {
        "application/json" => {}
        "" if is_json && !exchange.answer.is_empty() => differs("content-type", "application/json", "absent"),
        "text/html" | "text/plain" | "application/xml" | "text/xml" | "application/octet-stream" if is_json => {
            differs("content-type", "application/json", media);
        }
        _ if is_json && !exchange.answer.is_empty() => differs("content-type", "application/json", "another type"),
        _ => {}
    }
    if let Some(packed) = text("content-encoding").filter(|packed| !PACKED.contains(&packed.as_str())) {
        let found = if packed.is_empty() { "empty" } else { "no way to pack" };
        differs("content-encoding", "gzip", found);
    }
    if exchange.date().is_none() {
        differs("date", "the time of the service", "absent or unreadable");
    }
    exchange.headers.keys().map(|name| described(name.as_str())).collect()
}

/// By how many seconds the clock of the service is before that of this machine.
pub fn skew(exchange: &Exchange) -> Option<i64> {
    let seconds = |time: SystemTime| match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).ok(),
        Err(_) => None,
    };
    Some(seconds(exchange.date()?)? - seconds(exchange.at)?)
}
