//! Wire tests: the documented request of every operation.

use serde::Serialize;
use serde_json::{Map, Value};

use super::code::{expression, method_name, module, text};
use crate::emit::{Output, render, wire};
use crate::model::{Model, Operation, Service};

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    client: String,
    files: Vec<&'static str>,
    cases: Vec<Case>,
}

#[derive(Serialize)]
struct Case {
    id: String,
    call: String,
    /// How the answer is compared.
    same: String,
    method: &'static str,
    target: String,
}

/// `bindings-node/tests/generated/<service>.test.mts`.
pub fn emit(model: &Model) -> Vec<Output> {
    model.services.iter().map(file).collect()
}

fn file(service: &Service) -> Output {
    let file = File {
        file: service.source.file.clone(),
        title: service.source.document.info.title.clone(),
        client: service.spelling().in_typescript(),
        files: service.file_words(),
        cases: service.operations.iter().map(|operation| case(service, operation)).collect(),
    };
    Output {
        path: format!("bindings-node/tests/generated/{}.test.mts", module(service)),
        text: render(include_str!("../../../templates/typescript/wire.ts.j2"), file),
    }
}

fn case(service: &Service, operation: &Operation) -> Case {
    let nothing = Value::Object(Map::new());
    let input = operation.requests.first().map_or(&nothing, |(_, input)| input);
    let example = operation.reply.examples.first().filter(|_| operation.reply.valid > 0);
    let same = match (example, operation.reply.file) {
        (Some((_, example)), Some(file)) => {
            format!("sameFile(answer, {}, {});", file.word(), text(&file.base64(&example.value)))
        }
        (Some((_, example)), None) => format!("assert.deepEqual(answer, {});", expression(&example.value)),
        (None, _) => "assert.equal(answer, undefined);".to_owned(),
    };
    Case {
        id: text(operation.id),
        call: call(service, operation),
        same,
        method: operation.method,
        target: text(&wire::target(operation, input)),
    }
}

/// `client.accounts.create({ name: 'a' })`.
pub fn call(service: &Service, operation: &Operation) -> String {
    let group = if service.groups.len() > 1 { format!(".{}", operation.group) } else { String::new() };
    let input = operation.requests.first().map(|(_, input)| input);
    let given = input.filter(|input| input.as_object().is_some_and(|fields| !fields.is_empty()));
    format!("client{group}.{}({})", method_name(operation.name), given.map(expression).unwrap_or_default())
}
