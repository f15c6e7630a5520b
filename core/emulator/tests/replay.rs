//! Replay: every operation of both clouds answers its documented request.
#![allow(clippy::unwrap_used)]

mod support;

use gureum_emulator::Emulator;
use gureum_emulator::generated::routes::ROUTES;
use gureum_emulator::model::Reply;
use serde_json::{Value, json};
use support::Request;
use support::documented::send;

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

/// What somebody here made up is no more documented because it is replayed.
#[test]
fn an_answer_that_no_page_prints_is_inferred_in_replay_too() {
    let emulator = Emulator::builder().replay(true).start().unwrap();
    let sure = |id: &str| {
        let route = ROUTES.iter().find(|route| route.id == id).unwrap();
        let input = route.requests.first().map_or(json!({}), |example| serde_json::from_str(example.json).unwrap());
        send(&emulator, route, &input).header("x-gureum-confidence").to_owned()
    };
    assert_eq!(sure("accounts.getDetail"), "reference");
    assert_eq!(sure("accessKeys.create"), "inferred");
    assert_eq!(sure("clusters.getKubeconfig"), "inferred");
    assert_eq!(sure("aiMlOps.getPlatformDetails"), "reference");
}
