//! P1: whatever the other side does, a call, a page and a wait end within their limit, and with the documented kind.
//!
//! The numbers are those of the list of fault modes in `docs/reliability.md`. A name server and a proxy that stall (23 and
//! 24) are in `detours.rs`, because they need an environment of their own.

use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use gureum::engine::EngineClient;
use serde_json::{Value, json};

use crate::script::{Read, Script, Scripted, Step};
use crate::support::quickest::quickest;
use crate::support::side;
use crate::{kind, open};

const TOTAL: u64 = 400;
const OVERRUN: u64 = 100;
/// Good for every operation that is called here.
const BODY: &str = r#"{"success":true,"id":"A1","name":"a1","status":"RUNNING","contents":[1,2],"total":2}"#;

/// One way in which things go wrong.
struct Mode {
    name: &'static str,
    script: Script,
    /// Kinds of error that a call may end with; empty for a success.
    kinds: &'static [&'static str],
}

fn mode(name: &'static str, read: Read, steps: Vec<Step>, kinds: &'static [&'static str]) -> Mode {
    Mode { name, script: Script { read, steps }, kinds }
}

fn head(more: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n{more}\r\n").into_bytes()
}

fn whole() -> Vec<u8> {
    [head(&format!("content-length: {}\r\n", BODY.len())), BODY.into()].concat()
}

fn send(bytes: impl Into<Vec<u8>>) -> Step {
    Step::Send(bytes.into())
}

const TIMEOUT: &[&str] = &["Timeout"];
const TRANSPORT: &[&str] = &["Transport"];
const RESPONSE: &[&str] = &["Response"];

fn slow_modes() -> Vec<Mode> {
    let (answer, length) = (whole(), BODY.len());
    let sized = head(&format!("content-length: {length}\r\n"));
    let chunk = [b"400\r\n".to_vec(), vec![b' '; 0x400], b"\r\n".to_vec()].concat();
    vec![
        mode("2 accepted, then silence", Read::Nothing, vec![Step::Wait], TIMEOUT),
        mode("4 the head dribbles", Read::Whole, vec![Step::Dribble(answer.clone())], TIMEOUT),
        mode("5 the body dribbles", Read::Whole, vec![send(sized), Step::Dribble(BODY.into())], TIMEOUT),
        mode("6 a stall at 99 %", Read::Whole, vec![send(&answer[..answer.len() - 1]), Step::Wait], TIMEOUT),
        mode(
            "7 chunks without end",
            Read::Whole,
            vec![send(head("transfer-encoding: chunked\r\n")), send("1\r\n{\r\n"), Step::Repeat(chunk)],
            &["Response", "Timeout"],
        ),
        mode("21 the body is never asked for", Read::Head, vec![Step::Wait], TIMEOUT),
        mode(
            "22 interim answers without end",
            Read::Whole,
            vec![Step::Repeat(b"HTTP/1.1 102 Processing\r\n\r\n".to_vec())],
            TIMEOUT,
        ),
    ]
}

#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn broken_modes() -> Vec<Mode> {
    let (answer, length) = (whole(), BODY.len());
    let packed = head("content-encoding: gzip\r\ncontent-length: 6\r\n");
    let chunked = head("transfer-encoding: chunked\r\n");
    let half = send(&answer[..answer.len() - length / 2]);
    vec![
        mode(
            "8 headers without end",
            Read::Whole,
            vec![send("HTTP/1.1 200 OK\r\n"), Step::Repeat(b"x-filler: 0123456789\r\n".to_vec())],
            &["Response", "Transport"],
        ),
        mode("9 a reset before the request", Read::Nothing, vec![Step::Reset], &["Connect", "Transport"]),
        mode("10 a reset after the request line", Read::Line, vec![Step::Reset], TRANSPORT),
        mode("11 a reset after the headers", Read::Head, vec![Step::Reset], TRANSPORT),
        mode("12 a reset within the body", Read::PartOfBody, vec![Step::Reset], TRANSPORT),
        mode("12 a reset after the body", Read::Whole, vec![Step::Reset], TRANSPORT),
        mode("13 a reset after the status", Read::Whole, vec![send("HTTP/1.1 200 OK\r\n"), Step::Reset], TRANSPORT),
        mode("13 a reset within the headers", Read::Whole, vec![send(&answer[..40]), Step::Reset], TRANSPORT),
        mode("14 a reset after half of the body", Read::Whole, vec![half, Step::Reset], TRANSPORT),
        mode("15 an early end", Read::Whole, vec![Step::Close], TRANSPORT),
        mode("16 a chunk that is none", Read::Whole, vec![send(chunked), send("zz\r\n{}\r\n"), Step::Close], TRANSPORT),
        mode("17 gzip that is none", Read::Whole, vec![send(packed), send("not it"), Step::Close], RESPONSE),
        mode(
            "18 a length that is too short",
            Read::Whole,
            vec![send(head(&format!("content-length: {}\r\n", length - 3))), send(BODY), Step::Close],
            RESPONSE,
        ),
        mode(
            "19 a length that is too long",
            Read::Whole,
            vec![send(head(&format!("content-length: {}\r\n", length + 3))), send(BODY), Step::Close],
            TRANSPORT,
        ),
        mode(
            "20 an answer in HTTP/1.0",
            Read::Whole,
            vec![send("HTTP/1.0 200 OK\r\n\r\n"), send(BODY), Step::Close],
            &[],
        ),
    ]
}

pub fn limits() -> Value {
    let mut limits = json!({"timeoutMs": TOTAL, "attemptTimeoutMs": 250, "idleTimeoutMs": 120});
    // A client that somebody brings has its own.
    if side::is_ours() {
        limits["connectTimeoutMs"] = json!(120);
    }
    limits
}

/// Runs `end`, which returns the kind that it ended with, until one try is quick enough; fails if none is.
fn assert_in_time(name: &str, kinds: &[&str], end: impl Fn() -> String) {
    let limit = Duration::from_millis(TOTAL + OVERRUN);
    let took = quickest(limit, || {
        let began = Instant::now();
        let kind = end();
        let took = began.elapsed();
        assert!(kinds.contains(&&*kind) || kind.is_empty() && kinds.is_empty(), "{name} ends with `{kind}`");
        took
    });
    println!("{name}: ended with {kinds:?} after {took:?} of {TOTAL} ms");
    assert!(took < limit, "{name}: {took:?} instead of {TOTAL} ms");
}

fn call(client: &EngineClient) -> String {
    kind(&client.start("accounts.getList", b"{}", b"").wait(&mut || false))
}

fn page(client: &EngineClient) -> String {
    let pages = client.pages("notebooks.getList", br#"{"accountId":"A1"}"#, b"");
    kind(&pages.next().wait(&mut || false))
}

fn wait(client: &EngineClient) -> String {
    let options = json!({"timeoutMs": TOTAL, "call": limits()}).to_string();
    let wait = client.wait("accounts.waitUntilRunning", "A1", options.as_bytes());
    loop {
        let reply = wait.next().wait(&mut || false);
        if reply.end {
            return kind(&reply);
        }
    }
}

fn client_of(script: Script) -> (EngineClient, Scripted) {
    let server = Scripted::start(script);
    (open("data-forest", &format!("http://{}", server.address), json!({"options": limits()})), server)
}

fn calls_and_pages(modes: Vec<Mode>) {
    for mode in modes {
        let (client, _server) = client_of(mode.script);
        assert_in_time(mode.name, mode.kinds, || call(&client));
        assert_in_time(mode.name, mode.kinds, || page(&client));
    }
}

/// Passing troubles are borne as long as there is time, so a wait ends with its own limit.
fn waits(modes: Vec<Mode>) {
    for mode in modes {
        let (client, _server) = client_of(mode.script);
        let kinds: &[&str] = if mode.kinds.is_empty() { &[] } else { &["WaitTimeout"] };
        assert_in_time(mode.name, kinds, || wait(&client));
    }
}

/// A call, a page and a wait of a client that never gets a connection.
pub fn without_a_connection(name: &str, client: &EngineClient) {
    assert_in_time(name, &["Connect", "Timeout"], || call(client));
    assert_in_time(name, &["Connect", "Timeout"], || page(client));
    assert_in_time(name, &["WaitTimeout"], || wait(client));
}

#[test]
fn calls_and_pages_end_in_time_when_the_service_is_slow() {
    calls_and_pages(slow_modes());
}

#[test]
fn calls_and_pages_end_in_time_when_the_service_breaks_off() {
    calls_and_pages(broken_modes());
}

#[test]
fn waits_end_in_time_when_the_service_is_slow() {
    waits(slow_modes());
}

#[test]
fn waits_end_in_time_when_the_service_breaks_off() {
    waits(broken_modes());
}

#[test]
fn everything_ends_in_time_when_the_handshake_stalls() {
    let server = Scripted::start(Script { read: Read::Nothing, steps: vec![Step::Wait] });
    let pem = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap().cert.pem();
    let endpoint = format!("https://localhost:{}", server.address.port());
    let client = open("data-forest", &endpoint, json!({"options": limits(), "caBundlePem": pem}));
    without_a_connection("3 the handshake stalls", &client);
}

/// An address that drops every attempt to connect, because its queue is full; the streams fill it.
#[cfg(target_os = "linux")]
fn black_hole() -> (SocketAddr, socket2::Socket, Vec<TcpStream>) {
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    socket.bind(&"127.0.0.1:0".parse::<SocketAddr>().unwrap().into()).unwrap();
    socket.listen(0).unwrap();
    let address = socket.local_addr().unwrap().as_socket().unwrap();
    let mut queue = Vec::new();
    while let Ok(stream) = TcpStream::connect_timeout(&address, Duration::from_millis(300)) {
        queue.push(stream);
    }
    (address, socket, queue)
}

#[cfg(target_os = "linux")]
#[test]
fn everything_ends_in_time_when_nobody_answers_the_connection() {
    let (address, _socket, _queue) = black_hole();
    let client = open("data-forest", &format!("http://{address}"), json!({"options": limits()}));
    without_a_connection("1 a black hole", &client);
}
