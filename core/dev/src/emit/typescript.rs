//! The typed TypeScript facade: interfaces over the parsed JSON, and a class per group.

mod api;
pub(super) mod code;
mod services;
mod types;
mod wire;

use serde::Serialize;

use super::{Output, catalogue, docs, render};
use crate::model::{Group as Tagged, Model, Operation, SentFile, Service, Shape, Wait};
use crate::names;
pub use api::list;
use code::{comment, method_name, module, of_method, text};
use docs::Told;
use types::{Choice, Record, Types};
pub use wire::call;

const PACKAGE: &str = "bindings-node/lib/generated";

const OF_WAITS: (&str, &str) = ("options", "Its limit, what ends it, and who is told how it goes.");

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
    records: Vec<Record>,
    choices: Vec<Choice>,
    catalogues: String,
    /// Ids of operations whose answer is a file.
    files: Vec<String>,
    /// What the file takes from `client.ts`.
    values: Vec<&'static str>,
    types: Vec<&'static str>,
    file_types: Vec<&'static str>,
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
    /// `call`, `list`, `file`, `empty`, `wait`, `gone`, `start`, or `made`.
    form: &'static str,
    id: String,
    /// `input: GetAccountDetailRequest`, or the resource of a wait.
    input: String,
    argument: String,
    answer: String,
    /// Item and field of a list.
    item: String,
    field: String,
}

/// `bindings-node/lib/generated`, and its wire tests.
pub fn emit(model: &Model, revision: &str) -> Vec<Output> {
    let revision = format!(
        "// Made by `cargo dev generate`; do not edit.\n\n\
         /** Names the exact API that the files beside this one were made from. */\n\
         export const REVISION =\n  '{}';\n",
        revision
    );
    let mut outputs = vec![Output { path: format!("{PACKAGE}/revision.ts"), text: revision }];
    for service in &model.services {
        outputs.push(Output {
            path: format!("{PACKAGE}/services/{}.ts", module(service)),
            text: render(include_str!("../../templates/typescript/service.ts.j2"), file(service)),
        });
    }
    outputs.extend(services::emit(model, PACKAGE));
    outputs.extend(wire::emit(model));
    outputs
}

fn file(service: &Service) -> File {
    let types = Types::new(service);
    let document = &service.source.document;
    let about = types.words.say(docs::client(service));
    let groups: Vec<Group> = service.groups.iter().map(|each| group(service, &types, each)).collect();
    let is_single = groups.len() == 1;
    let has = |forms: &[&str]| groups.iter().flat_map(|group| &group.methods).any(|each| forms.contains(&each.form));
    let mut values = vec!["Client"];
    values.extend((!is_single).then_some("Group"));
    let mut used = vec!["Call", "CallOptions"];
    used.extend(has(&["file"]).then_some("FileTypes"));
    used.extend(has(&["list"]).then_some("Pages"));
    used.extend(has(&["start"]).then_some("Wait"));
    used.extend(has(&["start"]).then_some("WaitLimit"));
    used.extend(has(&["wait", "gone"]).then_some("WaitOptions"));
    File {
        file: service.source.file.clone(),
        title: document.info.title.clone(),
        docs: comment(&about),
        service: service.spelling().kebab(),
        client: service.spelling().in_typescript(),
        is_single,
        groups,
        records: types.records.into_values().collect(),
        choices: types.choices.into_values().collect(),
        catalogues: catalogue::code(service, include_str!("../../templates/catalogue/typescript.ts.j2"), comment),
        files: service
            .files()
            .map(|(operation, file)| format!("{}: {}", text(operation.id), text(file.word())))
            .collect(),
        values,
        types: used,
        file_types: service.file_words(),
    }
}

fn group(service: &Service, types: &Types, group: &Tagged) -> Group {
    let operations = service.calls_of(group.name).map(|operation| method(service, types, operation));
    let waits = service.waits.iter().filter(|each| each.group == group.name).map(|each| wait(service, types, each));
    let of_group = || service.waits.iter().filter(|each| each.group == group.name);
    let made = of_group().filter_map(|each| made(service, types, each));
    let starts = of_group().map(|each| started(service, types, each));
    Group {
        accessor: group.name.to_owned(),
        name: names::pascal(group.name),
        docs: comment(&types.words.say(docs::group(group))),
        methods: operations.chain(made).chain(waits).chain(starts).collect(),
    }
}

fn method(service: &Service, types: &Types, operation: &Operation) -> Method {
    let answer = answer(service, operation);
    let (item, field) = paged(service, operation).unwrap_or_default();
    let form = match (operation.reply.file.is_some(), item.is_empty(), answer.as_str()) {
        (true, ..) => "file",
        (_, false, _) => "list",
        (.., "void") => "empty",
        _ => "call",
    };
    let otherwise = if operation.required().next().is_none() { " = {}" } else { "" };
    let told = types.words.told(Told::operation(service, operation));
    let request = types.request_name(operation);
    let input = if operation.inputs.is_empty() {
        "Nothing: it takes no input.".to_owned()
    } else {
        format!("What it takes; {{@link {request}}} explains each field.")
    };
    let parameters = [("input".to_owned(), input), owned(("options", "Limits of this call, and what ends it."))];
    Method {
        name: method_name(operation.name),
        docs: of_method(&told, &parameters),
        form,
        id: text(operation.id),
        input: format!("input: {request}{otherwise}"),
        argument: "input".to_owned(),
        answer,
        item,
        field: text(&field),
    }
}

fn owned((name, text): (&str, &str)) -> (String, String) {
    (name.to_owned(), text.to_owned())
}

fn wait(service: &Service, types: &Types, wait: &Wait) -> Method {
    let read = service.operation(&wait.states.read.value).filter(|_| !wait.finish.gone);
    let input = &wait.states.input.value;
    let told = types.words.told(Told::wait(wait));
    let id = format!("Id of the {}.", wait.states.resource);
    let parameters = [(names::camel(input), id), owned(OF_WAITS)];
    Method {
        name: wait.id.rsplit('.').next().unwrap_or_default().to_owned(),
        docs: of_method(&told, &parameters),
        form: if wait.finish.gone { "gone" } else { "wait" },
        id: text(&wait.id),
        input: format!("{}: string", names::camel(input)),
        argument: names::camel(input),
        answer: read.map_or_else(|| "void".to_owned(), |read| answer(service, read)),
        item: String::new(),
        field: String::new(),
    }
}

/// What makes something and waits for it.
fn made(service: &Service, types: &Types, wait: &Wait) -> Option<Method> {
    let made = wait.finish.made_by.as_ref()?;
    let operation = service.operation(&made.call.value)?;
    let of_call = method(service, types, operation);
    let told = types.words.told(Told::made(operation, wait));
    let request = types.request_name(operation);
    let parameters =
        [("input".to_owned(), format!("What it takes; {{@link {request}}} explains each field.")), owned(OF_WAITS)];
    Some(Method {
        name: wait.made_name()?,
        docs: of_method(&told, &parameters),
        form: "made",
        argument: format!("input, {}, {}", text(&made.id), text(&wait.id)),
        answer: answer(service, service.operation(&wait.states.read.value)?),
        ..of_call
    })
}

fn started(service: &Service, types: &Types, wait: &Wait) -> Method {
    let of_wait = self::wait(service, types, wait);
    let told = types.words.told(Told::started(wait));
    let id = (of_wait.argument.clone(), format!("Id of the {}.", wait.states.resource));
    let limit = owned(("options", "Its limit."));
    Method { name: wait.start_name(), docs: of_method(&told, &[id, limit]), form: "start", ..of_wait }
}

fn answer(service: &Service, operation: &Operation) -> String {
    match operation.reply.json.map(|json| service.shape(json)) {
        Some(Shape::Record(name)) => name,
        Some(_) => "Record<string, unknown>".to_owned(),
        None => operation.reply.file.as_ref().map_or("void", SentFile::word).to_owned(),
    }
}

/// Item and field of a list.
fn paged(service: &Service, operation: &Operation) -> Option<(String, String)> {
    let pages = operation.given.pagination.as_ref()?;
    let schema = service.resolve(operation.reply.json?).schema;
    let items = schema.properties.get(&pages.items.value)?;
    let Shape::List(item) = service.shape(items) else { return None };
    Some((types::annotation(&item, ""), pages.items.value.clone()))
}

/// `client.apps.waitUntilRunning('id')`.
pub fn wait_call(service: &Service, wait: &Wait, id: &str) -> String {
    let group = if service.groups.len() == 1 { String::new() } else { format!(".{}", wait.group) };
    format!("client{group}.{}({})", wait.id.rsplit('.').next().unwrap_or_default(), text(id))
}
