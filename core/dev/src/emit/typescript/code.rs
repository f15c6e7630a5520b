//! Pieces of TypeScript: names, comments, literals.

use serde_json::Value;

use crate::emit::docs;
use crate::model::Service;
use crate::names;

/// Width of a comment.
const WIDTH: usize = 100;

pub fn method_name(wire: &str) -> String {
    if names::is_taken_in_typescript(wire) { format!("{wire}_") } else { wire.to_owned() }
}

/// Markdown paragraphs as lines of a comment.
pub fn comment(paragraphs: &[String]) -> Vec<String> {
    // Typed languages beside Rust know no heading in a comment.
    let said: Vec<String> =
        paragraphs.iter().map(|text| text.replace("# Errors", "Errors:").replace("*/", "*\\/")).collect();
    docs::wrapped(&said, WIDTH)
}

/// Name of a field.
pub fn key(name: &str) -> String {
    let is_word = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$');
    let is_number = name.starts_with(|first: char| first.is_ascii_digit());
    if is_word && !is_number && !name.is_empty() { name.to_owned() } else { text(name) }
}

/// A text literal.
pub fn text(value: &str) -> String {
    let quoted = Value::from(value).to_string();
    let is_plain = !value.contains(['\'', '"', '\\']) && !value.chars().any(char::is_control);
    if is_plain { format!("'{value}'") } else { quoted }
}

/// A JSON value as an expression.
pub fn expression(value: &Value) -> String {
    match value {
        Value::String(value) => text(value),
        Value::Array(items) => format!("[{}]", items.iter().map(expression).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) if fields.is_empty() => "{}".to_owned(),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| format!("{}: {}", key(name), expression(value));
            format!("{{ {} }}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// `data-forest`.
pub fn module(service: &Service) -> String {
    service.spelling().kebab()
}
