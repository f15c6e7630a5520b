//! What an answer surely holds: what it requires and what may not be `null`.
//!
//! Such a field is not optional in any language, because the core takes no
//! answer for a success that lacks it.

use serde_json::Value;

use crate::load::{Additional, Kind, Schema};
use crate::model::{Operation, Service, Shape};

/// Fields of one object that the core can look after: one bit each.
const MOST: usize = 64;

/// A field that is surely there, or in which such fields are; the twin of `gureum::operation::Held`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Wire name.
    pub name: String,
    /// What is read of it, `Some(None)` is any value; `None` where it may be absent.
    pub sure: Option<Option<Kind>>,
    /// What is in the object of this field, or in each object of its list.
    pub holds: Vec<Held>,
}

/// Whether a field of a schema is surely there.
pub fn is_sure(service: &Service, owner: &Schema, field: &str) -> bool {
    let is_required = owner.required.iter().any(|required| required.value == field);
    let is_nullable = |schema: &Schema| service.resolve(schema).schema.is_nullable();
    is_required && owner.properties.get(field).is_some_and(|schema| !is_nullable(schema))
}

/// What the object of this schema surely holds, or each object of its list.
pub fn of(service: &Service, schema: &Schema) -> Vec<Held> {
    let resolved = service.resolve(schema).schema;
    if let Some(items) = &resolved.items {
        return of(service, items);
    }
    let field = |(name, inner): (&str, &Schema)| {
        let sure = is_sure(service, &resolved, name).then(|| due(&service.shape(inner)));
        let holds = of(service, inner);
        (sure.is_some() || !holds.is_empty()).then(|| Held { name: name.to_owned(), sure, holds })
    };
    resolved.properties.iter().filter_map(field).collect()
}

/// What is wrong with what the answer of an operation surely holds.
pub fn mistakes(service: &Service, operation: &Operation) -> Vec<String> {
    let Some(json) = operation.reply.json else { return Vec::new() };
    let holds = of(service, json);
    let id = operation.id;
    let mut found = Vec::new();
    for (name, sample) in &operation.reply.examples {
        let lacks = lacking(&holds, &sample.value, true).filter(|_| is_success(&sample.value));
        found
            .extend(lacks.map(|path| format!("`{name}` of `{id}` has no `{path}`; it is not sure, do not require it")));
    }
    service.visit(json, "", &mut |pointer, schema| {
        if let Some(Additional::Of(inner)) = &schema.additional_properties
            && !of(service, inner).is_empty()
        {
            found.push(format!("values of the map `{pointer}` of `{id}` require fields, and nobody looks there"));
        }
        if schema.properties.iter().count() > MOST {
            found.push(format!("`{pointer}` of `{id}` has more than {MOST} fields; that many are not looked after"));
        }
    });
    if let Some(unique) = &operation.given.unique_name {
        // What is rebuilt inside of a field is rebuilt with it.
        let is_named = |name: &str| unique.answer.iter().any(|(path, _)| path.split('.').next() == Some(name));
        let is_rebuilt = |held: &&Held| held.sure.is_none() || is_named(&held.name);
        let lost = holds.iter().find(|held| !is_rebuilt(held));
        found.extend(lost.map(|held| {
            let name = &held.name;
            format!("`{id}` surely answers `{name}`, and a look-up by the name does not; add it to `answer`")
        }));
    }
    found
}

/// Whether an answer is none of the refusals that come with status 200.
pub fn is_success(answer: &Value) -> bool {
    answer.get("success") != Some(&Value::Bool(false))
}

/// The path of a field that is surely there and missing from a sample.
fn lacking(holds: &[Held], sample: &Value, is_root: bool) -> Option<String> {
    if let Value::Array(items) = sample {
        return items.iter().find_map(|item| lacking(holds, item, false));
    }
    let fields = sample.as_object().filter(|fields| is_root || !fields.is_empty())?;
    holds.iter().find_map(|held| match fields.get(&held.name).filter(|value| is_read(held, value)) {
        None => held.sure.is_some().then(|| held.name.clone()),
        Some(value) => lacking(&held.holds, value, false).map(|path| format!("{}/{path}", held.name)),
    })
}

/// Whether the field is there: a value that every language reads as what is due, as in the core.
fn is_read(held: &Held, value: &Value) -> bool {
    let Some(due) = held.sure else { return !value.is_null() };
    let is_whole = |number: f64| number.fract() == 0.0;
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok());
    match due {
        None => !value.is_null(),
        Some(Kind::String) => value.is_string() || value.is_number() || value.is_boolean(),
        Some(Kind::Boolean) => value.is_boolean() || matches!(value.as_str(), Some("true" | "false")),
        Some(Kind::Integer) => number.is_some_and(is_whole),
        Some(Kind::Number) => number.is_some(),
        Some(Kind::Array) => value.is_array() || value.as_object().is_some_and(|fields| !fields.is_empty()),
        Some(Kind::Object) => value.as_object().is_some_and(|fields| !fields.is_empty()),
        Some(Kind::Null) => true,
    }
}

/// The kind that every language reads as this shape.
fn due(shape: &Shape) -> Option<Kind> {
    match shape {
        Shape::Text | Shape::Secret | Shape::Time | Shape::Choice(_) | Shape::Scalar => Some(Kind::String),
        Shape::Integer => Some(Kind::Integer),
        Shape::Number => Some(Kind::Number),
        Shape::Boolean | Shape::Truth => Some(Kind::Boolean),
        Shape::List(_) => Some(Kind::Array),
        Shape::Record(_) => Some(Kind::Object),
        // An empty map is as good as none, in every language.
        Shape::Texts | Shape::Map(_) | Shape::Free | Shape::Any => None,
    }
}

#[cfg(test)]
#[path = "../tests/unit/sure.rs"]
mod tests;
