//! Pieces of Kotlin: names, comments, literals.

use crate::emit::docs;
use crate::model::{Input, Service};
use crate::names;

/// Width of a comment.
const WIDTH: usize = 110;

/// `io.github.gureum.dataforest`.
pub fn package(service: &Service) -> String {
    format!("io.github.gureum.{}", service.spelling().flat())
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

/// Markdown paragraphs as lines of a comment. Comments of Kotlin nest, so neither end of one may stand in it.
pub fn comment(paragraphs: &[String]) -> Vec<String> {
    let plain = |text: &String| text.replace("# Errors", "Errors:").replace("*/", "*&#47;").replace("/*", "/&#42;");
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
