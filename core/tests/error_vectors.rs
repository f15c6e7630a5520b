//! Every answer of `tests/vectors/errors`, sent over a socket, becomes the error that is written beside it.
#![allow(clippy::unwrap_used)]

mod support;

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gureum::generated::operations::SERVICES;
use gureum::operation::{Place, Service};
use gureum::{Error, Reply};
use serde_json::{Map, Value, json};
use support::{Act, Server, options};

fn vectors(name: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/errors").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn service_of(operation: &str) -> &'static Service {
    SERVICES.iter().find(|service| service.operation(operation).is_some()).unwrap()
}

fn bytes(case: &Value) -> Vec<u8> {
    let body = match case.get("body_base64") {
        Some(body) => STANDARD.decode(body.as_str().unwrap()).unwrap(),
        None => case["body_text"].as_str().unwrap_or_default().as_bytes().to_vec(),
    };
    let mut head = format!("HTTP/1.1 {} X\r\ncontent-length: {}\r\n", case["status"], body.len());
    for (name, value) in case["headers"].as_object().into_iter().flatten() {
        head += &format!("{name}: {}\r\n", value.as_str().unwrap());
    }
    [head.as_bytes(), b"\r\n", &body].concat()
}

/// The input of the case, with something for each required field that it leaves out.
fn input(case: &Value, service: &Service) -> Vec<u8> {
    let mut input = case["input"].as_object().cloned().unwrap_or_else(Map::new);
    for field in service.operation(case["operation"].as_str().unwrap()).unwrap().inputs {
        use gureum::operation::Kind;
        let value = match field.kind {
            Kind::Integer | Kind::Number => json!(1),
            Kind::Boolean => json!(true),
            Kind::Array => json!([]),
            Kind::Object => json!({}),
            Kind::String | Kind::Any => json!("x"),
        };
        if field.required || field.place == Place::Path {
            input.entry(field.name).or_insert(value);
        }
    }
    serde_json::to_vec(&input).unwrap()
}

async fn outcome(case: &Value) -> Result<Reply, Error> {
    let answer = bytes(case);
    let server = Server::start(move |_, _| Act::AnswerAndClose(answer.clone())).await;
    let operation = case["operation"].as_str().unwrap();
    let service = service_of(operation);
    let mut options = options();
    options.max_retries = Some(0);
    server.client(service).call(operation, &input(case, service), &options).await
}

/// What differs from what is expected, in words.
fn differences(case: &Value, outcome: &Result<Reply, Error>) -> Vec<String> {
    let expected = &case["expect"];
    let error = match (outcome, expected["kind"].as_str()) {
        (Ok(_), None) => return Vec::new(),
        (Ok(_), Some(kind)) => return vec![format!("no error instead of {kind}")],
        (Err(error), _) => error,
    };
    let mut differences = Vec::new();
    let mut compare = |what: &str, found: Value, wanted: &Value| {
        if found != *wanted {
            differences.push(format!("{what}: {found} instead of {wanted}"));
        }
    };
    compare("kind", json!(format!("{:?}", error.kind())), &expected["kind"]);
    compare("code", json!(error.code()), &expected["code"]);
    compare("request id", json!(error.request_id()), &expected["request_id"]);
    compare("retry after", json!(error.retry_after().map(|wait| wait.as_secs())), &expected["retry_after"]);
    compare("status", json!(error.status()), &case["status"]);
    let printed = [error.to_string(), format!("{error:?}"), String::from_utf8(error.payload()).unwrap()].concat();
    if let Some(part) = expected["message_contains"].as_str().filter(|part| !error.message().contains(part)) {
        differences.push(format!("message `{}` lacks `{part}`", error.message()));
    }
    for text in expected["absent"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if printed.contains(text) {
            differences.push(format!("`{text}` stands in {printed}"));
        }
    }
    differences
}

async fn check(file: &str) {
    let mut failures = Vec::new();
    let cases = vectors(file);
    assert!(cases.len() > 20);
    for case in &cases {
        let differences = differences(case, &outcome(case).await);
        failures.extend(differences.iter().map(|difference| format!("{}: {difference}", case["name"])));
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[tokio::test]
async fn answers_of_naver_become_the_right_errors() {
    check("naver.json").await;
}

#[tokio::test]
async fn answers_of_samsung_become_the_right_errors() {
    check("samsung.json").await;
}

#[tokio::test]
async fn what_no_document_foresees_becomes_an_error_too() {
    check("hostile.json").await;
}
