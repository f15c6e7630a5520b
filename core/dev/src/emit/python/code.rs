//! Pieces of Python: names, docstrings, literals.

use crate::model::Input;
use crate::names;

/// Width of a line.
pub const WIDTH: usize = 100;

/// Name of an attribute of a model.
pub fn attribute(wire: &str) -> String {
    let name = names::snake(wire);
    if names::is_reserved_in_python(&name) || names::is_taken_by_model(&name) { format!("{name}_") } else { name }
}

pub fn method_name(wire: &str) -> String {
    let name = names::snake(wire);
    if names::is_reserved_in_python(&name) { format!("{name}_") } else { name }
}

/// Name of a parameter.
pub fn parameter(input: &Input) -> String {
    let name = names::snake(input.name);
    let is_ours = ["self", "timeout", "max_retries", "on_progress"].contains(&name.as_str());
    if names::is_reserved_in_python(&name) || is_ours { format!("{name}_") } else { name }
}

/// Markdown as the plain text of a docstring.
pub fn plain(markdown: &str) -> String {
    let address = |word: &str| match word.strip_prefix("<https://").and_then(|rest| rest.split_once('>')) {
        Some((address, rest)) => format!("https://{address}{rest}"),
        None => word.to_owned(),
    };
    let mut text = markdown.split(' ').map(address).collect::<Vec<_>>().join(" ");
    text = text.replace("\\\\", "\\");
    for mark in ["[", "]", "<", ">", "*", "`", "|"] {
        text = text.replace(&format!("\\{mark}"), mark);
    }
    // A backslash would be an escape, and three quotes the end.
    text.replace('\\', "\\\\").replace("\"\"\"", "'''")
}

/// No two empty lines too many, and one line end at the end.
pub fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        let is_third =
            line.is_empty() && lines.len() >= 2 && lines[lines.len() - 2..].iter().all(|line| line.is_empty());
        if !is_third {
            lines.push(line);
        }
    }
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    lines.join("\n") + "\n"
}

/// A JSON value as a Python literal.
pub fn python(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Array(items) => format!("[{}]", items.iter().map(python).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| format!("{}: {}", Value::from(name.as_str()), python(value));
            format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
