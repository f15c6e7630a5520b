//! The operation table of the core: one row per operation and per waiter.

mod composed;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::{Output, literal, render};
use crate::contract::Contract;
use crate::load::{ClassName, Outcome, Pagination, Schema, Server, States, Style, UniqueName};
use crate::model::{Composed, Model, Next, Operation, Place, Service, Wait};
use crate::rules;
use crate::sure;

/// Items per page where the description names no `per-page`.
const PAGE: u64 = 20;

/// How long a deletion with all that is below may take by default, in seconds: as long as any wait.
const LONGEST_CASCADE: u64 = 7_200;

#[derive(Serialize)]
struct Values<'a> {
    tables: &'a [Table],
    revision: &'a str,
}

#[derive(Serialize)]
struct Table {
    module: String,
    constant: String,
    file: String,
    title: String,
    fields: Vec<String>,
    rows: Vec<Row>,
    composed: Vec<Row>,
    waits: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    id: String,
    constant: String,
    summary: String,
    /// `field: value`, only those that differ from the plain row.
    fields: Vec<Field>,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    /// The value, or what stands before the lines.
    value: String,
    /// Elements that deserve a line each.
    lines: Vec<String>,
}

#[derive(Serialize)]
struct Modules {
    modules: Vec<Module>,
}

#[derive(Serialize)]
struct Module {
    name: String,
    client: String,
}

/// `core/src/generated/operations.rs`, and the list of modules beside it.
pub fn emit(model: &Model, revision: &str) -> [Output; 2] {
    let module = |service: &Service| Module { name: service.spelling().snake(), client: service.spelling().in_rust() };
    let modules = Modules { modules: model.services.iter().map(module).collect() };
    [
        Output {
            path: "core/src/generated/mod.rs".to_owned(),
            text: render(include_str!("../../templates/table/mod.rs.j2"), modules),
        },
        Output { path: "core/src/generated/operations.rs".to_owned(), text: rendered(model, revision) },
    ]
}

/// Names the exact API and contract: the digest of the table without it, and of what a client can be told.
pub fn revision(model: &Model, contract: &Contract) -> String {
    let digest = Sha256::new().chain_update(rendered(model, "")).chain_update(contract.written()).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn rendered(model: &Model, revision: &str) -> String {
    let tables: Vec<Table> = model.services.iter().map(table).collect();
    render(include_str!("../../templates/table/operations.rs.j2"), Values { tables: &tables, revision })
}

fn table(service: &Service) -> Table {
    let document = &service.source.document;
    let server = &document.servers.value[0];
    let places = server.combinations.iter().map(|each| (each.environment.as_str(), each.region.as_str()));
    let gone = document
        .gone
        .iter()
        .map(|gone| format!("Gone {{ status: {}, code: {} }}", gone.status, literal::optional(gone.code.as_deref())));
    let vendor = document.service.vendor.in_rust();
    let token = document.versions.as_ref().map(|versions| versions.token.as_str());
    let known = document.versions.iter().flat_map(|versions| &versions.known);
    let known: Vec<String> = known.map(|version| version.version.clone()).collect();
    Table {
        module: service.spelling().snake(),
        constant: service.spelling().screaming(),
        file: service.source.file.clone(),
        title: document.info.title.clone(),
        fields: vec![
            format!("name: {}", literal::text(&service.spelling().kebab())),
            format!("vendor: Vendor::{vendor}"),
            format!("endpoint: {}", literal::text(server.url.trim_end_matches('/'))),
            format!("places: {}", literal::pairs(places)),
            format!("hosts: {}", literal::texts(hosts(server))),
            format!("version_token: {}", literal::optional(token)),
            format!("versions: {}", literal::texts(&known)),
            format!("gone: {}", literal::list(gone)),
        ],
        rows: service.operations.iter().map(|operation| row(service, operation)).collect(),
        composed: service.composed.iter().map(|operation| row(service, operation)).collect(),
        waits: service.waits.iter().map(|each| wait(service, each)).collect(),
    }
}

/// The hosts of the addresses that exist. They are trusted with credentials, so nothing is left open. Places share one
/// where a region is no part of the address.
fn hosts(server: &Server) -> Vec<String> {
    let url = server.url.trim_end_matches('/');
    let host = url.split_once("://").map_or(url, |(_, host)| host);
    let filled = server
        .combinations
        .iter()
        .map(|place| host.replace("{environment}", &place.environment).replace("{region}", &place.region));
    let mut found = Vec::new();
    for host in filled {
        if !found.contains(&host) {
            found.push(host);
        }
    }
    if found.is_empty() { vec![host.to_owned()] } else { found }
}

fn row(service: &Service, operation: &Operation) -> Row {
    let given = operation.given;
    let mut fields = Fields::default();
    fields.set("id", literal::text(operation.id));
    fields.unless("method", literal::text(operation.method), "\"POST\"");
    fields.set("path", literal::text(&operation.path));
    // What would be deleted changes nothing.
    let is_plan = matches!(operation.composed, Some(Composed::Plan(_)));
    fields.set("class", format!("Class::{}", if is_plan { "Read" } else { class(given.class) }));
    fields.unless("body", operation.body.is_some().to_string(), "false");
    fields.unless("reply", reply(operation), "ReplyKind::Json");
    let holds = operation.reply.json.map(|json| sure::of(service, json)).unwrap_or_default();
    fields.lines("holds", holds.iter().map(literal::held));
    fields.unless(
        "api_version",
        literal::optional(given.api_version.as_ref().map(|version| version.value.as_str())),
        "None",
    );
    let headers = given.required_headers.iter().map(|(name, value)| (name, value.as_str()));
    fields.unless("headers", literal::pairs(headers), "&[]");
    fields.unless("failure_in_200", given.failure_in_200.to_string(), "false");
    fields.lines("inputs", operation.inputs.iter().map(|each| input(service, each)));
    let marks = marks(service, operation);
    fields.unless("since", literal::pairs(marks.since.iter().map(|(field, version)| (&**field, &**version))), "&[]");
    fields.unless("sensitive", literal::texts(&marks.sensitive), "&[]");
    fields.lines("rules", marks.rules.iter().map(|(field, rule)| literal::rule(field, rule)));
    fields.unless("refusals", literal::pairs(refusals(given)), "&[]");
    if let Some(unique) = given.unique_name.as_ref().filter(|_| operation.composed.is_none()) {
        fields.set("unique_name", unique_name(unique));
    }
    if let Some(composed) = operation.composed {
        fields.set("composed", composed::code(service, composed, given));
    }
    if let Some(pages) = &given.pagination {
        fields.set("pagination", pagination(service, operation, pages));
    }
    Row { id: operation.id.to_owned(), constant: operation.row(), summary: given.summary.clone(), fields: fields.0 }
}

#[derive(Default)]
struct Fields(Vec<Field>);

impl Fields {
    fn set(&mut self, name: &'static str, value: String) {
        self.0.push(Field { name, value, lines: Vec::new() });
    }

    fn unless(&mut self, name: &'static str, value: String, plain: &str) {
        if value != plain {
            self.set(name, value);
        }
    }

    fn lines(&mut self, name: &'static str, lines: impl Iterator<Item = String>) {
        let lines: Vec<_> = lines.collect();
        if !lines.is_empty() {
            self.0.push(Field { name, value: String::new(), lines });
        }
    }
}

fn class(class: Option<ClassName>) -> &'static str {
    match class {
        Some(ClassName::Create) => "Create",
        Some(ClassName::Rotate) => "Rotate",
        Some(ClassName::Delete) => "Delete",
        Some(ClassName::Idempotent) => "Idempotent",
        Some(ClassName::Read) | None => "Read",
    }
}

fn reply(operation: &Operation) -> String {
    match (operation.reply.file, operation.reply.json) {
        (Some(file), _) => format!("ReplyKind::File({})", literal::text(file.media)),
        (None, Some(_)) => "ReplyKind::Json".to_owned(),
        (None, None) => "ReplyKind::Empty".to_owned(),
    }
}

fn input(service: &Service, input: &crate::model::Input) -> String {
    let place = match input.place {
        Place::Path => "Path",
        Place::Query => "Query",
        Place::Body => "Body",
    };
    let kind = literal::kind(input.kind(service));
    let name = literal::text(input.name);
    format!("Input {{ name: {name}, place: Place::{place}, kind: {kind}, required: {} }}", input.required)
}

/// What is marked inside input and answer.
#[derive(Default)]
struct Marks {
    rules: Vec<(String, rules::Rule)>,
    since: Vec<(String, String)>,
    sensitive: Vec<String>,
}

fn marks(service: &Service, operation: &Operation) -> Marks {
    let mut marks = Marks::default();
    marks.since.extend(operation.given.since.iter().map(|since| (String::new(), since.value.clone())));
    for input in &operation.inputs {
        let pointer = format!("/{}", crate::model::escape(input.name));
        marks.rules.extend(rules::inside(service, input.schema, &pointer));
        service.visit(input.schema, &pointer, &mut |pointer, schema| {
            marks.since.extend(schema.since.iter().map(|version| (pointer.to_owned(), version.clone())));
            note_secret(&mut marks.sensitive, pointer, schema);
        });
    }
    if let Some(body) = operation.body {
        let whole = rules::of(&service.resolve(body).schema);
        marks.rules.extend(whole.into_iter().map(|rule| (String::new(), rule)));
    }
    if let Some(answer) = operation.reply.json {
        service.visit(answer, "", &mut |pointer, schema| note_secret(&mut marks.sensitive, pointer, schema));
    }
    marks
}

fn note_secret(found: &mut Vec<String>, pointer: &str, schema: &Schema) {
    let is_secret = schema.sensitive || schema.is_format(crate::load::Format::Password);
    if is_secret && !found.iter().any(|known| known == pointer) {
        found.push(pointer.to_owned());
    }
}

/// Messages that are the same at every refusal. One that quotes something names the field that it is about.
fn refusals(given: &crate::load::Operation) -> impl Iterator<Item = (&str, &str)> {
    let errors = given.errors.iter().filter(|error| error.status == 400);
    let said = errors.filter_map(|error| Some((error.message.as_deref()?, error.meaning.as_str())));
    said.filter(|(message, _)| !message.contains('…'))
}

fn unique_name(unique: &UniqueName) -> String {
    let list_inputs = unique.list_inputs.iter().map(|(key, value)| (key, value.as_str()));
    let answer = unique.answer.iter().map(|(key, value)| (key, value.value.as_str()));
    format!(
        "Some(&UniqueName {{ input: {}, also: {}, list: {}, list_inputs: {}, items: {}, matches: {}, created: {}, answer: {} }})",
        literal::text(&unique.input),
        literal::pairs(unique.also.iter().map(|(path, pointer)| (path, pointer.as_str()))),
        literal::text(&unique.list.value),
        literal::pairs(list_inputs),
        literal::text(&unique.items.value),
        literal::text(&unique.matches.value),
        literal::optional(unique.created.as_ref().map(|created| created.value.as_str())),
        literal::pairs(answer),
    )
}

fn pagination(service: &Service, operation: &Operation, pages: &Pagination) -> String {
    let per_page = pages.per_page.unwrap_or(PAGE);
    let name = |name: &Option<String>| literal::text(name.as_deref().unwrap_or_default());
    let style = match pages.style {
        Style::Whole => "PageStyle::Whole".to_owned(),
        Style::Number => format!(
            "PageStyle::Number {{ page: {}, size: {}, first: {}, default_size: {per_page} }}",
            name(&pages.page),
            name(&pages.size),
            pages.first.unwrap_or(0),
        ),
        Style::Offset => format!(
            "PageStyle::Offset {{ offset: {}, limit: {}, default_limit: {per_page} }}",
            name(&pages.offset),
            name(&pages.limit),
        ),
        Style::Marker => {
            let next = match service.next_marker(operation, pages) {
                Some(Next::Answer(path)) => format!("crate::operation::Next::Answer({})", literal::text(&path)),
                Some(Next::Item(field)) => format!("crate::operation::Next::Item({})", literal::text(&field)),
                None => String::new(),
            };
            let (marker, limit) = (name(&pages.marker), name(&pages.limit));
            format!("PageStyle::Marker {{ marker: {marker}, limit: {limit}, default_limit: {per_page}, next: {next} }}")
        }
    };
    let (items, total) = (literal::text(&pages.items.value), literal::optional(pages.total.as_deref()));
    format!("Some(&Pagination {{ items: {items}, total: {total}, style: {style} }})")
}

fn outcome(outcome: &Outcome) -> String {
    let (state, is) = (literal::text(&outcome.state.value), literal::texts(&outcome.is));
    format!("Some(Outcome {{ state: {state}, is: {is}, hint: {} }})", literal::text(&outcome.hint))
}

fn wait(service: &Service, wait: &Wait) -> Row {
    let (states, finish): (&States, _) = (wait.states, wait.finish);
    let every = finish.every.as_ref().map_or("None".to_owned(), |every| {
        format!(
            "Some(Every {{ items: {}, state: {}, is: {}, unless_zero: {} }})",
            literal::text(&every.items),
            literal::text(&every.state),
            literal::texts(&every.is),
            literal::optional(every.unless_zero.as_deref()),
        )
    });
    let mut fields = Fields::default();
    fields.set("id", literal::text(&wait.id));
    fields.set("read", literal::text(&states.read.value));
    fields.set("input", literal::text(&states.input.value));
    fields.set("state", literal::text(&states.state.value));
    fields.set("success", literal::texts(&finish.success));
    fields.set("dead_ends", literal::pairs(finish.dead_end.iter().map(|(state, hint)| (state, hint.as_str()))));
    fields.set("failure_parts", literal::texts(&states.failure_parts));
    let also = finish.gone_also.as_ref();
    let also = also.map(|also| format!("Some(GoneAlso {{ status: {}, id_length: {} }})", also.status, also.id_length));
    fields.set("gone", finish.gone.to_string());
    fields.set("gone_also", also.unwrap_or_else(|| "None".to_owned()));
    fields.set("every", every);
    fields.set("outcome", finish.outcome.as_ref().map_or("None".to_owned(), outcome));
    fields.set("log", literal::optional(states.log.as_deref()));
    fields.set(
        "cascade",
        wait.cascade.map_or("None".to_owned(), |given| format!("Some({})", composed::cascade(service, given))),
    );
    fields.set("typical_seconds", finish.seconds.to_string());
    let limit = wait.cascade.map(|_| LONGEST_CASCADE).or(finish.limit);
    fields.set("limit_seconds", limit.map_or("None".to_owned(), |seconds| format!("Some({seconds})")));
    let goal = if finish.gone { "gone" } else { wait.goal };
    let summary = match wait.cascade {
        None => format!("Wait until the {} is {goal}.", states.resource),
        Some(_) => format!("Delete the {} with all that is below it.", states.resource),
    };
    Row { id: wait.id.clone(), constant: wait.row(), summary, fields: fields.0 }
}
