//! What is wrong with the input, by the documented rules.
//!
//! The rules are no gate: vendors relax them and their statements disagree. They are looked at after the service has
//! refused the input, or before sending when the caller asks for it.

use regex_lite::Regex;
use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::operation::{Check, Operation, Rule};
use crate::pointer;

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
fn sentence(meaning: &str) -> String {
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
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_check_holds_at_its_bounds_and_not_beyond() {
        let cases = [
            (Check::Length(2, 3), json!("한글"), json!("한")),
            (Check::Length(1, 2), json!([1, 2]), json!([])),
            (Check::Pattern("[a-z]+"), json!("abc"), json!("abc1")),
            (Check::Pattern("a|bc"), json!("bc"), json!("abc")),
            (Check::Ranges(&[(0, 0), (5, 9)]), json!(9), json!(3)),
            (Check::MultipleOf(100), json!(300), json!(250)),
            (Check::OneOf(&["HA", "Single"]), json!("HA"), json!("ha")),
            (Check::CharacterClasses(3), json!("aB1"), json!("ab1")),
        ];
        for (check, good, bad) in cases {
            assert!(holds(&check, &good), "{check:?} {good}");
            assert!(!holds(&check, &bad), "{check:?} {bad}");
            assert!(holds(&check, &json!({"another": "kind"})), "{check:?}");
        }
    }

    #[test]
    fn a_refusal_for_a_quota_blames_no_field() {
        let create = crate::generated::operations::DATA_FOREST.operation("accounts.create").unwrap();
        // The password breaks a documented rule.
        let hint = |message: &str| after_refusal(create, br#"{"name":"df001","password":"weak"}"#, message);
        let known = "a limit on creation is reached; only the vendor's support can raise it";
        assert_eq!(hint("exceeded limit on resource quota").as_deref(), Some(known));
        assert_eq!(hint("Quota exceeded for this account"), None);
        assert_eq!(hint("생성 한도를 초과했습니다"), None);
        assert!(hint("invalid request parameter (password, 'x')").unwrap().starts_with("change `password`"));
        assert!(hint("bad request").unwrap().starts_with("change `password`"));
    }

    #[test]
    fn a_pattern_that_cannot_be_read_says_nothing() {
        assert!(holds(&Check::Pattern("(?=x)"), &json!("y")));
    }

    #[test]
    fn what_a_flag_demands_is_missing_only_while_it_is_set() {
        let check = Check::RequiredIf("addStorage", &["storageType", "storageGB"]);
        let rule = Rule { field: "", check, text: "" };
        let missing =
            |input: Value| missing(&input, &rule, "addStorage", &["storageType", "storageGB"]).collect::<Vec<_>>();
        assert_eq!(missing(json!({"addStorage": true, "storageGB": 10})), ["storageType"]);
        assert!(missing(json!({"addStorage": false})).is_empty());
        assert!(missing(json!({})).is_empty());
    }
}
