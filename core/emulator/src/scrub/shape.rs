//! What kind of value something is, without the value.

use std::time::SystemTime;

use serde_json::Value;

use crate::rfc3339;

/// Longest run of hexadecimal digits whose length is told: ids and digests are no longer.
const LONGEST_HEX: usize = 128;
const SHORTEST_HEX: usize = 8;

/// The kind of a value in the words of JSON.
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// What a text looks like: one of few words, and a length only where it is that of an id.
pub fn shape(text: &str) -> String {
    let is_hex = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let word = match text {
        "" => "empty",
        _ if is_uuid(text) => "uuid",
        _ if text.bytes().all(|byte| byte.is_ascii_digit()) => "digits",
        _ if is_hex && (SHORTEST_HEX..=LONGEST_HEX).contains(&text.len()) => return format!("hex({})", text.len()),
        _ if rfc3339::is_moment(text) => "moment",
        _ if is_day(text) => "day",
        _ if text.split_once("://").is_some_and(|(scheme, _)| is_scheme(scheme)) => "url",
        _ if is_address(text) => "address",
        _ if text.contains('@') && !text.contains(char::is_whitespace) => "mail",
        _ if matches!(text, "true" | "false") => "boolean in text",
        _ if text.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_') => "constant",
        _ => "text",
    };
    word.to_owned()
}

/// The day of a moment, in UTC.
pub fn day(at: SystemTime) -> String {
    let mut text = rfc3339::format(at);
    text.truncate("2026-11-29".len());
    text
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [8, 4, 4, 4, 12] && parts.concat().bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// `2026-11-29`, with or without something behind it that is no zone.
fn is_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = [0, 1, 2, 3, 5, 6, 8, 9];
    bytes.len() >= 10 && bytes[4] == b'-' && bytes[7] == b'-' && digits.iter().all(|at| bytes[*at].is_ascii_digit())
}

fn is_scheme(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// An address of the internet, or a range of them.
fn is_address(text: &str) -> bool {
    let (address, range) = text.split_once('/').map_or((text, None), |(address, range)| (address, Some(range)));
    let is_range = range.is_none_or(|range| range.parse::<u8>().is_ok());
    is_range && address.parse::<std::net::IpAddr>().is_ok()
}

#[cfg(test)]
#[path = "../../tests/unit/scrub/shape.rs"]
mod tests;
