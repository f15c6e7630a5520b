//! Pieces of TypeScript: names, comments, literals.

use serde_json::Value;

use crate::emit::docs::{self, Told, Voice};
use crate::model::{Operation, Service};
use crate::names;

/// How TypeScript says names: fields are those of the wire.
pub const VOICE: Voice = Voice { field, operation, model };

/// Width of a comment.
const WIDTH: usize = 100;

pub fn method_name(wire: &str) -> String {
    if names::is_taken_in_typescript(wire) { format!("{wire}_") } else { wire.to_owned() }
}

fn field(wire: &str, _: Option<&str>) -> String {
    wire.to_owned()
}

fn operation(service: &Service, operation: &Operation) -> String {
    let method = method_name(operation.name);
    let (owner, said) = match service.groups.len() {
        1 => (service.spelling().in_typescript(), method.clone()),
        _ => (names::pascal(operation.group), format!("{}.{method}", operation.group)),
    };
    format!("{{@link {owner}.{method} | {said}}}")
}

fn model(_: &Service, name: &str) -> String {
    format!("{{@link {name}}}")
}

/// Markdown paragraphs as lines of a comment. TSDoc takes an address in angle brackets for a tag.
pub fn comment(paragraphs: &[String]) -> Vec<String> {
    let address = |word: &str| match word.strip_prefix("<https://").and_then(|rest| rest.split_once('>')) {
        Some((address, rest)) => format!("{{@link https://{address}}}{rest}"),
        None => word.to_owned(),
    };
    let said = |text: &String| text.split(' ').map(address).collect::<Vec<_>>().join(" ").replace("*/", "*\\/");
    docs::wrapped(&paragraphs.iter().map(said).collect::<Vec<_>>(), WIDTH)
}

/// What is told about a method, with the meaning of each parameter, as TSDoc has it.
pub fn of_method(told: &Told, parameters: &[(String, String)]) -> Vec<String> {
    let parameters = parameters.iter().map(|(name, text)| format!("@param {name} - {text}"));
    let mut tags: Vec<String> = parameters.collect();
    tags.extend(told.answer.iter().map(|answer| format!("@returns {answer}")));
    tags.push(format!("@throws `GureumError`. {}", told.failure()));
    tags.extend(told.errors.iter().map(|error| format!("- {error}")));
    let about: Vec<String> = told.meaning.iter().chain(&told.evidence).cloned().chain([tags.join("\n")]).collect();
    comment(&about)
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
