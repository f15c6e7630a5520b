//! The inputs of an operation, and what is in them: for flags, and for the file that a skeleton becomes.

use serde_json::Value;

use super::plain::plain;
use crate::emit::docs::{self, Words};
use crate::emit::literal;
use crate::load::{Additional, Kind, Schema};
use crate::model::{Input, Operation, Resolved, Service, Shape, commands};

/// Inside of what they describe, so that a type that holds itself has an end.
const DEEPEST: usize = 6;

/// Makes rows of fields.
pub struct Fields<'w, 's, 'a> {
    service: &'s Service<'a>,
    words: &'w Words<'s, 'a>,
}

impl<'w, 's, 'a> Fields<'w, 's, 'a> {
    pub fn new(service: &'s Service<'a>, words: &'w Words<'s, 'a>) -> Self {
        Fields { service, words }
    }

    /// The row of an input.
    pub fn input(&self, operation: &Operation, input: &Input) -> String {
        let request = operation.requests.first().map(|(_, request)| request);
        let example = request.and_then(|request| request.get(input.name));
        let about = plain(&self.words.said(&docs::input(self.service, input)));
        self.row(input.name, input.schema, input.required, about, example, 0)
    }

    fn row(
        &self,
        name: &str,
        schema: &Schema,
        required: bool,
        about: String,
        example: Option<&Value>,
        depth: usize,
    ) -> String {
        let shape = self.service.shape(schema);
        let Resolved { schema: resolved, .. } = self.service.resolve(schema);
        let is_list = resolved.kind() == Some(Kind::Array);
        let chosen = example.cloned().unwrap_or_else(|| placeholder(&resolved, &shape));
        let inner = self.inner(&resolved, example, depth);
        let is_secret = matches!(shape, Shape::Secret);
        format!(
            "Field {{ name: {}, flag: {}, about: {}, required: {required}, secret: {is_secret}, list: {is_list}, \
             example: {}, fields: {} }}",
            literal::text(name),
            literal::text(&commands::flag(name)),
            literal::text(&about),
            literal::raw(&chosen.to_string()),
            literal::list(inner),
        )
    }

    /// The fields of the object, or of the objects of the list.
    fn inner(&self, schema: &Schema, example: Option<&Value>, depth: usize) -> Vec<String> {
        if depth >= DEEPEST {
            return Vec::new();
        }
        if let Some(items) = &schema.items {
            let first = example.and_then(|list| list.get(0));
            return self.inner(&self.service.resolve(items).schema, first, depth + 1);
        }
        // Free names beside fields that are known: the known ones alone would say that there are no others.
        if matches!(schema.additional_properties, Some(Additional::Of(_))) {
            return Vec::new();
        }
        let field = |(name, field): (&str, &Schema)| {
            let resolved = self.service.resolve(field).schema;
            let about = docs::or(docs::field(&resolved), || "The vendor does not describe it.".to_owned()).join(" ");
            let required = schema.required.iter().any(|required| required.value == name);
            let about = plain(&self.words.said(&about));
            self.row(name, field, required, about, example.and_then(|object| object.get(name)), depth + 1)
        };
        schema.properties.iter().map(field).collect()
    }
}

/// A value to be replaced: what the description offers, else the emptiest of its kind.
fn placeholder(schema: &Schema, shape: &Shape) -> Value {
    let known = || schema.known_values.iter().next().map(|(value, _)| Value::from(value));
    let offered = schema.default.clone().or_else(|| schema.examples.first().cloned());
    let offered = offered.or_else(|| schema.choices.first().cloned()).or_else(known);
    offered.unwrap_or_else(|| match shape {
        Shape::Integer | Shape::Number => Value::from(least(schema)),
        Shape::Boolean => Value::from(false),
        Shape::List(_) | Shape::Texts => Value::Array(Vec::new()),
        Shape::Map(_) | Shape::Free | Shape::Record(_) => Value::Object(serde_json::Map::new()),
        _ => Value::from(""),
    })
}

/// The smallest number that the rules allow; 0 where they name none.
fn least(schema: &Schema) -> i64 {
    let ranges = schema.any_of.iter().filter_map(|range| range.minimum);
    schema.minimum.or_else(|| ranges.min()).unwrap_or(0)
}
