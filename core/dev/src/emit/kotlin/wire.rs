//! Wire tests: the documented request of every operation.

use serde::Serialize;
use serde_json::{Map, Value};

use super::code::{method_name, package, parameter, text, tidy};
use super::types::{self, Field, Record, Types, paged};
use crate::emit::{Output, render, wire};
use crate::model::{Input, Model, Operation, Service, Shape};
use crate::names;

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    package: String,
    service: String,
    client: String,
    files: Vec<&'static str>,
    cases: Vec<Case>,
}

#[derive(Serialize)]
struct Case {
    name: String,
    id: String,
    call: String,
    /// How the answer is compared as a whole.
    same: String,
    /// How its properties are, one by one.
    assertions: Vec<String>,
    method: &'static str,
    target: String,
}

/// `<Client>WireTest.kt`.
pub fn emit(model: &Model) -> Vec<Output> {
    model.services.iter().map(file).collect()
}

fn file(service: &Service) -> Output {
    let types = Types::new(service);
    let file = File {
        file: service.source.file.clone(),
        title: service.source.document.info.title.clone(),
        package: package(service),
        service: service.spelling().kebab(),
        client: service.spelling().in_kotlin(),
        files: service.file_words(),
        cases: service.operations.iter().map(|operation| case(service, &types, operation)).collect(),
    };
    Output {
        path: format!("bindings-swift/kotlin/src/test/kotlin/generated/{}WireTest.kt", file.client),
        text: tidy(&render(include_str!("../../../templates/kotlin/wire.kt.j2"), file)),
    }
}

fn case(service: &Service, types: &Types, operation: &Operation) -> Case {
    let nothing = Value::Object(Map::new());
    let input = operation.requests.first().map_or(&nothing, |(_, input)| input);
    let page = if paged(service, operation).is_some() { ".firstPage()" } else { "" };
    let example = operation.reply.examples.first().filter(|_| operation.reply.valid > 0).map(|(_, each)| &each.value);
    let mut assertions = Vec::new();
    let same = match (example, operation.reply.file) {
        (Some(shown), Some(file)) => {
            format!("wire.sameFile(answer, {}::class, {})", file.word(), text(&file.base64(shown)))
        }
        (Some(json), None) => {
            if let Some(Shape::Record(record)) = operation.reply.json.map(|schema| service.shape(schema)) {
                assert_fields(types, &types.records[&record], "answer", json, &mut assertions);
            }
            format!("wire.same(answer, {})", text(&json.to_string()))
        }
        (None, _) => "assertEquals(Unit, answer)".to_owned(),
    };
    Case {
        name: names::camel(&operation.id.replace('.', "_")),
        id: text(operation.id),
        call: format!("{}{page}", call(service, types, operation)),
        same,
        assertions,
        method: operation.method,
        target: text(&wire::target(operation, input)),
    }
}

/// `client.accounts.create(name = "a")`.
pub fn call(service: &Service, types: &Types, operation: &Operation) -> String {
    let group = if service.groups.len() > 1 { format!(".{}", names::camel(operation.group)) } else { String::new() };
    let input = operation.requests.first().map(|(_, input)| input);
    let arguments = input.map(|input| arguments(service, types, operation, input)).unwrap_or_default();
    format!("client{group}.{}({arguments})", method_name(operation.name))
}

/// `name = "a"`, in the order of the inputs.
fn arguments(service: &Service, types: &Types, operation: &Operation, input: &Value) -> String {
    let owner = types.owner(operation);
    let argument = |each: &Input| {
        let value = input.get(each.name).filter(|value| !value.is_null())?;
        // As a parameter a secret is plain text.
        let shape = match service.shape(each.schema) {
            Shape::Secret => Shape::Text,
            shape => shape,
        };
        let type_owner = format!("{owner}{}", names::pascal(each.name));
        Some(format!("{} = {}", parameter(each), expression(types, &shape, &type_owner, value)))
    };
    operation.inputs.iter().filter_map(argument).collect::<Vec<_>>().join(", ")
}

/// A value as an expression of its type.
fn expression(types: &Types, shape: &Shape, owner: &str, value: &Value) -> String {
    let nested = |inner: &Shape, value: &Value| expression(types, inner, owner, value);
    match (shape, value) {
        (Shape::Record(name), Value::Object(_)) => construct(types, &types.records[name], value),
        (Shape::List(inner), Value::Array(items)) => listed("listOf", items.iter().map(|item| nested(inner, item))),
        (Shape::Texts, Value::Array(items)) => listed("listOf", items.iter().map(|item| nested(&Shape::Text, item))),
        (Shape::Texts, one) => format!("listOf({})", nested(&Shape::Text, one)),
        (Shape::Map(inner), Value::Object(entries)) => {
            listed("mapOf", entries.iter().map(|(key, value)| format!("{} to {}", text(key), nested(inner, value))))
        }
        (Shape::Free | Shape::Any, _) => format!("Wire.json({})", text(&value.to_string())),
        (Shape::Number, Value::Number(number)) => format!("{:?}", number.as_f64().unwrap_or_default()),
        (Shape::Integer, Value::Number(number)) => format!("{number}L"),
        (Shape::Secret, Value::String(value)) => format!("Secret({})", text(value)),
        (Shape::Time | Shape::Choice(_), Value::String(value)) => {
            format!("{}({})", types::annotation(shape, owner), text(value))
        }
        (_, Value::String(value)) => text(value),
        (Shape::Text | Shape::Scalar, value) => text(&value.to_string()),
        (_, value) => value.to_string(),
    }
}

fn listed(function: &str, items: impl Iterator<Item = String>) -> String {
    format!("{function}({})", items.collect::<Vec<_>>().join(", "))
}

/// `Type(name = "a")`.
fn construct(types: &Types, record: &Record, value: &Value) -> String {
    let argument = |field: &Field| {
        let value = value.get(&field.wire).filter(|value| !value.is_null())?;
        Some(format!("{} = {}", field.name, expression(types, &field.shape, &field.type_owner, value)))
    };
    format!("{}({})", record.name, record.fields.iter().filter_map(argument).collect::<Vec<_>>().join(", "))
}

/// Every plain property, also inside of objects and of the first element of a list.
fn assert_fields(types: &Types, record: &Record, path: &str, value: &Value, out: &mut Vec<String>) {
    for field in &record.fields {
        let Some(value) = value.get(&field.wire).filter(|value| !value.is_null()) else { continue };
        let at = format!("{path}.{}", field.name);
        let sure = if field.made.ends_with('?') { format!("{at}!!") } else { at.clone() };
        match (&field.shape, value) {
            (Shape::Record(name), Value::Object(fields)) if !fields.is_empty() => {
                assert_fields(types, &types.records[name], &sure, value, out);
            }
            (Shape::List(inner), Value::Array(items)) => {
                out.push(format!("assertEquals({}, {sure}.size)", items.len()));
                if let (Shape::Record(name), Some(first)) = (inner.as_ref(), items.first()) {
                    assert_fields(types, &types.records[name], &format!("{sure}[0]"), first, out);
                }
            }
            (Shape::Integer, Value::Number(_))
            | (Shape::Number, Value::Number(_))
            | (Shape::Boolean, Value::Bool(_))
            | (Shape::Text | Shape::Secret | Shape::Time | Shape::Choice(_), Value::String(_)) => {
                out.push(format!("assertEquals({}, {at})", expression(types, &field.shape, &field.type_owner, value)));
            }
            _ => {}
        }
    }
}
