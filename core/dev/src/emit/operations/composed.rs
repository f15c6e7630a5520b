//! The rows of what is made of several operations.

use crate::emit::literal;
use crate::load::{self, Below, Cascade, Tag};
use crate::model::{self, Composed, Service};

/// The expression of a row's `composed`.
pub(super) fn code(service: &Service, composed: Composed, given: &load::Operation) -> String {
    match composed {
        Composed::Ensure(_) => format!("Some(Composed::Ensure({}))", ensure(service, given).unwrap_or_default()),
        Composed::Plan(given) => format!("Some(Composed::Plan({}))", cascade(service, given)),
    }
}

fn ensure(service: &Service, given: &load::Operation) -> Option<String> {
    let create = service.operation(&given.operation_id.value)?;
    let tag = service.groups.iter().find(|group| group.name == create.group)?.tag;
    let shown = service.shown(create, create.given.unique_name.as_ref()?)?;
    let read = shown.read.map_or("None".to_owned(), |(read, input)| {
        let others: Vec<_> = shown.others.iter().map(|name| (*name, format!("/{name}"))).collect();
        let others = literal::pairs(others.iter().map(|(name, pointer)| (*name, pointer.as_str())));
        let (read, input) = (literal::text(read.id), literal::text(input));
        format!("Some(Reading {{ operation: {read}, input: {input}, others: {others} }})")
    });
    let states = tag.states.as_ref();
    let gone = states.and_then(|states| states.waits.iter().find(|(_, finish)| finish.gone));
    let ended = gone.map(|(_, finish)| finish.success.clone()).unwrap_or_default();
    let compared = shown.compared.iter().map(|(pointer, path)| (pointer.as_str(), path.as_str()));
    Some(format!(
        "&Ensure {{ create: {}, read: {read}, state: {}, ending: {}, ended: {}, compared: {} }}",
        literal::text(create.id),
        literal::text(&shown.state),
        literal::texts(states.map(|states| states.ending.clone()).unwrap_or_default()),
        literal::texts(ended),
        literal::pairs(compared),
    ))
}

/// The expression of what is below a resource.
pub(super) fn cascade(service: &Service, given: &Cascade) -> String {
    let mut tags = service.source.document.tags.iter();
    let owns = |tag: &&Tag| tag.cascade.as_ref().is_some_and(|own| own.call.value == given.call.value);
    let found = tags.find(owns).and_then(|tag| {
        let states = tag.states.as_ref()?;
        let answer = service.operation(&states.read.value)?.reply.json?;
        let item = model::item_path(service, tag, answer);
        Some(format!(
            "&Cascade {{ resource: {}, delete: {}, input: {}, read: ({}, {}), item: {}, state: {}, below: {} }}",
            literal::text(&states.resource),
            literal::text(&given.delete.value),
            literal::text(service.only_input(&given.delete.value)?),
            literal::text(&states.read.value),
            literal::text(&states.input.value),
            literal::text(if item.is_empty() { "." } else { &item }),
            literal::text(last(&states.state.value)),
            literal::list(given.below.iter().map(|each| below(service, each))),
        ))
    });
    found.unwrap_or_default()
}

fn below(service: &Service, given: &Below) -> String {
    let tag = service.source.document.tags.iter().find(|tag| tag.name.value == given.tag.value);
    let states = tag.and_then(|tag| tag.states.as_ref());
    let gone = states.and_then(|states| states.waits.iter().find(|(_, finish)| finish.gone));
    let goal = given.wait.as_ref().map(|wait| wait.value.as_str()).or(gone.map(|(goal, _)| goal));
    let waits = |goal: &str| {
        service.waits.iter().find(|wait| {
            wait.cascade.is_none() && wait.goal == goal && states.is_some_and(|own| std::ptr::eq(own, wait.states))
        })
    };
    let wait = goal.and_then(waits).map(|wait| wait.id.as_str());
    let inner = tag.and_then(|tag| tag.cascade.as_ref()).map(|cascade| &cascade.below);
    format!(
        "Below {{ resource: {}, list: {}, by: {}, shows: {}, end: {}, input: {}, wait: {}, state: {}, except: {}, below: {} }}",
        literal::text(given.word.as_deref().or(tag.map(word)).unwrap_or_default()),
        literal::text(&given.list.value),
        literal::text(&given.by.value),
        literal::pairs(given.shows.iter().map(|(field, of)| (field, of.as_str()))),
        literal::text(&given.end.value),
        literal::text(service.only_input(&given.end.value).unwrap_or_default()),
        literal::optional(wait),
        literal::text(states.map_or("", |states| last(&states.state.value))),
        literal::texts(&given.except),
        literal::list(inner.into_iter().flatten().map(|each| below(service, each))),
    )
}

fn word(tag: &Tag) -> &str {
    let of_states = tag.states.as_ref().map(|states| states.resource.as_str());
    let of_resource = tag.resource.as_ref().and_then(|given| given.value.word.as_deref());
    of_states.or(of_resource).unwrap_or(&tag.name.value)
}

fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
