//! Signatures of both clouds: right ones pass, wrong ones are refused with the reason.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use gureum_emulator::clock::Mode;
use gureum_emulator::{Emulator, Keys};
use support::{Answer, Request, Tenant, millis, sign};

const DUPLICATION: &str = "/v1/aimlops-platform/check-duplication?release_name=%EA%B5%AC%EB%A6%84%20a%2Bb";

fn frozen() -> Emulator {
    Emulator::builder().clock(Mode::Frozen).start().unwrap()
}

/// Signs `text`, whatever it is, and sends the request otherwise right.
fn naver(emulator: &Emulator, target: &str, text: &str, secret: &str) -> Answer {
    let keys = emulator.keys("t");
    let signature = sign(secret, text);
    Request::new("POST", target, "{}")
        .naver_headers(&keys.access_key, &millis(emulator.clock().now()), &signature)
        .send(emulator)
}

fn samsung(emulator: &Emulator, target: &str, text: &str) -> Answer {
    let keys = emulator.keys("t");
    let signature = sign(&keys.secret_key, text);
    Request::new("GET", target, "")
        .samsung_headers(&keys.access_key, &millis(emulator.clock().now()), &signature)
        .send(emulator)
}

#[test]
fn right_signatures_of_both_clouds_pass() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    assert_eq!(tenant.call("accounts.getList", serde_json::json!({})).status, 200);
    assert_eq!(tenant.samsung("GET", DUPLICATION, "").send(&emulator).status, 200);
    assert!(
        emulator.journal().entries().iter().all(|entry| entry.signature == gureum_emulator::journal::Signature::Valid)
    );
}

#[test]
fn a_wrong_signature_is_refused_in_the_shape_of_the_vendor() {
    let emulator = frozen();
    let answer = naver(&emulator, "/api/v2/accounts/getList", "nonsense", "gureum-secret-t");
    assert_eq!(answer.status, 401);
    assert_eq!(answer.json()["error"]["errorCode"], "200");
    assert_eq!(answer.json()["error"]["message"], "Authentication Failed");

    let answer = samsung(&emulator, DUPLICATION, "nonsense");
    assert_eq!(answer.status, 401);
    assert_eq!(answer.json()["errors"][0]["detail"], "[HMAC] HMAC valid fail");
}

#[test]
fn without_signature_samsung_pretends_that_nothing_is_there() {
    let emulator = frozen();
    let answer = Request::new("GET", DUPLICATION, "").send(&emulator);
    assert_eq!(answer.status, 404);
    let body = answer.json();
    assert_eq!(body["error"], "Not Found");
    assert_eq!(body["path"], "/v1/aimlops-platform/check-duplication");
    assert_eq!(body["timestamp"], "2026-01-01T00:00:00.000Z");
    assert!(answer.header("x-gureum-diagnosis").contains("`scp-accesskey` is missing"));

    let answer = Request::new("POST", "/api/v2/accounts/getList", "{}").send(&emulator);
    assert_eq!((answer.status, answer.json()["error"]["errorCode"].as_str()), (401, Some("200")));
}

#[test]
fn the_expected_text_is_told() {
    let emulator = frozen();
    let answer = naver(&emulator, "/api/v2/accounts/getList", "nonsense", "gureum-secret-t");
    let expected = "POST /api/v2/accounts/getList\\n1767225600000\\ngureum-emulator-t";
    assert_eq!(answer.header("x-gureum-expected"), expected);

    let answer = samsung(&emulator, DUPLICATION, "nonsense");
    let expected = format!("GET{}{DUPLICATION}1767225600000gureum-emulator-tOpenapi", emulator.endpoint());
    assert_eq!(answer.header("x-gureum-expected"), expected);
}

#[test]
fn the_usual_mistakes_with_naver_are_named() {
    let emulator = frozen();
    let target = "/api/v2/accounts/getList?q=%EA%B5%AC%20b";
    let secret = "gureum-secret-t";
    let key = "gureum-emulator-t";
    let time = "1767225600000";
    for (text, diagnosis) in [
        (format!("POST /api/v2/accounts/getList?q=구 b\n{time}\n{key}"), "before it was percent-encoded"),
        (format!("POST /api/v2/accounts/getList\n{time}\n{key}"), "the query was not signed"),
        (format!("POST {target}\n1767225600\n{key}"), "signed in seconds"),
        (format!("post {target}\n{time}\n{key}"), "lower case"),
        (format!("POST {target}\n{key}\n{time}"), "wrong order"),
        (format!("POST {target}\n{time}\n{key}\n"), "line feed was signed at the end"),
        (format!("POST {target}\n{time}\n{key}{{}}"), "body was signed"),
        (format!("POST {}{target}\n{time}\n{key}", emulator.endpoint()), "whole address"),
        (format!("POST /accounts/getList?q=%EA%B5%AC%20b\n{time}\n{key}"), "without `/api/v2`"),
        (format!("POST{target}{time}{key}Openapi"), "Samsung's text"),
        (format!("POST {target}\n{time}"), "access key was not signed"),
    ] {
        let answer = naver(&emulator, target, &text, secret);
        assert_eq!(answer.status, 401, "{text}");
        let said = answer.header("x-gureum-diagnosis");
        assert!(said.contains(diagnosis), "{text}: {said}");
        assert!(said.contains("first difference at byte"), "{text}: {said}");
    }
    for (secret, diagnosis) in [
        ("gureum-secret-t\n", "ends with a line feed"),
        ("\"gureum-secret-t\"", "in quotes"),
        ("gureum-emulator-t", "access key was used as secret key"),
        ("gureum-secret-u", "none of the usual mistakes"),
    ] {
        let answer = naver(&emulator, target, &format!("POST {target}\n{time}\n{key}"), secret);
        let said = answer.header("x-gureum-diagnosis");
        assert!(answer.status == 401 && said.contains(diagnosis), "{secret:?}: {said}");
    }
}

#[test]
fn the_usual_mistakes_with_samsung_are_named() {
    let emulator = frozen();
    let base = emulator.endpoint();
    let rest = "1767225600000gureum-emulator-t";
    let encoded_twice = DUPLICATION.replace('%', "%25");
    for (text, diagnosis) in [
        (format!("GET{DUPLICATION}{rest}Openapi"), "only path and query"),
        (format!("GET{base}{DUPLICATION}{rest}"), "client type was not signed"),
        (format!("GET{base}{DUPLICATION}{rest}OpenApi"), "signed as `OpenApi`"),
        (format!("GET{base}{encoded_twice}{rest}Openapi"), "encoded twice"),
        (format!("GET{}{DUPLICATION}{rest}Openapi", base.replace("http", "https")), "https"),
        (format!("GET {DUPLICATION}\n1767225600000\ngureum-emulator-t"), "NAVER's text"),
        (
            format!("GET{base}/v1/aimlops-platform/check-duplication?release_name=구름 a+b{rest}Openapi"),
            "percent-encoded",
        ),
    ] {
        let answer = samsung(&emulator, DUPLICATION, &text);
        let said = answer.header("x-gureum-diagnosis");
        assert!(answer.status == 401 && said.contains(diagnosis), "{text}: {said}");
    }
}

#[test]
fn an_account_id_takes_part_if_it_is_sent() {
    let emulator = frozen();
    let keys = emulator.keys("t");
    let send = |text: &str| {
        Request::new("GET", DUPLICATION, "")
            .samsung_headers(&keys.access_key, "1767225600000", &sign(&keys.secret_key, text))
            .header("Scp-AccountId", "acc1")
            .send(&emulator)
    };
    let text = format!("GET{}{DUPLICATION}1767225600000{}", emulator.endpoint(), keys.access_key);
    assert_eq!(send(&format!("{text}acc1Openapi")).status, 200);
    let answer = send(&format!("{text}Openapi"));
    assert!(answer.header("x-gureum-diagnosis").contains("`Scp-AccountId` but not signed"));
}

#[test]
fn naver_refuses_timestamps_that_are_five_minutes_off_or_more() {
    let emulator = frozen();
    let at = |seconds: i64| {
        let keys = emulator.keys("t");
        let time = (1_767_225_600_000 + seconds * 1_000).to_string();
        let text = format!("POST /api/v2/accounts/getList\n{time}\n{}", keys.access_key);
        Request::new("POST", "/api/v2/accounts/getList", "{}")
            .naver_headers(&keys.access_key, &time, &sign(&keys.secret_key, &text))
            .send(&emulator)
    };
    for (seconds, status) in [(0, 200), (299, 200), (-299, 200), (300, 401), (-300, 401)] {
        assert_eq!(at(seconds).status, status, "{seconds}");
    }
    assert!(at(-3_600).header("x-gureum-diagnosis").contains("3600 s behind"));
    assert_eq!(at(-3_600).header("date"), "Thu, 01 Jan 2026 00:00:00 GMT");
}

#[test]
fn samsung_checks_no_window_unless_asked() {
    let old = |emulator: &Emulator| {
        let keys = emulator.keys("t");
        let text = format!("GET{}{DUPLICATION}1000{}Openapi", emulator.endpoint(), keys.access_key);
        let signature = sign(&keys.secret_key, &text);
        Request::new("GET", DUPLICATION, "").samsung_headers(&keys.access_key, "1000", &signature).send(emulator).status
    };
    assert_eq!(old(&frozen()), 200);
    let window = Some(Duration::from_secs(60));
    assert_eq!(old(&Emulator::builder().clock(Mode::Frozen).samsung_window(window).start().unwrap()), 401);
}

#[test]
fn seconds_in_the_timestamp_are_recognised() {
    let emulator = frozen();
    let keys = emulator.keys("t");
    let text = format!("POST /api/v2/accounts/getList\n1767225600\n{}", keys.access_key);
    let answer = Request::new("POST", "/api/v2/accounts/getList", "{}")
        .naver_headers(&keys.access_key, "1767225600", &sign(&keys.secret_key, &text))
        .send(&emulator);
    assert_eq!(answer.status, 401);
    assert!(answer.header("x-gureum-diagnosis").contains("in seconds"));
}

#[test]
fn keys_that_are_not_the_emulators_are_refused_and_not_repeated() {
    let emulator = frozen();
    for (access_key, diagnosis) in [
        ("D78BB444D6D3C84CA38A", "no access key of the emulator"),
        ("0123456789abcdef0123456789abcdef", "no access key of the emulator"),
        ("gureum-secret-t", "swapped"),
        ("\"gureum-emulator-t\"", "quotes"),
        ("gureum-emulator-", "names no tenant"),
    ] {
        let keys = Keys { access_key: access_key.to_owned(), secret_key: "x".to_owned() };
        let answer = Request::new("POST", "/api/v2/accounts/getList", "{}").naver(&emulator, &keys).send(&emulator);
        let said = answer.header("x-gureum-diagnosis");
        assert!(answer.status == 401 && said.contains(diagnosis), "{access_key}: {said}");
        let shown = format!("{:?}{:?}", answer, emulator.journal().entries());
        assert!(diagnosis == "swapped" || !shown.contains("D78BB444"), "{shown}");
    }
}

#[test]
fn the_target_is_verified_byte_for_byte() {
    let emulator = frozen();
    let tenant = Tenant::of(&emulator, "t");
    for value in ["%EA%B5%AC", "%ea%b5%ac", "a+b", "a%20b", "%2F%2f", "", "~", "a=b&x=", "!*'()", "[]", "%25"] {
        let target = format!("/v1/aimlops-platform/check-duplication?release_name={value}");
        let answer = tenant.samsung("GET", &target, "").send(&emulator);
        assert_ne!(answer.status, 401, "{target}: {}", answer.header("x-gureum-diagnosis"));
        assert_eq!(emulator.journal().last().unwrap().target, target);
    }
}

#[test]
fn verification_can_be_switched_off() {
    let emulator = Emulator::builder().verify(false).start().unwrap();
    let answer = Request::new("POST", "/api/v2/accounts/getList", "{}")
        .header("Content-Type", "application/json")
        .send(&emulator);
    assert_eq!(answer.status, 200);
}
