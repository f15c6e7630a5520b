//! Docstrings in Google's style, which griffe and editors take apart.

use super::code::{attribute, method_name, plain};
use crate::emit::docs::{self, Told, Voice};
use crate::model::{Operation, Service};
use crate::names;

/// How Python says names. Its docstrings have no links that an editor follows.
pub const VOICE: Voice = Voice { field, operation, model };

const INDENT: &str = "    ";

fn field(wire: &str, own: Option<&str>) -> String {
    attribute(own.unwrap_or(wire))
}

fn operation(service: &Service, operation: &Operation) -> String {
    let method = method_name(operation.name);
    let group = names::snake(operation.group);
    if service.groups.len() == 1 { format!("`{method}`") } else { format!("`{group}.{method}`") }
}

fn model(_: &Service, name: &str) -> String {
    format!("`{name}`")
}

/// Markdown paragraphs as lines of a docstring, which is plain text.
pub fn docstring(paragraphs: &[String], width: usize) -> Vec<String> {
    let plain: Vec<String> = paragraphs.iter().map(|paragraph| plain(paragraph)).collect();
    docs::wrapped(&plain, width)
}

/// What is told about a method, with the meaning of each parameter.
pub fn of_method(told: &Told, parameters: &[(String, String)], width: usize) -> Vec<String> {
    let about: Vec<String> = told.meaning.iter().chain(&told.evidence).cloned().collect();
    let mut lines = docstring(&about, width);
    lines.extend(section("Args", parameters, width));
    if let Some(answer) = &told.answer {
        lines.extend([String::new(), "Returns:".to_owned()]);
        lines.extend(indented(&docstring(std::slice::from_ref(answer), width - INDENT.len()), INDENT));
    }
    lines.extend(raises(told, width));
    lines
}

/// What is told about a constructor.
pub fn of_constructor(parameters: &[(String, String)], width: usize) -> Vec<String> {
    let mut lines = vec!["Every field is given by its name.".to_owned()];
    lines.extend(section("Args", parameters, width));
    lines
}

/// A title and its items; a second line of one stands further right.
fn section(title: &str, items: &[(String, String)], width: usize) -> Vec<String> {
    if items.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), format!("{title}:")];
    for (name, text) in items {
        let item = docstring(&[format!("{name}: {text}")], width - 2 * INDENT.len());
        lines.push(format!("{INDENT}{}", item[0]));
        lines.extend(indented(&item[1..], &INDENT.repeat(2)));
    }
    lines
}

fn raises(told: &Told, width: usize) -> Vec<String> {
    let mut lines = section("Raises", &[("GureumError".to_owned(), told.failure())], width);
    let items: Vec<String> = told.errors.iter().map(|error| format!("- {error}")).collect();
    if !items.is_empty() {
        let items = docstring(&[items.join("\n")], width - 2 * INDENT.len());
        lines.extend(indented(&items, &INDENT.repeat(2)));
    }
    lines
}

fn indented(lines: &[String], margin: &str) -> Vec<String> {
    lines.iter().map(|line| format!("{margin}{line}")).collect()
}
