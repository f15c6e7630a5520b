//! No secret comes out: not in an error, not in `Debug`, not in the payload for other languages, not in a log at TRACE.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::Write;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gureum::generated::operations::{CLOUD_ML, DATA_FOREST};
use gureum::{Client, Credentials, Error};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use support::listener::listen;
use support::{Act, SECRET_KEY, Server, answer, options};
use tracing::Level;
use tracing_subscriber::fmt::MakeWriter;

const PASSWORD: &str = "Ca\"na<r>y&7é/한+\\x y";

/// Keeps what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Log;

    fn make_writer(&'a self) -> Log {
        self.clone()
    }
}

/// A text in every form in which it could be carried out of the process.
fn forms(secret: &str) -> Vec<String> {
    let json = json!(secret).to_string();
    let ascii: String = secret.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let html = secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let mut forms = vec![
        secret.to_owned(),
        json[1..json.len() - 1].to_owned(),
        json!(json).to_string().trim_matches('"').to_owned(),
        ascii,
        html,
        utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string(),
        utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string().to_lowercase(),
        secret.bytes().map(|byte| format!("{byte:02x}")).collect(),
        secret.bytes().map(|byte| format!("{byte}, ")).collect(),
        format!("{:?}", secret).trim_matches('"').to_owned(),
        secret.chars().rev().collect(),
    ];
    for offset in 0..3 {
        let text = [&"###"[..offset], secret].concat();
        // Without the characters that the neighbours have a part in.
        let packed = STANDARD.encode(text);
        forms.push(packed[4..packed.len() - 4].to_owned());
    }
    forms
}

fn assert_silent(what: &str, text: &str) {
    for secret in [PASSWORD, SECRET_KEY, "token-canary-81c2"] {
        for form in forms(secret) {
            assert!(!text.contains(&form), "`{form}` stands in {what}: {text}");
        }
    }
}

/// What a service, or something before it, may echo.
fn echoes() -> Vec<(u16, String)> {
    let json = json!(PASSWORD).to_string();
    let inner = &json[1..json.len() - 1];
    let html = PASSWORD.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let numeric: String = PASSWORD.chars().map(|c| format!("&#x{:X};", c as u32)).collect();
    let address = utf8_percent_encode(PASSWORD, NON_ALPHANUMERIC).to_string();
    vec![
        (
            400,
            json!({"message": format!("invalid request parameter (password, '{PASSWORD}')."), "success": false})
                .to_string(),
        ),
        (400, format!(r#"{{"error":{{"errorCode":"100","message":"{inner}","details":"{inner}"}}}}"#)),
        (200, json!({"message": PASSWORD, "success": false}).to_string()),
        (500, format!("plain {PASSWORD} text")),
        (503, format!("<html><title>{html}</title>{numeric}</html>")),
        (403, format!("<ErrorResponse><message>{html}</message></ErrorResponse>")),
        (502, format!("GET /?password={address}&again={}", address.replace("%20", "+"))),
        (404, json!({"errors": [{"code": PASSWORD, "detail": [PASSWORD], "request_id": PASSWORD}]}).to_string()),
        (409, json!({"message": json!({"password": PASSWORD}).to_string()}).to_string()),
        (401, json!({"error": {"errorCode": 200, "message": PASSWORD, "requestId": PASSWORD}}).to_string()),
        (200, format!("<html><body>{html}</body></html>")),
    ]
}

async fn client(server: &Server) -> Client {
    let credentials = Credentials::new("AK0123456789ABCDEF", SECRET_KEY).unwrap();
    let credentials = credentials.with_session_token("token-canary-81c2").unwrap();
    let provider = gureum::credentials::from_fn(move || {
        let credentials = credentials.clone();
        async move { Ok(credentials) }
    });
    let builder = Client::builder(&CLOUD_ML).isolated(true).endpoint(server.url());
    let builder = builder.credentials(provider).time(support::Jumping::start().source());
    assert_silent("the builder", &format!("{builder:?}"));
    builder.build().unwrap()
}

async fn make_calls() {
    for (status, body) in echoes() {
        let head = format!("x-echo: {}\r\n", utf8_percent_encode(PASSWORD, NON_ALPHANUMERIC));
        let server = Server::start(move |_, _| Act::Answer(answer(status, &head, &body))).await;
        let client = server.client(&DATA_FOREST);
        assert_silent("the client", &format!("{client:?}"));
        let input = json!({"name": "tour", "password": PASSWORD}).to_string();
        let error = client.call("accounts.create", input.as_bytes(), &options()).await.unwrap_err();
        assert_silent_error(&error);
    }
}

/// Each field by itself as well: the escaping of a printed form would hide a secret from the comparison.
fn assert_silent_error(error: &Error) {
    let details = error.details();
    let fields = [&details.hint, &details.body, &details.code, &details.request_id, &details.source];
    for field in fields.into_iter().flatten().chain([&details.message]) {
        assert_silent("a field", field);
    }
    for reason in details.attempts.iter().filter_map(|attempt| attempt.reason.as_ref()) {
        assert_silent("an attempt", reason);
    }
    assert_silent("Display", &error.to_string());
    assert_silent("Debug", &format!("{error:?} {error:#?}"));
    assert_silent("the payload", &String::from_utf8(error.payload()).unwrap());
}

async fn echo_the_token() {
    let server = Server::start(|_, seen| Act::Answer(answer(502, "", &seen.head))).await;
    let client = client(&server).await;
    let error = client.call("cloudMl.show", br#"{"cloud_ml_id":"x"}"#, &options()).await.unwrap_err();
    assert!(server.seen()[0].head.contains("token-canary-81c2"), "the token travels");
    assert_silent_error(&error);
    assert!(error.details().body.as_ref().unwrap().contains("***"));
}

async fn read_a_secret() {
    let server = Server::start(|_, _| {
        Act::Answer(support::ok(&json!({"id": "x", "name": "n", "status": "RUNNING", "value": PASSWORD}).to_string()))
    })
    .await;
    let reply = server.client(&DATA_FOREST).call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap();
    assert!(reply.body.len() > 10);
    assert_silent("a reply", &format!("{reply:?}"));
}

#[tokio::test]
async fn no_secret_comes_out_in_any_form() {
    let log = Log::default();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(Level::TRACE).with_writer(log.clone()).with_ansi(false).finish();
    let guard = listen(subscriber);
    make_calls().await;
    echo_the_token().await;
    read_a_secret().await;
    drop(guard);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_silent("the log", &log);
}

#[tokio::test]
async fn a_call_and_its_attempts_are_spans_with_a_few_known_fields() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_writer(log.clone())
        .with_ansi(false)
        .finish();
    let guard = listen(subscriber);
    let server = Server::start(|number, _| {
        Act::Answer(match number {
            0 => answer(503, "x-request-id: r-0\r\n", ""),
            _ => answer(200, "x-request-id: r-1\r\n", r#"{"id":"a","name":"n","status":"RUNNING"}"#),
        })
    })
    .await;
    server.client(&DATA_FOREST).call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap();
    drop(guard);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    let spans: Vec<&str> = log.lines().filter(|line| line.contains("close")).collect();
    assert_eq!(spans.len(), 3, "{log}");
    assert!(spans[0].contains("gureum.attempt{number=1 status=503 request_id=\"r-0\""), "{}", spans[0]);
    assert!(spans[1].contains("gureum.attempt{number=2 status=200"), "{}", spans[1]);
    let call = spans[2];
    assert!(
        call.contains("gureum.call{operation=\"accounts.getDetail\" host=\"127.0.0.1\" attempts=2 status=200"),
        "{call}"
    );
    assert!(call.contains("request_id=\"r-1\""), "{call}");
}
