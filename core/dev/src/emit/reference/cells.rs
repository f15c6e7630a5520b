//! Pieces of the pages: cells of tables, kinds of values, links, evidence.

use crate::emit::docs::{Voice, escaped};
use crate::load::{Confidence, Schema};
use crate::model::{Operation, Service, Shape};

/// Fields keep the names of the wire; operations and types are links on the page.
pub const VOICE: Voice = Voice { field, operation, model };

fn field(wire: &str, _: Option<&str>) -> String {
    wire.to_owned()
}

fn operation(_: &Service, operation: &Operation) -> String {
    format!("[`{}`](#{})", operation.id, anchor(operation.id))
}

fn model(_: &Service, name: &str) -> String {
    format!("[`{name}`](#type-{})", anchor(name))
}

/// The anchor that a heading gets.
pub fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | ' '));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// A text on one line, in which nothing ends a cell.
pub fn cell(text: &str) -> String {
    escaped(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Markdown in a cell: there a bar ends it even inside of code.
pub fn in_table(markdown: &str) -> String {
    let parts = markdown.split('`').enumerate();
    parts
        .map(|(at, part)| if at % 2 == 1 { part.replace('|', "\\|") } else { part.to_owned() })
        .collect::<Vec<_>>()
        .join("`")
}

/// `A`, `B`.
pub fn listed(texts: &[String]) -> String {
    texts.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}

/// How a fact is known, one sentence each.
pub fn evidence(confidence: Option<Confidence>, sources: &[String], note: Option<&str>) -> Vec<String> {
    let word = confidence.map(|confidence| match confidence {
        Confidence::Documented => "Documented by the vendor.",
        Confidence::Reference => "From the vendor's reference document.",
        Confidence::Inferred => "Inferred.",
        Confidence::Observed => "Observed in real answers.",
    });
    let mut known: Vec<String> = word.into_iter().map(str::to_owned).collect();
    let sources: Vec<String> = sources.iter().map(|source| cell(source)).collect();
    known.extend((!sources.is_empty()).then(|| format!("Source: {}.", sources.join(", "))));
    known.extend(note.map(|note| format!("Note: {}", cell(note))));
    known
}

/// What a value is, with links to types.
pub fn kind(service: &Service, schema: &Schema) -> String {
    let shape = service.shape(schema);
    let said = of_shape(service, &shape);
    // A component that is no type in code has rules and notes all the same.
    match service.resolve(schema).name {
        Some(component) if !matches!(shape, Shape::Record(_) | Shape::Choice(Some(_))) => {
            format!("{said} ({})", model(service, &service.type_name(component)))
        }
        _ => said,
    }
}

/// One empty line where there are several.
pub fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines() {
        if !(line.is_empty() && lines.last().is_some_and(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned() + "\n"
}

fn of_shape(service: &Service, shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Choice(None) => "text".to_owned(),
        Shape::Scalar => "text or integer".to_owned(),
        Shape::Secret => "secret text".to_owned(),
        Shape::Time => "time".to_owned(),
        Shape::Integer => "integer".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Boolean | Shape::Truth => "boolean".to_owned(),
        Shape::Texts => "text or list of text".to_owned(),
        Shape::Free => "object".to_owned(),
        Shape::Any => "anything".to_owned(),
        Shape::List(inner) => format!("list of {}", of_shape(service, inner)),
        Shape::Map(inner) => format!("map of {}", of_shape(service, inner)),
        Shape::Choice(Some(name)) | Shape::Record(name) => model(service, name),
    }
}
