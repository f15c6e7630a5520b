//! The typed TypeScript facade: interfaces over the parsed JSON, and a class per group.

mod code;
mod services;
mod types;
mod wire;

use serde::Serialize;

use super::{Output, docs, operations, render};
use crate::model::{Group as Tagged, Model, Operation, Service, Shape, Wait};
use crate::names;
use code::{comment, method_name, module, text};
use types::{Choice, Record, Types};

const PACKAGE: &str = "bindings-node/lib/generated";

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
    /// Ids of operations whose answer is a file.
    files: Vec<String>,
    /// What the file takes from `client.ts`.
    values: Vec<&'static str>,
    types: Vec<&'static str>,
    has_keytab: bool,
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
    /// `call`, `list`, `file`, `empty`, `wait` or `gone`.
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
pub fn emit(model: &Model) -> Vec<Output> {
    let revision = format!(
        "// Made by `cargo dev generate`; do not edit.\n\n\
         /** Names the exact API that the files beside this one were made from. */\n\
         export const REVISION =\n  '{}';\n",
        operations::revision(model)
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
    let about: Vec<String> = document.info.description.iter().map(|text| docs::escaped(text)).collect();
    let about = docs::or(about, || document.info.title.clone());
    let groups: Vec<Group> = service.groups.iter().map(|each| group(service, &types, each)).collect();
    let is_single = groups.len() == 1;
    let has = |forms: &[&str]| groups.iter().flat_map(|group| &group.methods).any(|each| forms.contains(&each.form));
    let mut values = vec!["Client"];
    values.extend((!is_single).then_some("Group"));
    let mut used = vec!["Call", "CallOptions"];
    used.extend(has(&["list"]).then_some("Pages"));
    used.extend(has(&["wait", "gone"]).then_some("WaitOptions"));
    let has_keytab = has(&["file"]);
    let is_file = |operation: &&Operation| operation.reply.is_binary;
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
        files: service.operations.iter().filter(is_file).map(|operation| text(operation.id)).collect(),
        values,
        types: used,
        has_keytab,
    }
}

fn group(service: &Service, types: &Types, group: &Tagged) -> Group {
    let operations = service.operations_of(group.name).map(|operation| method(service, types, operation));
    let waits = service.waits.iter().filter(|each| each.group == group.name).map(|each| wait(service, each));
    let about: Vec<String> =
        group.tag.description.iter().chain(&group.tag.note).map(|text| docs::escaped(text)).collect();
    Group {
        accessor: group.name.to_owned(),
        name: names::pascal(group.name),
        docs: comment(&docs::or(about, || format!("Operations of `{}`.", group.name))),
        methods: operations.chain(waits).collect(),
    }
}

fn method(service: &Service, types: &Types, operation: &Operation) -> Method {
    let answer = answer(service, operation);
    let (item, field) = paged(service, operation).unwrap_or_default();
    let form = match (operation.reply.is_binary, item.is_empty(), answer.as_str()) {
        (true, ..) => "file",
        (_, false, _) => "list",
        (.., "void") => "empty",
        _ => "call",
    };
    let otherwise = if operation.required().next().is_none() { " = {}" } else { "" };
    Method {
        name: method_name(operation.name),
        docs: comment(&docs::operation(operation)),
        form,
        id: text(operation.id),
        input: format!("input: {}{otherwise}", types.request_name(operation)),
        argument: "input".to_owned(),
        answer,
        item,
        field: text(&field),
    }
}

fn wait(service: &Service, wait: &Wait) -> Method {
    let read = service.operation(&wait.states.read.value).filter(|_| !wait.finish.gone);
    let input = &wait.states.input.value;
    Method {
        name: wait.id.rsplit('.').next().unwrap_or_default().to_owned(),
        docs: comment(&docs::wait(wait)),
        form: if wait.finish.gone { "gone" } else { "wait" },
        id: text(&wait.id),
        input: format!("{}: string", names::camel(input)),
        argument: names::camel(input),
        answer: read.map_or_else(|| "void".to_owned(), |read| answer(service, read)),
        item: String::new(),
        field: String::new(),
    }
}

fn answer(service: &Service, operation: &Operation) -> String {
    match operation.reply.json.map(|json| service.shape(json)) {
        Some(Shape::Record(name)) => name,
        Some(_) => "Record<string, unknown>".to_owned(),
        None if operation.reply.is_binary => "Keytab".to_owned(),
        None => "void".to_owned(),
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
