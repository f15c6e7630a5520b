//! The typed Python facade: models, and every group twice, blocking and async.

mod code;
mod services;
mod types;
mod wire;

use serde::Serialize;

use super::{Output, docs, literal, operations, render};
use crate::model::{Model, Operation, Service, Shape, Wait};
use crate::names;
use code::{WIDTH, docstring, method_name, parameter, tidy};
use types::{Choice, Record, Types, paged};

const PACKAGE: &str = "bindings-python/python/gureum";

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    docs: Vec<String>,
    service: String,
    client: String,
    module: String,
    /// Whether the methods stand on the client itself.
    is_single: bool,
    groups: Vec<Group>,
    files: Vec<String>,
    records: Vec<Record>,
    choices: Vec<Choice>,
    uses: Vec<&'static str>,
    /// Set for one of the two faces.
    is_async: bool,
    imports: Imports,
}

/// What the file of a face imports.
#[derive(Serialize, Default)]
struct Imports {
    standard: Vec<&'static str>,
    runtime: Vec<String>,
    models: Vec<String>,
}

#[derive(Serialize, Clone)]
struct Group {
    accessor: String,
    name: String,
    docs: Vec<String>,
    methods: Vec<Method>,
}

#[derive(Serialize, Clone)]
struct Method {
    name: String,
    docs: Vec<String>,
    /// `call`, `list`, `file`, `wait` or `gone`.
    form: &'static str,
    id: String,
    /// Parameters, one a line.
    parameters: Vec<String>,
    answer: String,
    /// Item and field of a list.
    item: String,
    field: String,
    /// `"id": id`, what must be given.
    given: Vec<String>,
    /// Wire name and parameter of what may be given.
    optional: Vec<(String, String)>,
    /// Parameters that are secrets, and what is kept of each: no frame of a traceback holds the plain text.
    secrets: Vec<(String, String)>,
}

/// The package's generated folders and its wire tests.
pub fn emit(model: &Model) -> Vec<Output> {
    let mut outputs = Vec::new();
    let revision = operations::revision(model);
    outputs.push(Output {
        path: format!("{PACKAGE}/_generated/__init__.py"),
        text: render(include_str!("../../templates/python/revision.py.j2"), Revision { revision: &revision }),
    });
    for service in &model.services {
        let mut file = file(service);
        let folder = format!("{PACKAGE}/{}", service.spelling().snake());
        let mut add = |name: &str, template: &str, file: &File| {
            outputs.push(Output { path: format!("{folder}/{name}.py"), text: tidy(&render(template, file)) });
        };
        add("__init__", include_str!("../../templates/python/init.py.j2"), &file);
        add("models", include_str!("../../templates/python/models.py.j2"), &file);
        file.imports = imports(&file, "");
        add("blocking", include_str!("../../templates/python/groups.py.j2"), &file);
        file.is_async = true;
        file.imports = imports(&file, "Async");
        add("asynchronous", include_str!("../../templates/python/groups.py.j2"), &file);
    }
    outputs.extend(services::emit(model, PACKAGE));
    outputs.extend(wire::emit(model));
    outputs
}

#[derive(Serialize)]
struct Revision<'a> {
    revision: &'a str,
}

fn file(service: &Service) -> File {
    let types = Types::new(service);
    let document = &service.source.document;
    let about = document.info.description.as_ref().unwrap_or(&document.info.title);
    let about = vec![docs::escaped(about)];
    let groups: Vec<Group> = service.groups.iter().map(|each| group(service, &types, each)).collect();
    let is_file = |operation: &&Operation| operation.reply.is_binary;
    let (records, choices) = (types.records.into_values().collect(), types.choices.into_values().collect());
    let mut file = File {
        file: service.source.file.clone(),
        title: document.info.title.clone(),
        docs: docstring(&about, WIDTH - 4),
        service: service.spelling().kebab(),
        client: service.spelling().in_python(),
        module: service.spelling().snake(),
        is_single: groups.len() == 1,
        groups,
        files: service.operations.iter().filter(is_file).map(|operation| literal::text(operation.id)).collect(),
        records,
        choices,
        uses: Vec::new(),
        is_async: false,
        imports: Imports::default(),
    };
    let kinds: String =
        file.records.iter().flat_map(|record| &record.fields).map(|field| field.kind.as_str()).collect();
    file.uses = ["Secret", "Timestamp"].into_iter().filter(|name| kinds.contains(name)).collect();
    file
}

/// What the methods of one face mention.
fn imports(file: &File, face: &str) -> Imports {
    let methods = || file.groups.iter().flat_map(|group| &group.methods);
    let texts = methods().flat_map(|method| method.parameters.iter().chain([&method.answer, &method.item]));
    let said: String = texts.map(|text| format!("{text} ")).collect();
    let words: Vec<&str> = said.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
    let is_form = |form: &str| methods().any(|method| method.form == form);
    let waits = is_form("wait") || is_form("gone");
    let mut standard: Vec<&str> = ["Mapping", "Sequence"].into_iter().filter(|name| words.contains(name)).collect();
    standard.extend(waits.then_some("Callable"));
    standard.sort_unstable();
    let mut runtime = Vec::new();
    runtime.extend(is_form("file").then(|| "from .._keytab import Keytab".to_owned()));
    let of_model: Vec<&str> = ["Secret", "Timestamp"].into_iter().filter(|name| words.contains(name)).collect();
    runtime.extend((!of_model.is_empty()).then(|| format!("from .._model import {}", of_model.join(", "))));
    runtime.extend(is_form("list").then(|| format!("from .._pages import {face}Pages")));
    runtime.extend(waits.then(|| "from .._wait import Progress".to_owned()));
    let names = file.choices.iter().map(|choice| &choice.name).chain(file.records.iter().map(|record| &record.name));
    let mut models: Vec<String> = names.filter(|name| words.contains(&name.as_str())).cloned().collect();
    models.sort_unstable();
    Imports { standard, runtime, models }
}

fn group(service: &Service, types: &Types, group: &crate::model::Group) -> Group {
    let operations = service.operations_of(group.name).map(|operation| method(service, types, operation));
    let waits = service.waits.iter().filter(|each| each.group == group.name).map(|each| wait(service, each));
    let mut about: Vec<String> =
        group.tag.description.iter().chain(&group.tag.note).map(|text| docs::escaped(text)).collect();
    if about.is_empty() {
        about.push(format!("Operations of `{}`.", group.name));
    }
    Group {
        accessor: names::snake(group.name),
        name: names::pascal(group.name),
        docs: docstring(&about, WIDTH - 4),
        methods: operations.chain(waits).collect(),
    }
}

fn method(service: &Service, types: &Types, operation: &Operation) -> Method {
    let (required, optional): (Vec<_>, Vec<_>) = operation.inputs.iter().partition(|input| input.required);
    let owner = types.owner(operation);
    let accepted = |input: &&crate::model::Input| {
        types::accepted(&service.shape(input.schema), &format!("{owner}{}", names::pascal(input.name)))
    };
    let mut parameters: Vec<String> =
        required.iter().map(|input| format!("{}: {}", parameter(input), accepted(input))).collect();
    // The only required input may be positional.
    parameters.insert(if required.len() == 1 { 1 } else { 0 }, "*".to_owned());
    parameters.extend(optional.iter().map(|input| format!("{}: {} | None = None", parameter(input), accepted(input))));
    let answer = answer(service, operation);
    let (item, field) = paged(service, operation).unwrap_or_default();
    let form = match (operation.reply.is_binary, item.is_empty(), answer.as_str()) {
        (true, ..) => "file",
        (_, false, _) => "list",
        (.., "None") => "empty",
        _ => "call",
    };
    let mut about = docs::operation(operation);
    about.splice(1..1, arguments(service, operation));
    Method {
        name: method_name(operation.name),
        docs: docstring(&about, WIDTH - 8),
        form,
        id: operation.id.to_owned(),
        parameters,
        answer,
        item,
        field,
        given: required.iter().map(|input| format!("\"{}\": {}", input.name, parameter(input))).collect(),
        optional: optional.iter().map(|input| (input.name.to_owned(), parameter(input))).collect(),
        secrets: operation.inputs.iter().filter_map(|input| secret(service, input)).collect(),
    }
}

/// A parameter that is a secret, and what is kept of it.
fn secret(service: &Service, input: &crate::model::Input) -> Option<(String, String)> {
    let name = parameter(input);
    let kept = format!("Secret({name})");
    let kept = if input.required { kept } else { format!("None if {name} is None else {kept}") };
    matches!(service.shape(input.schema), Shape::Secret).then_some((name, kept))
}

/// What each parameter means, as a paragraph of its own.
fn arguments(service: &Service, operation: &Operation) -> Option<String> {
    let line = |input: &crate::model::Input| {
        let mut schema = service.resolve(input.schema).schema;
        let about = input.parameter.and_then(|parameter| parameter.description.clone());
        schema.description = about.or(schema.description);
        let about = docs::field(&schema).join(" ");
        if about.is_empty() { format!("- {}.", parameter(input)) } else { format!("- {}: {about}", parameter(input)) }
    };
    let lines: Vec<String> = operation.inputs.iter().map(line).collect();
    (!lines.is_empty()).then(|| format!("Args:\n{}", lines.join("\n")))
}

fn wait(service: &Service, wait: &Wait) -> Method {
    let read = service.operation(&wait.states.read.value);
    let name = wait.id.rsplit('.').next().map(names::snake).unwrap_or_default();
    let input = names::snake(&wait.states.input.value);
    let is_gone = wait.finish.gone;
    Method {
        name,
        docs: docstring(&docs::wait(wait), WIDTH - 8),
        form: if is_gone { "gone" } else { "wait" },
        id: wait.id.clone(),
        parameters: vec![format!("{input}: str"), "*".to_owned()],
        answer: read.filter(|_| !is_gone).map_or("None".to_owned(), |read| answer(service, read)),
        item: String::new(),
        field: String::new(),
        given: vec![input],
        optional: Vec::new(),
        secrets: Vec::new(),
    }
}

fn answer(service: &Service, operation: &Operation) -> String {
    match operation.reply.json.map(|json| service.shape(json)) {
        Some(Shape::Record(name)) => name,
        Some(_) => "dict[str, Any]".to_owned(),
        None if operation.reply.is_binary => "Keytab".to_owned(),
        None => "None".to_owned(),
    }
}
