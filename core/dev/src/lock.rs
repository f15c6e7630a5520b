//! The released API in canonical form, and what changed since.
//!
//! One fact per line, sorted, each complete in itself, so that a comparison of
//! lines is a comparison of facts. A fact has a subject (its first words) and a
//! value; the subject says what a change of it breaks.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::load::Schema;
use crate::model::{Model, Operation, Service, Shape};

/// A fact that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Whether code of users stops working.
    pub is_breaking: bool,
    /// In words.
    pub text: String,
}

/// `core/api/api.lock`.
pub fn text(model: &Model) -> String {
    let mut facts = BTreeMap::new();
    for service in &model.services {
        // Another service may have an operation of the same id.
        let of = service.spelling().kebab();
        for operation in &service.operations {
            facts
                .insert(format!("operation {of}:{}", operation.id), format!("{} {}", operation.method, operation.path));
            inputs(service, operation, &mut facts);
            answer(service, operation, &mut facts);
        }
        for wait in &service.waits {
            facts.insert(
                format!("wait {of}:{}", wait.id),
                format!("{} {}", wait.states.read.value, wait.states.input.value),
            );
        }
    }
    let mut text =
        "# The released API. `cargo dev diff` compares with it; `cargo dev diff --accept` writes it.\n".to_owned();
    for (subject, value) in facts {
        let _ = writeln!(text, "{subject} = {value}");
    }
    text
}

/// What changed from `old` to `new`, both from [`text`].
pub fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (facts(old), facts(new));
    let mut changes = Vec::new();
    for (subject, before) in &old {
        match new.get(subject) {
            None => changes.push(Change { is_breaking: true, text: format!("removed: {subject} ({before})") }),
            // Also an input that is no longer required: it leaves `new` in Rust.
            Some(after) if after != before => {
                changes.push(Change { is_breaking: true, text: format!("changed: {subject} ({before} -> {after})") });
            }
            Some(_) => {}
        }
    }
    for (subject, value) in new.iter().filter(|(subject, _)| !old.contains_key(*subject)) {
        let is_required = subject.starts_with("input ") && value.ends_with(" required");
        let is_breaking = is_required && old.contains_key(owner(subject).as_str());
        changes.push(Change { is_breaking, text: format!("added: {subject} ({value})") });
    }
    changes
}

/// The fact that an input stands in: the object around it, or the operation.
fn owner(subject: &str) -> String {
    let (object, _) = subject.rsplit_once('/').unwrap_or((subject, ""));
    let object = object.trim_end_matches("/*");
    match object.strip_suffix(' ') {
        Some(input) => input.replacen("input", "operation", 1),
        None => object.to_owned(),
    }
}

fn facts(text: &str) -> BTreeMap<&str, &str> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = ")).collect()
}

fn inputs(service: &Service, operation: &Operation, facts: &mut BTreeMap<String, String>) {
    let id = format!("{}:{}", service.spelling().kebab(), operation.id);
    for input in &operation.inputs {
        let subject = format!("input {id} /{}", input.name);
        let required = required(input.required);
        facts.insert(subject, format!("{} {required}", shape_of(service, input.schema)));
        let root = format!("/{}", input.name);
        service.visit(input.schema, &root, &mut |pointer, schema| {
            fields(service, &format!("input {id} {pointer}"), schema, facts);
        });
    }
}

fn answer(service: &Service, operation: &Operation, facts: &mut BTreeMap<String, String>) {
    let subject = format!("answer {}:{}", service.spelling().kebab(), operation.id);
    let kind = match operation.reply.json {
        Some(json) => shape_of(service, json),
        None => operation.reply.file.map_or("nothing", |file| file.in_lock()).to_owned(),
    };
    facts.insert(subject.clone(), kind);
    if let Some(json) = operation.reply.json {
        service.visit(json, "", &mut |pointer, schema| fields(service, &format!("{subject} {pointer}"), schema, facts));
    }
}

fn fields(service: &Service, subject: &str, schema: &Schema, facts: &mut BTreeMap<String, String>) {
    for (name, inner) in schema.properties.iter() {
        let required = required(schema.required.iter().any(|field| field.value == name));
        facts.insert(
            format!("{subject}/{}", crate::model::escape(name)),
            format!("{} {required}", shape_of(service, inner)),
        );
    }
}

fn required(is_required: bool) -> &'static str {
    if is_required { "required" } else { "optional" }
}

fn shape_of(service: &Service, schema: &Schema) -> String {
    name(&service.shape(schema))
}

fn name(shape: &Shape) -> String {
    match shape {
        Shape::Text => "text".to_owned(),
        Shape::Secret => "secret".to_owned(),
        Shape::Time => "time".to_owned(),
        Shape::Choice(Some(name)) => format!("choice:{name}"),
        Shape::Choice(None) => "choice".to_owned(),
        Shape::Integer => "integer".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Boolean | Shape::Truth => "boolean".to_owned(),
        Shape::List(inner) => format!("list:{}", name(inner)),
        Shape::Texts => "list:text".to_owned(),
        Shape::Map(inner) => format!("map:{}", name(inner)),
        Shape::Free => "object".to_owned(),
        Shape::Record(name) => format!("type:{name}"),
        Shape::Scalar => "scalar".to_owned(),
        Shape::Any => "any".to_owned(),
    }
}

#[cfg(test)]
#[path = "../tests/unit/lock.rs"]
mod tests;
