//! The documented rules of a schema, as data and in words.
//!
//! The core prints the words as a hint after a refusal, the docs print them
//! beside a field, the emulator enforces the data.

use serde_json::Value;

use crate::load::{Format, Kind, Schema};
use crate::model::Service;
use crate::pattern::{self, listed};

/// One documented rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What is checked.
    pub check: Check,
    /// In words, for example `2 to 16 characters`.
    pub text: String,
}

/// What a rule checks; the twin of `gureum::operation::Check`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "explained at its twin")]
pub enum Check {
    Length(u64, u64),
    Pattern(String),
    Ranges(Vec<(i64, i64)>),
    MultipleOf(i64),
    OneOf(Vec<String>),
    CharacterClasses(u8),
    Moment,
    RequiredIf(String, Vec<String>),
}

/// The rules of one schema, those of its fields and elements left out.
pub fn of(schema: &Schema) -> Vec<Rule> {
    let mut rules = Vec::new();
    let mut add = |check: Check, text: String| rules.push(Rule { check, text });
    if schema.kind() == Some(Kind::Array) {
        length(schema.min_items, schema.max_items, "item", &mut add);
    } else {
        length(schema.min_length, schema.max_length, "character", &mut add);
    }
    if let Some(pattern) = &schema.pattern {
        let text = pattern::in_words(pattern).unwrap_or_else(|| format!("must match `{pattern}`"));
        add(Check::Pattern(pattern.clone()), text);
    }
    if let Some(classes) = schema.character_classes {
        let text =
            format!("characters of at least {classes} of the kinds lower-case letter, upper-case letter, digit, other");
        add(Check::CharacterClasses(classes), text);
    }
    if schema.is_format(Format::DateTime) {
        add(Check::Moment, "a date and time with its zone, such as `2026-11-01T00:00:00Z`".to_owned());
    }
    let ranges = ranges(schema);
    if !ranges.is_empty() {
        add(Check::Ranges(ranges.clone()), ranges_in_words(&ranges));
    }
    if let Some(multiple) = schema.multiple_of {
        add(Check::MultipleOf(multiple), format!("a multiple of {multiple}"));
    }
    let choices = texts(&schema.choices);
    if !choices.is_empty() {
        let quoted: Vec<_> = choices.iter().map(|choice| format!("`{choice}`")).collect();
        add(Check::OneOf(choices), listed(&quoted, "or"));
    }
    if let Some((flag, fields)) = condition(schema) {
        let quoted: Vec<_> = fields.iter().map(|field| format!("`{field}`")).collect();
        let verb = if fields.len() == 1 { "is" } else { "are" };
        let text = format!("{} {verb} required when `{flag}` is true", listed(&quoted, "and"));
        add(Check::RequiredIf(flag, fields), text);
    }
    rules
}

/// The rules of a schema and of everything inside it, each with its JSON pointer.
pub fn inside(service: &Service, schema: &Schema, pointer: &str) -> Vec<(String, Rule)> {
    let mut found = Vec::new();
    service.visit(schema, pointer, &mut |pointer, schema| {
        found.extend(of(schema).into_iter().map(|rule| (pointer.to_owned(), rule)));
    });
    found
}

fn length(min: Option<u64>, max: Option<u64>, noun: &str, add: &mut impl FnMut(Check, String)) {
    let many = |count: u64| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
    let text = match (min.unwrap_or(0), max) {
        (0, None) => return,
        (min, None) => format!("at least {}", many(min)),
        (0, Some(max)) => format!("at most {}", many(max)),
        (min, Some(max)) if min == max => format!("exactly {}", many(max)),
        (min, Some(max)) => format!("{min} to {}", many(max)),
    };
    add(Check::Length(min.unwrap_or(0), max.unwrap_or(u64::MAX)), text);
}

fn ranges(schema: &Schema) -> Vec<(i64, i64)> {
    let mut ranges = Vec::new();
    for part in std::iter::once(schema).chain(&schema.any_of) {
        if part.minimum.is_some() || part.maximum.is_some() {
            ranges.push((part.minimum.unwrap_or(i64::MIN), part.maximum.unwrap_or(i64::MAX)));
        }
        let exact = part.constant.iter().chain(&part.choices).filter_map(Value::as_i64);
        ranges.extend(exact.map(|number| (number, number)));
    }
    ranges.sort_by_key(|(min, max)| (min == max, *min));
    ranges
}

fn ranges_in_words(ranges: &[(i64, i64)]) -> String {
    let one = |&(min, max): &(i64, i64)| match (min, max) {
        (min, max) if min == max => min.to_string(),
        (i64::MIN, max) => format!("at most {max}"),
        (min, i64::MAX) => format!("at least {min}"),
        (min, max) => format!("{min} to {max}"),
    };
    listed(&ranges.iter().map(one).collect::<Vec<_>>(), "or")
}

/// `if` this boolean is true, `then` these are required: the only condition of the subset.
fn condition(schema: &Schema) -> Option<(String, Vec<String>)> {
    let (flag, _) = schema.condition.as_ref()?.properties.iter().next()?;
    let fields = schema.then.as_ref()?.required.iter().map(|field| field.value.clone()).collect();
    Some((flag.to_owned(), fields))
}

/// The values that are text.
pub fn texts(values: &[Value]) -> Vec<String> {
    values.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
