//! The typed Kotlin facade: data classes, suspending groups and their blocking forms.

mod code;
mod types;
mod wire;

use serde::Serialize;

use super::{Output, docs, operations, render};
use crate::model::{Group as Tagged, Input, Model, Operation, Service, Shape, Wait};
use crate::names;
use code::{comment, method_name, package, parameter, text, tidy};
use types::{Choice, Record, Types, paged};

const PACKAGE: &str = "bindings-swift/kotlin/src/main/kotlin/generated";

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
    /// `call`, `free`, `list`, `file`, `empty`, `wait` or `gone`.
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
    /// Whether Kotlin would give it a name that Java cannot say.
    is_mangled: bool,
}

/// `generated` of the sources and of the tests.
pub fn emit(model: &Model) -> Vec<Output> {
    let revision = format!(
        "// Made by `cargo dev generate`; do not edit.\n\npackage io.github.gureum\n\n\
         /** Names the exact API that the files beside this one were made from. */\n\
         internal const val REVISION: String = \"{}\"\n",
        operations::revision(model)
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
    outputs
}

fn file(service: &Service) -> File {
    let types = Types::new(service);
    let document = &service.source.document;
    let about: Vec<String> = document.info.description.iter().map(|text| docs::escaped(text)).collect();
    let about = docs::or(about, || document.info.title.clone());
    let groups: Vec<Group> = service.groups.iter().map(|each| group(service, &types, each)).collect();
    let is_file = |operation: &&Operation| operation.reply.is_binary;
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
        files: service.operations.iter().filter(is_file).map(|operation| text(operation.id)).collect(),
    }
}

fn group(service: &Service, types: &Types, group: &Tagged) -> Group {
    let operations = service.operations_of(group.name).map(|operation| method(service, types, operation));
    let waits = service.waits.iter().filter(|each| each.group == group.name).map(|each| wait(service, each));
    let about: Vec<String> =
        group.tag.description.iter().chain(&group.tag.note).map(|text| docs::escaped(text)).collect();
    Group {
        accessor: names::camel(group.name),
        name: names::pascal(group.name),
        docs: comment(&docs::or(about, || format!("Operations of `{}`.", group.name))),
        methods: operations.chain(waits).collect(),
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
    let is_open = |input: &&&Input| matches!(service.shape(input.schema), Shape::Choice(_) | Shape::Time);
    let answer = answer(service, operation);
    let (item, field) = paged(service, operation).unwrap_or_default();
    let form = match (operation.reply.is_binary, item.is_empty(), answer.as_str()) {
        (true, ..) => "file",
        (_, false, _) => "list",
        (.., "Unit") => "empty",
        (.., "JsonObject") => "free",
        _ => "call",
    };
    let mut about = docs::operation(operation);
    about.splice(1..1, arguments(service, operation));
    Method {
        name: method_name(operation.name),
        docs: comment(&about),
        form,
        id: text(operation.id),
        parameters,
        passed: ordered.iter().map(|input| parameter(input)).collect(),
        given: ordered.iter().map(|input| format!("{}, {}", text(input.name), parameter(input))).collect(),
        answer,
        item,
        field,
        is_mangled: ordered.iter().any(is_open),
    }
}

/// The type of a parameter. A secret is plain text here: a parameter is sent and never shown.
fn accepted(service: &Service, input: &Input, owner: &str) -> String {
    match service.shape(input.schema) {
        Shape::Secret => "String".to_owned(),
        shape => types::annotation(&shape, &format!("{owner}{}", names::pascal(input.name))),
    }
}

/// What each parameter means, as a paragraph of its own.
fn arguments(service: &Service, operation: &Operation) -> Option<String> {
    let line = |input: &Input| {
        let mut schema = service.resolve(input.schema).schema;
        let about = input.parameter.and_then(|parameter| parameter.description.clone());
        schema.description = about.or(schema.description);
        let about = docs::field(&schema).join(" ");
        if about.is_empty() { String::new() } else { format!("- `{}`: {about}", parameter(input)) }
    };
    let lines: Vec<String> = operation.inputs.iter().map(line).filter(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn wait(service: &Service, wait: &Wait) -> Method {
    let read = service.operation(&wait.states.read.value).filter(|_| !wait.finish.gone);
    let input = names::camel(&wait.states.input.value);
    Method {
        name: wait.id.rsplit('.').next().unwrap_or_default().to_owned(),
        docs: comment(&docs::wait(wait)),
        form: if wait.finish.gone { "gone" } else { "wait" },
        id: text(&wait.id),
        parameters: vec![format!("{input}: String")],
        passed: vec![input],
        given: Vec::new(),
        answer: read.map_or_else(|| "Unit".to_owned(), |read| answer(service, read)),
        item: String::new(),
        field: String::new(),
        is_mangled: false,
    }
}

fn answer(service: &Service, operation: &Operation) -> String {
    match operation.reply.json.map(|json| service.shape(json)) {
        Some(Shape::Record(name)) => name,
        Some(_) => "JsonObject".to_owned(),
        None if operation.reply.is_binary => "Keytab".to_owned(),
        None => "Unit".to_owned(),
    }
}
