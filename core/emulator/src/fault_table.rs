//! What the table of faults is made of; the table itself is generated.

use serde_json::Value;

/// A field of a fault or of a rule.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it must be there.
    pub required: bool,
}

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// Yes or no.
    Flag,
    /// A whole number from 0.
    Count,
    /// A whole number, which may be negative.
    Integer,
    /// A number from 0 to 1.
    Fraction,
    /// A status of HTTP.
    Status,
    /// Pairs of name and value.
    Pairs,
    /// What bytes of an answer are counted from.
    Part,
}

impl Kind {
    /// The words of [`Kind::Part`].
    pub(crate) const PARTS: [&str; 2] = ["response", "body"];

    /// Whether a value is of this kind.
    pub(crate) fn holds(self, value: &Value) -> bool {
        let is_pair =
            |pair: &Value| pair.as_array().is_some_and(|pair| pair.len() == 2 && pair.iter().all(Value::is_string));
        match self {
            Kind::Text => value.is_string(),
            Kind::Flag => value.is_boolean(),
            Kind::Count => value.is_u64(),
            Kind::Integer => value.is_i64(),
            Kind::Fraction => value.as_f64().is_some_and(|number| (0.0..=1.0).contains(&number)),
            Kind::Status => value.as_u64().is_some_and(|status| (200..=999).contains(&status)),
            Kind::Pairs => value.as_array().is_some_and(|pairs| pairs.iter().all(is_pair)),
            Kind::Part => value.as_str().is_some_and(|word| Kind::PARTS.contains(&word)),
        }
    }

    /// In words.
    pub(crate) fn told(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Flag => "`true` or `false`",
            Kind::Count => "a whole number from 0",
            Kind::Integer => "a whole number",
            Kind::Fraction => "a number from 0 to 1; `0.3` strikes three times in ten",
            Kind::Status => "an HTTP status from 200 to 999",
            Kind::Pairs => "a list of pairs, each a name and a value in text",
            Kind::Part => "`response` or `body`",
        }
    }
}
