//! Pieces of Swift: comments, words, literals, signatures.

use serde_json::Value;

use crate::emit::docs;
use crate::names;

const WIDTH: usize = 120;

/// Markdown paragraphs as lines of a comment that has a margin before it. Nested lists keep theirs.
pub fn comment(paragraphs: &[String], margin: usize) -> Vec<String> {
    let width = WIDTH - margin - "/// ".len();
    let mut lines = Vec::new();
    for paragraph in paragraphs {
        // A heading would stand in the list of contents of the page.
        let paragraph = paragraph.replace("# Errors", "Errors:");
        lines.extend((!lines.is_empty()).then(String::new));
        lines.extend(paragraph.lines().flat_map(|line| item(line, width)));
    }
    lines
}

/// A line with what stands before it, broken; what follows stands under its text.
fn item(line: &str, width: usize) -> Vec<String> {
    let text = line.trim_start();
    let margin = " ".repeat(line.len() - text.len());
    let broken = docs::wrapped(&[text.to_owned()], width - margin.len());
    broken.into_iter().map(|part| format!("{margin}{part}")).collect()
}

/// A name where Swift might take the word for itself.
pub fn word(name: &str) -> String {
    if names::is_reserved_in_swift(name) { format!("`{name}`") } else { name.to_owned() }
}

/// A text literal.
pub fn text(value: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() => quoted.push_str(&format!("\\u{{{:x}}}", u32::from(letter))),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// `#"text"#`, with as many marks as it takes.
pub fn raw(text: &str) -> String {
    let mut marks = String::from("#");
    while text.contains(&format!("\"{marks}")) || text.contains(&format!("\\{marks}")) {
        marks.push('#');
    }
    format!("{marks}\"{text}\"{marks}")
}

/// A JSON value as a `JSONValue`.
pub fn value(json: &Value) -> String {
    match json {
        Value::Null => "nil".to_owned(),
        Value::String(value) => text(value),
        Value::Array(items) => format!("[{}]", items.iter().map(value).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) if fields.is_empty() => "[:]".to_owned(),
        Value::Object(fields) => {
            let field = |(name, inner): (&String, &Value)| format!("{}: {}", text(name), value(inner));
            format!("[{}]", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// `public func name(a: A, b: B) -> C {`, broken where it is long.
pub fn signature(name: &str, parameters: &[String], returns: &str, margin: usize) -> String {
    function(&format!("public func {name}"), parameters, returns, margin)
}

/// `public init(a: A) {`.
pub fn initializer(parameters: &[String], margin: usize) -> String {
    function("public init", parameters, "", margin)
}

fn function(head: &str, parameters: &[String], returns: &str, margin: usize) -> String {
    let line = format!("{head}({}){returns} {{", parameters.join(", "));
    if margin + line.chars().count() <= WIDTH {
        return line;
    }
    let margin = " ".repeat(margin);
    let lines: Vec<String> = parameters.iter().map(|each| format!("{margin}    {each}")).collect();
    format!("{head}(\n{}\n{margin}){returns} {{", lines.join(",\n"))
}

/// The body of a method: the call, with what it sends.
pub fn call(verb: &str, id: &str, puts: &[String], items: Option<String>) -> Vec<String> {
    let verb = if items.is_some() { format!("self.caller.{verb}") } else { verb.to_owned() };
    let tail = items.map(|items| format!(" {{ {items} }}")).unwrap_or_default();
    match puts {
        [] => vec![format!("{verb}({}, encoded(), options){tail}", text(id))],
        [put] => vec![format!("{verb}({}, encoded {{ {put} }}, options){tail}", text(id))],
        puts => {
            let mut lines = vec!["let input = encoded {".to_owned()];
            lines.extend(puts.iter().map(|put| format!("    {put}")));
            lines.push("}".to_owned());
            lines.push(format!("return {verb}({}, input, options){tail}", text(id)));
            lines
        }
    }
}

pub fn method_name(wire: &str) -> String {
    if names::is_taken_in_swift(wire) { format!("{wire}_") } else { word(wire) }
}
