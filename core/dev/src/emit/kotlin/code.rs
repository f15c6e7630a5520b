//! Pieces of Kotlin: names, comments, literals.

use crate::emit::docs::{self, Told, Voice};
use crate::model::{Input, Operation, Service};
use crate::names;

/// How Kotlin says names.
pub const VOICE: Voice = Voice { field, operation, model };

/// Width of a comment.
const WIDTH: usize = 110;

/// `io.github.gureum.dataforest`.
pub fn package(service: &Service) -> String {
    format!("io.github.gureum.{}", service.spelling().flat())
}

/// Name of a property of a model.
pub fn property(wire: &str) -> String {
    let name = names::camel(wire);
    let is_ours = ["extra", "form"].contains(&name.as_str());
    if names::is_reserved_in_kotlin(&name) || is_ours { format!("{name}_") } else { name }
}

pub fn method_name(wire: &str) -> String {
    let name = names::camel(wire);
    let is_taken = names::is_taken_in_kotlin(&name) || names::is_reserved_in_kotlin(&name);
    if is_taken { format!("{name}_") } else { name }
}

/// Name of a parameter.
pub fn parameter(input: &Input) -> String {
    let name = names::camel(input.name);
    let is_ours = ["options", "timeout", "onProgress"].contains(&name.as_str());
    if names::is_reserved_in_kotlin(&name) || is_ours { format!("{name}_") } else { name }
}

fn field(wire: &str, own: Option<&str>) -> String {
    property(own.unwrap_or(wire))
}

fn operation(service: &Service, operation: &Operation) -> String {
    format!("[{}.{}]", owner(service, operation.group), method_name(operation.name))
}

/// The class on which the methods of a group stand.
pub fn owner(service: &Service, group: &str) -> String {
    if service.groups.len() == 1 { service.spelling().in_kotlin() } else { names::pascal(group) }
}

/// What is told about the blocking form of a method.
pub fn blocking(told: Told, link: &str) -> Told {
    let first = told.meaning.first().map(String::as_str).unwrap_or_default();
    Told { meaning: vec![format!("{first} Blocking form of {link}; interrupting the thread ends it.")], ..told }
}

fn model(_: &Service, name: &str) -> String {
    format!("[{name}]")
}

/// What is told about a method, with the meaning of each parameter, as KDoc has it.
pub fn of_method(told: &Told, parameters: &[(String, String)]) -> Vec<String> {
    let mut tags: Vec<String> = parameters.iter().map(|(name, text)| format!("@param {name} {text}")).collect();
    tags.extend(told.answer.iter().map(|answer| format!("@return {answer}")));
    tags.push(format!("@throws GureumException {}", told.failure()));
    tags.extend(told.errors.iter().map(|error| format!("- {error}")));
    let about: Vec<String> = told.meaning.iter().chain(&told.evidence).cloned().chain([tags.join("\n")]).collect();
    comment(&about)
}

/// Markdown paragraphs as lines of a comment. Comments of Kotlin nest, so neither end of one may stand in it.
pub fn comment(paragraphs: &[String]) -> Vec<String> {
    let plain = |text: &String| text.replace("*/", "*&#47;").replace("/*", "/&#42;");
    docs::wrapped(&paragraphs.iter().map(plain).collect::<Vec<_>>(), WIDTH)
}

/// A text literal. A dollar would begin a template.
pub fn text(value: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' | '$' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(letter))),
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}

/// No spaces at line ends, no two empty lines, one line end at the end.
pub fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        let after_open = lines.last().is_none_or(|last| last.is_empty() || last.ends_with('{') || last.ends_with('('));
        if !(line.is_empty() && after_open) {
            // No empty line before the end of a block either.
            if matches!(line.trim(), "}" | ")") {
                while lines.last().is_some_and(|last| last.is_empty()) {
                    lines.pop();
                }
            }
            lines.push(line);
        }
    }
    while lines.last().is_some_and(|line| line.is_empty()) {
        lines.pop();
    }
    lines.join("\n") + "\n"
}
