//! What `ensure` and `x-cascade` must name.

use super::super::{Operation, Service};
use crate::load::{Below, Cascade, ClassName, Tag, UniqueName};

type Mistakes = Vec<(u64, String)>;

/// Line and text of each mistake in what is made of several operations.
pub(super) fn mistakes(service: &Service) -> Mistakes {
    let mut found = Vec::new();
    for operation in &service.operations {
        if let Some(unique) = &operation.given.unique_name {
            ensure(service, operation, unique, &mut found);
        }
    }
    for tag in &service.source.document.tags {
        if let Some(given) = &tag.cascade {
            cascade(service, tag, given, &mut found);
        }
        ending(tag, &mut found);
    }
    found
}

fn ensure(service: &Service, create: &Operation, unique: &UniqueName, found: &mut Mistakes) {
    let Some(id) = &unique.ensure else { return };
    name(service, create.group, &id.value, id.referenced.line(), found);
    let shown = service.shown(create, unique).map(|shown| shown.compared).unwrap_or_default();
    for (field, line, path) in unique.compare.lines() {
        let is_compared = shown.iter().any(|(pointer, own)| {
            pointer.rsplit('/').next() == Some(field)
                && (own == &path.value || own.ends_with(&format!(".{}", path.value)))
        });
        if !is_compared {
            let text = format!("`{field}` cannot be compared with `{}`; correct `compare`", path.value);
            found.push((line, text));
        }
    }
    for field in &unique.apart {
        if !create.inputs.iter().any(|input| input.name == field.value) {
            let text = format!("`{}` has no input `{}`; correct `apart`", create.id, field.value);
            found.push((field.referenced.line(), text));
        }
    }
}

/// What is composed is named as an operation of the group is, and as no other one.
fn name(service: &Service, group: &str, id: &str, line: u64, found: &mut Mistakes) {
    if id.split_once('.').is_none_or(|(own, _)| own != group) {
        found.push((line, format!("`{id}` must be named `{group}.…`, as what it is made of")));
    }
    let ids = service.calls().map(|other| other.id).chain(service.waits.iter().map(|wait| wait.id.as_str()));
    if ids.filter(|other| other.eq_ignore_ascii_case(id)).count() > 1 {
        found.push((line, format!("`{id}` is there already; rename one")));
    }
}

fn cascade(service: &Service, tag: &Tag, given: &Cascade, found: &mut Mistakes) {
    let line = given.delete.referenced.line();
    let group = service.groups.iter().find(|group| std::ptr::eq(group.tag, tag)).map_or("", |group| group.name);
    name(service, group, &given.call.value, given.call.referenced.line(), found);
    name(service, group, &given.plan.value, given.plan.referenced.line(), found);
    let deletes = |id: &str| service.operation(id).and_then(|one| one.given.class) == Some(ClassName::Delete);
    if !deletes(&given.delete.value) || service.only_input(&given.delete.value).is_none() {
        found.push((line, format!("`{}` deletes nothing by an id alone; correct `delete`", given.delete.value)));
    }
    let is_waited_for = tag.states.iter().any(|states| states.waits.iter().any(|(_, finish)| finish.gone));
    if !is_waited_for {
        found.push((line, format!("`{}` has no wait with `gone: true`, so nobody sees its end", tag.name.value)));
    }
    given.below.iter().for_each(|each| below(service, each, found));
}

fn below(service: &Service, given: &Below, found: &mut Mistakes) {
    let tag = service.source.document.tags.iter().find(|tag| tag.name.value == given.tag.value);
    let Some(tag) = tag else {
        return found
            .push((given.tag.referenced.line(), format!("there is no tag `{}`; correct `tag`", given.tag.value)));
    };
    let list = service.operation(&given.list.value);
    let pages = list.and_then(|list| Some((list, list.given.pagination.as_ref()?)));
    let items = pages.and_then(|(list, pages)| service.field_at(list.reply.json?, &pages.items.value)?.items);
    match (list, items) {
        (Some(list), Some(item)) => {
            let first = given.by.value.split('.').next().unwrap_or_default();
            if !list.inputs.iter().any(|input| input.name == first) {
                let text = format!("`{}` has no input `{}`; correct `by`", list.id, given.by.value);
                found.push((given.by.referenced.line(), text));
            }
            for (field, line, _) in given.shows.lines().filter(|(field, ..)| service.field_at(&item, field).is_none()) {
                found.push((line, format!("the items of `{}` have no field `{field}`; correct `shows`", list.id)));
            }
        }
        _ => found.push((given.list.referenced.line(), format!("`{}` is no list; correct `list`", given.list.value))),
    }
    if service.only_input(&given.end.value).is_none() {
        let text = format!("`{}` is no operation that takes an id alone; correct `end`", given.end.value);
        found.push((given.end.referenced.line(), text));
    }
    let has_wait = |goal: &str| tag.states.iter().any(|states| states.waits.get(goal).is_some());
    if let Some(wait) = given.wait.as_ref().filter(|wait| !has_wait(&wait.value)) {
        let text = format!("`{}` has no wait `{}`; correct `wait`", given.tag.value, wait.value);
        found.push((wait.referenced.line(), text));
    }
}

/// A state of what is being deleted is one that some wait knows.
fn ending(tag: &Tag, found: &mut Mistakes) {
    let Some(states) = &tag.states else { return };
    let is_known = |state: &String| {
        states.waits.iter().any(|(_, finish)| finish.on_the_way.contains(state) || finish.dead_end.get(state).is_some())
    };
    for state in states.ending.iter().filter(|state| !is_known(state)) {
        let text = format!("no wait knows the state `{state}`; correct `ending`");
        found.push((states.read.referenced.line(), text));
    }
}
