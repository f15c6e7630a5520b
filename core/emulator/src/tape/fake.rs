//! Another value of the same kind and shape.

use serde_json::{Map, Number, Value};

use crate::generated::schemas::ANY;
use crate::model::{Check, Schema};
use crate::scrub::{Pseudonyms, described, is_code, is_known, listed, shape};

/// Smaller numbers are counts and sizes of pages, and lists end by them.
const LARGEST_COUNT: u64 = 1000;

/// Makes the values of one tape.
#[derive(Debug, Default)]
pub(super) struct Fakes(Pseudonyms);

impl Fakes {
    /// A value without what was in it.
    pub(super) fn value(&mut self, value: &Value, schema: &'static Schema) -> Value {
        match value {
            Value::Null | Value::Bool(_) => value.clone(),
            Value::Number(number) => self.number(number),
            Value::String(text) if listed(schema).any(|known| known == text) => value.clone(),
            Value::String(text) => Value::String(self.text(text, schema)),
            Value::Array(items) => {
                let schema = schema.items.unwrap_or(&ANY);
                Value::Array(items.iter().map(|item| self.value(item, schema)).collect())
            }
            Value::Object(fields) => {
                Value::Object(fields.iter().map(|(name, value)| self.field(name, value, schema)).collect())
            }
        }
    }

    /// A field of an object.
    pub(super) fn field(&mut self, name: &str, value: &Value, schema: &'static Schema) -> (String, Value) {
        match (schema.properties.iter().find(|property| property.name == name), schema.additional) {
            (Some(property), _) => (name.to_owned(), self.value(value, property.schema)),
            // Its names are what users wrote.
            (None, Some(additional)) => (format!("key-{}", self.0.of(name)), self.value(value, additional)),
            (None, None) if is_known(name) => (name.to_owned(), self.value(value, &ANY)),
            (None, None) => (format!("field-{}", self.0.of(name)), self.value(value, &ANY)),
        }
    }

    /// A refusal: its fields are the vendor's, and so are the codes that some description has.
    pub(super) fn refusal(&mut self, value: &Value) -> Value {
        match value {
            Value::Object(fields) => {
                let field = |(name, value): (&String, &Value)| match value {
                    Value::String(code) if matches!(name.as_str(), "code" | "errorCode") && is_vendors(code) => {
                        (name.clone(), value.clone())
                    }
                    Value::String(_) if name == "success" => (name.clone(), Value::from("false")),
                    Value::Object(_) | Value::Array(_) if is_known(name) => (name.clone(), self.refusal(value)),
                    _ => self.field(name, value, &ANY),
                };
                Value::Object(fields.iter().map(field).collect::<Map<_, _>>())
            }
            Value::Array(items) => Value::Array(items.iter().map(|item| self.refusal(item)).collect()),
            other => self.value(other, &ANY),
        }
    }

    fn number(&mut self, number: &Number) -> Value {
        match (number.as_u64(), number.as_i64()) {
            (Some(count), _) if count < LARGEST_COUNT => Value::from(count),
            (Some(_), _) | (None, Some(_)) => Value::from(LARGEST_COUNT as usize + self.0.of(&number.to_string())),
            (None, None) => Value::from(self.0.of(&number.to_string()) as f64 + 0.5),
        }
    }

    fn text(&mut self, text: &str, schema: &Schema) -> String {
        let shape = shape(text);
        let number = self.0.of(text);
        let length = shape.strip_prefix("hex(").and_then(|rest| rest.strip_suffix(')')?.parse::<usize>().ok());
        match shape.as_str() {
            "empty" | "boolean in text" => text.to_owned(),
            _ if length.is_some() => format!("{number:0width$x}", width = length.unwrap_or_default()),
            "uuid" => format!("00000000-0000-4000-8000-{number:012x}"),
            "digits" => format!("{number:0width$}", width = text.len().min(20)),
            "moment" => moment(number),
            "day" if schema.checks.iter().any(|check| matches!(check, Check::Moment)) => moment(number),
            "day" => format!("2026-01-{:02}", number % 28 + 1),
            "url" => format!("https://example.invalid/{number}"),
            "address" => match text.split_once('/') {
                Some((_, range)) => format!("192.0.2.{}/{range}", number % 256),
                None => format!("192.0.2.{}", number % 256),
            },
            "mail" => format!("user-{number}@example.invalid"),
            "constant" => format!("VALUE_{number}"),
            _ => format!("text-{number}"),
        }
    }
}

fn moment(number: usize) -> String {
    format!("2026-01-{:02}T{:02}:{:02}:00Z", number / 1440 % 28 + 1, number / 60 % 24, number % 60)
}

/// Whether a code is the vendor's own word.
fn is_vendors(code: &str) -> bool {
    let is_number = code.len() <= 3 && code.bytes().all(|byte| byte.is_ascii_digit());
    is_number || is_code(code) || (is_known(code) && described(code) == code)
}
