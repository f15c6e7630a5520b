//! How new a resource can be at most, by what a list shows of its time.
//!
//! Lists write times without a zone, dates alone, or seconds since 1970. None of these is a point in time, but what was
//! made years ago was made years ago in every zone, and that is all that has to be known of somebody else's resource.

use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::timestamp::Timestamp;

/// The last moment that `made` can stand for; `None` if it is no time.
pub(super) fn latest(made: &Value) -> Option<SystemTime> {
    match made {
        Value::Number(number) => of_text(&number.to_string()),
        Value::String(text) => of_text(text.trim()),
        _ => None,
    }
}

fn of_text(text: &str) -> Option<SystemTime> {
    let exact = Timestamp::from(text).to_system_time().or_else(|| httpdate::parse_http_date(text).ok());
    exact.or_else(|| since_1970(text)).or_else(|| end_of_day(text))
}

/// Seconds, or what a thousand or more of make one. Nobody has a resource from before 2001.
fn since_1970(text: &str) -> Option<SystemTime> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let parts = match whole.len() {
        10 => 1,
        13 => 1000,
        16 => 1_000_000,
        19 => 1_000_000_000,
        _ => return None,
    };
    let count: u64 = whole.bytes().all(|byte| byte.is_ascii_digit()).then(|| whole.parse().ok())??;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(count / parts + 1))
}

/// The end of the day that a text begins with, where it ends last: twelve hours west of Greenwich.
fn end_of_day(text: &str) -> Option<SystemTime> {
    let (year, rest) = number(text, 4, 4)?;
    let (month, rest) = number(rest.trim_start_matches(is_gap), 1, 2)?;
    let (day, _) = number(rest.trim_start_matches(is_gap), 1, 2)?;
    Timestamp::from(format!("{year:0>4}-{month:0>2}-{day:0>2}T23:59:60-12:00")).to_system_time()
}

/// Digits at the beginning, and what follows them.
fn number(text: &str, least: usize, most: usize) -> Option<(&str, &str)> {
    let digits = text.bytes().take(most).take_while(u8::is_ascii_digit).count();
    (digits >= least).then(|| text.split_at(digits))
}

fn is_gap(letter: char) -> bool {
    !letter.is_alphanumeric() || matches!(letter, '년' | '월')
}

#[cfg(test)]
#[path = "../../../tests/unit/dispatch/reconcile/age.rs"]
mod tests;
