//! Wire tests: the documented request of every operation.

use serde::Serialize;
use serde_json::{Map, Value};

use super::code::{self, method_name};
use super::types::{Param, Types, paged};
use crate::emit::{Output, render, wire};
use crate::model::{Operation, Service, Shape};
use crate::names;

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    client: String,
    cases: Vec<Case>,
}

#[derive(Serialize)]
struct Case {
    id: String,
    name: String,
    /// Whether it gives an answer.
    has_answer: bool,
    call: String,
    /// How the answer is compared.
    same: String,
    method: &'static str,
    target: String,
}

/// `bindings-swift/Tests/GureumTests/Generated/<Client>WireTests.swift`.
pub fn emit(service: &Service, types: &Types) -> Output {
    let file = File {
        file: service.source.file.clone(),
        title: service.source.document.info.title.clone(),
        client: service.spelling().in_swift(),
        cases: service.operations.iter().map(|operation| case(service, types, operation)).collect(),
    };
    Output {
        path: format!("bindings-swift/Tests/GureumTests/Generated/{}WireTests.swift", service.spelling().in_swift()),
        text: render(include_str!("../../../templates/swift/wire.swift.j2"), file),
    }
}

fn case(service: &Service, types: &Types, operation: &Operation) -> Case {
    let nothing = Value::Object(Map::new());
    let input = operation.requests.first().map_or(&nothing, |(_, input)| input);
    let first = if paged(service, operation).is_some() { ".firstPage()" } else { "" };
    let example = operation.reply.examples.first().filter(|_| operation.reply.valid > 0);
    let same = match (example, operation.reply.file) {
        (Some((_, example)), Some(file)) => {
            format!("same(answer, {}.self, file: {})", file.word(), code::text(&file.base64(&example.value)))
        }
        (Some((_, example)), None) => format!("try same(answer, {})", code::raw(&example.value.to_string())),
        (None, _) => String::new(),
    };
    Case {
        id: code::text(operation.id),
        name: code::word(&names::camel(&operation.id.replace('.', "_"))),
        has_answer: !same.is_empty(),
        call: format!("{}{first}", call(service, types, operation)),
        same,
        method: operation.method,
        target: code::text(&wire::target(operation, input)),
    }
}

/// `client.accounts.create(name: "a")`.
pub fn call(service: &Service, types: &Types, operation: &Operation) -> String {
    let group = if service.groups.len() > 1 { format!(".{}", names::camel(operation.group)) } else { String::new() };
    let input = operation.requests.first().map(|(_, input)| input);
    let arguments = input.map(|input| arguments(service, types, operation, input)).unwrap_or_default();
    format!("client{group}.{}({arguments})", method_name(operation.name))
}

/// `name: "a", lifetime: 300`, in the order of the parameters.
fn arguments(service: &Service, types: &Types, operation: &Operation, input: &Value) -> String {
    let argument = |param: &Param| {
        let value = input.get(&param.wire)?;
        Some(format!("{}: {}", code::label(&param.name), expression(service, types, &param.shape, value)))
    };
    types.inputs(operation).iter().filter_map(argument).collect::<Vec<_>>().join(", ")
}

fn expression(service: &Service, types: &Types, shape: &Shape, value: &Value) -> String {
    let nested = |inner: &Shape, value: &Value| expression(service, types, inner, value);
    match (shape, value) {
        (Shape::Record(name), Value::Object(_)) => record(service, types, name, value),
        (Shape::List(inner), Value::Array(items)) => list(items.iter().map(|item| nested(inner, item))),
        (Shape::Map(_), Value::Object(entries)) if entries.is_empty() => "[:]".to_owned(),
        (Shape::Map(inner), Value::Object(entries)) => {
            list(entries.iter().map(|(key, value)| format!("{}: {}", code::text(key), nested(inner, value))))
        }
        (Shape::Texts, Value::String(text)) => format!("[{}]", code::text(text)),
        (Shape::Text | Shape::Scalar, Value::Number(number)) => code::text(&number.to_string()),
        (_, value) => code::value(value),
    }
}

/// `Client.Type(a: 1)`, in the order of the initializer.
fn record(service: &Service, types: &Types, name: &str, value: &Value) -> String {
    let argument = |field: &super::types::Field| {
        let value = value.get(&field.wire)?;
        Some(format!("{}: {}", code::label(&field.name), expression(service, types, &field.shape, value)))
    };
    let arguments: Vec<String> = types.records[name].given().into_iter().filter_map(argument).collect();
    format!("{}.{name}({})", service.spelling().in_swift(), arguments.join(", "))
}

fn list(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}
