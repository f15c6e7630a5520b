//! What of an answer that is no list says which one it is.

use super::columns::is_short;
use crate::load::{ClassName, Format};
use crate::model::{Operation, Service};
use crate::names;

/// The path of that field: of what was made, else of an id, else of a name. Nothing where none is told.
pub fn of(service: &Service, operation: &Operation, made: Option<&str>) -> Option<String> {
    if operation.given.pagination.is_some() {
        return None;
    }
    if let Some(made) = made {
        return Some(made.to_owned());
    }
    let mut schema = service.resolve(operation.reply.json?).schema;
    let mut path = String::new();
    // What is alone in an answer is only wrapped in it.
    while let [(name, only)] = schema.properties.iter().collect::<Vec<_>>()[..] {
        let inner = service.resolve(only).schema;
        if inner.properties.iter().next().is_none() {
            break;
        }
        path.push_str(&format!("{name}."));
        schema = inner;
    }
    let shown = schema.properties.iter().filter(|(_, field)| is_short(&service.shape(field)));
    let shown: Vec<&str> = shown.map(|(name, _)| name).collect();
    let exactly = |wanted: &str| shown.iter().copied().find(|name| *name == wanted);
    let ending = |wanted: &str| {
        let is_so = |name: &&str| names::words(name).last().is_some_and(|word| word == wanted);
        shown.iter().copied().find(is_so)
    };
    // By which it was asked for: `{cloud_ml_id}`, and `name` of `{keypair_name}`; in a body it has the same name.
    let last = operation.path.rsplit('/').next().and_then(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let asked = last.and_then(|part| exactly(part).or_else(|| exactly(names::words(part).last()?)));
    let is_read = matches!(operation.given.class, Some(ClassName::Read));
    let mut inputs = operation.inputs.iter().rev().filter(|input| is_read && input.required);
    let asked = asked.or_else(|| inputs.find_map(|input| exactly(input.name)));
    let found = asked.or_else(|| exactly("id")).or_else(|| exactly("resource_id"));
    let found = found.or_else(|| ending("id")).or_else(|| ending("no")).or_else(|| exactly("name"));
    found.or_else(|| ending("name")).map(|name| path + name)
}

/// Whether the answer holds a secret that no other answer shows again.
pub fn is_told_once(service: &Service, operation: &Operation) -> bool {
    let makes = matches!(operation.given.class, Some(ClassName::Create | ClassName::Rotate));
    let mut has_secret = false;
    if let Some(answer) = operation.reply.json {
        service.visit(answer, "", &mut |_, inner| has_secret |= inner.sensitive || inner.is_format(Format::Password));
    }
    makes && has_secret
}
