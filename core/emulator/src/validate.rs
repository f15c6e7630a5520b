//! Whether an input keeps every documented rule.
//!
//! The core sends almost anything and lets the service judge; here is that
//! judge. It is stricter than the real ones: an unknown field is refused,
//! because in a test it is nearly always a slip.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use regex_lite::Regex;
use serde_json::{Map, Value};

use crate::model::{Check, Kind, Property, Schema};
use crate::rfc3339;
use gureum_closest::closest;

/// A broken rule.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Problem {
    /// Path of the field, dots between.
    pub(crate) field: String,
    /// The value that was sent, as text.
    pub(crate) value: String,
    /// The rule in words.
    pub(crate) rule: String,
    /// What kind of rule it is.
    pub(crate) breach: Breach,
}

/// What kind of rule is broken; both vendors have fixed words for some.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Breach {
    /// A required field is absent.
    Missing,
    /// Nobody knows the field.
    Unknown,
    /// A required text is empty.
    Empty,
    /// Wrong kind of JSON.
    Kind,
    /// Any other documented rule.
    Rule,
}

/// Checks inputs against schemas. Keeps compiled patterns.
#[derive(Debug, Default)]
pub(crate) struct Validator {
    patterns: Mutex<HashMap<&'static str, Option<Arc<Regex>>>>,
    is_loose: bool,
}

/// What one check needs to know.
struct Scope<'a> {
    validator: &'a Validator,
    version: Option<&'a str>,
    problems: Vec<Problem>,
}

impl Validator {
    /// A validator; a loose one lets unknown fields pass.
    pub(crate) fn new(is_loose: bool) -> Self {
        Validator { patterns: Mutex::default(), is_loose }
    }

    /// Every broken rule of the fields of an object. `version` is the API version asked for.
    pub(crate) fn object(&self, fields: &Map<String, Value>, schema: &Schema, version: Option<&str>) -> Vec<Problem> {
        let mut scope = Scope { validator: self, version, problems: Vec::new() };
        scope.object(fields, schema, "");
        scope.problems
    }

    /// Every broken rule of one value.
    pub(crate) fn value(&self, name: &str, value: &Value, schema: &Schema) -> Vec<Problem> {
        let mut scope = Scope { validator: self, version: None, problems: Vec::new() };
        scope.value(value, schema, name);
        scope.problems
    }

    /// `None` if the pattern is not understood; then nothing can be said against the text.
    fn pattern(&self, pattern: &'static str) -> Option<Arc<Regex>> {
        let mut patterns = self.patterns.lock().unwrap_or_else(PoisonError::into_inner);
        let compile = || Regex::new(&format!("^(?:{pattern})$")).ok().map(Arc::new);
        patterns.entry(pattern).or_insert_with(compile).clone()
    }
}

impl Scope<'_> {
    fn report(&mut self, field: &str, value: &Value, breach: Breach, rule: impl Into<String>) {
        let value = match value {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        self.problems.push(Problem { field: field.to_owned(), value, rule: rule.into(), breach });
    }

    fn value(&mut self, value: &Value, schema: &Schema, path: &str) {
        if !schema.kinds.is_empty() && !schema.kinds.iter().any(|kind| is_kind(value, *kind)) {
            let wanted: Vec<&str> = schema.kinds.iter().map(|kind| kind_name(*kind)).collect();
            return self.report(path, value, Breach::Kind, format!("must be {}", wanted.join(" or ")));
        }
        match value {
            Value::Object(fields) => self.object(fields, schema, path),
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    schema.items.into_iter().for_each(|schema| self.value(item, schema, &format!("{path}[{index}]")));
                }
                self.checks(value, schema, path);
            }
            _ => self.checks(value, schema, path),
        }
    }

    fn object(&mut self, fields: &Map<String, Value>, schema: &Schema, path: &str) {
        for (name, value) in fields {
            let path = joined(path, name);
            match (schema.properties.iter().find(|property| property.name == name), schema.additional) {
                (Some(property), _) => self.property(value, property, &path),
                (None, Some(additional)) => self.value(value, additional, &path),
                // No rule at all: any object will do.
                (None, None) if schema.kinds.is_empty() => {}
                (None, None) => self.unknown(name, value, schema, &path),
            }
        }
        for property in schema.properties.iter().filter(|property| property.required) {
            if !fields.contains_key(property.name) {
                self.report(&joined(path, property.name), &Value::Null, Breach::Missing, "is required");
            }
        }
        for check in schema.checks {
            if let Check::RequiredIf(flag, others) = check {
                self.required_if(fields, flag, others, path);
            }
        }
    }

    fn property(&mut self, value: &Value, property: &Property, path: &str) {
        match (property.since, self.version) {
            (Some(since), Some(version)) if is_older(version, since) => {
                let rule = format!("came with API version {since}; the request is made for {version}");
                self.report(path, value, Breach::Unknown, rule);
            }
            _ if property.required && value.as_str() == Some("") && has_least_length(property.schema) => {
                self.report(path, value, Breach::Empty, "must not be empty");
            }
            _ => self.value(value, property.schema, path),
        }
    }

    fn unknown(&mut self, name: &str, value: &Value, schema: &Schema, path: &str) {
        if self.validator.is_loose {
            return;
        }
        let rule = match closest(name, schema.properties.iter().map(|property| property.name)) {
            Some(known) => format!("is not known; did you mean `{known}`"),
            None => "is not known".to_owned(),
        };
        self.report(path, value, Breach::Unknown, rule);
    }

    fn required_if(&mut self, fields: &Map<String, Value>, flag: &str, others: &[&str], path: &str) {
        if fields.get(flag) != Some(&Value::Bool(true)) {
            return;
        }
        for other in others {
            if fields.get(*other).is_none_or(Value::is_null) {
                let rule = format!("is required when `{flag}` is true");
                self.report(&joined(path, other), &Value::Null, Breach::Missing, rule);
            }
        }
    }

    fn checks(&mut self, value: &Value, schema: &Schema, path: &str) {
        if value.is_null() {
            return;
        }
        for check in schema.checks {
            if let Some(rule) = self.broken(value, check) {
                self.report(path, value, Breach::Rule, rule);
            }
        }
    }

    /// The rule in words if the value breaks it. A rule for another kind of value does not apply.
    fn broken(&self, value: &Value, check: &Check) -> Option<String> {
        match check {
            Check::Length(least, most) => {
                let (length, unit) = length(value)?;
                (length < *least || length > *most).then(|| format!("must have {} {unit}", range(*least, *most)))
            }
            Check::Pattern(pattern) => {
                let regex = self.validator.pattern(pattern)?;
                (!regex.is_match(value.as_str()?)).then(|| format!("must match {pattern}"))
            }
            Check::Ranges(ranges) => {
                let number = value.as_f64()?;
                let is_inside = |(least, most): &(i64, i64)| (*least as f64..=*most as f64).contains(&number);
                (!ranges.iter().any(is_inside)).then(|| {
                    let shown: Vec<String> = ranges.iter().map(|(least, most)| range(*least, *most)).collect();
                    format!("must be {}", shown.join(" or "))
                })
            }
            Check::MultipleOf(step) => {
                let rest = value.as_f64()? % *step as f64;
                (rest != 0.0).then(|| format!("must be a multiple of {step}"))
            }
            Check::OneOf(values) => {
                let text = value.as_str()?;
                (!values.contains(&text)).then(|| format!("must be one of {}", values.join(", ")))
            }
            Check::CharacterClasses(least) => (classes(value.as_str()?) < *least)
                .then(|| format!("must have {least} of lower case, upper case, digit, other character")),
            Check::Moment => (!rfc3339::is_moment(value.as_str()?))
                .then(|| "must be a date and time with its zone, such as 2026-11-01T00:00:00Z".to_owned()),
            Check::RequiredIf(..) => None,
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn has_least_length(schema: &Schema) -> bool {
    schema.checks.iter().any(|check| matches!(check, Check::Length(1.., _)))
}

/// Whether a value is of a kind.
pub(crate) fn is_kind(value: &Value, kind: Kind) -> bool {
    match kind {
        Kind::String => value.is_string(),
        Kind::Integer => value.is_i64() || value.is_u64(),
        Kind::Number => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Array => value.is_array(),
        Kind::Object => value.is_object(),
        Kind::Null => value.is_null(),
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "text",
        Kind::Integer => "a whole number",
        Kind::Number => "a number",
        Kind::Boolean => "true or false",
        Kind::Array => "an array",
        Kind::Object => "an object",
        Kind::Null => "null",
    }
}

fn length(value: &Value) -> Option<(u64, &'static str)> {
    match value {
        Value::String(text) => Some((text.chars().count() as u64, "characters")),
        Value::Array(items) => Some((items.len() as u64, "elements")),
        _ => None,
    }
}

fn range<T: PartialEq + std::fmt::Display + Bound>(least: T, most: T) -> String {
    if least == most {
        return least.to_string();
    }
    match (least.is_lowest(), most.is_highest()) {
        (_, true) => format!("at least {least}"),
        (true, false) => format!("at most {most}"),
        (false, false) => format!("{least} to {most}"),
    }
}

/// Where a range has no end.
trait Bound {
    fn is_lowest(&self) -> bool;
    fn is_highest(&self) -> bool;
}

impl Bound for u64 {
    fn is_lowest(&self) -> bool {
        *self == 0
    }

    fn is_highest(&self) -> bool {
        *self == u64::MAX
    }
}

impl Bound for i64 {
    fn is_lowest(&self) -> bool {
        *self == i64::MIN
    }

    fn is_highest(&self) -> bool {
        *self == i64::MAX
    }
}

/// How many of the classes lower case, upper case, digit and other a text has.
fn classes(text: &str) -> u8 {
    let class = |is_of: fn(char) -> bool| u8::from(text.chars().any(is_of));
    let is_other = |c: char| !c.is_lowercase() && !c.is_uppercase() && !c.is_ascii_digit();
    class(char::is_lowercase) + class(char::is_uppercase) + class(|c| c.is_ascii_digit()) + class(is_other)
}

/// Compares versions by number: 1.10 is newer than 1.9.
pub(crate) fn is_older(version: &str, than: &str) -> bool {
    let numbers = |text: &str| -> Vec<u32> { text.split('.').map(|part| part.parse().unwrap_or(0)).collect() };
    numbers(version) < numbers(than)
}

#[cfg(test)]
#[path = "../tests/unit/validate.rs"]
mod tests;
