//! All types of a service: those of inputs, answers and errors.

use std::collections::BTreeMap;

use serde::Serialize;

use super::cells::{anchor, cell, evidence, in_table, kind};
use crate::emit::docs::{Words, escaped, field};
use crate::load::Schema;
use crate::model::{Service, Shape};

/// A type.
#[derive(Serialize)]
pub struct Type {
    pub name: String,
    pub about: String,
    pub fields: Vec<Row>,
    /// Known texts, each with its meaning.
    pub values: Vec<String>,
    pub evidence: Vec<String>,
}

/// A field or an input.
#[derive(Serialize)]
pub struct Row {
    pub name: String,
    /// Where an input goes.
    pub place: String,
    pub kind: String,
    /// Whether it must be given, or surely comes.
    pub is_sure: bool,
    pub meaning: String,
    /// The meaning, and how it is known.
    pub about: String,
}

/// The types by name; a type of an input alone, whose fields stand at its operation, is one too: it has notes of its own.
pub fn all(service: &Service, words: &Words) -> Vec<Type> {
    let components = service.source.document.components.schemas.iter();
    let mut types = BTreeMap::new();
    for (component, schema) in components {
        let name = match service.shape(schema) {
            Shape::Record(name) | Shape::Choice(Some(name)) => name,
            _ => service.type_name(component),
        };
        types.entry(anchor(&name)).or_insert_with(|| one(service, words, name, schema));
    }
    types.into_values().collect()
}

fn one(service: &Service, words: &Words, name: String, schema: &Schema) -> Type {
    let schema = service.resolve(schema).schema;
    let is_sure = |wire: &str| schema.required.iter().any(|field| field.value == wire);
    let row = |(wire, inner): (&str, &Schema)| {
        let resolved = service.resolve(inner).schema;
        let about: Vec<String> = field(&resolved).into_iter().chain(remarks(inner)).collect();
        Row {
            name: wire.to_owned(),
            place: String::new(),
            kind: kind(service, inner),
            is_sure: is_sure(wire),
            meaning: in_table(&words.said(&field(&resolved).join(" "))),
            about: in_table(&words.said(&about.join(" "))),
        }
    };
    let value = |(text, meaning): (&str, &Option<String>)| {
        let meaning = meaning.as_deref().map(|meaning| format!(": {}", cell(meaning))).unwrap_or_default();
        format!("`{text}`{meaning}")
    };
    let closed = crate::rules::texts(&schema.choices);
    let closed = closed.iter().filter(|text| schema.known_values.get(text).is_none()).map(|text| format!("`{text}`"));
    let rules = if schema.properties.iter().next().is_some() {
        Vec::new()
    } else {
        field(&Schema { confidence: None, ..schema.clone() })
    };
    let about =
        if rules.is_empty() { escaped(schema.description.as_deref().unwrap_or_default()) } else { rules.join(" ") };
    Type {
        about: words.said(&about),
        fields: schema.properties.iter().map(row).collect(),
        values: words.say(schema.known_values.iter().map(value).chain(closed).collect()),
        evidence: words.say(evidence(schema.confidence, &schema.source, schema.note.as_deref())),
        name,
    }
}

/// Where a field comes from, and what is to be said of that; how sure it is stands in its documentation. What holds for its
/// type stands there.
pub fn remarks(schema: &Schema) -> Vec<String> {
    evidence(None, &schema.source, schema.note.as_deref())
}
