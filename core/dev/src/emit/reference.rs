//! A page per service, for reading: all operations and types, and where each fact comes from.
//!
//! What is too long for a hover stands here: sources, confidence, and the notes
//! on how a fact was found and what contradicts it.

pub(super) mod cells;
mod short;
mod types;

use serde::Serialize;

use super::docs::{PAGES, Told, Words, input, page};
use super::{Output, render};
use crate::load::{ClassName, Confidence, States};
use crate::model::{Input, Model, Operation, Place, Service};
use crate::names;
use cells::{VOICE, cell, evidence, in_table, kind, listed, tidy};
use types::{Row, Type};

#[derive(Serialize)]
struct Index {
    services: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    title: String,
    file: String,
    vendor: &'static str,
    operations: usize,
    types: usize,
}

/// All that is told of a service.
#[derive(Serialize)]
pub struct Page {
    file: String,
    title: String,
    about: String,
    evidence: Vec<String>,
    servers: Vec<Server>,
    versions: Vec<String>,
    groups: Vec<Group>,
    types: Vec<Type>,
}

#[derive(Serialize)]
struct Server {
    url: String,
    about: String,
    /// `environment`: its values.
    variables: Vec<String>,
    evidence: Vec<String>,
}

#[derive(Serialize)]
struct Group {
    name: String,
    about: String,
    evidence: Vec<String>,
    states: Option<Life>,
    operations: Vec<Described>,
}

/// The states of a resource and what can be waited for.
#[derive(Serialize)]
struct Life {
    resource: String,
    facts: Vec<String>,
    waits: Vec<String>,
    evidence: Vec<String>,
}

#[derive(Serialize)]
struct Described {
    id: String,
    about: Vec<String>,
    request: String,
    facts: Vec<String>,
    inputs: Vec<Row>,
    answer: String,
    errors: Vec<String>,
    evidence: Vec<String>,
}

/// The pages, and the list of them.
pub fn emit(model: &Model) -> Vec<Output> {
    let mut outputs = Vec::new();
    let mut services = Vec::new();
    let mut pages = Vec::new();
    for service in &model.services {
        let made = of_service(service);
        services.push(Entry {
            title: made.title.clone(),
            file: format!("{}.md", service.spelling().kebab()),
            vendor: service.source.document.service.vendor.in_rust(),
            operations: service.operations.len(),
            types: made.types.len(),
        });
        let text = tidy(&render(include_str!("../../templates/reference/service.md.j2"), &made));
        outputs.push(Output { path: page(service), text });
        pages.push(made);
    }
    let index = Index { services };
    let text = render(include_str!("../../templates/reference/index.md.j2"), &index);
    outputs.push(Output { path: format!("{PAGES}/README.md"), text });
    outputs.extend(short::emit(&index, &pages));
    outputs
}

/// What the page of a service holds.
pub fn of_service(service: &Service) -> Page {
    let words = Words::new(service, &VOICE);
    let document = &service.source.document;
    let info = &document.info;
    let mut known = evidence(info.confidence, &info.source, info.note.as_deref());
    known.extend(evidence(document.confidence, &document.source, document.note.as_deref()));
    Page {
        file: service.source.file.clone(),
        title: info.title.clone(),
        about: words.said(&cell(info.description.as_deref().unwrap_or(&info.title))),
        evidence: known,
        servers: servers(service),
        versions: versions(service),
        groups: service.groups.iter().map(|group| of_group(service, &words, group)).collect(),
        types: types::all(service, &words),
    }
}

fn servers(service: &Service) -> Vec<Server> {
    let server = |server: &crate::load::Server| Server {
        url: server.url.clone(),
        about: cell(server.description.as_deref().unwrap_or_default()),
        variables: server
            .variables
            .iter()
            .map(|(name, variable)| {
                let about = variable.description.as_deref().map(|text| format!(" {}", cell(text))).unwrap_or_default();
                format!("`{name}`: {}; by default `{}`.{about}", listed(&variable.choices), variable.default)
            })
            .collect(),
        evidence: evidence(server.confidence, &server.source, server.note.as_deref()),
    };
    service.source.document.servers.value.iter().map(server).collect()
}

fn versions(service: &Service) -> Vec<String> {
    let Some(versions) = &service.source.document.versions else { return Vec::new() };
    let versions_known = versions.known.iter().map(|version| {
        let known = evidence(version.confidence, &[], version.note.as_deref()).join(" ");
        format!("`{}`: {}. {known}", version.version, version.status).trim().to_owned()
    });
    versions_known.chain(evidence(versions.confidence, &versions.source, versions.note.as_deref())).collect()
}

fn of_group(service: &Service, words: &Words, group: &crate::model::Group) -> Group {
    let tag = group.tag;
    let states = tag.states.as_ref();
    Group {
        name: group.name.to_owned(),
        about: words.said(&super::docs::group(group).join(" ")),
        evidence: evidence(tag.confidence, &tag.source, tag.note.as_deref()),
        states: states.map(|states| life(service, words, group.name, states)),
        operations: service
            .operations_of(group.name)
            .chain(service.composed.iter().filter(|each| each.group == group.name))
            .map(|operation| described(service, words, operation))
            .collect(),
    }
}

fn life(service: &Service, words: &Words, group: &str, states: &States) -> Life {
    let mut facts = vec![format!("It stands in `{}` of the answer of `{}`.", states.state.value, states.read.value)];
    facts.extend(states.start.iter().map(|start| format!("Right after creation: `{start}`.")));
    let parts = listed(&states.failure_parts);
    facts.extend((!parts.is_empty()).then(|| format!("A state with one of these parts counts as a failure: {parts}.")));
    let wait = |wait: &crate::model::Wait| {
        let finish = wait.finish;
        let known = evidence(finish.confidence, &finish.source, finish.note.as_deref());
        let method = wait.id.rsplit('.').next().unwrap_or_default();
        format!("`{method}`: {}", Told::wait(wait).meaning.into_iter().chain(known).collect::<Vec<_>>().join(" "))
    };
    Life {
        resource: states.resource.clone(),
        facts: words.say(facts),
        waits: words.say(service.waits.iter().filter(|each| each.group == group).map(wait).collect()),
        evidence: evidence(states.confidence, &states.source, states.note.as_deref()),
    }
}

fn described(service: &Service, words: &Words, operation: &Operation) -> Described {
    let given = operation.given;
    let told = Told::operation(service, operation);
    if operation.composed.is_some() {
        // Its sources are those of the operations it is made of.
        return Described {
            request: "Made of several operations.".to_owned(),
            facts: Vec::new(),
            evidence: Vec::new(),
            ..plainly(service, words, operation, told)
        };
    }
    let mut known = evidence(given.confidence, &given.source, given.note.as_deref());
    let seen = given.observed.as_ref();
    known
        .extend(seen.map(|seen| format!("Seen in {} answers to users' own calls, last on {}.", seen.answers, seen.on)));
    known.extend(notes(operation));
    Described {
        facts: words.say(facts(operation)),
        evidence: words.say(known),
        ..plainly(service, words, operation, told)
    }
}

/// What every operation has.
fn plainly(service: &Service, words: &Words, operation: &Operation, told: Told) -> Described {
    Described {
        id: operation.id.to_owned(),
        about: words.say(told.meaning),
        request: format!("`{} {}`", operation.method, operation.path),
        facts: Vec::new(),
        inputs: operation.inputs.iter().map(|input| row(service, words, input)).collect(),
        answer: answer(service, operation),
        errors: words.say(told.errors),
        evidence: Vec::new(),
    }
}

/// What may be repeated, and how a list is read.
fn facts(operation: &Operation) -> Vec<String> {
    let given = operation.given;
    let repeated = match given.class {
        Some(ClassName::Read) => "`read`: it changes nothing.",
        Some(ClassName::Idempotent) => "`idempotent`: twice is the same as once.",
        Some(ClassName::Create) => "`create`: repeated only if it certainly was not done.",
        Some(ClassName::Rotate) => "`rotate`: never repeated after an unknown outcome.",
        Some(ClassName::Delete) => "`delete`: not found on a later attempt is success.",
        None => "not said.",
    };
    let mut facts = vec![format!("Class {repeated}")];
    facts.extend(given.failure_in_200.then(|| "`success: false` inside of HTTP 200 is a failure.".to_owned()));
    facts.extend(given.api_version.iter().map(|version| format!("API version sent: `{}`.", version.value)));
    if let Some(pages) = &given.pagination {
        let style = names::snake(&format!("{:?}", pages.style));
        let known = evidence(pages.confidence, &pages.source, pages.note.as_deref()).join(" ");
        facts.push(format!("A list of `{}`, by `{style}`. {known}", pages.items.value).trim().to_owned());
    }
    if let Some(unique) = &given.unique_name {
        let known = evidence(unique.confidence, &[], unique.note.as_deref()).join(" ");
        let text = format!("After a lost answer it is looked up by its name in {}. {known}", unique.list.value);
        facts.push(text.trim().to_owned());
    }
    facts
}

fn row(service: &Service, words: &Words, of: &Input) -> Row {
    let place = match of.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Body => "body",
    };
    let own = of.parameter.map(|given| evidence(None, &given.source, given.note.as_deref()));
    let known = own.unwrap_or_default().into_iter().chain(types::remarks(of.schema));
    let about: Vec<String> = std::iter::once(input(service, of)).chain(known).collect();
    Row {
        name: of.name.to_owned(),
        place: place.to_owned(),
        kind: kind(service, of.schema),
        is_sure: of.required,
        meaning: in_table(&words.said(&input(service, of))),
        about: in_table(&words.said(&about.join(" "))),
    }
}

fn answer(service: &Service, operation: &Operation) -> String {
    let reply = &operation.reply;
    let what = match reply.json {
        Some(json) => kind(service, json),
        None if reply.file.is_some() => "a file".to_owned(),
        None => "nothing".to_owned(),
    };
    format!("`{}`: {what}. {}", reply.status, cell(reply.description)).trim().to_owned()
}

/// Notes on answers, on their samples, and on those of the request.
fn notes(operation: &Operation) -> Vec<String> {
    let given = operation.given;
    let mut found = Vec::new();
    let body = given.request_body.as_ref().map(|body| ("request", &body.content));
    let answers = || given.responses.iter();
    for (status, response) in answers() {
        found.extend(response.note.iter().map(|note| format!("Answer `{status}`: {}", cell(note))));
    }
    for (place, content) in body.into_iter().chain(answers().map(|(status, response)| (status, &response.content))) {
        for media in content.json.iter().chain(content.files().map(|(_, _, media)| media)) {
            let examples = media.examples.iter().chain(media.vendor_samples.iter());
            for (name, example) in examples {
                let doubt = match example.confidence {
                    Some(Confidence::Inferred) => "inferred. ",
                    _ => "",
                };
                let note = example.note.as_deref().map(cell).unwrap_or_default();
                let text = format!("{doubt}{note}");
                found.extend((!text.is_empty()).then(|| format!("Sample `{name}` ({place}): {}", text.trim())));
            }
        }
    }
    found
}
