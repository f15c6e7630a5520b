//! What must hold in `ways.yaml`: every operation, field, wait and name in it exists.

mod inputs;
mod known;
mod steps;

use super::variables;
use crate::load::Mistake;
use crate::load::ways::{Document, Pick, Source, Way};
use crate::model::Model;
use crate::names;
use known::{Found, known_field, known_operation, known_service, row_of};

pub(super) fn mistakes(source: &Source, model: &Model) -> Vec<Mistake> {
    let document = &source.document;
    let mut found = Found::new();
    inputs::mistakes(document, &mut found);
    for (_, step) in document.steps.iter() {
        steps::mistakes(document, model, step, &mut found);
    }
    for (_, line, way) in document.ways.lines() {
        self::way(document, model, line, way, &mut found);
    }
    found.sort();
    found.dedup();
    found.into_iter().map(|(line, text)| Mistake { file: source.file.clone(), line, text }).collect()
}

fn way(document: &Document, model: &Model, line: u64, way: &Way, found: &mut Found) {
    if let Some(owner) = known_service(model, &way.goal_of.service, found) {
        known_operation(owner, &way.goal_of.create, found);
    }
    for method in [&way.prepare, &way.teardown] {
        if names::camel(&method.value) != method.value {
            let fit = names::camel(&method.value);
            found.push((method.referenced.line(), format!("`{}` is not in camel case; call it `{fit}`", method.value)));
        }
    }
    for (name, line, pick) in way.picks.lines() {
        if document.inputs.get(name).is_none() {
            found.push((line, format!("`{name}` is no input; a pick stands in for one that was not given")));
        }
        self::pick(model, pick, found);
    }
    let known = order(document, way, found);
    for name in &way.results {
        let Some(result) = document.results.get(&name.value) else {
            found.push((name.referenced.line(), format!("there is no result `{}`", name.value)));
            continue;
        };
        if !known.contains(&result.value.value) {
            found.push((
                line,
                format!("nothing on this way gives `{}`, the result `{}`", result.value.value, name.value),
            ));
        }
    }
}

/// A step may mention what is there before it. Gives all that is known in the end.
fn order(document: &Document, way: &Way, found: &mut Found) -> Vec<String> {
    let mut known: Vec<String> = document.inputs.iter().map(|(name, _)| name.to_owned()).collect();
    for name in &way.steps {
        let line = name.referenced.line();
        let Some(step) = document.steps.get(&name.value) else {
            found.push((line, format!("there is no step `{}`", name.value)));
            continue;
        };
        for used in variables::of_step(step) {
            if used != "named" && !known.contains(&used) {
                found.push((
                    line,
                    format!("`{}` mentions `{used}`, which is no input and no step before it", name.value),
                ));
            }
        }
        let part_of = step.part_of.as_ref();
        if part_of.is_some_and(|owner| !known.contains(&owner.value)) {
            found.push((line, format!("`{}` is a part of what is no step before it", name.value)));
        }
        known.push(name.value.clone());
        known.extend(step.learns.iter().map(|(name, _)| name.to_owned()));
    }
    known
}

fn pick(model: &Model, pick: &Pick, found: &mut Found) {
    let Some(owner) = known_service(model, &pick.service, found) else { return };
    if let Some(list) = known_operation(owner, &pick.list, found) {
        let row = row_of(owner, list);
        known_field(owner, row.as_ref(), &pick.field.value, pick.field.referenced.line(), found);
    }
}
