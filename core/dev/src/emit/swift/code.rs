//! Pieces of Swift: comments, words, literals, signatures.

use serde_json::Value;

use crate::emit::docs::{self, Told, Voice};
use crate::model::{Operation, Service};
use crate::names;

/// How Swift says names.
pub const VOICE: Voice = Voice { field, operation, model };

const WIDTH: usize = 120;

fn field(wire: &str, own: Option<&str>) -> String {
    property(own.unwrap_or(wire)).trim_matches('`').to_owned()
}

/// DocC finds a method by the labels of its parameters.
fn operation(service: &Service, operation: &Operation) -> String {
    let mut labels: Vec<(bool, String)> = operation
        .inputs
        .iter()
        .map(|input| {
            let is_required = input.required && !service.resolve(input.schema).schema.is_nullable();
            (!is_required, field(input.name, input.schema.name.as_deref()) + ":")
        })
        .collect();
    labels.sort_by_key(|(is_optional, _)| *is_optional);
    let labels: String = labels.into_iter().map(|(_, label)| label).collect();
    let client = service.spelling().in_swift();
    let group = if service.groups.len() == 1 { String::new() } else { format!("/{}", names::pascal(operation.group)) };
    format!("``{client}{group}/{}({labels}options:)``", method_name(operation.name).trim_matches('`'))
}

fn model(service: &Service, name: &str) -> String {
    format!("``{}/{name}``", service.spelling().in_swift())
}

/// What is told about a method, with the meaning of each parameter, as DocC has it.
pub fn of_method(told: &Told, parameters: &[(String, String)], margin: usize) -> Vec<String> {
    let mut tags = vec!["- Parameters:".to_owned()];
    tags.extend(parameters.iter().map(|(name, text)| format!("  - {}: {text}", name.trim_matches('`'))));
    tags.extend(told.answer.iter().map(|answer| format!("- Returns: {answer}")));
    let errors = told.errors.iter();
    let mut about: Vec<String> = told.meaning.iter().chain(&told.evidence).cloned().collect();
    if told.is_list {
        // Nothing fails before a page is read, so such a method does not throw.
        let lines = [format!("Reading throws ``GureumError``. {}", told.failure())];
        about.push(lines.into_iter().chain(errors.map(|error| format!("- {error}"))).collect::<Vec<_>>().join("\n"));
    } else {
        tags.push(format!("- Throws: ``GureumError``. {}", told.failure()));
        tags.extend(errors.map(|error| format!("  - {error}")));
    }
    about.push(tags.join("\n"));
    comment(&about, margin)
}

/// What is told about an initializer.
pub fn of_initializer(parameters: &[(String, String)], margin: usize) -> Vec<String> {
    let lines = parameters.iter().map(|(name, text)| format!("\n  - {}: {text}", name.trim_matches('`')));
    comment(&[format!("- Parameters:{}", lines.collect::<String>())], margin)
}

/// Markdown paragraphs as lines of a comment that has a margin before it. Nested lists keep theirs.
pub fn comment(paragraphs: &[String], margin: usize) -> Vec<String> {
    let width = WIDTH - margin - "/// ".len();
    let mut lines = Vec::new();
    for paragraph in paragraphs {
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

/// A name before the colon of an argument, where a keyword stands for itself; Swift warns of the marks there.
pub fn label(name: &str) -> &str {
    match name.trim_matches('`') {
        "inout" | "let" | "var" => name,
        plain => plain,
    }
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

/// Name of a property or a parameter.
pub fn property(wire: &str) -> String {
    let name = names::camel(wire);
    if names::is_taken_by_swift_model(&name) { format!("{name}_") } else { word(&name) }
}

pub fn method_name(wire: &str) -> String {
    if names::is_taken_in_swift(wire) { format!("{wire}_") } else { word(wire) }
}
