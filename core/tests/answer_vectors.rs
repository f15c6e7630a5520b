//! Every body of `tests/vectors/answers.json`, sent over a socket, is read as it is written beside it.
#![allow(clippy::unwrap_used)]

mod support;

use std::fmt::Debug;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gureum::data_forest::CreateAccountRequest;
use gureum::generated::operations::DATA_FOREST;
use gureum::{DataForest, Error};
use serde_json::Value;
use support::{Act, Server};

fn vectors() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/answers.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn body(case: &Value) -> Vec<u8> {
    if let Some(text) = case["body"].as_str() {
        return text.into();
    }
    if let Some(bytes) = case["base64"].as_str() {
        return STANDARD.decode(bytes).unwrap();
    }
    let parts = case["parts"].as_array().unwrap().iter();
    parts
        .flat_map(|part| part["text"].as_str().unwrap().repeat(part["times"].as_u64().unwrap() as usize).into_bytes())
        .collect()
}

fn answer(vectors: &Value, case: &Value) -> Vec<u8> {
    let body = body(case);
    let mut head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in vectors["headers"].as_object().unwrap() {
        head += &format!("{name}: {}\r\n", value.as_str().unwrap());
    }
    [head.as_bytes(), b"\r\n", &body].concat()
}

/// The outcome in the words of the vectors.
fn seen(outcome: Result<Option<String>, Error>) -> Vec<String> {
    let show = |value: &dyn Debug| format!("{value:?}");
    match outcome {
        Ok(id) => vec![show(&id)],
        Err(error) => vec![
            show(&error.kind()),
            show(&error.delivery()),
            show(&error.status()),
            show(&error.request_id()),
            show(&error.operation()),
        ],
    }
}

fn wanted(vectors: &Value, case: &Value, operation: &str, is_creation: bool) -> Vec<String> {
    let expect = &case["expect"];
    if let Some(id) = expect["id"].as_str() {
        return vec![format!("{:?}", Some(id))];
    }
    let kind = expect["creation"].as_str().filter(|_| is_creation).or(expect["kind"].as_str()).unwrap();
    let delivery = if kind == "OutcomeUnknown" { "Unknown" } else { "Answered" };
    let id = format!("{:?}", vectors["requestId"].as_str());
    vec![kind.into(), delivery.into(), "Some(200)".into(), id, format!("{:?}", Some(operation))]
}

#[tokio::test]
async fn every_answer_is_read_as_all_languages_read_it() {
    let vectors = vectors();
    let mut failures = Vec::new();
    for case in vectors["answers"].as_array().unwrap() {
        let answer = answer(&vectors, case);
        let server = Server::start(move |_, _| Act::AnswerAndClose(answer.clone())).await;
        let forest = DataForest::from(server.client(&DATA_FOREST));
        let read = forest.accounts().get_detail("a-1").max_retries(0).await.map(|answer| Some(answer.id));
        let create = CreateAccountRequest::new("df001", "Df0rest!2024");
        let made = forest.accounts().create(create).max_retries(0).await.map(|answer| Some(answer.id));
        for (operation, outcome, is_creation) in [("accounts.getDetail", read, false), ("accounts.create", made, true)]
        {
            let said = outcome.as_ref().err().map(ToString::to_string).unwrap_or_default();
            if case["expect"]["field"].as_str().is_some_and(|field| !said.contains(&format!("`{field}`"))) {
                failures.push(format!("{} of {operation}: the field is not named in: {said}", case["name"]));
            }
            let (seen, wanted) = (seen(outcome), wanted(&vectors, case, operation, is_creation));
            if seen != wanted {
                failures.push(format!("{} of {operation}: {seen:?} instead of {wanted:?}", case["name"]));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
