//! The typed Rust facade: one file per service.

mod api;
mod code;
mod types;

use serde::Serialize;

use super::{Output, catalogue, docs, render};
use crate::model::{Model, Operation, SentFile, Service, Shape, Wait};
use crate::names;
pub use api::list;
use docs::Told;
use types::Choice;
pub use types::{Field, Record, Types};

const WIDTH: usize = 108;

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    docs: Vec<String>,
    client: String,
    module: String,
    constant: String,
    operations: usize,
    /// Empty where the service has one group: its methods stand on the client.
    groups: Vec<Group>,
    methods: Vec<Method>,
    waits: Vec<Method>,
    made: Vec<Made>,
    records: Vec<Record>,
    choices: Vec<Choice>,
    /// Lists as pages: answer, item, field.
    paged: Vec<(String, String, String)>,
    catalogues: String,
    answers: Vec<String>,
    models: Vec<String>,
    uses: Uses,
}

/// Names that the file imports only if it needs them.
#[derive(Serialize, Default)]
struct Uses {
    btree_map: bool,
    value: bool,
    files: Vec<&'static str>,
    secret: bool,
    /// Whether a secret is sent.
    reveals: bool,
    timestamp: bool,
    choices: bool,
    waits: bool,
    paged: bool,
}

#[derive(Serialize)]
struct Group {
    accessor: String,
    name: String,
    docs: Vec<String>,
    methods: Vec<Method>,
    waits: Vec<Method>,
    made: Vec<Made>,
}

/// What makes something and waits for it.
#[derive(Serialize, Clone)]
struct Made {
    docs: Vec<String>,
    signature: String,
    make: String,
    wait: String,
    /// Path of the id in the answer.
    id: String,
}

#[derive(Serialize, Clone)]
struct Method {
    docs: Vec<String>,
    signature: String,
    row: String,
    /// The input it passes on.
    input: String,
}

/// `core/src/generated/<service>.rs`.
pub fn emit(model: &Model) -> Vec<Output> {
    let template = include_str!("../../templates/rust/service.rs.j2");
    let file = |service: &Service| Output {
        path: format!("core/src/generated/{}.rs", service.spelling().snake()),
        text: render(template, file(service)),
    };
    model.services.iter().map(file).collect()
}

fn file(service: &Service) -> File {
    let types = Types::new(service);
    let document = &service.source.document;
    let is_single = service.groups.len() == 1;
    let groups: Vec<Group> = service.groups.iter().map(|each| group(service, &types, each)).collect();
    let methods = if is_single { groups.iter().flat_map(|group| group.methods.clone()).collect() } else { Vec::new() };
    let waits = if is_single { groups.iter().flat_map(|group| group.waits.clone()).collect() } else { Vec::new() };
    let made = if is_single { groups.iter().flat_map(|group| group.made.clone()).collect() } else { Vec::new() };
    // The title alone is said already.
    let told = docs::client(service).into_iter().skip(usize::from(document.info.description.is_none())).collect();
    let about = [format!("Client of {}.", docs::escaped(&document.info.title))].into_iter();
    let about: Vec<String> = about.chain(types.words.say(told)).collect();
    let mut file = File {
        file: service.source.file.clone(),
        title: document.info.title.clone(),
        docs: docs::wrapped(&about, WIDTH),
        client: service.spelling().in_rust(),
        module: service.spelling().snake(),
        constant: service.spelling().screaming(),
        operations: service.operations.len(),
        groups: if is_single { Vec::new() } else { groups },
        methods,
        waits,
        made,
        paged: service.operations.iter().filter_map(|operation| paged(service, operation)).collect(),
        catalogues: catalogue::code(service, include_str!("../../templates/catalogue/rust.rs.j2"), |about| {
            docs::wrapped(about, WIDTH)
        }),
        answers: answers(service),
        models: types.records.values().filter(|record| record.is_answer).map(|record| record.name.clone()).collect(),
        records: types.records.into_values().collect(),
        choices: types.choices.into_values().collect(),
        uses: Uses::default(),
    };
    file.paged.sort();
    file.paged.dedup();
    file.uses = uses(service, &file);
    file
}

fn uses(service: &Service, file: &File) -> Uses {
    let kinds = || file.records.iter().flat_map(|record| record.fields.iter().map(|field| field.kind.as_str()));
    Uses {
        btree_map: kinds().any(|kind| kind.contains("BTreeMap<")),
        value: true,
        files: service.file_words(),
        secret: kinds().any(|kind| kind.contains("Secret")),
        reveals: file.records.iter().flat_map(|record| &record.fields).any(|field| field.serde.contains("secret::")),
        timestamp: kinds().any(|kind| kind.contains("Timestamp")),
        choices: !file.choices.is_empty(),
        waits: !service.waits.is_empty(),
        paged: !file.paged.is_empty(),
    }
}

fn answers(service: &Service) -> Vec<String> {
    let mut answers: Vec<String> = service.calls().map(|operation| answer(service, operation)).collect();
    answers.retain(|answer| answer != "()" && !service.file_words().contains(&answer.as_str()));
    answers.sort();
    answers.dedup();
    answers
}

fn group(service: &Service, types: &Types, group: &crate::model::Group) -> Group {
    let operations = service.calls_of(group.name);
    let waits = service.waits.iter().filter(|wait| wait.group == group.name);
    let made = waits.clone().filter_map(|each| made(service, types, each)).collect();
    Group {
        accessor: names::snake(group.name),
        name: names::pascal(group.name),
        docs: docs::wrapped(&types.words.say(docs::group(group)), WIDTH),
        methods: operations.flat_map(|operation| methods(service, types, operation)).collect(),
        waits: waits.map(|each| wait(service, types, each)).collect(),
        made,
    }
}

/// One method, or two where every input is optional.
fn methods(service: &Service, types: &Types, operation: &Operation) -> Vec<Method> {
    let name = names::snake(operation.name);
    let answer = format!("Call<{}, {}>", lifetime(service), answer(service, operation));
    let method = |name: &str, docs: Vec<String>, argument: &[String], input: &str| Method {
        docs,
        signature: code::signature(name, &[&["&self".to_owned()], argument].concat(), &answer),
        row: operation.row(),
        input: input.to_owned(),
    };
    let told = types.words.told(Told::operation(service, operation));
    let about = |takes: Option<String>| code::of_method(&told, takes, WIDTH - 4);
    let Some(request) = types.request_name(operation) else {
        return vec![method(&name, about(None), &[], "Map::new()")];
    };
    let argument = [format!("request: impl Into<{request}>")];
    let takes = format!("The `request` is a [`{request}`], explained there field by field.");
    if operation.required().next().is_some() {
        return vec![method(&name, about(Some(takes)), &argument, "request.into()")];
    }
    let with = format!("{name}_with");
    let short = docs::wrapped(&[format!("Like [`{name}`](Self::{name}), with input. {takes}")], WIDTH - 4);
    vec![method(&name, about(None), &[], "Map::new()"), method(&with, short, &argument, "request.into()")]
}

fn wait(service: &Service, types: &Types, wait: &Wait) -> Method {
    let read = service.operation(&wait.states.read.value);
    let answer = match read {
        Some(read) if !wait.finish.gone => answer(service, read),
        _ => "()".to_owned(),
    };
    let name = wait.id.rsplit('.').next().map(names::snake).unwrap_or_default();
    let input = names::snake(&wait.states.input.value);
    let parameters = ["&self".to_owned(), format!("{input}: impl Into<String>")];
    Method {
        docs: code::of_method(
            &types.words.told(Told::wait(wait)),
            Some(format!("The `{input}` is that of the {}.", wait.states.resource)),
            WIDTH - 4,
        ),
        signature: code::signature(&name, &parameters, &format!("Waiter<{}, {answer}>", lifetime(service))),
        row: wait.row(),
        input,
    }
}

fn made(service: &Service, types: &Types, wait: &Wait) -> Option<Made> {
    let made = wait.finish.made_by.as_ref()?;
    let operation = service.operation(&made.call.value)?;
    let request = types.request_name(operation)?;
    let answer = answer(service, service.operation(&wait.states.read.value)?);
    let takes = format!(
        "The `request` is a [`{request}`], explained there field by field. For a limit, or to be told how it is going, \
         make it and wait in two calls."
    );
    let parameters = ["&self".to_owned(), format!("request: impl Into<{request}>")];
    let signature =
        code::awaited_signature(&names::snake(&wait.made_name()?), &parameters, &format!("Result<{answer}>"));
    Some(Made {
        docs: code::of_method(&types.words.told(Told::made(operation, wait)), Some(takes), WIDTH - 4),
        signature,
        make: names::snake(operation.name),
        wait: wait.id.rsplit('.').next().map(names::snake)?,
        id: made.id.split('.').map(names::snake).collect::<Vec<_>>().join("."),
    })
}

/// A group borrows the client; where methods stand on the client itself, they borrow that.
fn lifetime(service: &Service) -> &'static str {
    if service.groups.len() == 1 { "'_" } else { "'a" }
}

fn answer(service: &Service, operation: &Operation) -> String {
    match operation.reply.json.map(|json| service.shape(json)) {
        Some(Shape::Record(name)) => name,
        Some(_) => "Value".to_owned(),
        None => operation.reply.file.as_ref().map_or("()", SentFile::word).to_owned(),
    }
}

fn paged(service: &Service, operation: &Operation) -> Option<(String, String, String)> {
    let pages = operation.given.pagination.as_ref()?;
    let schema = service.resolve(operation.reply.json?).schema;
    let items = schema.properties.get(&pages.items.value)?;
    let Shape::List(item) = service.shape(items) else { return None };
    let field = names::snake(items.name.as_deref().unwrap_or(&pages.items.value));
    Some((answer(service, operation), code::type_of(&item), field))
}

/// `apps().wait_until_running("id")`.
pub fn wait_call(service: &Service, wait: &Wait, id: &str) -> String {
    let group = if service.groups.len() == 1 { String::new() } else { format!("{}().", names::snake(wait.group)) };
    let method = wait.id.rsplit('.').next().map(names::snake).unwrap_or_default();
    format!("{group}{method}({})", super::literal::text(id))
}
