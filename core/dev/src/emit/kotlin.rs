//! The typed Kotlin facade: data classes, suspending groups and their blocking forms.

mod api;
mod code;
mod types;
mod wire;

use serde::Serialize;

use super::{Output, catalogue, docs, render};
use crate::model::{Group as Tagged, Input, Model, Operation, SentFile, Service, Shape, Wait};
use crate::names;
pub use api::list;
pub use code::package;
use code::{VOICE, comment, method_name, of_method, parameter, text, tidy};
use docs::Told;
pub use types::Types;
use types::{Choice, Record, paged};
pub use wire::call;

const PACKAGE: &str = "bindings-swift/kotlin/src/main/kotlin/generated";

/// What every call takes beside its input.
const OF_CALLS: (&str, &str) = ("options", "Limits of this call; else those of the client.");

/// What every wait takes beside its resource.
const OF_WAITS: [(&str, &str); 2] = [
    ("timeout", "Longest wait; else ten times what it usually takes."),
    ("onProgress", "Told after each look at the resource."),
];

/// The same where a thread waits.
const OF_BLOCKING_WAITS: [(&str, &str); 2] =
    [("timeoutMillis", "Longest wait, in milliseconds; else ten times what it usually takes."), OF_WAITS[1]];

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    docs: Vec<String>,
    package: String,
    service: String,
    client: String,
    /// Whether the methods stand on the client itself.
    is_single: bool,
    groups: Vec<Group>,
    records: Vec<Record>,
    choices: Vec<Choice>,
    catalogues: String,
    /// Ids of operations whose answer is a file.
    files: Vec<String>,
}

#[derive(Serialize)]
struct Group {
    accessor: String,
    name: String,
    docs: Vec<String>,
    methods: Vec<Method>,
}

#[derive(Serialize)]
struct Method {
    name: String,
    docs: Vec<String>,
    /// Documentation of its blocking form.
    blocking: Vec<String>,
    /// `call`, `free`, `list`, `file`, `empty`, `wait`, `gone`, `start`, `start_gone` or `made`.
    form: &'static str,
    id: String,
    /// `name: String`.
    parameters: Vec<String>,
    /// `name`.
    passed: Vec<String>,
    /// `"name", name`.
    given: Vec<String>,
    answer: String,
    /// Item and property of a list.
    item: String,
    field: String,
    /// Where the answer of a creation says the id, and the wait that follows.
    then: (String, String),
    /// Whether Kotlin would give it a name that Java cannot say.
    is_mangled: bool,
}

/// `generated` of the sources and of the tests.
pub fn emit(model: &Model, revision: &str) -> Vec<Output> {
    let revision = format!(
        "// Made by `cargo dev generate`; do not edit.\n\npackage io.github.gureum\n\n\
         /** Names the exact API that the files beside this one were made from. */\n\
         internal const val REVISION: String = \"{}\"\n",
        revision
    );
    let mut outputs = vec![Output { path: format!("{PACKAGE}/Revision.kt"), text: revision }];
    for service in &model.services {
        let file = file(service);
        let mut add = |part: &str, template: &str| {
            let path = format!("{PACKAGE}/{}{part}.kt", file.client);
            outputs.push(Output { path, text: tidy(&render(template, &file)) });
        };
        add("", include_str!("../../templates/kotlin/client.kt.j2"));
        add("Blocking", include_str!("../../templates/kotlin/blocking.kt.j2"));
        add("Models", include_str!("../../templates/kotlin/models.kt.j2"));
    }
    outputs.extend(wire::emit(model));
    outputs.push(by_name(model));
    outputs
}

/// How the client of a service is made, by its name, for the runner of the scenarios.
fn by_name(model: &Model) -> Output {
    let mut imports: Vec<String> = model
        .services
        .iter()
        .map(|service| format!("import {}.{}\n", package(service), service.spelling().in_kotlin()))
        .collect();
    imports.sort();
    let row = |service: &Service| {
        format!("    {} to ::{},\n", text(&service.spelling().kebab()), service.spelling().in_kotlin())
    };
    let rows: String = model.services.iter().map(row).collect();
    let kinds = model.services.iter().map(|service| {
        let client = service.spelling().in_kotlin();
        format!("    is {client} -> client.withOptions(limits)\n")
    });
    let kinds: String = kinds.collect();
    let text = format!(
        "// Made by `cargo dev generate` from `core/api`; do not edit.\n\n\
         package io.github.gureum\n\n{}\n\
         /** How a client is made, by the name of its service. */\n\
         internal val CLIENTS: Map<String, (ClientOptions) -> Client> = mapOf(\n{rows})\n\n\
         /** The same client with other limits. */\n\
         internal fun withLimits(client: Client, limits: CallOptions): Client = when (client) {{\n{kinds}    \
         else -> error(\"another client\")\n}}\n",
        imports.concat()
    );
    Output { path: "bindings-swift/kotlin/src/test/kotlin/generated/Services.kt".to_owned(), text }
}

fn file(service: &Service) -> File {
    let types = Types::new(service);
    let document = &service.source.document;
    let about = types.words.say(docs::client(service));
    let groups: Vec<Group> = service.groups.iter().map(|each| group(service, &types, each)).collect();
    File {
        file: service.source.file.clone(),
        title: document.info.title.clone(),
        docs: comment(&about),
        package: package(service),
        service: service.spelling().kebab(),
        client: service.spelling().in_kotlin(),
        is_single: groups.len() == 1,
        groups,
        records: types.records.into_values().collect(),
        choices: types.choices.into_values().collect(),
        catalogues: catalogue::code(service, include_str!("../../templates/catalogue/kotlin.kt.j2"), comment),
        files: service.files().map(|(operation, _)| text(operation.id)).collect(),
    }
}

fn group(service: &Service, types: &Types, group: &Tagged) -> Group {
    let operations = service.calls_of(group.name).map(|operation| method(service, types, operation));
    let waits = service.waits.iter().filter(|each| each.group == group.name).map(|each| wait(service, types, each));
    let of_group = || service.waits.iter().filter(|each| each.group == group.name);
    let made = of_group().filter_map(|each| made(service, types, each));
    let starts = of_group().map(|each| started(service, types, each));
    Group {
        accessor: names::camel(group.name),
        name: names::pascal(group.name),
        docs: comment(&types.words.say(docs::group(group))),
        methods: operations.chain(made).chain(waits).chain(starts).collect(),
    }
}

fn method(service: &Service, types: &Types, operation: &Operation) -> Method {
    let (required, optional): (Vec<_>, Vec<_>) = operation.inputs.iter().partition(|input| input.required);
    let owner = types.owner(operation);
    let kind = |input: &&Input| accepted(service, input, &owner);
    let mut parameters: Vec<String> =
        required.iter().map(|input| format!("{}: {}", parameter(input), kind(input))).collect();
    parameters.extend(optional.iter().map(|input| format!("{}: {}? = null", parameter(input), kind(input))));
    let ordered: Vec<&&Input> = required.iter().chain(&optional).collect();
    let is_open = |input: &&&Input| matches!(service.shape(input.schema), Shape::Choice(_));
    let answer = answer(service, operation);
    let (item, field) = paged(service, operation).unwrap_or_default();
    let form = match (operation.reply.file.is_some(), item.is_empty(), answer.as_str()) {
        (true, ..) => "file",
        (_, false, _) => "list",
        (.., "Unit") => "empty",
        (.., "JsonObject") => "free",
        _ => "call",
    };
    let told = types.words.told(Told::operation(service, operation));
    let told_of = [told_of_inputs(service, types, operation), vec![owned(OF_CALLS)]].concat();
    let (name, link) = (method_name(operation.name), (VOICE.operation)(service, operation));
    Method {
        docs: of_method(&told, &told_of),
        blocking: of_method(&code::blocking(told, &link), &told_of),
        name,
        form,
        id: text(operation.id),
        parameters,
        passed: ordered.iter().map(|input| parameter(input)).collect(),
        given: ordered.iter().map(|input| format!("{}, {}", text(input.name), parameter(input))).collect(),
        answer,
        item,
        field,
        then: Default::default(),
        is_mangled: ordered.iter().any(is_open),
    }
}

fn told_of_inputs(service: &Service, types: &Types, operation: &Operation) -> Vec<(String, String)> {
    let (required, optional): (Vec<_>, Vec<_>) = operation.inputs.iter().partition(|input| input.required);
    let told = |input: &Input| (parameter(input), types.words.said(&docs::input(service, input)));
    required.into_iter().chain(optional).map(told).collect()
}

/// What makes something and waits for it.
fn made(service: &Service, types: &Types, wait: &Wait) -> Option<Method> {
    let made = wait.finish.made_by.as_ref()?;
    let operation = service.operation(&made.call.value)?;
    let told = types.words.told(Told::made(operation, wait));
    let inputs = told_of_inputs(service, types, operation);
    let name = wait.made_name()?;
    let link = format!("[{}.{name}]", code::owner(service, wait.group));
    Some(Method {
        docs: of_method(&told, &[inputs.as_slice(), OF_WAITS.map(owned).as_slice()].concat()),
        blocking: of_method(&code::blocking(told, &link), &[inputs, OF_BLOCKING_WAITS.map(owned).to_vec()].concat()),
        name,
        form: "made",
        answer: answer(service, service.operation(&wait.states.read.value)?),
        then: (text(&made.id), text(&wait.id)),
        ..method(service, types, operation)
    })
}

fn started(service: &Service, types: &Types, wait: &Wait) -> Method {
    let of_wait = self::wait(service, types, wait);
    let told = types.words.told(Told::started(wait));
    let id = (of_wait.passed[0].clone(), format!("Id of the {}.", wait.states.resource));
    let name = wait.start_name();
    let link = format!("[{}.{name}]", code::owner(service, wait.group));
    Method {
        docs: of_method(&told, &[id.clone(), owned(OF_WAITS[0])]),
        blocking: of_method(&code::blocking(told, &link), &[id, owned(OF_BLOCKING_WAITS[0])]),
        name,
        form: if wait.finish.gone { "start_gone" } else { "start" },
        ..of_wait
    }
}

/// The type of a parameter. A secret is plain text here: a parameter is sent and never shown.
fn accepted(service: &Service, input: &Input, owner: &str) -> String {
    match service.shape(input.schema) {
        Shape::Secret => "String".to_owned(),
        shape => types::annotation(&shape, &format!("{owner}{}", names::pascal(input.name))),
    }
}

fn owned((name, text): (&str, &str)) -> (String, String) {
    (name.to_owned(), text.to_owned())
}

fn wait(service: &Service, types: &Types, wait: &Wait) -> Method {
    let read = service.operation(&wait.states.read.value).filter(|_| !wait.finish.gone);
    let input = names::camel(&wait.states.input.value);
    let name = wait.id.rsplit('.').next().unwrap_or_default();
    let told = types.words.told(Told::wait(wait));
    let id = (input.clone(), format!("Id of the {}.", wait.states.resource));
    let link = format!("[{}.{name}]", code::owner(service, wait.group));
    Method {
        name: name.to_owned(),
        docs: of_method(&told, &[std::slice::from_ref(&id), OF_WAITS.map(owned).as_slice()].concat()),
        blocking: of_method(&code::blocking(told, &link), &[&[id], OF_BLOCKING_WAITS.map(owned).as_slice()].concat()),
        form: if wait.finish.gone { "gone" } else { "wait" },
        id: text(&wait.id),
        parameters: vec![format!("{input}: String")],
        passed: vec![input],
        given: Vec::new(),
        answer: read.map_or_else(|| "Unit".to_owned(), |read| answer(service, read)),
        item: String::new(),
        field: String::new(),
        then: Default::default(),
        is_mangled: false,
    }
}

fn answer(service: &Service, operation: &Operation) -> String {
    match operation.reply.json.map(|json| service.shape(json)) {
        Some(Shape::Record(name)) => name,
        Some(_) => "JsonObject".to_owned(),
        None => operation.reply.file.as_ref().map_or("Unit", SentFile::word).to_owned(),
    }
}

/// `client.apps.waitUntilRunning("id")`.
pub fn wait_call(service: &Service, wait: &Wait, id: &str) -> String {
    let group = if service.groups.len() == 1 { String::new() } else { format!(".{}", names::camel(wait.group)) };
    format!("client{group}.{}({})", wait.id.rsplit('.').next().unwrap_or_default(), text(id))
}
