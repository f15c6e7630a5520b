//! Pieces of Rust: types, parameters, attributes, signatures.

use crate::emit::docs::{self, Told, Voice};
use crate::model::{Operation, Service, Shape};
use crate::names;

/// How Rust says names.
pub const VOICE: Voice = Voice { field, operation, model };

fn field(wire: &str, own: Option<&str>) -> String {
    names::snake(own.unwrap_or(wire))
}

fn operation(service: &Service, operation: &Operation) -> String {
    let is_single = service.groups.len() == 1;
    let owner = if is_single { service.spelling().in_rust() } else { names::pascal(operation.group) };
    format!("[`{owner}::{}`]", names::snake(operation.name))
}

fn model(_: &Service, name: &str) -> String {
    format!("[`{name}`]")
}

/// What is told about a method; `takes` is its parameter in a sentence.
pub fn of_method(told: &Told, takes: Option<String>, width: usize) -> Vec<String> {
    let mut about = told.meaning.clone();
    let answer = told.answer.as_ref().filter(|text| *text != docs::NO_ANSWER);
    let gives = answer.map(|text| format!("Answer: {text}"));
    about.extend(takes.into_iter().chain(gives).reduce(|takes, gives| format!("{takes} {gives}")));
    about.extend(told.evidence.clone());
    if !told.errors.is_empty() {
        about.push("# Errors".to_owned());
        about.push(told.errors.iter().map(|error| format!("- {error}")).collect::<Vec<_>>().join("\n"));
    }
    docs::wrapped(&about, width)
}

/// Which way a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Request,
    Answer,
    Both,
}

/// How a field stands in its struct.
#[derive(Debug, Clone, Copy)]
pub struct FieldStyle<'a> {
    /// Wire name.
    pub wire: &'a str,
    /// Whether it must be sent.
    pub is_required: bool,
    /// Whether every answer holds it.
    pub is_sure: bool,
    /// Whether its type is no `Option`.
    pub is_plain: bool,
    /// Which way its struct travels.
    pub way: Way,
    /// Whether the struct writes its fields in camel case.
    pub is_camel: bool,
}

/// The Rust type of a value that is there.
pub fn base(shape: &Shape, owner: &str) -> String {
    match shape {
        Shape::Text | Shape::Scalar => "String".to_owned(),
        Shape::Secret => "Secret".to_owned(),
        Shape::Time => "Timestamp".to_owned(),
        Shape::Choice(name) => name.clone().unwrap_or_else(|| owner.to_owned()),
        Shape::Integer => "i64".to_owned(),
        Shape::Number => "f64".to_owned(),
        Shape::Boolean | Shape::Truth => "bool".to_owned(),
        Shape::List(inner) => format!("Vec<{}>", base(inner, owner)),
        Shape::Texts => "Vec<String>".to_owned(),
        Shape::Map(inner) => format!("BTreeMap<String, {}>", base(inner, owner)),
        Shape::Free => "Map<String, Value>".to_owned(),
        Shape::Record(name) => name.clone(),
        Shape::Any => "Value".to_owned(),
    }
}

/// Parameter type, and the expression that makes the stored value of it.
pub fn argument(shape: &Shape, base: &str, name: &str) -> (String, String) {
    let elements = |inner: &Shape| {
        let element = base.trim_start_matches("BTreeMap<String, ").trim_start_matches("Vec<");
        let element = element.strip_suffix('>').unwrap_or(element);
        if is_passed_as_it_is(inner) { element.to_owned() } else { format!("impl Into<{element}>") }
    };
    match shape {
        shape if is_passed_as_it_is(shape) => (base.to_owned(), name.to_owned()),
        Shape::List(inner) if is_passed_as_it_is(inner) => {
            (format!("impl IntoIterator<Item = {}>", elements(inner)), format!("{name}.into_iter().collect()"))
        }
        Shape::List(inner) => {
            let items = format!("impl IntoIterator<Item = {}>", elements(inner));
            (items, format!("{name}.into_iter().map(Into::into).collect()"))
        }
        Shape::Texts => {
            let items = "impl IntoIterator<Item = impl Into<String>>".to_owned();
            (items, format!("{name}.into_iter().map(Into::into).collect()"))
        }
        Shape::Map(inner) => {
            let items = format!("impl IntoIterator<Item = (impl Into<String>, {})>", elements(inner));
            (items, format!("{name}.into_iter().map(|(key, value)| (key.into(), value.into())).collect()"))
        }
        _ => (format!("impl Into<{base}>"), format!("{name}.into()")),
    }
}

/// The line of a setter, broken as rustfmt does.
pub fn assignment(name: &str, value: &str) -> String {
    let line = format!("        self.{name} = {value};");
    if line.chars().count() <= 120 { line } else { format!("        self.{name} =\n            {value};") }
}

/// A field in a literal of its record, with a chain of calls broken as rustfmt does.
pub fn field_of_literal(field: &str) -> String {
    let line = format!("            {field},\n");
    if line.chars().count() <= 121 {
        return line;
    }
    format!(
        "            {},\n",
        field.replace(").", ")\n                .").replacen(".into_iter", "\n                .into_iter", 1)
    )
}

fn is_passed_as_it_is(shape: &Shape) -> bool {
    matches!(shape, Shape::Integer | Shape::Number | Shape::Boolean | Shape::Truth | Shape::Free)
}

/// `#[serde(…)]` of a field, or nothing.
pub fn attribute(parts: &[String]) -> String {
    let line = format!("    #[serde({})]", parts.join(", "));
    match parts {
        [] => String::new(),
        _ if line.len() <= 120 => line,
        _ => format!("    #[serde(\n        {}\n    )]", parts.join(",\n        ")),
    }
}

/// Attributes of a field, without `serde(…)` around them.
pub fn serde(name: &str, shape: &Shape, style: &FieldStyle) -> Vec<String> {
    let FieldStyle { wire, is_required, is_plain, way, is_camel, .. } = *style;
    let mut parts = Vec::new();
    let plain_name = if is_camel { camel(name) } else { name.to_owned() };
    if plain_name != wire {
        parts.push(format!("rename = \"{wire}\""));
    }
    if way != Way::Request {
        let reader = match (style.is_sure, is_plain) {
            (true, _) => "sure",
            (false, true) => "or_default",
            (false, false) => "optional",
        };
        parts.extend((!style.is_sure).then(|| "default".to_owned()));
        parts.push(format!("deserialize_with = \"lenient::{reader}\""));
    }
    match (shape, way) {
        (Shape::Secret, Way::Answer) => {
            parts.push("skip_serializing".to_owned());
            return parts;
        }
        (Shape::Secret, _) if is_plain => parts.push("serialize_with = \"secret::reveal\"".to_owned()),
        (Shape::Secret, _) => parts.push("serialize_with = \"secret::reveal_optional\"".to_owned()),
        (Shape::Map(inner), _) if **inner == Shape::Secret => {
            parts.push("serialize_with = \"secret::reveal_map\"".to_owned());
        }
        _ => {}
    }
    let is_list = matches!(shape, Shape::List(_) | Shape::Texts);
    let always = is_required && way != Way::Answer;
    if !is_plain && !always {
        parts.push("skip_serializing_if = \"Option::is_none\"".to_owned());
    } else if is_list && is_plain && !always {
        parts.push("skip_serializing_if = \"Vec::is_empty\"".to_owned());
    }
    parts
}

/// What serde's `camelCase` makes of a field.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut out, part| {
        let mut letters = part.chars();
        out.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        out.extend(letters);
        out
    })
}

/// The Rust type of an element that needs no owner to have a name.
pub fn type_of(shape: &Shape) -> String {
    base(shape, "Value")
}

/// First line of a public method inside an `impl`, one line per parameter if it would be too long.
pub fn signature(name: &str, parameters: &[String], answer: &str) -> String {
    declared("pub fn", name, parameters, answer)
}

/// The same of a method that is awaited.
pub fn awaited_signature(name: &str, parameters: &[String], answer: &str) -> String {
    declared("pub async fn", name, parameters, answer)
}

fn declared(keywords: &str, name: &str, parameters: &[String], answer: &str) -> String {
    let line = format!("    {keywords} {name}({}) -> {answer} {{", parameters.join(", "));
    if line.chars().count() <= 120 {
        return line;
    }
    let lines: String = parameters.iter().map(|parameter| format!("        {parameter},\n")).collect();
    format!("    {keywords} {name}(\n{lines}    ) -> {answer} {{")
}
