//! Inputs that name what another service keeps.

use super::super::literal;
use super::resources::{constant, refusals_of, words};
use crate::load::{Reference, Schema};
use crate::model::{Model, Operation, Place, Service};

/// One row for each input of an operation that names a resource.
pub fn rows(model: &Model, service: &Service, operation: &Operation) -> Vec<String> {
    let mut found = Vec::new();
    let parameters = operation.inputs.iter().filter(|input| input.place != Place::Body);
    let parameters = parameters.map(|input| (format!("/{}", input.name), input.schema));
    for (pointer, schema) in parameters.chain(operation.body.map(|body| (String::new(), body))) {
        service.visit(schema, &pointer, &mut |pointer, schema| {
            found.extend(reference(schema).and_then(|reference| row(model, service, pointer, reference)));
        });
    }
    found
}

fn reference(schema: &Schema) -> Option<&Reference> {
    schema.refers_to.as_deref()
}

fn row(model: &Model, service: &Service, pointer: &str, given: &Reference) -> Option<String> {
    let (module, tag) = model.resource(service, &given.resource.value)?;
    let owner = model.services.iter().find(|known| known.spelling().snake() == module)?;
    let (unknown, unready) = refusals_of(owner, &tag.resource.as_ref()?.value);
    let path = pointer.trim_start_matches('/').replace('/', ".");
    Some(format!(
        "Reference {{ path: {}, resource: &super::resources::{module}::{}, by: {}, states: {}, of: {}, unknown: {}, unready: {} }}",
        literal::text(&path),
        constant(tag)?,
        literal::texts(given.by.iter().map(|field| &field.value)),
        literal::texts(&given.states),
        literal::texts(given.of.iter().map(|field| &field.value)),
        given.unknown.as_ref().map_or(unknown, words),
        given.unready.as_ref().map_or(unready, words),
    ))
}
