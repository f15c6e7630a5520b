//! `x-refers-to`: what a field of an input names must be kept by some service.

use super::super::{Model, Operation, Service};
use crate::load::{Reference, Resource, Spanned};

/// Line and text of each mistake.
pub(super) fn mistakes(model: &Model, service: &Service, operation: &Operation) -> Vec<(u64, String)> {
    let mut given: Vec<Reference> = Vec::new();
    for schema in operation.inputs.iter().map(|input| input.schema).chain(operation.body) {
        service.visit(schema, "", &mut |_, schema| {
            let known = |reference: &&Reference| given.iter().all(|other| line(other) != line(reference));
            let new = schema.refers_to.as_deref().filter(known).cloned();
            given.extend(new);
        });
    }
    given.iter().flat_map(|reference| of(model, service, operation, reference)).collect()
}

fn line(reference: &Reference) -> u64 {
    reference.resource.referenced.line()
}

fn of(model: &Model, service: &Service, operation: &Operation, reference: &Reference) -> Vec<(u64, String)> {
    let name = &reference.resource.value;
    let Some((module, tag)) = model.resource(service, name) else {
        let fix = "name a tag with `x-resource`, of another service as `module/tag`";
        return vec![(line(reference), format!("there is no resource `{name}`; {fix}"))];
    };
    if is_kept(service, operation) {
        let text = "the operation belongs to an `x-resource`; say under its `needs` what it needs";
        return vec![(line(reference), text.to_owned())];
    }
    let owner = model.services.iter().find(|known| known.spelling().snake() == module);
    let shown = owner.zip(tag.resource.as_ref()).map(|(owner, kept)| fields(owner, &kept.value)).unwrap_or_default();
    let wrong = reference.by.iter().chain(&reference.of).filter(|field| !shown.contains(&field.value));
    let text = |field: &Spanned<String>| format!("`{name}` has no field `{}`; correct the name", field.value);
    wrong.map(|field| (field.referenced.line(), text(field))).collect()
}

/// Whether what the operation does is described.
fn is_kept(service: &Service, operation: &Operation) -> bool {
    service.groups.iter().any(|group| group.name == operation.group && group.tag.resource.is_some())
}

/// Every name in an answer that shows the resource.
fn fields(service: &Service, resource: &Resource) -> Vec<String> {
    let mut found = Vec::new();
    for id in [&resource.list, &resource.show].into_iter().flatten() {
        let Some(answer) = service.operation(&id.value).and_then(|operation| operation.reply.json) else { continue };
        service.visit(answer, "", &mut |path, _| found.extend(path.rsplit('/').next().map(str::to_owned)));
    }
    found
}
