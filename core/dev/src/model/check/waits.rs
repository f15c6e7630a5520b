//! What waits must name, and that each says what every known state means for it.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Operation, Service};
use crate::load::{Finish, MadeBy, Schema, States};

/// Line and text of each mistake in `x-states`.
pub(super) fn mistakes(service: &Service) -> Vec<(u64, String)> {
    let mut found = Vec::new();
    for states in service.groups.iter().filter_map(|group| group.tag.states.as_ref()) {
        let line = states.read.referenced.line();
        let Some(read) = service.operation(&states.read.value) else {
            found.push((line, format!("there is no operation `{}`; correct `read`", states.read.value)));
            continue;
        };
        if !read.inputs.iter().any(|input| input.name == states.input.value) {
            let text = format!("`{}` has no input `{}`; correct `input`", read.id, states.input.value);
            found.push((states.input.referenced.line(), text));
        }
        let at = |path: &str| read.reply.json.and_then(|answer| service.field_at(answer, path));
        let state = at(&states.state.value);
        if state.is_none() {
            let text = format!("the answer of `{}` has no field `{}`; correct `state`", read.id, states.state.value);
            found.push((states.state.referenced.line(), text));
        }
        if states.log.as_ref().is_some_and(|path| at(path).is_none()) {
            found.push((line, format!("the answer of `{}` has no field at `log`; correct it", read.id)));
        }
        let known = known(states, state.as_ref());
        for (goal, line, finish) in states.waits.lines() {
            let texts = end(goal, finish, &|path| at(path).is_some());
            let texts = texts
                .into_iter()
                .chain(maker(service, goal, finish))
                .chain(meanings(goal, finish, &known))
                .chain(advice(service, goal, finish));
            found.extend(texts.map(|text| (line, text)));
        }
    }
    found
}

fn end(goal: &str, finish: &Finish, has: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut texts = Vec::new();
    if finish.gone_also.is_some() && !finish.gone {
        texts.push(format!("the wait `{goal}` waits for no end; leave `gone-also` out"));
    }
    if finish.success.is_empty() && !finish.gone {
        texts.push(format!("the wait `{goal}` must have `success` states or `gone: true`"));
    }
    if finish.every.as_ref().is_some_and(|every| !has(&every.items)) {
        texts.push(format!("`every.items` of the wait `{goal}` is no field of the answer; correct it"));
    }
    if finish.outcome.as_ref().is_some_and(|outcome| !has(&outcome.state.value)) {
        texts.push(format!("`outcome.state` of the wait `{goal}` is no field of the answer; correct it"));
    }
    texts
}

/// What makes the resource must be there, and say its id.
fn maker(service: &Service, goal: &str, finish: &Finish) -> Option<String> {
    let made = finish.made_by.as_ref()?;
    let says_id =
        |operation: &Operation| operation.reply.json.is_some_and(|answer| service.field_at(answer, &made.id).is_some());
    let found = service.operation(&made.call.value).is_some_and(says_id);
    (!found).then(|| {
        let MadeBy { call, id } = made;
        format!(
            "the wait `{goal}` is for what `{}` makes, which has no answer with `{id}`; correct `made-by`",
            call.value
        )
    })
}

/// Every state that the description knows: of the field, of the beginning, and of any wait for the same resource. By the
/// form in which they are compared.
fn known(states: &States, field: Option<&Schema>) -> BTreeMap<String, String> {
    let of_field = field.into_iter().flat_map(|schema| schema.known_values.iter().map(|(state, _)| state.to_owned()));
    let of_waits = states.waits.iter().flat_map(|(_, finish)| named(finish));
    let all = of_field.chain(states.start.clone()).chain(of_waits);
    all.map(|state| (state.to_uppercase(), state)).collect()
}

fn named(finish: &Finish) -> Vec<String> {
    let dead = finish.dead_end.iter().map(|(state, _)| state.to_owned());
    finish.success.iter().chain(&finish.on_the_way).cloned().chain(dead).collect()
}

/// A state of which a wait does not know what it means is one in which it sits out its limit.
fn meanings(goal: &str, finish: &Finish, known: &BTreeMap<String, String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let twice = named(finish).into_iter().filter(|state| !seen.insert(state.to_uppercase())).collect::<Vec<_>>();
    let twice =
        twice.into_iter().map(|state| format!("the wait `{goal}` says twice what `{state}` means; say it once"));
    let missing = known.iter().filter(|(upper, _)| !seen.contains(*upper)).map(|(_, state)| {
        format!(
            "the wait `{goal}` does not say what `{state}` means; put it into `success`, `on-the-way` or `dead-end`"
        )
    });
    twice.chain(missing).collect()
}

/// What users are told to call must exist.
fn advice(service: &Service, goal: &str, finish: &Finish) -> Vec<String> {
    let outcome = finish.outcome.as_ref().map(|outcome| &outcome.hint);
    let hints = finish.dead_end.iter().map(|(_, hint)| hint).chain(outcome);
    let names = hints.flat_map(|hint| hint.split('`').skip(1).step_by(2));
    let unknown = names.filter(|name| name.contains('.') && service.operation(name).is_none());
    unknown
        .map(|name| format!("a hint of the wait `{goal}` names `{name}`, which is no operation; correct it"))
        .collect()
}
