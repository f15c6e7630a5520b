//! One answer beside its schema.
//!
//! The schemas are those of the emulator: there is no second table that could say something else.

use gureum_emulator::model::{Check, Kind, Schema};
use gureum_emulator::scrub::{described, kind, listed, shape};
use serde_json::{Map, Value};

use super::report::{Difference, Notes};

/// Compares an answer, and notes what it finds.
pub struct Compare<'n> {
    pub notes: &'n mut Notes,
    /// Whether names of unknown fields may be told as they are.
    pub with_names: bool,
}

impl Compare<'_> {
    /// Looks at a value and all that is in it.
    pub fn value(&mut self, value: &Value, schema: &'static Schema, path: &str) {
        if !path.is_empty() {
            self.notes.seen(path, kind(value));
        }
        if !schema.kinds.is_empty() && !schema.kinds.iter().any(|kind| is_kind(value, *kind)) {
            let wanted: Vec<&str> = schema.kinds.iter().map(|kind| word(*kind)).collect();
            return self.note("type", path, wanted.join(" or "), found(value));
        }
        match value {
            Value::Object(fields) => self.object(fields, schema, path),
            Value::Array(items) => {
                let path = format!("{path}[]");
                items
                    .iter()
                    .for_each(|item| schema.items.into_iter().for_each(|schema| self.value(item, schema, &path)));
            }
            Value::String(text) => self.text(text, schema, path),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn object(&mut self, fields: &Map<String, Value>, schema: &'static Schema, path: &str) {
        let is_anything = schema.properties.is_empty() && schema.additional.is_none();
        if is_anything && schema.kinds.is_empty() {
            return;
        }
        for (name, value) in fields {
            match (schema.properties.iter().find(|property| property.name == name), schema.additional) {
                (Some(property), _) => self.value(value, property.schema, &joined(path, property.name)),
                // Its names are what users wrote.
                (None, Some(additional)) => self.value(value, additional, &joined(path, "*")),
                (None, None) => {
                    let told = self.told(name);
                    self.note("unknown field", &joined(path, &told), String::new(), found(value));
                }
            }
        }
        // What came with a later version may be absent by the version that was asked for.
        let required = schema.properties.iter().filter(|property| property.required && property.since.is_none());
        for property in required.filter(|property| !fields.contains_key(property.name)) {
            self.note("absent field", &joined(path, property.name), "required".to_owned(), "absent".to_owned());
        }
    }

    fn text(&mut self, text: &str, schema: &'static Schema, path: &str) {
        let known: Vec<&str> = listed(schema).collect();
        if !known.is_empty() && !known.contains(&text) {
            let seen = match self.with_names && shape(text) == "constant" {
                true => text.to_owned(),
                false => format!("{} ({})", described(text), shape(text)),
            };
            self.note("value", path, format!("one of {}", known.join(", ")), seen);
        }
        if schema.checks.iter().any(|check| matches!(check, Check::Moment)) && shape(text) != "moment" {
            self.note("value", path, "a date and time with its zone".to_owned(), shape(text));
        }
    }

    /// The name of an unknown field, as far as it may be told.
    fn told(&self, name: &str) -> String {
        let is_plain =
            name.len() <= 64 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
        if self.with_names && is_plain { name.to_owned() } else { described(name) }
    }

    fn note(&mut self, kind: &'static str, path: &str, described: String, found: String) {
        self.notes.differs(Difference { kind, path: path.to_owned(), described, found });
    }
}

fn found(value: &Value) -> String {
    match value {
        Value::String(text) => format!("string ({})", shape(text)),
        other => kind(other).to_owned(),
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn is_kind(value: &Value, kind: Kind) -> bool {
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

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "string",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::Boolean => "boolean",
        Kind::Array => "array",
        Kind::Object => "object",
        Kind::Null => "null",
    }
}
