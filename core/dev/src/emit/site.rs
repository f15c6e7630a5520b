//! What the documentation site shows of each service: the reference as data, a program for every call in every language,
//! and the states as a graph. The site puts it into pages; it knows no operation of its own.

mod snippets;

use serde::Serialize;

use super::Output;
use super::docs::{Told, Words, escaped};
use super::reference::{self, Page, cells};
use crate::load::{ClassName, Finish};
use crate::model::{Model, Operation, Service, Wait, commands};
use snippets::{Snippets, Types};

#[derive(Serialize)]
struct Document {
    name: String,
    vendor: &'static str,
    reference: Page,
    /// In the order of the groups of the reference.
    calls: Vec<CallPage>,
    lives: Vec<Life>,
}

/// What the page of an operation has beside its reference.
#[derive(Serialize)]
struct CallPage {
    id: String,
    group: String,
    /// The last part of its address.
    slug: String,
    summary: String,
    class: &'static str,
    refusals: Vec<Refusal>,
    snippets: Snippets,
}

#[derive(Serialize)]
struct Refusal {
    status: u16,
    code: Option<String>,
    message: Option<String>,
    meaning: String,
    evidence: Vec<String>,
}

/// The states of the resources of a group.
#[derive(Serialize)]
struct Life {
    group: String,
    start: Option<String>,
    waits: Vec<Waited>,
}

/// What each known state means for one wait.
#[derive(Serialize)]
struct Waited {
    method: String,
    success: Vec<String>,
    on_the_way: Vec<String>,
    /// States with what to do then.
    dead_ends: Vec<(String, String)>,
    gone: bool,
    about: Vec<String>,
    snippets: Snippets,
}

/// `<service>.json` for every service.
pub fn emit(model: &Model) -> Vec<Output> {
    let output = |service: &Service| {
        let json = serde_json::to_string_pretty(&document(service)).unwrap_or_default();
        Output { path: format!("{}.json", service.spelling().kebab()), text: json + "\n" }
    };
    model.services.iter().map(output).collect()
}

/// The program of an operation in every language.
pub(super) fn programs(service: &Service, operation: &Operation) -> Snippets {
    snippets::operation(service, &Types::new(service), operation)
}

fn document(service: &Service) -> Document {
    let (types, words) = (Types::new(service), Words::new(service, &cells::VOICE));
    let calls = |group: &crate::model::Group| -> Vec<CallPage> {
        service.calls_of(group.name).map(|operation| call(service, &types, &words, operation)).collect()
    };
    Document {
        name: service.spelling().kebab(),
        vendor: service.source.document.service.vendor.title(),
        reference: reference::of_service(service),
        calls: service.groups.iter().flat_map(calls).collect(),
        lives: service.groups.iter().filter_map(|group| life(service, &words, group)).collect(),
    }
}

fn call(service: &Service, types: &Types, words: &Words, operation: &Operation) -> CallPage {
    let given = operation.given;
    let refusal = |error: &crate::load::VendorError| Refusal {
        status: error.status,
        code: error.code.clone(),
        message: error.message.clone(),
        meaning: words.said(&escaped(&error.meaning)),
        evidence: words.say(cells::evidence(error.confidence, &error.source, error.note.as_deref())),
    };
    CallPage {
        id: operation.id.to_owned(),
        group: operation.group.to_owned(),
        slug: commands::word(operation.name),
        summary: Told::operation(service, operation).meaning.into_iter().next().unwrap_or_default(),
        class: match given.class {
            _ if operation.composed.is_some() => "composed",
            Some(ClassName::Create) => "create",
            Some(ClassName::Rotate) => "rotate",
            Some(ClassName::Delete) => "delete",
            Some(ClassName::Idempotent) => "idempotent",
            Some(ClassName::Read) | None => "read",
        },
        refusals: given.errors.iter().map(refusal).collect(),
        snippets: snippets::operation(service, types, operation),
    }
}

fn life(service: &Service, words: &Words, group: &crate::model::Group) -> Option<Life> {
    let states = group.tag.states.as_ref()?;
    let waits = service.waits.iter().filter(|wait| wait.group == group.name);
    Some(Life {
        group: group.name.to_owned(),
        start: states.start.clone(),
        waits: waits.map(|wait| waited(service, words, wait)).collect(),
    })
}

fn waited(service: &Service, words: &Words, wait: &Wait) -> Waited {
    let finish: &Finish = wait.finish;
    let known = cells::evidence(finish.confidence, &finish.source, finish.note.as_deref());
    Waited {
        method: wait.id.rsplit('.').next().unwrap_or_default().to_owned(),
        success: finish.success.clone(),
        on_the_way: finish.on_the_way.clone(),
        dead_ends: finish.dead_end.iter().map(|(state, hint)| (state.to_owned(), words.said(&escaped(hint)))).collect(),
        gone: finish.gone,
        about: words.say(Told::wait(wait).meaning.into_iter().chain(known).collect()),
        snippets: snippets::wait(service, wait, &example_id(service, wait)),
    }
}

/// The id with which the example of the operation that shows the resource names it.
fn example_id(service: &Service, wait: &Wait) -> String {
    let shown = service.operation(&wait.states.read.value).and_then(|read| read.requests.first());
    let id = shown.and_then(|(_, input)| input.get(&wait.states.input.value)?.as_str());
    id.unwrap_or_default().to_owned()
}
