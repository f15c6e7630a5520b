//! Which fields name a resource.
//!
//! A service that leaves one of them out cannot be used at all, so languages
//! that tell what may be absent from what cannot promise them to their users.

use crate::model::{Service, Shape};

/// The fields by which answers name what was made, listed or read.
pub fn names_of(service: &Service) -> Vec<(String, String)> {
    let answer = |id: &str| match service.shape(service.operation(id)?.reply.json?) {
        Shape::Record(name) => Some(name),
        _ => None,
    };
    let mut found = Vec::new();
    for operation in &service.operations {
        let Some(unique) = &operation.given.unique_name else { continue };
        let item = items(service, &unique.list.value, &unique.items);
        for (of_answer, of_item) in unique.answer.iter() {
            found.extend(answer(operation.id).map(|record| (record, of_answer.to_owned())));
            found.extend(item.clone().map(|record| (record, of_item.clone())));
        }
    }
    for states in service.groups.iter().filter_map(|group| group.tag.states.as_ref()) {
        found.extend(answer(&states.read.value).map(|record| (record, states.input.value.clone())));
    }
    found
}

/// The record that a list holds.
fn items(service: &Service, list: &str, field: &str) -> Option<String> {
    let schema = service.resolve(service.operation(list)?.reply.json?).schema;
    match service.shape(schema.properties.get(field)?) {
        Shape::List(item) => match *item {
            Shape::Record(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}
