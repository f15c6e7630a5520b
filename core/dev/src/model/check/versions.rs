//! API versions: in order, known, and nothing surely there that an older one does not have.

use crate::load::{Schema, Version};
use crate::model::{Operation, Service};
use crate::sure;

type Found = Vec<(u64, String)>;

/// Line and text of each mistake in what a service says about versions. `line` is that of its name.
pub(super) fn of_service(service: &Service, line: u64) -> Found {
    let known = known(service);
    let falls = known.windows(2).find(|pair| parts(&pair[0].version) >= parts(&pair[1].version));
    let text = |pair: &[Version]| {
        format!("version {} stands after {}; the oldest comes first", pair[1].version, pair[0].version)
    };
    falls.map(|pair| (line, text(pair))).into_iter().collect()
}

/// Line and text of each mistake in what an operation says about versions.
pub(super) fn of_operation(service: &Service, operation: &Operation, line: u64) -> Found {
    let known = known(service);
    let mut found = Found::new();
    let is_known = |version: &str| known.iter().any(|known| known.version == version);
    let mut marks: Vec<(String, String)> = Vec::new();
    let mut note = |pointer: &str, schema: &Schema| {
        marks.extend(schema.since.iter().map(|since| (pointer.to_owned(), since.clone())));
    };
    operation.inputs.iter().for_each(|input| service.visit(input.schema, input.name, &mut note));
    operation.reply.json.iter().for_each(|answer| service.visit(answer, "", &mut note));
    marks.extend(operation.given.since.iter().map(|since| (operation.id.to_owned(), since.value.clone())));
    for (place, since) in marks.iter().filter(|(_, since)| !is_known(since)) {
        let text = format!("`{place}` of `{}` is since {since}, which is no version of `x-api-versions`", operation.id);
        found.push((line, text));
    }
    let Some(oldest) = known.first() else { return found };
    if let Some(answer) = operation.reply.json {
        service.visit(answer, "", &mut |pointer, owner| {
            for (field, schema) in owner.properties.iter() {
                let since = service.resolve(schema).schema.since;
                let is_later = since.is_some_and(|since| parts(&since) > parts(&oldest.version));
                if is_later && sure::is_sure(service, owner, field) {
                    let text = format!(
                        "`{pointer}/{field}` of `{}` is required, and came after {}; do not require it",
                        operation.id, oldest.version
                    );
                    found.push((line, text));
                }
            }
        });
    }
    found
}

fn known<'a>(service: &Service<'a>) -> &'a [Version] {
    service.source.document.versions.as_ref().map_or(&[], |versions| &versions.known)
}

/// The numbers of a version; what is none counts as nothing.
fn parts(version: &str) -> Vec<u64> {
    version.split('.').map(|part| part.parse().unwrap_or_default()).collect()
}
