//! One list of values is one type: two lists of the same values would be two types that do not fit each other.

use std::collections::HashMap;

use super::super::{Service, shape};
use crate::load::{Additional, Operation, Schema};
use crate::rules;

/// A list of values where it is written down, not where it is referred to.
struct Written<'a> {
    place: String,
    line: u64,
    schema: &'a Schema,
    values: Vec<String>,
}

/// Line and text of each mistake.
pub(super) fn mistakes(service: &Service) -> Vec<(u64, String)> {
    let mut all: HashMap<Vec<String>, Vec<Written>> = HashMap::new();
    for list in written(service) {
        all.entry(list.values.clone()).or_default().push(list);
    }
    let mut found: Vec<_> = all.values().flat_map(|alike| of(alike)).collect();
    found.sort();
    found
}

/// All but one of the lists with the same values must say why they are apart.
fn of(alike: &[Written]) -> Vec<(u64, String)> {
    let (apart, joined): (Vec<_>, Vec<_>) = alike.iter().partition(|list| list.schema.apart.is_some());
    let again = joined.iter().skip(1).map(|list| {
        let text = format!(
            "`{}` has the values of `{}`; refer to one schema below `components` with `$ref`, or say with `x-apart` why these are two types",
            list.place, joined[0].place
        );
        (list.line, text)
    });
    let alone = apart
        .iter()
        .filter(|_| alike.len() == 1)
        .map(|list| (list.line, format!("no other list has the values of `{}`; leave `x-apart` out", list.place)));
    again.chain(alone).collect()
}

fn written<'a>(service: &Service<'a>) -> Vec<Written<'a>> {
    let document = &service.source.document;
    let mut found = Vec::new();
    for (name, line, schema) in document.components.schemas.lines() {
        look(name, line, schema, &mut found);
    }
    for operation in &service.operations {
        of_operation(operation.id, operation.given, &mut found);
    }
    found
}

fn of_operation<'a>(id: &str, given: &'a Operation, found: &mut Vec<Written<'a>>) {
    for parameter in &given.parameters {
        let place = format!("{id}/{}", parameter.value.name);
        look(&place, parameter.referenced.line(), &parameter.value.schema, found);
    }
    let bodies = given.request_body.iter().flat_map(|body| &body.content.json);
    let answers = given.responses.iter().flat_map(|(_, answer)| &answer.content.json);
    for media in bodies.chain(answers) {
        look(id, given.operation_id.referenced.line(), &media.schema, found);
    }
}

/// The lists in a schema as written: what it refers to is looked at where that stands.
fn look<'a>(place: &str, line: u64, schema: &'a Schema, found: &mut Vec<Written<'a>>) {
    if shape::is_choice(schema) {
        let known = schema.known_values.iter().map(|(text, _)| text.to_owned());
        let mut values: Vec<_> = known.chain(rules::texts(&schema.choices)).collect();
        values.sort();
        values.dedup();
        found.push(Written { place: place.to_owned(), line, schema, values });
    }
    for (name, line, inner) in schema.properties.lines() {
        look(&format!("{place}/{name}"), line, inner, found);
    }
    if let Some(Additional::Of(inner)) = &schema.additional_properties {
        look(place, line, inner, found);
    }
    schema.items.iter().for_each(|items| look(place, line, items, found));
}
