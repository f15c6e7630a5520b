//! What is wrong with the input, by the documented rules.
//!
//! The rules are no gate: vendors relax them and their statements disagree. They are looked at after the service has
//! refused the input, or before sending when the caller asks for it.

use regex_lite::Regex;
use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::operation::{Check, Operation, Rule};
use crate::pointer;
use crate::timestamp::Timestamp;

/// Most rules named in one hint.
const MOST: usize = 3;
/// Words of refusals that are about how much there may be.
const LIMITS: [&str; 4] = ["quota", "limit", "한도", "초과"];

/// A hint after the service has refused `input` with `message`.
pub(crate) fn after_refusal(operation: &Operation, input: &[u8], message: &str) -> Option<String> {
    let named: Vec<&Rule> = operation.rules.iter().filter(|rule| is_named(rule, message)).collect();
    if named.is_empty() {
        return without_name(operation, input, message);
    }
    let input: Value = serde_json::from_slice(input).ok()?;
    let mut broken = broken(operation, &input);
    broken.retain(|(_, rule)| is_named(rule, message));
    if !broken.is_empty() {
        return Some(in_words(&broken));
    }
    let field = last_step(named.first()?.field);
    let texts: Vec<&str> = named.iter().map(|rule| rule.text).take(MOST).collect();
    Some(format!("check `{field}`; documented for it: {}", texts.join("; ")))
}

/// A hint after a refusal that names no field. What it is known to mean comes first; a limit on how much there may be says
/// nothing about the input, so a field that happens to break a rule must not be blamed for it.
fn without_name(operation: &Operation, input: &[u8], message: &str) -> Option<String> {
    let message = message.trim();
    if let Some((_, meaning)) = operation.refusals.iter().find(|(said, _)| said.trim() == message) {
        return Some(sentence(meaning));
    }
    let lower = message.to_lowercase();
    if LIMITS.iter().any(|word| lower.contains(word)) {
        return None;
    }
    let input: Value = serde_json::from_slice(input).ok()?;
    let broken = broken(operation, &input);
    (!broken.is_empty()).then(|| in_words(&broken))
}

/// The meaning of a refusal, as hints are written.
pub(crate) fn sentence(meaning: &str) -> String {
    let mut letters = meaning.trim().trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The error for input that breaks a documented rule, for callers who want that checked before sending.
pub(crate) fn before_sending(operation: &Operation, input: &[u8]) -> Option<Error> {
    let input: Value = serde_json::from_slice(input).ok()?;
    let broken = broken(operation, &input);
    let (field, rule) = broken.first()?;
    let message = format!("field `{field}` breaks a documented rule: {}", rule.text);
    Some(
        Error::new(ErrorKind::Input, message)
            .with_hint(format!("change `{field}`, or send it as it is with `validate` off")),
    )
}

fn in_words(broken: &[(String, &Rule)]) -> String {
    let words = broken.iter().take(MOST).map(|(field, rule)| format!("change `{field}`: documented is {}", rule.text));
    words.collect::<Vec<_>>().join("; ")
}

fn is_named(rule: &Rule, message: &str) -> bool {
    let field = last_step(rule.field);
    // A rule about the whole input names no field, and two separators in a row hold an empty word between them.
    !field.is_empty() && message.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == field)
}

fn last_step(pointer: &str) -> &str {
    pointer.rsplit('/').find(|step| *step != "*").unwrap_or(pointer)
}

fn broken<'r>(operation: &'r Operation, input: &Value) -> Vec<(String, &'r Rule)> {
    let mut broken = Vec::new();
    for rule in operation.rules {
        if let Check::RequiredIf(flag, fields) = &rule.check {
            broken.extend(missing(input, rule, flag, fields).map(|field| (field, rule)));
            continue;
        }
        let values = pointer::find(input, rule.field).into_iter();
        broken.extend(values.filter(|(_, value)| !holds(&rule.check, value)).map(|(field, _)| (field, rule)));
    }
    broken
}

/// The fields that are missing although `flag` beside them is true. The rule's pointer names the flag or its object.
fn missing<'v>(
    input: &'v Value,
    rule: &'v Rule,
    flag: &'v str,
    fields: &'v [&str],
) -> impl Iterator<Item = String> + 'v {
    let object = rule.field.strip_suffix(flag).map_or(rule.field, |parent| parent.trim_end_matches('/'));
    pointer::find(input, object).into_iter().filter(move |(_, object)| object[flag] == true).flat_map(
        move |(path, object)| {
            let dot = if path.is_empty() { "" } else { "." };
            let missing = fields.iter().filter(move |field| object[**field].is_null());
            missing.map(move |field| format!("{path}{dot}{field}")).collect::<Vec<_>>()
        },
    )
}

/// Whether a value keeps a rule. A value of another kind keeps it: kinds are checked elsewhere.
fn holds(check: &Check, value: &Value) -> bool {
    match check {
        Check::Length(least, most) => length(value).is_none_or(|length| (*least..=*most).contains(&length)),
        Check::Pattern(pattern) => value.as_str().is_none_or(|text| matches(pattern, text)),
        Check::Ranges(ranges) => value.as_f64().is_none_or(|number| is_in(ranges, number)),
        Check::MultipleOf(step) => value.as_i64().is_none_or(|number| *step == 0 || number % step == 0),
        Check::OneOf(texts) => value.as_str().is_none_or(|text| texts.contains(&text)),
        Check::CharacterClasses(least) => value.as_str().is_none_or(|text| classes(text) >= *least),
        Check::Moment => value.as_str().is_none_or(|text| Timestamp::from(text).to_system_time().is_some()),
        Check::RequiredIf(..) => true,
    }
}

fn length(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => Some(text.chars().count() as u64),
        Value::Array(items) => Some(items.len() as u64),
        _ => None,
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    // A pattern that this engine does not know says nothing about the text.
    Regex::new(&format!("^(?:{pattern})$")).map_or(true, |pattern| pattern.is_match(text))
}

fn is_in(ranges: &[(i64, i64)], number: f64) -> bool {
    ranges.iter().any(|(least, most)| number >= *least as f64 && number <= *most as f64)
}

fn classes(text: &str) -> u8 {
    let has = |class: fn(char) -> bool| u8::from(text.chars().any(class));
    has(char::is_lowercase)
        + has(char::is_uppercase)
        + has(|c| c.is_ascii_digit())
        + has(|c| !c.is_lowercase() && !c.is_uppercase() && !c.is_ascii_digit())
}

#[cfg(test)]
#[path = "../../tests/unit/response/hint.rs"]
mod tests;
