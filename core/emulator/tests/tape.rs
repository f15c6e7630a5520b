//! Tapes: what is recorded is played as it came, and holds nothing of whose account it was.
#![allow(clippy::unwrap_used)]

mod support;

use gureum_emulator::Emulator;
use gureum_emulator::generated::routes::ROUTES;
use gureum_emulator::model::{Reply, Route};
use gureum_emulator::scrub::kind;
use gureum_emulator::tape::{Heard, Recorder, Tape};
use serde_json::{Value, json};
use support::documented::send;

const CANARY: &str = "Kanarienvogel7f3a";

fn route(of: &str, id: &str) -> &'static Route {
    ROUTES.iter().find(|route| route.of == of && route.id == id).unwrap()
}

/// Records what an emulator was asked since the last time.
fn record(recorder: &mut Recorder, emulator: &Emulator) {
    for raw in emulator.journal().raw() {
        let heard = Heard {
            service: raw.route.unwrap().of,
            method: &raw.method,
            target: &raw.target,
            sent: &raw.body,
            status: raw.status,
            answer: &raw.answer,
        };
        assert!(recorder.add(&heard), "{} {}", raw.method, raw.target);
    }
    emulator.journal().clear();
}

fn playing(text: &str) -> Emulator {
    Emulator::builder().tape(Tape::read(text).unwrap()).start().unwrap()
}

/// One exchange by the tables alone.
fn heard<'h>(of: &'h str, method: &'h str, target: &'h str, sent: &'h str, status: u16, answer: &'h str) -> Heard<'h> {
    Heard { service: of, method, target, sent: sent.as_bytes(), status, answer: answer.as_bytes() }
}

/// Whether two values have the same build; names that users choose are others.
#[track_caller]
fn assert_alike(left: &Value, right: &Value, at: &str) {
    assert_eq!(kind(left), kind(right), "{at}: {left} {right}");
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            assert_eq!(left.len(), right.len(), "{at}");
            let both = left.iter().filter_map(|(name, left)| Some((name, left, right.get(name)?)));
            both.for_each(|(name, left, right)| assert_alike(left, right, &format!("{at}.{name}")));
        }
        (Value::Array(left), Value::Array(right)) => {
            assert_eq!(left.len(), right.len(), "{at}");
            left.iter().zip(right).for_each(|(left, right)| assert_alike(left, right, at));
        }
        _ => {}
    }
}

#[test]
fn every_operation_is_played_as_it_was_recorded() {
    let documented = Emulator::builder().replay(true).start().unwrap();
    for route in ROUTES {
        let Some(example) = route.requests.first() else { continue };
        let input = serde_json::from_str(example.json).unwrap();
        let answer = send(&documented, route, &input);
        let mut recorder = Recorder::default();
        record(&mut recorder, &documented);
        let played = send(&playing(&recorder.written()), route, &input);
        assert_eq!(played.status, answer.status, "{}: {}", route.id, played.text());
        if let Reply::Json(_) = route.reply {
            assert_alike(&answer.json(), &played.json(), route.id);
        }
    }
}

#[test]
fn an_id_of_a_list_is_the_id_that_details_are_asked_for() {
    let ids = ["7df8abb4912e4709b1cb237daccca7a8", "8df8abb4912e4709b1cb237daccca7a8"];
    let list =
        json!({"count": 2, "vpcs": ids.map(|id| json!({"id": id, "name": CANARY, "state": "ACTIVE"}))}).to_string();
    let mut recorder = Recorder::default();
    recorder.add(&heard("vpc", "GET", "/v1/vpcs", "", 200, &list));
    for id in ids {
        let (target, answer) = (format!("/v1/vpcs/{id}"), json!({"vpc": {"id": id}}).to_string());
        recorder.add(&heard("vpc", "GET", &target, "", 200, &answer));
    }
    let emulator = playing(&recorder.written());
    let shown = send(&emulator, route("vpc", "vpcs.list"), &json!({})).json();
    assert_eq!(shown["vpcs"][0]["state"], "ACTIVE");
    assert_eq!(shown["vpcs"][0]["name"], shown["vpcs"][1]["name"]);
    // Asked for in the other order, each is found by its id.
    for at in [1, 0] {
        let id = &shown["vpcs"][at]["id"];
        assert_eq!(id.as_str().unwrap().len(), 32);
        assert_eq!(send(&emulator, route("vpc", "vpcs.show"), &json!({"vpc_id": id})).json()["vpc"]["id"], *id);
    }
}

#[test]
fn answers_come_in_order_and_the_last_one_stays() {
    let mut recorder = Recorder::default();
    for state in ["CREATING", "ACTIVE"] {
        let answer = json!({"vpc": {"state": state}}).to_string();
        recorder.add(&heard("vpc", "GET", "/v1/vpcs/abc", "", 200, &answer));
    }
    let refusal = json!({"errors": [{"code": "NotFound", "detail": CANARY, "status": 404}]}).to_string();
    recorder.add(&heard("vpc", "DELETE", "/v1/vpcs/abc", "", 404, &refusal));
    let emulator = playing(&recorder.written());
    let show = || send(&emulator, route("vpc", "vpcs.show"), &json!({"vpc_id": "mine"})).json()["vpc"]["state"].clone();
    assert_eq!([show(), show(), show()], ["CREATING", "ACTIVE", "ACTIVE"]);
    let gone = send(&emulator, route("vpc", "vpcs.delete"), &json!({"vpc_id": "mine"}));
    assert_eq!((gone.status, &gone.json()["errors"][0]["code"]), (404, &json!("NotFound")));
    assert_eq!(gone.json()["errors"][0]["status"], 404);
    let shown = send(&emulator, route("vpc", "vpcs.show"), &json!({"vpc_id": "mine"}));
    assert_eq!([&gone, &shown].map(|answer| answer.header("x-gureum-confidence")), ["observed", "observed"]);
    emulator.reset();
    assert_eq!(show(), "CREATING");
    let stranger = send(&emulator, route("vpc", "subnets.list"), &json!({}));
    assert_eq!(stranger.status, 400);
    assert_eq!(stranger.header("x-gureum-diagnosis"), "`subnets.list` is not on the tape");
}

#[test]
fn nothing_of_an_account_is_on_a_tape() {
    let mut recorder = Recorder::default();
    let inner = json!({ CANARY: CANARY, "id": CANARY, "state": CANARY, "tags": {CANARY: [CANARY, {CANARY: 4_711_000_815_u64}]} });
    let success =
        json!({"count": 4_711_000_815_u64, "vpcs": [inner, CANARY], CANARY: {"vpc": inner}, "vpc": inner}).to_string();
    recorder.add(&heard("vpc", "GET", &format!("/v1/vpcs?name={CANARY}&{CANARY}={CANARY}"), "", 200, &success));
    recorder.add(&heard("vpc", "GET", &format!("/v1/vpcs/{CANARY}"), "", 200, &success));
    recorder.add(&heard("vpc", "POST", "/v1/vpcs", &json!({"name": CANARY, CANARY: inner}).to_string(), 202, &success));
    let forest = json!({"name": CANARY, "password": CANARY}).to_string();
    for refusal in [
        json!({"error": {"errorCode": CANARY, "message": CANARY, CANARY: CANARY, "details": {CANARY: CANARY}}}),
        json!({"errors": [{"code": CANARY, "detail": [CANARY], CANARY: CANARY}], "success": CANARY}),
        json!({"message": CANARY, "success": false, "path": CANARY}),
    ] {
        for status in [200, 400] {
            let target = "/api/v2/accounts/create";
            recorder.add(&heard("data-forest", "POST", target, &forest, status, &refusal.to_string()));
        }
    }
    recorder.add(&heard("data-forest", "POST", "/api/v2/accounts/create", &forest, 500, CANARY));
    let text = recorder.written();
    assert!(text.matches("\"operation\"").count() > 3, "{text}");
    assert!(!text.to_lowercase().contains(&CANARY.to_lowercase()), "{text}");
    assert!(!text.contains("4711000815"), "{text}");
    Tape::read(&text).unwrap();
}

#[test]
fn what_is_no_tape_is_said() {
    for (text, said) in [
        ("", "it is no tape"),
        ("[]", "it is no tape"),
        (r#"{"format": 9, "exchanges": []}"#, "form 9"),
        (
            r#"{"format": 1, "exchanges": [{"service": "vpc", "operation": "x", "input": {}, "status": 99}]}"#,
            "status 99",
        ),
    ] {
        let why = Tape::read(text).unwrap_err();
        assert!(why.contains(said), "{why}");
    }
}
