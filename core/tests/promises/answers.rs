//! Bad answers: mutated bytes on the socket, heads included, end every call within its limits and with a documented kind.
//!
//! Decoding of mutated documented answers into typed models is in the wire tests.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::runtime::Runtime;

use crate::support::{Act, Server, scaled, side};
use crate::{kind, open};

#[path = "../../fuzz/src/mutator.rs"]
mod mutator;

use mutator::Mutator;

const WORDS: &[&str] = &[
    "HTTP/1.1 ",
    "Transfer-Encoding: chunked\r\n",
    "Content-Length: 7\r\n",
    "Content-Encoding: gzip\r\n",
    "Retry-After: 1\r\n",
    "\r\n\r\n",
    "\"success\":false",
    "0\r\n\r\n",
];

/// Kinds that a read may end with whatever is answered.
const KINDS: &[&str] = &[
    "",
    "Authentication",
    "BadRequest",
    "Conflict",
    "NotFound",
    "OperationFailed",
    "PermissionDenied",
    "RateLimit",
    "Response",
    "Server",
    "Service",
    "Timeout",
    "Transport",
];

fn corpus() -> Vec<Vec<u8>> {
    let sized = |status: &str, more: &str, body: &str| {
        format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n{more}\r\n{body}", body.len()).into_bytes()
    };
    let json = r#"{"success":true,"contents":[{"id":"A1","name":"n","status":"RUNNING","quotas":[{"spaceTb":1.5}]}],"total":1}"#;
    vec![
        sized("200 OK", "content-type: application/json\r\ndate: Tue, 24 Nov 2026 10:00:00 GMT\r\n", json),
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{:x}\r\n{json}\r\n0\r\n\r\n", json.len()).into(),
        sized("200 OK", "", r#"{"success":false,"message":"no"}"#),
        sized(
            "401 Unauthorized",
            "",
            r#"{"error":{"errorCode":"200","message":"Authentication Failed","details":"x"}}"#,
        ),
        sized(
            "400 Bad Request",
            "",
            r#"{"errors":[{"code":"c","detail":["d"],"title":"t","status":400}],"request_id":"r"}"#,
        ),
        sized("302 Found", "location: https://user:pass@elsewhere.example/x\r\n", ""),
        sized("503 Service Unavailable", "retry-after: 1\r\ncontent-type: text/html\r\n", "<html><h1>503</h1></html>"),
        sized("404 Not Found", "", "<ErrorResponse><errorCode>300</errorCode><message>m</message></ErrorResponse>"),
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n".to_vec(),
        b"HTTP/1.0 200 OK\r\n\r\n{}".to_vec(),
    ]
}

#[test]
fn mutated_answers_end_every_call_in_time_and_as_documented() {
    let count = scaled(3_000, 100_000);
    let mut answers = Vec::with_capacity(count);
    let corpus = corpus();
    let mut mutator = Mutator::new(20_261_124, &corpus, WORDS);
    answers.extend(std::iter::repeat_with(|| mutator.next_input()).take(count));
    let (answers, served) = (Arc::new(answers), Arc::new(AtomicUsize::new(0)));
    let runtime = Runtime::new().unwrap();
    let (list, number) = (answers.clone(), served.clone());
    let server = runtime.block_on(Server::start(move |_, _| {
        let number = number.fetch_add(1, Ordering::SeqCst);
        Act::AnswerAndClose(list[number % list.len()].clone())
    }));
    let limits = json!({"timeoutMs": 20_000, "idleTimeoutMs": 2_000, "maxRetries": 0});
    let client = open("data-forest", &server.url(), json!({"options": limits}));
    // Over reqwest a call may meet a connection that the answer before it closed, and end before the server sees it.
    let most_calls = if side::is_ours() { count } else { 2 * count };
    let (mut calls, mut seen) = (0, 0);
    while seen < count {
        assert!(calls < most_calls, "{calls} calls, {seen} requests");
        let began = Instant::now();
        let kind = kind(&client.start("accounts.getList", b"{}", b"").wait(&mut || false));
        let shown = String::from_utf8_lossy(&answers[seen]);
        assert!(KINDS.contains(&&*kind), "`{kind}` after {shown:?}");
        assert!(began.elapsed() < Duration::from_secs(20), "{shown:?}");
        calls += 1;
        seen = served.load(Ordering::SeqCst);
    }
    println!("{count} mutated answers in {calls} calls");
}
