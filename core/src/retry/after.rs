//! Reads how long a server asks to wait.
//!
//! `Retry-After` holds whole seconds or an HTTP date; `retry-after-ms` holds
//! milliseconds and is finer, so it comes first. Text that is neither is as good
//! as no header: guessing would mean to wait for ever or to come back at once.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::RETRY_AFTER;

const RETRY_AFTER_MS: &str = "retry-after-ms";
/// Nobody waits longer; keeps sums of times within bounds.
const LONGEST: Duration = Duration::from_secs(10 * 365 * 86_400);

/// How long a server asks to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryAfter(pub Duration);

impl RetryAfter {
    /// Reads the headers of an answer that came at `now` (by the server's time). Of several values the longest counts.
    pub fn read(headers: &HeaderMap, now: SystemTime) -> Option<Self> {
        let longest = |name: &str, parse: &dyn Fn(&str) -> Option<Duration>| {
            headers.get_all(name).iter().filter_map(|value| parse(value.to_str().ok()?)).max()
        };
        longest(RETRY_AFTER_MS, &parse_millis)
            .or_else(|| longest(RETRY_AFTER.as_str(), &|text| parse(text, now)))
            .map(RetryAfter)
    }
}

/// The value of `Retry-After`. A date that has passed means no wait.
pub fn parse(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if let Some(seconds) = whole_number(text) {
        return Some(Duration::from_secs(seconds).min(LONGEST));
    }
    let time = httpdate::parse_http_date(text).ok()?;
    Some(time.duration_since(now).unwrap_or_default().min(LONGEST))
}

fn parse_millis(text: &str) -> Option<Duration> {
    whole_number(text.trim()).map(|millis| Duration::from_millis(millis).min(LONGEST))
}

/// Digits only; a number too large to hold is the largest that can be held.
fn whole_number(text: &str) -> Option<u64> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
#[path = "../../tests/unit/retry/after.rs"]
mod tests;
