//! A step: its operations exist, are given what they need, and answer with what is read from them.

use serde_json::Value;
use serde_saphyr::Spanned;

use super::known::{Found, known_field, known_operation, known_service, row_of};
use crate::load::ways::{Document, Held, Step};
use crate::load::{ClassName, Entries};
use crate::model::{Model, Operation, Service, Wait};
use crate::ways::{plan, variables};

pub fn mistakes(document: &Document, model: &Model, step: &Step, found: &mut Found) {
    let Some(owner) = known_service(model, &step.service, found) else { return };
    look(owner, step, found);
    creation(owner, step, found);
    waits(owner, step, found);
    removal(owner, step, found);
    whose(document, step, found);
    for held in &step.holds {
        self::held(model, held, found);
    }
}

fn look(owner: &Service, step: &Step, found: &mut Found) {
    let Some(list) = known_operation(owner, &step.list, found) else { return };
    let line = step.list.referenced.line();
    given(list, &step.filter, line, found);
    let row = row_of(owner, list);
    for map in [&step.is, &step.same, &step.mark] {
        for (path, line, _) in map.lines() {
            known_field(owner, row.as_ref(), path, line, found);
        }
    }
    for path in &step.lacks {
        known_field(owner, row.as_ref(), &path.value, path.referenced.line(), found);
    }
    if let Some(needed) = list.required().next().filter(|_| step.given.is_some() && step.ready.is_none()) {
        let text = format!("what is given is looked for in the whole list, and `{}` needs `{}`", list.id, needed.name);
        found.push((line, text));
    }
    known_field(owner, row.as_ref(), step.id.as_ref().map_or("id", |id| &id.value), line, found);
}

fn creation(owner: &Service, step: &Step, found: &mut Found) {
    let Some(create) = known_operation(owner, &step.create, found) else { return };
    let line = step.create.referenced.line();
    if create.given.class != Some(ClassName::Create) {
        found.push((line, format!("`{}` is no creation", create.id)));
    }
    given(create, &step.input, line, found);
    for (name, line, _) in step.mark.lines() {
        known_input(create, name, line, found);
    }
    known_field(owner, create.reply.json, &step.made.value, step.made.referenced.line(), found);
}

fn waits(owner: &Service, step: &Step, found: &mut Found) {
    let ready = step.ready.as_ref().and_then(|id| known_wait(owner, id, found));
    let gone = step.gone.as_ref().and_then(|id| known_wait(owner, id, found));
    if let Some((id, _)) = step.gone.as_ref().zip(gone).filter(|(_, wait)| !wait.finish.gone) {
        found.push((id.referenced.line(), format!("`{}` does not wait for an end", id.value)));
    }
    let read = ready.and_then(|ready| owner.operation(&ready.states.read.value)).and_then(|read| read.reply.json);
    for (name, line, path) in step.learns.lines() {
        known_field(owner, read, path, line, found);
        if step.ready.is_none() {
            found.push((line, format!("`{name}` is learned from the answer of `ready`, which is not there")));
        }
    }
    for (path, line, _) in step.shown.lines() {
        known_field(owner, read, path, line, found);
    }
    let list = owner.operation(&step.list.value).and_then(|list| row_of(owner, list));
    if let Some(ready) = ready.filter(|_| list.is_some()) {
        known_field(owner, list.as_ref(), &plan::state_of(ready), step.list.referenced.line(), found);
    }
}

fn removal(owner: &Service, step: &Step, found: &mut Found) {
    match (&step.delete, &step.part_of) {
        (Some(id), None) => {
            let delete = known_operation(owner, id, found);
            if delete.is_some_and(|delete| delete.required().count() != 1) {
                found.push((id.referenced.line(), format!("`{}` does not take one input, the id", id.value)));
            }
        }
        (None, Some(_)) => {}
        _ => found.push((step.create.referenced.line(), "a step has a `delete`, or is `part-of` another".to_owned())),
    }
}

/// What is taken down must be known as made on a way, and not only by a name that anybody may think of: it bears a mark, says so
/// in its name, or is looked for in what is always made on the way.
fn whose(document: &Document, step: &Step, found: &mut Found) {
    let filter = step.filter.iter().flat_map(|(_, value)| variables::of_value(value));
    let mut owners = filter.filter_map(|name| document.steps.get(&name));
    let is_known = step.mark.iter().next().is_some()
        || step.named.value.contains("gureum")
        || owners.any(|owner| owner.given.is_none());
    if step.delete.is_some() && !is_known {
        let text = "nothing tells it from what something else made: it needs a `mark`, or `gureum` in its name";
        found.push((step.named.referenced.line(), text.to_owned()));
    }
}

fn held(model: &Model, held: &Held, found: &mut Found) {
    let Some(owner) = known_service(model, &held.service, found) else { return };
    known_operation(owner, &held.delete, found);
    let (line, named) = (held.named.referenced.line(), &held.named.value);
    match (&held.list, &held.show) {
        (Some(id), None) => {
            let Some(list) = known_operation(owner, id, found) else { return };
            given(list, &held.input, line, found);
            let row = row_of(owner, list);
            held.is.lines().for_each(|(path, line, _)| known_field(owner, row.as_ref(), path, line, found));
            known_field(owner, row.as_ref(), named, line, found);
        }
        (None, Some(id)) => {
            let Some(show) = known_operation(owner, id, found) else { return };
            given(show, &held.input, line, found);
            known_field(owner, show.reply.json, named, line, found);
        }
        _ => found.push((line, "what holds is found by `list` or by `show`, one of them".to_owned())),
    }
}

/// What an operation is given: nothing that it does not know, and all that it needs.
fn given(operation: &Operation, input: &Entries<Value>, line: u64, found: &mut Found) {
    for (name, line, _) in input.lines() {
        known_input(operation, name, line, found);
    }
    for missing in operation.required().filter(|needed| input.get(needed.name).is_none()) {
        found.push((line, format!("`{}` needs `{}`", operation.id, missing.name)));
    }
}

fn known_input(operation: &Operation, name: &str, line: u64, found: &mut Found) {
    if !operation.inputs.iter().any(|input| input.name == name) {
        found.push((line, format!("`{}` has no input `{name}`", operation.id)));
    }
}

fn known_wait<'m, 'a>(owner: &'m Service<'a>, id: &Spanned<String>, found: &mut Found) -> Option<&'m Wait<'a>> {
    let wait = owner.waits.iter().find(|wait| wait.id == id.value);
    if wait.is_none() {
        let text = format!("`{}` is no wait of {}", id.value, owner.spelling().kebab());
        found.push((id.referenced.line(), text));
    }
    wait
}
