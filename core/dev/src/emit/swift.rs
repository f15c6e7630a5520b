//! The typed Swift facade: structs and open enums inside of the client they belong to, and a struct per group.
//!
//! Everything stands inside of its client, so that `DataForest.App` and the
//! `App` of SwiftUI live together, and two services may use the same word.

mod api;
mod code;
mod types;
mod wire;

use serde::Serialize;

use super::{Output, catalogue, docs, render};
use crate::load::ClassName;
use crate::model::{Group as Tagged, Model, Operation, SentFile, Service, Shape, Wait};
use crate::names;
pub use api::list;
use docs::Told;
pub use types::Types;
use types::{Choice, Param, Record, paged};
pub use wire::call;

const TESTS: &str = "bindings-swift/Tests/GureumTests/Generated";
const SOURCES: &str = "bindings-swift/Sources/Gureum/Generated";

/// What every wait takes beside its resource.
const OF_WAITS: [(&str, &str); 2] = [
    ("timeout", "Longest wait; else ten times what it usually takes."),
    ("onProgress", "Told after each look at the resource."),
];

/// The same as parameters.
const OF_WAIT: [&str; 2] = ["timeout: Duration? = nil", "onProgress: (@Sendable (WaitProgress) -> Void)? = nil"];

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    docs: Vec<String>,
    service: String,
    client: String,
    /// Whether the methods stand on the client itself.
    is_single: bool,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Models {
    file: String,
    title: String,
    client: String,
    records: Vec<Record>,
    choices: Vec<Choice>,
    catalogues: String,
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
    docs: Vec<String>,
    /// Whether its answer may be ignored: what matters is that it was done.
    is_discardable: bool,
    /// From `public func` to the brace.
    signature: String,
    body: Vec<String>,
}

/// `bindings-swift/Sources/Gureum/Generated`, and its wire tests.
pub fn emit(model: &Model, revision: &str) -> Vec<Output> {
    let output = |name: &str, text: String| Output { path: format!("{SOURCES}/{name}.swift"), text };
    let revision = format!(
        "// Made by `cargo dev generate`; do not edit.\n\n\
         /// Names the exact API that the files beside this one were made from.\n\
         let apiRevision = \"{}\"\n",
        revision
    );
    let mut outputs = vec![output("Revision", revision)];
    for service in &model.services {
        let types = Types::new(service);
        let (client, models) = (service.spelling().in_swift(), format!("{}Models", service.spelling().in_swift()));
        let template = include_str!("../../templates/swift/service.swift.j2");
        outputs.push(output(&client, render(template, file(service, &types))));
        outputs.push(wire::emit(service, &types));
        let template = include_str!("../../templates/swift/models.swift.j2");
        outputs.push(output(&models, render(template, models_of(service, types))));
    }
    outputs.push(by_name(model));
    outputs
}

/// Which client a service has by its name, for the runner of the scenarios.
fn by_name(model: &Model) -> Output {
    let row = |service: &Service| {
        format!("    {}: {}.self,\n", code::text(&service.spelling().kebab()), service.spelling().in_swift())
    };
    let rows: String = model.services.iter().map(row).collect();
    let waits: String =
        model.services.iter().flat_map(|service| service.waits.iter().map(move |wait| waited(service, wait))).collect();
    let text = format!(
        "// Made by `cargo dev generate` from `core/api`; do not edit.\n\n\
         import Gureum\n\n\
         /// The clients by the names of their services.\n\
         let clientsByService: [String: any Client.Type] = [\n{rows}]\n\n\
         /// Waits through the typed method of this name: what was waited for, or nothing where it is gone.\n\
         func waitedFor(_ client: any Client, _ waiter: String, _ id: String, _ limit: Duration?) async throws -> (any Model)? {{\n    \
         switch (waiter, client) {{\n{waits}    \
         default: throw UnknownWait(waiter: waiter)\n    }}\n    return nil\n}}\n\n\
         struct UnknownWait: Error {{\n    let waiter: String\n}}\n"
    );
    Output { path: format!("{TESTS}/Services.swift"), text }
}

/// The case of a wait.
fn waited(service: &Service, wait: &Wait) -> String {
    let group =
        if service.groups.len() == 1 { String::new() } else { format!(".{}", code::word(&names::camel(wait.group))) };
    let (client, input) = (service.spelling().in_swift(), code::word(&names::camel(&wait.states.input.value)));
    let method = wait.id.rsplit('.').next().unwrap_or_default();
    let call = format!("try await client{group}.{method}({input}: id, timeout: limit)");
    let call = if wait.finish.gone { call } else { format!("return {call}") };
    format!("    case ({}, let client as {client}): {call}\n", code::text(&wait.id))
}

fn file(service: &Service, types: &Types) -> File {
    let document = &service.source.document;
    File {
        file: service.source.file.clone(),
        title: document.info.title.clone(),
        docs: code::comment(&types.words.say(docs::client(service)), 0),
        service: service.spelling().kebab(),
        client: service.spelling().in_swift(),
        is_single: service.groups.len() == 1,
        groups: service.groups.iter().map(|each| group(service, types, each)).collect(),
    }
}

fn models_of(service: &Service, types: Types) -> Models {
    Models {
        file: service.source.file.clone(),
        title: service.source.document.info.title.clone(),
        client: service.spelling().in_swift(),
        records: types.records.into_values().collect(),
        choices: types.choices.into_values().collect(),
        catalogues: catalogue::code(service, include_str!("../../templates/catalogue/swift.swift.j2"), |about| {
            code::comment(about, 4)
        }),
    }
}

fn group(service: &Service, types: &Types, group: &Tagged) -> Group {
    let margin = if service.groups.len() == 1 { 4 } else { 8 };
    let operations = service.calls_of(group.name).map(|operation| method(service, types, operation, margin));
    let waits =
        service.waits.iter().filter(|each| each.group == group.name).map(|each| wait(service, types, each, margin));
    let of_group = || service.waits.iter().filter(|each| each.group == group.name);
    let made = of_group().filter_map(|each| made(service, types, each, margin));
    let starts = of_group().map(|each| started(service, types, each, margin));
    Group {
        accessor: code::word(&names::camel(group.name)),
        name: names::pascal(group.name),
        docs: code::comment(&types.words.say(docs::group(group)), 4),
        methods: operations.chain(made).chain(waits).chain(starts).collect(),
    }
}

fn method(service: &Service, types: &Types, operation: &Operation, margin: usize) -> Method {
    let inputs = types.inputs(operation);
    let options = Param::of_options();
    let mut parameters: Vec<String> = inputs.iter().map(Param::code).collect();
    parameters.push(options.code());
    let answer = answer(service, operation);
    let paged = paged(service, operation);
    let returns = match &paged {
        Some((item, _)) => format!(" -> Pages<{answer}, {item}>"),
        None if answer == "Void" => " async throws".to_owned(),
        None => format!(" async throws -> {answer}"),
    };
    let told = types.words.told(Told::operation(service, operation));
    let told_of: Vec<_> =
        inputs.iter().chain([&options]).map(|param| (param.name.clone(), param.about.clone())).collect();
    Method {
        docs: code::of_method(&told, &told_of, margin),
        is_discardable: operation.given.class != Some(ClassName::Read) && answer != "Void",
        signature: code::signature(&code::method_name(operation.name), &parameters, &returns, margin),
        body: code::call(
            verb(&answer, paged.is_some(), operation.reply.file.is_some()),
            operation.id,
            &puts(operation, &inputs),
            paged.map(|it| it.1),
        ),
    }
}

/// The method of `Caller` that makes a call with this answer.
fn verb(answer: &str, is_list: bool, is_file: bool) -> &'static str {
    match (answer, is_list) {
        (_, true) => "list",
        _ if is_file => "try await self.caller.file",
        ("Void", _) => "try await self.caller.perform",
        ("JSONValue", _) => "try await self.caller.value",
        _ => "try await self.caller.call",
    }
}

/// `$0.put("id", id)` for every input, in the order of the wire.
fn puts(operation: &Operation, inputs: &[Param]) -> Vec<String> {
    let name = |wire: &str| inputs.iter().find(|param| param.wire == wire).map_or("", |param| &param.name);
    let put = |wire: &str| format!("$0.put({}, {})", code::text(wire), name(wire));
    operation.inputs.iter().map(|input| put(input.name)).collect()
}

fn wait(service: &Service, types: &Types, wait: &Wait, margin: usize) -> Method {
    let read = service.operation(&wait.states.read.value).filter(|_| !wait.finish.gone);
    let answer = read.map_or_else(|| "Void".to_owned(), |read| answer(service, read));
    let input = code::word(&names::camel(&wait.states.input.value));
    let parameters = [format!("{input}: String"), OF_WAIT[0].to_owned(), OF_WAIT[1].to_owned()];
    let returns = if read.is_some() { format!(" async throws -> {answer}") } else { " async throws".to_owned() };
    let told = types.words.told(Told::wait(wait));
    let id = (input.clone(), format!("Id of the {}.", wait.states.resource));
    let told_of = [&[id], OF_WAITS.map(owned).as_slice()].concat();
    let name = wait.id.rsplit('.').next().unwrap_or_default();
    let verb = if read.is_some() { "wait" } else { "waitGone" };
    Method {
        docs: code::of_method(&told, &told_of, margin),
        is_discardable: read.is_some(),
        signature: code::signature(name, &parameters, &returns, margin),
        body: vec![format!("try await self.caller.{verb}({}, {input}, timeout, onProgress)", code::text(&wait.id))],
    }
}

/// What makes something and waits for it.
fn made(service: &Service, types: &Types, wait: &Wait, margin: usize) -> Option<Method> {
    let made = wait.finish.made_by.as_ref()?;
    let operation = service.operation(&made.call.value)?;
    let inputs = types.inputs(operation);
    let answer = answer(service, service.operation(&wait.states.read.value)?);
    let parameters: Vec<_> = inputs.iter().map(Param::code).chain(OF_WAIT.map(str::to_owned)).collect();
    let told = types.words.told(Told::made(operation, wait));
    let told_of = inputs.iter().map(|param| (param.name.clone(), param.about.clone())).chain(OF_WAITS.map(owned));
    let returns = format!(" async throws -> {answer}");
    let mut body = vec!["let input = encoded {".to_owned()];
    body.extend(puts(operation, &inputs).iter().map(|put| format!("    {put}")));
    body.push("}".to_owned());
    let id = code::text(&made.id);
    body.push(format!("let id = try await self.caller.made({}, input, {id})", code::text(operation.id)));
    body.push(format!("return try await self.caller.wait({}, id, timeout, onProgress)", code::text(&wait.id)));
    Some(Method {
        docs: code::of_method(&told, &told_of.collect::<Vec<_>>(), margin),
        is_discardable: true,
        signature: code::signature(&code::method_name(&wait.made_name()?), &parameters, &returns, margin),
        body,
    })
}

fn started(service: &Service, types: &Types, wait: &Wait, margin: usize) -> Method {
    let read = service.operation(&wait.states.read.value).filter(|_| !wait.finish.gone);
    let answer = read.map_or_else(|| "Void".to_owned(), |read| answer(service, read));
    let input = code::word(&names::camel(&wait.states.input.value));
    let parameters = [format!("{input}: String"), OF_WAIT[0].to_owned()];
    let told = types.words.told(Told::started(wait));
    let told_of = [(input.clone(), format!("Id of the {}.", wait.states.resource)), owned(OF_WAITS[0])];
    let verb = if read.is_some() { "start" } else { "startGone" };
    Method {
        docs: code::of_method(&told, &told_of, margin),
        is_discardable: false,
        signature: code::signature(
            &code::method_name(&wait.start_name()),
            &parameters,
            &format!(" async throws -> Wait<{answer}>"),
            margin,
        ),
        body: vec![format!("try await self.caller.{verb}({}, {input}, timeout)", code::text(&wait.id))],
    }
}

fn owned((name, text): (&str, &str)) -> (String, String) {
    (name.to_owned(), text.to_owned())
}

fn answer(service: &Service, operation: &Operation) -> String {
    match operation.reply.json.map(|json| service.shape(json)) {
        Some(Shape::Record(name)) => name,
        Some(_) => "JSONValue".to_owned(),
        None => operation.reply.file.as_ref().map_or("Void", SentFile::word).to_owned(),
    }
}

/// `client.apps.waitUntilRunning(id: "id")`.
pub fn wait_call(service: &Service, wait: &Wait, id: &str) -> String {
    let group = if service.groups.len() == 1 { String::new() } else { format!(".{}", names::camel(wait.group)) };
    let method = wait.id.rsplit('.').next().unwrap_or_default();
    let input = names::camel(&wait.states.input.value);
    format!("client{group}.{method}({}: {})", code::label(&input), code::text(id))
}
