//! One request as the page shows it: the entry of the journal, why it was refused, and what a refusal said.
//!
//! Services repeat in a refusal what was sent, passwords too. So every value that is masked in the request is masked in the refusal, and
//! a refusal of what nobody could read is not shown.

use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::Value;

use super::comparison::Comparison;
use crate::journal::{Entry, MASK, Raw, hidden, shown};

/// Longer bodies are not shown: a page is no place for them.
const MOST: usize = 64 * 1024;

/// An entry and more.
#[derive(Serialize)]
pub(super) struct Watched {
    #[serde(flatten)]
    entry: Entry,
    #[serde(skip_serializing_if = "String::is_empty")]
    diagnosis: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    comparison: Option<Comparison>,
    /// Whether the emulator can write the request as code.
    has_code: bool,
    /// Whether a body was left out because it is long.
    is_shortened: bool,
}

impl Watched {
    pub(super) fn of(raw: &Raw) -> Self {
        let is_shortened = raw.body.len() > MOST || raw.answer.len() > MOST;
        let mut entry = raw.entry(false);
        if raw.status >= 300 {
            entry.answer = refusal(raw);
        }
        if is_shortened {
            (entry.body, entry.answer) = (None, None);
        }
        let secrets = secrets(raw).unwrap_or_else(|| of_query(raw));
        Watched {
            entry,
            diagnosis: masked(&raw.diagnosis.text, &secrets),
            comparison: Comparison::of(raw),
            has_code: raw.route.is_some() && !is_shortened,
            is_shortened,
        }
    }
}

/// The body of a refusal.
fn refusal(raw: &Raw) -> Option<Value> {
    let secrets = secrets(raw)?;
    let mut value = match serde_json::from_slice(&raw.answer) {
        Ok(value) => value,
        Err(_) => Value::String(std::str::from_utf8(&raw.answer).ok()?.to_owned()),
    };
    mask(&mut value, &secrets);
    Some(value).filter(|value| value.as_str() != Some(""))
}

fn mask(value: &mut Value, secrets: &[String]) {
    match value {
        Value::String(text) => *text = masked(text, secrets),
        Value::Array(items) => items.iter_mut().for_each(|item| mask(item, secrets)),
        Value::Object(fields) => fields.values_mut().for_each(|field| mask(field, secrets)),
        _ => {}
    }
}

fn masked(text: &str, secrets: &[String]) -> String {
    secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), MASK))
}

/// Every text that the journal masks in the query, as it was sent and as it was meant.
fn of_query(raw: &Raw) -> Vec<String> {
    let meant = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    hidden(&raw.target, raw.route).into_iter().flat_map(|text| [text.to_owned(), meant(text)]).collect()
}

/// Every text that the journal masks in the query and the body of the request, the longest first. `None` if nobody knows what is in it.
fn secrets(raw: &Raw) -> Option<Vec<String>> {
    let mut found = of_query(raw);
    if !raw.body.trim_ascii().is_empty() && raw.body.trim_ascii() != b"{}" {
        let schema = raw.route?.body?;
        let masked = shown(&raw.body, Some(schema))?;
        let plain = serde_json::from_slice(&raw.body).ok()?;
        differences(&plain, &masked, &mut found);
    }
    found.sort_by_key(|secret: &String| std::cmp::Reverse(secret.len()));
    Some(found)
}

/// The texts of `plain` that are hidden in `masked`.
fn differences(plain: &Value, masked: &Value, found: &mut Vec<String>) {
    match (plain, masked) {
        (Value::Object(plain), Value::Object(masked)) => {
            plain.iter().for_each(|(name, value)| differences(value, masked.get(name).unwrap_or(&Value::Null), found));
        }
        (Value::Array(plain), Value::Array(masked)) => {
            plain.iter().zip(masked).for_each(|(plain, masked)| differences(plain, masked, found));
        }
        _ if plain != masked => leaves(plain, found),
        _ => {}
    }
}

fn leaves(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => fields.values().for_each(|field| leaves(field, found)),
        Value::Array(items) => items.iter().for_each(|item| leaves(item, found)),
        Value::String(text) if !text.is_empty() => found.push(text.clone()),
        // A short number stands in half of all sentences.
        Value::Number(number) if number.to_string().len() > 3 => found.push(number.to_string()),
        _ => {}
    }
}
