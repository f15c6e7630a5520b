//! Services, proxies and settings whose texts steer a terminal, forge a line of a log or turn the direction of reading.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use gureum::engine::{self, EngineReply, logs};
use gureum::generated::operations::DATA_FOREST;
use gureum::{Client, Error};
use serde_json::{Value, json};

use crate::support::{Act, Server, answer, options};

/// Escape, bell, back space, line ends, the C1 form of an escape, marks that turn the direction, one that nobody sees.
const NASTY: &str =
    "a\u{1b}[31mb\u{7}c\u{8}d\r\n2026-01-01 INFO all is well\u{9b}2Je\u{202e}f\u{2066}g\u{200f}h\u{feff}i\u{2028}j";

/// What of it stands in a text as it came.
fn harmful(text: &str) -> Option<char> {
    text.chars().find(|c| c.is_control() || "\u{202e}\u{2066}\u{200f}\u{feff}\u{2028}".contains(*c))
}

fn assert_clean(what: &str, error: &Error) {
    let payload: Value = serde_json::from_slice(&error.payload()).unwrap();
    let mut fields = payload.as_object().unwrap().clone();
    // Data, as it came; no text form shows it.
    fields.remove("body");
    let shown = [error.to_string(), format!("{error:?}"), texts(&Value::Object(fields))];
    for shown in shown {
        assert_eq!(harmful(&shown), None, "{what}: {shown:?}");
    }
}

/// All texts in a value, unescaped.
fn texts(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(texts).collect(),
        Value::Object(fields) => fields.values().map(texts).collect(),
        other => other.to_string(),
    }
}

fn refusals() -> Vec<(&'static str, String)> {
    vec![
        ("text", NASTY.to_owned()),
        (
            "JSON",
            json!({"error": {"errorCode": NASTY, "message": NASTY, "details": NASTY, "requestId": NASTY}}).to_string(),
        ),
        (
            "list",
            json!({"errors": [{"code": NASTY, "detail": [NASTY], "loc": [NASTY], "request_id": NASTY}]}).to_string(),
        ),
        ("gateway", json!({"error": NASTY, "path": NASTY, "timestamp": NASTY}).to_string()),
        ("failure", json!({"success": false, "message": NASTY}).to_string()),
        ("XML", format!("<e><code>{NASTY}</code><message><![CDATA[{NASTY}]]></message></e>")),
        ("page", format!("<html><title>{NASTY}</title></html>")),
    ]
}

#[tokio::test]
async fn no_refusal_steers_a_terminal_through_an_error() {
    for (what, body) in refusals() {
        for status in [200, 400, 401, 404, 503] {
            let body = body.clone();
            let server = Server::start(move |_, _| Act::Answer(answer(status, "", &body))).await;
            let call = server.client(&DATA_FOREST);
            let error = call.call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await;
            // A list of errors with status 200 is an answer like any other.
            error.err().into_iter().for_each(|error| assert_clean(&format!("{what} with {status}"), &error));
        }
    }
}

#[tokio::test]
async fn no_header_steers_a_terminal_through_an_error() {
    let plain: String = NASTY.chars().filter(|c| !"\r\n".contains(*c)).collect();
    for head in ["x-request-id", "location", "retry-after", "date", "content-encoding", "www-authenticate"] {
        let head = format!("{head}: http://{plain}/\r\n");
        let server = Server::start(move |_, _| Act::Answer(answer(302, &head, "{}"))).await;
        let error = server.client(&DATA_FOREST).call("accounts.getList", b"{}", &options()).await.unwrap_err();
        assert_clean("a header", &error);
    }
}

#[tokio::test]
async fn nothing_that_a_caller_wrote_steers_a_terminal_through_an_error() {
    let builder = || Client::builder(&DATA_FOREST).isolated(true).access_key("a").secret_key("s");
    let built = [
        builder().endpoint(NASTY).build(),
        builder().endpoint(format!("http://{NASTY}")).build(),
        builder().region(NASTY).environment(NASTY).build(),
        builder().profile(NASTY).build(),
        builder().allow_host(NASTY).endpoint("http://example.com").build(),
        builder().ca_bundle(NASTY).build(),
        builder().access_key(NASTY).build(),
    ];
    built.into_iter().filter_map(Result::err).for_each(|error| assert_clean("a setting", &error));
    let client = builder().endpoint("http://127.0.0.1:9").build().unwrap();
    let input = json!({ "id": NASTY, NASTY: NASTY }).to_string();
    for (operation, input) in [(NASTY, "{}"), ("accounts.getDetail", NASTY), ("accounts.getDetail", input.as_str())] {
        let error = client.call(operation, input.as_bytes(), &options()).await.unwrap_err();
        assert_clean("a call", &error);
    }
    for (method, path) in [(NASTY, "/"), ("GET", NASTY), ("GET", "/\u{1b}[31m")] {
        let error = client.request(method, path, None, &options()).await.unwrap_err();
        assert_clean("a request", &error);
    }
}

static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn log() -> std::sync::MutexGuard<'static, Vec<String>> {
    LOG.lock().unwrap_or_else(PoisonError::into_inner)
}

#[tokio::test]
async fn neither_how_a_wait_goes_nor_the_log_steers_a_terminal() {
    logs::listen(5, |_, line, data| log().push(line + &data));
    let body = json!({"id": "x", "name": NASTY, "status": NASTY, "state": format!("{NASTY}ERROR"), "message": NASTY})
        .to_string();
    let server = Server::start(move |_, _| Act::Answer(answer(200, "", &body))).await;
    let config = json!({"service": "data-forest", "endpoint": server.url(), "isolated": true, "accessKey": "gureum-emulator-access",
        "secretKey": "gureum-emulator-secret"});
    let client = engine::open(config.to_string().as_bytes()).unwrap();
    for wait in ["accounts.waitUntilRunning", "apps.waitUntilRunning"] {
        let steps = client.wait(wait, "x", b"");
        let step = steps.next();
        let reply = tokio::task::spawn_blocking(move || step.wait(&mut || false)).await.unwrap();
        assert_shown_clean(wait, &reply);
    }
    tracing::warn!(target: "gureum", state = NASTY, text = ?NASTY, long = "x".repeat(100_000), "said {NASTY}");
    tokio::time::sleep(Duration::from_millis(1)).await;
    let log = std::mem::take(&mut *log());
    let ours = log.iter().find(|line| line.starts_with("said ")).expect("our own record");
    // The text and its data, each cut.
    assert!(ours.len() < 2 * 8192, "{} bytes", ours.len());
    log.iter().for_each(|line| assert_eq!(harmful(line), None, "{line:?}"));
}

fn assert_shown_clean(what: &str, reply: &EngineReply) {
    let body: Value = serde_json::from_slice(&reply.body).unwrap();
    let shown = texts(&body) + &texts(&serde_json::from_slice(&reply.meta).unwrap());
    assert!(shown.contains("INFO all is well"), "{what}: {shown:?}");
    assert_eq!(harmful(&shown), None, "{what}: {shown:?}");
}
