//! Wire tests: the documented request of every operation, on both clients.

use serde::Serialize;
use serde_json::Value;

use super::code::{method_name, parameter, python, tidy};
use super::types::paged;
use crate::emit::{Output, render};
use crate::model::{Model, Operation, Service};
use crate::names;

#[derive(Serialize)]
struct File {
    file: String,
    title: String,
    client: String,
    module: String,
    files: Vec<&'static str>,
    cases: Vec<Case>,
}

#[derive(Serialize)]
struct Case {
    name: String,
    call: String,
    id: String,
    answer: String,
    is_list: bool,
}

/// `bindings-python/tests/wire/generated/test_<service>.py`.
pub fn emit(model: &Model) -> Vec<Output> {
    model.services.iter().map(file).collect()
}

fn file(service: &Service) -> Output {
    let file = File {
        file: service.source.file.clone(),
        title: service.source.document.info.title.clone(),
        client: service.spelling().in_python(),
        module: service.spelling().snake(),
        files: service.file_words(),
        cases: service.operations.iter().map(|operation| case(service, operation)).collect(),
    };
    Output {
        path: format!("bindings-python/tests/wire/generated/test_{}.py", service.spelling().snake()),
        text: tidy(&render(include_str!("../../../templates/python/wire.py.j2"), file)),
    }
}

fn case(service: &Service, operation: &Operation) -> Case {
    let name = names::snake(&operation.id.replace('.', "_"));
    let is_list = paged(service, operation).is_some();
    let example = operation.reply.examples.first().filter(|_| operation.reply.valid > 0);
    let answer = match (example, operation.reply.file) {
        (Some((_, example)), Some(file)) => {
            format!("{}, file={}", file.word(), python(&Value::String(file.base64(&example.value))))
        }
        (Some((_, example)), None) => python(&example.value),
        (None, _) => "None".to_owned(),
    };
    let call = called(service, operation, &service.spelling().snake(), |_, value| python(value));
    Case { name, call, id: operation.id.to_owned(), answer, is_list }
}

/// `client.accounts.create(name="a")`, with the values as `said` has them.
pub fn called(
    service: &Service,
    operation: &Operation,
    client: &str,
    said: impl Fn(&crate::model::Input, &Value) -> String,
) -> String {
    let group = if service.groups.len() > 1 { format!(".{}", names::snake(operation.group)) } else { String::new() };
    format!("{client}{group}.{}({})", method_name(operation.name), arguments(operation, said).join(", "))
}

/// `name="a"`, in the order of the inputs; a single required one stands alone.
fn arguments(operation: &Operation, said: impl Fn(&crate::model::Input, &Value) -> String) -> Vec<String> {
    let Some((_, request)) = operation.requests.first() else { return Vec::new() };
    let is_only = operation.required().count() == 1;
    let argument = |input: &crate::model::Input| {
        let value = said(input, request.get(input.name)?);
        let name = parameter(input);
        Some(if is_only && input.required { value } else { format!("{name}={value}") })
    };
    let mut given: Vec<(bool, String)> =
        operation.inputs.iter().filter_map(|input| Some((!input.required, argument(input)?))).collect();
    given.sort_by_key(|(is_optional, _)| *is_optional);
    given.into_iter().map(|(_, text)| text).collect()
}
