//! Inputs that name what another service keeps: it must be there and ready.

use super::call::{Request, Work};
use super::resource::{Resources, refusal};
use crate::refusal::Refusal;
use crate::resource_table::{Reference, Words};
use serde_json::{Map, Value};

/// Refuses an input that names what does not exist. What is empty names nothing.
pub(super) fn check(request: &Request<'_>, resources: &mut Resources, work: &mut Work<'_>) -> Result<(), Refusal> {
    for reference in request.route.references {
        for name in named(request.input, reference.path) {
            must_be_ready(reference, name, request, resources, work)?;
        }
    }
    // All are there. Whether they belong together is another question.
    let names = |reference: &'static Reference| {
        named(request.input, reference.path).into_iter().map(move |name| (reference, name))
    };
    for (reference, name) in request.route.references.iter().flat_map(names) {
        let Reference { resource, of, path, .. } = reference;
        let row = resources.rows(resource.name).iter().find(|row| row.id == name);
        if let Some(owner) = row.and_then(|row| row.stray(of, beside(request.input, path))) {
            let detail = format!("{} {name} is not in the {owner} that is given", resource.word);
            return Err(refusal(request.route.vendor, &Words(400, None, None), &detail, work.ids));
        }
    }
    Ok(())
}

fn must_be_ready(
    reference: &Reference,
    name: &str,
    request: &Request<'_>,
    resources: &mut Resources,
    work: &mut Work<'_>,
) -> Result<(), Refusal> {
    let Reference { resource, by, states, .. } = reference;
    let rows = resources.rows_mut(resource);
    let is_meant = |field: &&str, row: &Map<String, Value>| row.get(*field).and_then(Value::as_str) == Some(name);
    let found = rows.iter().find(|row| match by {
        [] => row.id == name,
        by => by.iter().any(|field| is_meant(field, &row.fields)),
    });
    let (words, detail) = match found {
        None => (&reference.unknown, format!("{} {name} does not exist", resource.word)),
        Some(row) => {
            let state = row.state(work.now).unwrap_or_default();
            if !row.is_ending() && (states.is_empty() || states.contains(&state)) {
                return Ok(());
            }
            (&reference.unready, format!("{} {name} is {state}", resource.word))
        }
    };
    Err(refusal(request.route.vendor, words, &detail, work.ids))
}

/// The inputs among which the one at a path is.
fn beside<'a>(input: &'a Map<String, Value>, path: &str) -> &'a Map<String, Value> {
    let parents = path.rsplit_once('.').map_or("", |(parents, _)| parents);
    let found =
        parents.split('.').filter(|part| !part.is_empty()).try_fold(input, |map, part| map.get(part)?.as_object());
    found.unwrap_or(input)
}

/// The texts at a path.
fn named<'a>(input: &'a Map<String, Value>, path: &str) -> Vec<&'a str> {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let mut found: Vec<&Value> = input.get(first).into_iter().collect();
    for part in rest.split('.').filter(|part| !part.is_empty() && *part != "*") {
        found = found.into_iter().flat_map(all).filter_map(|value| value.get(part)).collect();
    }
    found.into_iter().flat_map(all).filter_map(Value::as_str).filter(|text| !text.is_empty()).collect()
}

/// The elements of a list, else the value.
fn all(value: &Value) -> &[Value] {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice)
}

#[cfg(test)]
#[path = "../../tests/unit/clouds/references.rs"]
mod tests;
