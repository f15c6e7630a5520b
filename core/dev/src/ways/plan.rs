//! A step of a way with all that follows from the descriptions of its operations.
#![allow(missing_docs, reason = "the words are explained in core/api/README.md")]

use serde::Serialize;
use serde_json::{Map, Value};

use super::lookup::service;
use crate::load::Entries;
use crate::load::ways::{self, Pick, Step};
use crate::model::{Model, Service, Wait};

/// A step, resolved.
#[derive(Debug, Serialize)]
pub struct Planned {
    pub name: String,
    pub word: String,
    /// In kebab case.
    pub service: String,
    pub named: String,
    pub given: Option<String>,
    pub part_of: Option<String>,
    pub list: String,
    /// Where the rows stand in the answer.
    pub items: String,
    pub filter: Value,
    pub is: Value,
    /// Where nothing may stand in a row.
    pub lacks: Vec<String>,
    pub same: Value,
    pub mark: Value,
    /// Where a row says its id.
    pub id: String,
    /// Where a row says its state, where it has one.
    pub state: Option<String>,
    /// States of what is about to go.
    pub leaving: Vec<String>,
    /// States of what is gone and still shown.
    pub left: Vec<String>,
    pub create: String,
    pub input: Value,
    /// Where the answer of the creation says the id.
    pub made: String,
    pub ready: Option<String>,
    /// What the answer of `ready` must say.
    pub shown: Value,
    /// What the answer of `ready` tells, by name.
    pub learns: Value,
    pub delete: Option<String>,
    /// The input of `delete` that names what goes.
    pub delete_by: Option<String>,
    pub gone: Option<String>,
    pub holds: Vec<Held>,
}

/// What may stand on a thing and hold it, resolved.
#[derive(Debug, Serialize)]
pub struct Held {
    pub word: String,
    pub service: String,
    pub call: String,
    /// Where the rows stand in the answer; none if it is one thing.
    pub items: Option<String>,
    pub input: Value,
    pub is: Value,
    pub named: String,
    pub delete: String,
}

/// What is looked up where nobody gave it, resolved.
#[derive(Debug, Serialize)]
pub struct Picked {
    pub name: String,
    pub word: String,
    pub service: String,
    pub list: String,
    pub items: String,
    pub field: String,
}

/// Nothing only where the check found a mistake.
pub fn planned(model: &Model, name: &str, step: &Step) -> Option<Planned> {
    let owner = service(model, &step.service.value)?;
    let wait = |id: &Option<serde_saphyr::Spanned<String>>| {
        id.as_ref().and_then(|id| owner.waits.iter().find(|wait| wait.id == id.value))
    };
    let (ready, gone) = (wait(&step.ready), wait(&step.gone));
    let delete = step.delete.as_ref().map(|delete| delete.value.clone());
    let delete_by =
        delete.as_ref().and_then(|id| owner.operation(id)?.required().next().map(|input| input.name.to_owned()));
    Some(Planned {
        name: name.to_owned(),
        word: step.word.clone(),
        service: step.service.value.clone(),
        named: step.named.value.clone(),
        given: step.given.as_ref().map(|given| given.value.clone()),
        part_of: step.part_of.as_ref().map(|owner| owner.value.clone()),
        list: step.list.value.clone(),
        items: items(owner, &step.list.value)?,
        filter: object(&step.filter),
        is: object(&step.is),
        lacks: step.lacks.iter().map(|path| path.value.clone()).collect(),
        same: object(&step.same),
        mark: object(&step.mark),
        id: step.id.as_ref().map_or("id", |id| &id.value).to_owned(),
        state: ready.map(state_of),
        leaving: gone.zip(ready).map(|(gone, ready)| leaving(gone, ready)).unwrap_or_default(),
        left: gone.map(|gone| gone.finish.success.clone()).unwrap_or_default(),
        create: step.create.value.clone(),
        input: object(&step.input),
        made: step.made.value.clone(),
        ready: step.ready.as_ref().map(|ready| ready.value.clone()),
        shown: object(&step.shown),
        learns: Value::Object(step.learns.iter().map(|(name, path)| (name.to_owned(), path.as_str().into())).collect()),
        delete,
        delete_by,
        gone: step.gone.as_ref().map(|gone| gone.value.clone()),
        holds: step.holds.iter().filter_map(|each| held(model, each)).collect(),
    })
}

/// Nothing only where the check found a mistake.
pub fn picked(model: &Model, name: &str, pick: &Pick) -> Option<Picked> {
    let owner = service(model, &pick.service.value)?;
    Some(Picked {
        name: name.to_owned(),
        word: pick.word.clone(),
        service: pick.service.value.clone(),
        list: pick.list.value.clone(),
        items: items(owner, &pick.list.value)?,
        field: pick.field.value.clone(),
    })
}

fn held(model: &Model, held: &ways::Held) -> Option<Held> {
    let owner = service(model, &held.service.value)?;
    let call = held.list.as_ref().or(held.show.as_ref())?;
    Some(Held {
        word: held.word.clone(),
        service: held.service.value.clone(),
        call: call.value.clone(),
        items: held.list.as_ref().and_then(|list| items(owner, &list.value)),
        input: object(&held.input),
        is: object(&held.is),
        named: held.named.value.clone(),
        delete: held.delete.value.clone(),
    })
}

/// Where the rows of a list stand in its answer.
pub fn items(owner: &Service, list: &str) -> Option<String> {
    let pages = owner.operation(list)?.given.pagination.as_ref()?;
    Some(pages.items.value.clone())
}

/// The field of a row with the state: what holds the resource in the answer of one is not there in a list.
pub fn state_of(wait: &Wait) -> String {
    let path = &wait.states.state.value;
    path.rsplit('.').next().unwrap_or(path).to_owned()
}

/// What the end waits for and what is ready never comes from.
fn leaving(gone: &Wait, ready: &Wait) -> Vec<String> {
    let is_dead_end = |state: &&String| ready.finish.dead_end.get(state).is_some();
    gone.finish.on_the_way.iter().filter(is_dead_end).cloned().collect()
}

fn object(map: &Entries<Value>) -> Value {
    Value::Object(map.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect::<Map<_, _>>())
}
