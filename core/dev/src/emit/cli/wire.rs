//! What the tests of the command line call: the documented example of every operation, as one types it.
//!
//! What is expected comes from the description alone.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::emit::wire::{sent, target};
use crate::emit::{Output, literal, render};
use crate::load::ClassName;
use crate::model::{Input, Model, Operation, Place, Service, commands};

#[derive(Serialize)]
struct Values {
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    operation: String,
    command: String,
    words: String,
    input: String,
    method: &'static str,
    target: String,
    body: String,
    answer: String,
    file: String,
    is_list: String,
    is_destructive: String,
}

/// `core/cli/tests/cli/generated/calls.rs`.
pub fn emit(model: &Model) -> Output {
    let of = |service| move |operation| row(service, operation);
    let rows = model.services.iter().flat_map(|service| service.operations.iter().map(of(service))).collect();
    let text = render(include_str!("../../../templates/cli/calls.rs.j2"), Values { rows });
    Output { path: "core/cli/tests/cli/generated/calls.rs".to_owned(), text }
}

fn row(service: &Service, operation: &Operation) -> Row {
    let empty = Value::Object(Map::new());
    let (name, input) = operation.requests.first().map_or(("", &empty), |(name, input)| (*name, input));
    let examples = &operation.reply.examples[..operation.reply.valid];
    let reply = examples.iter().find(|(reply, _)| *reply == name).or(examples.first()).map(|(_, each)| &each.value);
    let command = commands::line(service, operation);
    let given = operation.inputs.iter().filter_map(|each| Some((each, input.get(each.name)?)));
    let text = |value: Option<String>| value.map_or("None".to_owned(), |text| format!("Some({})", literal::raw(&text)));
    let (answer, file) = match operation.reply.file {
        Some(file) => (None, reply.map(|reply| file.base64(reply))),
        None => (reply.map(Value::to_string), None),
    };
    // Parts of the path have no flags and stand in any way of calling.
    let in_body = operation.inputs.iter().filter(|each| each.place != Place::Path);
    let rest: Map<String, Value> =
        in_body.filter_map(|each| Some((each.name.to_owned(), input.get(each.name)?.clone()))).collect();
    let is_destructive = matches!(operation.given.class, Some(ClassName::Delete | ClassName::Rotate));
    Row {
        operation: literal::text(operation.id),
        command: literal::texts(command.split(' ').skip(1)),
        words: literal::list(given.map(|(each, value)| spoken(each, value))),
        input: literal::raw(&Value::Object(rest).to_string()),
        method: operation.method,
        target: literal::text(&target(operation, input)),
        body: text(sent(service, operation, input)),
        answer: text(answer),
        file: text(file),
        is_destructive: is_destructive.to_string(),
        is_list: operation.given.pagination.is_some().to_string(),
    }
}

/// `Word::Path("…")` or `Word::Flag("--name", &["…"])`.
fn spoken(input: &Input, value: &Value) -> String {
    let said = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match (input.place, value) {
        (Place::Path, value) => format!("Word::Path({})", literal::text(&said(value))),
        // One object is one item, and so is one text.
        (_, Value::Array(items)) if !items.is_empty() => {
            format!("Word::Flag({}, {})", flag(input), literal::texts(items.iter().map(said)))
        }
        (_, value) => format!("Word::Flag({}, {})", flag(input), literal::texts([said(value)])),
    }
}

fn flag(input: &Input) -> String {
    literal::text(&format!("--{}", commands::flag(input.name)))
}
