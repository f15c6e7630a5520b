//! Replay: every operation of both clouds answers its documented request.
#![allow(clippy::unwrap_used)]

mod support;

use gureum_emulator::Emulator;
use gureum_emulator::generated::routes::ROUTES;
use gureum_emulator::model::{Reply, Route, Vendor};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};
use support::{Answer, Request};

fn text(value: &Value) -> String {
    let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    utf8_percent_encode(&plain, NON_ALPHANUMERIC).to_string()
}

/// The request that an input object means.
fn request(route: &Route, mut input: Map<String, Value>) -> Request {
    let mut target = route.path.to_owned();
    let mut query = Vec::new();
    for parameter in route.parameters {
        let Some(value) = input.remove(parameter.name) else { continue };
        if parameter.in_path {
            target = target.replace(&format!("{{{}}}", parameter.name), &text(&value));
        } else {
            query.push(format!("{}={}", parameter.name, text(&value)));
        }
    }
    if !query.is_empty() {
        target = format!("{target}?{}", query.join("&"));
    }
    let body = if route.body.is_some() { Value::Object(input).to_string() } else { String::new() };
    let request = Request::new(route.method, &target, body).of(route);
    route.headers.iter().fold(request, |request, (name, value)| request.header(name, value))
}

fn send(emulator: &Emulator, route: &Route, input: &Value) -> Answer {
    let keys = emulator.keys("t");
    let request = request(route, input.as_object().unwrap().clone());
    match route.vendor {
        Vendor::Naver => request.naver(emulator, &keys),
        Vendor::Samsung => request.samsung(emulator, &keys),
    }
    .send(emulator)
}

#[test]
fn every_documented_request_gets_a_documented_answer() {
    let emulator = Emulator::builder().replay(true).start().unwrap();
    for route in ROUTES {
        assert!(!route.requests.is_empty() || route.parameters.is_empty() && route.body.is_none(), "{}", route.id);
        for example in route.requests {
            let input = serde_json::from_str(example.json).unwrap();
            let answer = send(&emulator, route, &input);
            assert_eq!(answer.status, route.status, "{} {}: {}", route.id, example.name, answer.text());
            if let Reply::Json(_) = route.reply {
                let body = answer.json();
                let known =
                    route.replies.iter().any(|reply| serde_json::from_str::<Value>(reply.json).unwrap() == body);
                assert!(known, "{}: {body}", route.id);
            }
        }
    }
}

#[test]
fn every_undocumented_field_is_refused() {
    let emulator = Emulator::builder().replay(true).start().unwrap();
    for route in ROUTES.iter().filter(|route| route.body.is_some()) {
        let mut input: Value =
            route.requests.first().map_or(json!({}), |example| serde_json::from_str(example.json).unwrap());
        input["more"] = json!(1);
        let answer = send(&emulator, route, &input);
        assert_eq!(answer.status, 400, "{}: {}", route.id, answer.text());
        assert!(answer.header("x-gureum-diagnosis").contains("more"), "{}: {answer:?}", route.id);
    }
}

#[test]
fn the_first_difference_is_said() {
    let emulator = Emulator::builder().replay(true).start().unwrap();
    let route = ROUTES.iter().find(|route| route.id == "accounts.getDetail").unwrap();
    let answer = send(&emulator, route, &json!({"id": "other"}));
    let said = answer.header("x-gureum-diagnosis");
    assert!(said.contains("`/id` is \"other\", documented"), "{said}");
}

#[test]
fn signatures_count_in_replay_too() {
    let emulator = Emulator::builder().replay(true).start().unwrap();
    assert_eq!(Request::new("POST", "/api/v2/accounts/getList", "{}").send(&emulator).status, 401);
}
