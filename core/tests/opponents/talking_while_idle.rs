//! A server or proxy that says something on a connection that waits for a call: a second answer, its 408, an end.
//! Whatever it is, it is never the answer of the next call.
#![cfg(target_os = "linux")]

use gureum::Client;
use gureum::engine::{self, EngineClient, EngineReply};
use gureum::generated::operations::DATA_FOREST;
use serde_json::json;

use crate::scripted::{Say, Scripted};
use crate::sockets;
use crate::support::{self, ACCESS_KEY, SECRET_KEY, answer, ok, options};

const READ: &str = "accounts.getList";

fn body(number: usize) -> String {
    format!(r#"{{"contents":[],"number":{number}}}"#)
}

fn numbered(number: usize) -> Vec<u8> {
    ok(&body(number))
}

/// What may come unasked.
fn strays() -> Vec<(&'static str, Say)> {
    let timeout = answer(408, "connection: close\r\n", "your browser did not send a request");
    vec![
        ("a second answer", Say::Bytes(ok(r#"{"contents":[],"number":"of somebody else"}"#))),
        ("the 408 of a proxy", Say::Bytes(timeout)),
        ("an interim answer", Say::Bytes(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec())),
        ("a line end too many", Say::Bytes(b"\r\n".to_vec())),
        ("half an answer", Say::Bytes(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec())),
        ("an end", Say::End),
        ("an end of TCP", Say::EndTcp),
    ]
}

/// Tells the server what to say and waits until this side's system has it, without turning any reactor.
fn say(server: &Scripted, what: Say) {
    let is_ended = matches!(what, Say::End | Say::EndTcp);
    let before = sockets::to(server.address)[0].unread;
    server.say(what);
    let arrived = |socket: &sockets::Socket| if is_ended { socket.is_half_closed } else { socket.unread > before };
    sockets::wait_until(server.address, |sockets| sockets.iter().any(arrived));
}

fn engine_of(server: &Scripted) -> EngineClient {
    let config = json!({
        "service": "data-forest", "endpoint": server.endpoint(), "isolated": true, "caBundlePem": server.pem,
        "accessKey": ACCESS_KEY, "secretKey": SECRET_KEY,
    });
    engine::open(config.to_string().as_bytes()).unwrap()
}

fn client_of(server: &Scripted) -> Client {
    let builder = support::builder(&DATA_FOREST).endpoint(server.endpoint());
    match &server.pem {
        None => builder.build().unwrap(),
        Some(pem) => builder.ca_bundle_pem(pem.clone()).build().unwrap(),
    }
}

/// A thread that carries its own calls: nobody turns its reactor between them.
fn a_blocked_thread_is_not_fooled(start: impl Fn() -> Scripted) {
    an_engine_is_not_fooled(start, |client| client.call_blocking(READ, b"", b"", &mut || false));
}

fn an_engine_is_not_fooled(start: impl Fn() -> Scripted, call: impl Fn(&EngineClient) -> EngineReply) {
    for (name, what) in strays() {
        let server = start();
        let client = engine_of(&server);
        let call = || call(&client);
        assert_eq!(call().body, body(0).as_bytes(), "{name}");
        say(&server, what);
        let reply = call();
        assert_eq!(reply.body, body(1).as_bytes(), "after {name}: {reply:?}");
        assert_eq!((server.connections(), server.requests()), (2, 2), "{name}");
    }
}

/// A runtime of one thread, which the program keeps busy between two calls.
async fn a_busy_runtime_is_not_fooled(start: impl Fn() -> Scripted) {
    for (name, what) in strays() {
        let server = start();
        let client = client_of(&server);
        assert_eq!(client.call(READ, b"", &options()).await.unwrap().body, body(0), "{name}");
        say(&server, what);
        let reply = client.call(READ, b"", &options()).await.unwrap();
        assert_eq!(reply.body, body(1).as_bytes(), "after {name}");
        assert_eq!((server.connections(), server.requests()), (2, 2), "{name}");
    }
}

#[test]
fn what_comes_while_a_connection_waits_is_no_answer_for_a_blocked_thread() {
    a_blocked_thread_is_not_fooled(|| Scripted::start(numbered));
}

#[test]
fn what_comes_over_tls_while_a_connection_waits_is_no_answer_for_a_blocked_thread() {
    a_blocked_thread_is_not_fooled(|| Scripted::over_tls(numbered));
}

/// It asks the system once for all calls that begin together, and each of them goes by that.
#[test]
fn what_comes_while_a_connection_waits_is_no_answer_on_the_thread_of_the_core() {
    let call = |client: &EngineClient| client.start(READ, b"", b"").wait(&mut || false);
    an_engine_is_not_fooled(|| Scripted::start(numbered), call);
    an_engine_is_not_fooled(|| Scripted::over_tls(numbered), call);
}

#[tokio::test]
async fn what_comes_while_a_connection_waits_is_no_answer_on_a_busy_runtime() {
    a_busy_runtime_is_not_fooled(|| Scripted::start(numbered)).await;
}

#[tokio::test]
async fn what_comes_over_tls_while_a_connection_waits_is_no_answer_on_a_busy_runtime() {
    a_busy_runtime_is_not_fooled(|| Scripted::over_tls(numbered)).await;
}

#[tokio::test]
async fn tickets_for_later_sessions_are_no_reason_to_leave_a_connection() {
    let server = Scripted::over_tls(numbered);
    let client = client_of(&server);
    server.say(Say::Nothing);
    for _ in 0..4 {
        client.call(READ, b"", &options()).await.unwrap();
    }
    assert_eq!((server.connections(), server.requests()), (1, 4));
}

#[test]
fn tickets_for_later_sessions_are_no_reason_for_a_blocked_thread_to_leave_a_connection() {
    let server = Scripted::over_tls(numbered);
    let client = engine_of(&server);
    server.say(Say::Nothing);
    for _ in 0..4 {
        assert!(client.call_blocking(READ, b"", b"", &mut || false).ok);
    }
    assert_eq!((server.connections(), server.requests()), (1, 4));
}

/// It comes in one piece with the first one, so it is read before anybody looks at the connection.
#[tokio::test]
async fn a_second_answer_right_behind_the_first_is_no_answer_for_the_next_call() {
    let two = |number| [numbered(number), ok(r#"{"contents":[],"number":"of somebody else"}"#)].concat();
    for is_tls in [false, true] {
        let server = if is_tls { Scripted::over_tls(two) } else { Scripted::start(two) };
        let client = client_of(&server);
        server.say(Say::Nothing);
        for number in 0..3 {
            let reply = client.call(READ, b"", &options()).await.unwrap();
            assert_eq!(reply.body, body(number));
        }
        assert_eq!((server.connections(), server.requests()), (3, 3));
    }
}

/// What says so is not used again; what says nothing is, but for HTTP/1.0, where saying nothing means an end.
#[tokio::test]
async fn the_connection_lasts_as_long_as_the_answer_says() {
    const LIST: &str = r#"{"contents":[]}"#;
    const LENGTH: &str = "content-type: application/json\r\ncontent-length: 15\r\n";
    for (head, connections) in [
        ("HTTP/1.1 200 OK\r\n", 1),
        ("HTTP/1.1 200 OK\r\nConnection: close\r\n", 3),
        ("HTTP/1.1 200 OK\r\nConnection: x-hop, Close\r\n", 3),
        ("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\n", 1),
        ("HTTP/1.0 200 OK\r\n", 3),
        ("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\n", 1),
        ("HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n", 1),
    ] {
        let server = Scripted::start(move |_| format!("{head}{LENGTH}\r\n{LIST}").into_bytes());
        let client = client_of(&server);
        server.say(Say::Nothing);
        for _ in 0..3 {
            assert_eq!(client.call(READ, b"", &options()).await.unwrap().body, LIST, "{head}");
        }
        assert_eq!((server.connections(), server.requests()), (connections, 3), "{head}");
    }
}
