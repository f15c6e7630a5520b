//! The typed Python facade: models, and every group twice, blocking and async.

mod api;
pub(super) mod code;
pub(super) mod docstring;
mod example;
mod services;
mod types;
mod wire;

use serde::Serialize;

use super::{Output, catalogue, docs, literal, render};
use crate::model::{Model, Operation, SentFile, Service, Shape, Wait};
use crate::names;
pub use api::list;
use code::{WIDTH, method_name, parameter, tidy};
use docs::Told;
use docstring::docstring;
pub use example::{call, wait_call};
use types::{Choice, Record, Types, paged};

const PACKAGE: &str = "bindings-python/python/gureum";

/// What every call takes beside its input.
const OF_CALLS: [(&str, &str); 2] = [
    ("timeout", "Limit of the whole call, pauses and retries included, in seconds; else that of the client."),
    ("max_retries", "How often the call is repeated at most; else what the client says."),
];

/// What every wait takes beside its resource.
const OF_WAITS: [(&str, &str); 3] = [
    ("timeout", "Longest wait, in seconds; else ten times what it usually takes."),
    ("on_progress", "Told after each look at the resource."),
    ("progress", "Whether a terminal shows a live line that tells how it is going."),
];

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
    catalogues: String,
    /// Names of their types, and of the models that they make.
    of_catalogues: Vec<String>,
    of_requests: Vec<String>,
    uses: Vec<&'static str>,
    /// What models and dictionaries of inputs import of `collections.abc`.
    forms: Vec<&'static str>,
    /// Names of the dictionaries that stand for models in inputs, and of the types that they mention.
    dicts: Vec<String>,
    of_dicts: Vec<String>,
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
    /// Whether a dictionary may be given somewhere.
    dicts: bool,
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
    /// `call`, `list`, `file`, `wait`, `gone`, `start`, `start_gone` or `made`.
    form: &'static str,
    id: String,
    /// Parameters, one a line.
    parameters: Vec<String>,
    answer: String,
    /// Item and field of a list, and the field that says how many items there are, in Python.
    item: String,
    field: String,
    total: String,
    /// `"id": id`, what must be given.
    given: Vec<String>,
    /// Wire name and parameter of what may be given, and what is sent of it.
    optional: Vec<(String, String, String)>,
    /// Parameters that are secrets, and what is kept of each: no frame of a traceback holds the plain text.
    secrets: Vec<(String, String)>,
    /// Where the answer of a creation says the id, and the wait that follows.
    then: (String, String),
}

/// The package's generated folders and its wire tests.
pub fn emit(model: &Model, revision: &str) -> Vec<Output> {
    let mut outputs = Vec::new();
    outputs.push(Output {
        path: format!("{PACKAGE}/_generated/__init__.py"),
        text: render(include_str!("../../templates/python/revision.py.j2"), Revision { revision }),
    });
    for service in &model.services {
        let mut file = file(service);
        let folder = format!("{PACKAGE}/{}", service.spelling().snake());
        let mut add = |name: &str, template: &str, file: &File| {
            outputs.push(Output { path: format!("{folder}/{name}.py"), text: tidy(&render(template, file)) });
        };
        add("__init__", include_str!("../../templates/python/init.py.j2"), &file);
        add("models", include_str!("../../templates/python/models.py.j2"), &file);
        if !file.dicts.is_empty() {
            add("inputs", include_str!("../../templates/python/inputs.py.j2"), &file);
        }
        if !file.of_catalogues.is_empty() {
            add("catalogue", include_str!("../../templates/python/catalogue.py.j2"), &file);
        }
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
    let about = types.words.say(docs::client(service));
    let groups: Vec<Group> = service.groups.iter().map(|each| group(service, &types, each)).collect();
    let (records, choices) = (types.records.into_values().collect(), types.choices.into_values().collect());
    let file = File {
        file: service.source.file.clone(),
        title: document.info.title.clone(),
        docs: docstring(&about, WIDTH - 4),
        service: service.spelling().kebab(),
        client: service.spelling().in_python(),
        module: service.spelling().snake(),
        is_single: groups.len() == 1,
        groups,
        files: service.files().map(|(operation, _)| literal::text(operation.id)).collect(),
        records,
        choices,
        catalogues: catalogue::code(service, include_str!("../../templates/catalogue/python.py.j2"), |about| {
            docstring(about, WIDTH - 4)
        }),
        of_catalogues: catalogue::names(service),
        of_requests: catalogue::requests(service),
        uses: Vec::new(),
        forms: Vec::new(),
        dicts: Vec::new(),
        of_dicts: Vec::new(),
        is_async: false,
        imports: Imports::default(),
    };
    let fields = || file.records.iter().flat_map(|record| &record.fields);
    let said: String = fields().map(|field| format!("{} {}", field.parameter, field.stored)).collect();
    let uses = ["Secret", "Timestamp", "taken"].into_iter().filter(|name| said.contains(name)).collect();
    let forms = ["Mapping", "Sequence"].into_iter().filter(|name| said.contains(name)).collect();
    let inputs = || file.records.iter().filter(|record| record.is_input);
    let dicts = inputs().map(|record| format!("{}Dict", record.name)).collect();
    let entries = inputs().flat_map(|record| &record.fields).map(|field| field.entry.as_str());
    let entries: Vec<&str> = entries.flat_map(|entry| entry.split(|letter: char| !letter.is_alphanumeric())).collect();
    let of_dicts = named(&file).filter(|name| entries.contains(&name.as_str())).cloned().collect();
    File { uses, forms, dicts, of_dicts, ..file }
}

/// Names of all its types.
fn named(file: &File) -> impl Iterator<Item = &String> {
    file.choices.iter().map(|choice| &choice.name).chain(file.records.iter().map(|record| &record.name))
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
    let files = ["Download", "Keytab"].into_iter().filter(|name| words.contains(name));
    runtime.extend(files.map(|name| format!("from .._{} import {name}", name.to_lowercase())));
    let of_model: Vec<&str> = ["Secret", "Timestamp"].into_iter().filter(|name| words.contains(name)).collect();
    runtime.extend((!of_model.is_empty()).then(|| format!("from .._model import {}", of_model.join(", "))));
    runtime.extend(is_form("list").then(|| format!("from .._pages import {face}Pages")));
    let begun = if face.is_empty() { "waits" } else { "async_waits" };
    runtime.extend(waits.then(|| "from .._wait import Progress".to_owned()));
    runtime.extend(waits.then(|| format!("from .._{begun} import {face}Wait")));
    let mut models: Vec<String> = named(file).filter(|name| words.contains(&name.as_str())).cloned().collect();
    models.sort_unstable();
    Imports { standard, runtime, models, dicts: words.contains(&"inputs") }
}

fn group(service: &Service, types: &Types, group: &crate::model::Group) -> Group {
    let operations = service.calls_of(group.name).map(|operation| method(service, types, operation));
    let waits = service.waits.iter().filter(|each| each.group == group.name).map(|each| wait(service, types, each));
    let of_group = || service.waits.iter().filter(|each| each.group == group.name);
    let made = of_group().filter_map(|each| made(service, types, each));
    let starts = of_group().map(|each| started(service, types, each));
    Group {
        accessor: names::snake(group.name),
        name: names::pascal(group.name),
        docs: docstring(&types.words.say(docs::group(group)), WIDTH - 4),
        methods: operations.chain(made).chain(waits).chain(starts).collect(),
    }
}

fn method(service: &Service, types: &Types, operation: &Operation) -> Method {
    let (required, optional): (Vec<_>, Vec<_>) = operation.inputs.iter().partition(|input| input.required);
    let owner = types.owner(operation);
    let accepted = |input: &&crate::model::Input| {
        types::accepted(&service.shape(input.schema), &format!("{owner}{}", names::pascal(input.name)), true)
    };
    let mut parameters: Vec<String> =
        required.iter().map(|input| format!("{}: {}", parameter(input), accepted(input))).collect();
    // The only required input may be positional.
    parameters.insert(if required.len() == 1 { 1 } else { 0 }, "*".to_owned());
    parameters.extend(optional.iter().map(|input| format!("{}: {} | None = None", parameter(input), accepted(input))));
    let answer = answer(service, operation);
    let (item, field, total) = paged(service, operation).unwrap_or_default();
    let form = match (operation.reply.file.is_some(), item.is_empty(), answer.as_str()) {
        (true, ..) => "file",
        (_, false, _) => "list",
        (.., "None") => "empty",
        _ => "call",
    };
    let told = types.words.told(Told::operation(service, operation));
    let told_of = [told_of_inputs(service, types, operation), OF_CALLS.map(owned).to_vec()].concat();
    Method {
        name: method_name(operation.name),
        docs: docstring::of_method(&told, &told_of, WIDTH - 8),
        form,
        id: operation.id.to_owned(),
        parameters,
        answer,
        item,
        field,
        total,
        given: required.iter().map(|input| format!("\"{}\": {}", input.name, sent(service, input))).collect(),
        optional: optional
            .iter()
            .map(|input| (input.name.to_owned(), parameter(input), sent(service, input)))
            .collect(),
        secrets: operation.inputs.iter().filter_map(|input| secret(service, input)).collect(),
        then: Default::default(),
    }
}

/// What is sent of a parameter: a dictionary in it says its names as the wire does.
fn sent(service: &Service, input: &crate::model::Input) -> String {
    let (name, shape) = (parameter(input), service.shape(input.schema));
    if !types::holds_record(&shape) {
        return name;
    }
    format!("spelt(\"{}\", {name}, __name__)", types::word(&shape, ""))
}

fn told_of_inputs(service: &Service, types: &Types, operation: &Operation) -> Vec<(String, String)> {
    let (required, optional): (Vec<_>, Vec<_>) = operation.inputs.iter().partition(|input| input.required);
    let told = |input: &crate::model::Input| (parameter(input), types.words.said(&docs::input(service, input)));
    required.into_iter().chain(optional).map(told).collect()
}

/// What makes something and waits for it.
fn made(service: &Service, types: &Types, wait: &Wait) -> Option<Method> {
    let made = wait.finish.made_by.as_ref()?;
    let operation = service.operation(&made.call.value)?;
    let told = types.words.told(Told::made(operation, wait));
    let told_of = [told_of_inputs(service, types, operation), OF_WAITS.map(owned).to_vec()].concat();
    Some(Method {
        name: method_name(&wait.made_name()?),
        docs: docstring::of_method(&told, &told_of, WIDTH - 8),
        form: "made",
        answer: answer(service, service.operation(&wait.states.read.value)?),
        then: (made.id.clone(), wait.id.clone()),
        ..method(service, types, operation)
    })
}

fn started(service: &Service, types: &Types, wait: &Wait) -> Method {
    let of_wait = self::wait(service, types, wait);
    let told = types.words.told(Told::started(wait));
    let id = (of_wait.given[0].clone(), format!("Id of the {}.", wait.states.resource));
    Method {
        name: method_name(&wait.start_name()),
        docs: docstring::of_method(&told, &[id, owned(OF_WAITS[0])], WIDTH - 8),
        form: if wait.finish.gone { "start_gone" } else { "start" },
        ..of_wait
    }
}

/// A parameter that is a secret, and what is kept of it.
fn secret(service: &Service, input: &crate::model::Input) -> Option<(String, String)> {
    let name = parameter(input);
    let kept = format!("Secret({name})");
    let kept = if input.required { kept } else { format!("None if {name} is None else {kept}") };
    matches!(service.shape(input.schema), Shape::Secret).then_some((name, kept))
}

fn owned((name, text): (&str, &str)) -> (String, String) {
    (name.to_owned(), text.to_owned())
}

fn wait(service: &Service, types: &Types, wait: &Wait) -> Method {
    let read = service.operation(&wait.states.read.value);
    let name = wait.id.rsplit('.').next().map(names::snake).unwrap_or_default();
    let input = names::snake(&wait.states.input.value);
    let is_gone = wait.finish.gone;
    let told = types.words.told(Told::wait(wait));
    let told_of =
        [vec![(input.clone(), format!("Id of the {}.", wait.states.resource))], OF_WAITS.map(owned).to_vec()].concat();
    Method {
        name,
        docs: docstring::of_method(&told, &told_of, WIDTH - 8),
        form: if is_gone { "gone" } else { "wait" },
        id: wait.id.clone(),
        parameters: vec![format!("{input}: str"), "*".to_owned()],
        answer: read.filter(|_| !is_gone).map_or("None".to_owned(), |read| answer(service, read)),
        item: String::new(),
        field: String::new(),
        total: String::new(),
        given: vec![input],
        optional: Vec::new(),
        secrets: Vec::new(),
        then: Default::default(),
    }
}

fn answer(service: &Service, operation: &Operation) -> String {
    match operation.reply.json.map(|json| service.shape(json)) {
        Some(Shape::Record(name)) => name,
        Some(_) => "dict[str, Any]".to_owned(),
        None => operation.reply.file.as_ref().map_or("None", SentFile::word).to_owned(),
    }
}
