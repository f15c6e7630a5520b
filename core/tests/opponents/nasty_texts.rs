//! Answers that are made to keep whoever works through them busy.
//!
//! All calls of a language package share one thread. What it does for one answer is work that every other call waits for,
//! so the test asks that thread for a sign of life all the while, and compares the longest silence with what it takes on
//! the same machine to read a text of the same size as JSON, once.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use gureum::engine::{self, EngineClient, EngineReply};
use serde_json::{Value, json};

use crate::support::quickest::quickest;
use crate::support::scaled;

/// How often an answer may be read and still be worked through in a time that is linear: unpacked, looked through, found
/// the fields of, counted, shown. What is quadratic would be read thousands of times.
const READINGS: u32 = 12;
/// For sockets and the waking of threads.
const SLACK: Duration = Duration::from_millis(300);

fn answer(head: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// A server that gives the same answer to all; its address.
fn server(answer: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = serve(stream, &answer);
        }
    });
    format!("http://{address}")
}

fn serve(mut stream: TcpStream, answer: &[u8]) -> std::io::Result<()> {
    let (mut request, mut bytes) = (Vec::new(), [0; 65_536]);
    loop {
        let count = stream.read(&mut bytes)?;
        request.extend_from_slice(&bytes[..count]);
        let Some(end) = request.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        if request.len() >= end + 4 + length.map_or(0, |length| length.parse().unwrap()) || count == 0 {
            return stream.write_all(answer);
        }
    }
}

fn client(endpoint: &str) -> EngineClient {
    let config = json!({
        "service": "data-forest", "endpoint": endpoint, "isolated": true, "options": {"maxRetries": 0},
        "accessKey": "gureum-emulator-access", "secretKey": "gureum-emulator-secret",
    });
    engine::open(config.to_string().as_bytes()).unwrap()
}

/// The longest time that the shared thread gave no sign of life during `act`.
fn silence(act: impl FnOnce() -> EngineReply) -> (EngineReply, Duration) {
    let over = Arc::new(AtomicBool::new(false));
    let is_over = over.clone();
    let watch = thread::spawn(move || {
        let mut longest = Duration::ZERO;
        while !is_over.load(Ordering::SeqCst) {
            let (sign, signs) = mpsc::channel();
            let asked = Instant::now();
            engine::after_turn(move || sign.send(()).unwrap());
            signs.recv().unwrap();
            longest = longest.max(asked.elapsed());
            thread::sleep(Duration::from_millis(1));
        }
        longest
    });
    let reply = act();
    over.store(true, Ordering::SeqCst);
    (reply, watch.join().unwrap())
}

/// What it takes to read as much JSON once.
fn reading(bytes: usize) -> Duration {
    let text = format!("[{}0]", "0,".repeat(bytes / 2));
    let began = Instant::now();
    let value: Value = serde_json::from_str(&text).unwrap();
    let took = began.elapsed();
    assert!(value.is_array());
    took
}

/// They share one thread, and what one of them makes of it is not to be blamed on another.
static TURN: Mutex<()> = Mutex::new(());

fn assert_short(what: &str, bytes: usize, act: impl Fn() -> EngineReply) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let most = READINGS * reading(bytes) + SLACK;
    let longest = quickest(most, || silence(&act).1);
    assert!(longest < most, "{what}: the shared thread was held for {longest:?}, more than {most:?}");
}

fn megabytes() -> usize {
    scaled(1, 16) * 1024 * 1024 - 1000
}

/// Bodies of about so many bytes.
fn objects(size: usize) -> Vec<(&'static str, String)> {
    let of = |unit: &str| unit.repeat(size / unit.len());
    let mut fields = String::new();
    for number in 0..size / 12 {
        write!(fields, "\"{number}\":0,").unwrap();
    }
    vec![
        ("numbers", format!("{{\"accounts\":[{}0]}}", of("0,"))),
        ("fractions", format!("{{\"accounts\":[{}0]}}", of("0.1234567890123456789012345e-17,"))),
        ("fields", format!("{{{fields}\"a\":0}}")),
        ("one field over and over", format!("{{{}\"a\":0}}", of("\"accounts\":[],"))),
        ("a text of backslashes", format!("{{\"a\":\"{}\"}}", of("\\\\"))),
        ("halves of pairs", format!("{{\"a\":\"{}\"}}", of("\\ud83d"))),
        ("failures", format!("{{{}\"a\":0}}", of("\"x\":{\"success\":false},"))),
        ("an error of many parts", format!("{{\"success\":false,\"error\":[{}0]}}", of("[],"))),
        ("a state of megabytes", format!("{{\"status\":\"{}\",\"state\":\"{0}\"}}", of("\u{202e}\\u001b"))),
        ("an open end", format!("{{\"a\":[{}", of("{},"))),
        ("white space", of(" \n")),
        ("no object", of("\\")),
        ("a page", format!("<html>{}", of("<title"))),
    ]
}

/// Texts of 64 KiB, as much as is read of a refusal.
fn refusals() -> Vec<(&'static str, String)> {
    let of = |unit: &str| unit.repeat(65_536 / unit.len());
    let json = |text: String| json!({ "message": text }).to_string();
    vec![
        ("backslashes", of("\\")),
        ("backslashes in JSON", json(of("\\"))),
        ("percent signs", json(of("%25"))),
        ("ampersands", json(of("&amp;"))),
        ("references without an end", json(of("&#"))),
        ("letters", json(of("QUJD"))),
        ("equals signs", json(of("=3D"))),
        ("beginnings of the secret", json(of("s3cr"))),
        ("errors", format!("{{\"errors\":[{}{{}}]}}", of("{\"detail\":[\"a\"]},"))),
        ("brackets", of("[")),
        ("tags", of("<message>")),
        ("titles", format!("<html>{}", of("<title "))),
        ("ends of elements", format!("<e><code>{}", of("</"))),
        ("line ends", of("\r\n")),
    ]
}

fn waits(handle: &gureum::engine::CallHandle) -> EngineReply {
    handle.wait(&mut || false)
}

#[test]
fn no_success_holds_the_shared_thread_longer_than_reading_it_a_few_times() {
    for (what, body) in objects(megabytes()) {
        let endpoint = server(answer("200 OK\r\ncontent-type: application/json", body.as_bytes()));
        let client = client(&endpoint);
        assert_short(what, body.len(), || waits(&client.start("accounts.getList", b"{}", b"")));
        assert_short(what, body.len(), || waits(&client.pages("notebooks.getList", b"{}", b"").next()));
        assert_short(what, body.len(), || waits(&client.wait("apps.waitUntilRunning", "id", b"").next()));
    }
}

#[test]
fn no_refusal_holds_the_shared_thread_longer_than_reading_it_a_few_times() {
    let input = br#"{"name":"demo","password":"s3cret\\&%22word"}"#;
    for (what, body) in refusals() {
        for status in ["400 No", "200 OK", "502 No"] {
            let client = client(&server(answer(status, body.as_bytes())));
            assert_short(what, body.len(), || waits(&client.start("accounts.create", input, b"")));
        }
    }
}

#[test]
fn a_hundred_bytes_that_unpack_to_64_kib_of_backslashes_hold_the_shared_thread_no_longer() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(&b"\\".repeat(65_536)).unwrap();
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 120);
    let client = client(&server(answer("400 No\r\ncontent-encoding: gzip", &packed)));
    let input = br#"{"name":"demo","password":"hunter22\\"}"#;
    assert_short("a hundred bytes", 65_536, || waits(&client.start("accounts.create", input, b"")));
}

#[test]
fn thousands_of_texts_in_an_input_and_a_large_page_hold_the_shared_thread_no_longer() {
    let texts: Vec<String> = (0..5_000).map(|number| format!("i{number}")).collect();
    let input = serde_json::to_vec(&json!({ "texts": texts })).unwrap();
    let page = json!({ "message": texts.join(" i").repeat(2) }).to_string();
    let client = client(&server(answer("400 No", &page.as_bytes()[..63_000])));
    let call = || waits(&client.request("POST", "/api/v2/accounts", Some(input.clone()), b""));
    assert_short("many texts", input.len() + page.len(), call);
}

#[test]
fn an_input_of_megabytes_that_is_refused_holds_the_shared_thread_no_longer() {
    let name = "a".repeat(megabytes());
    let input = json!({ "name": name, "password": name }).to_string();
    let told = json!({ "message": "name and password are refused (aaaa" }).to_string();
    let client = client(&server(answer("400 No", told.as_bytes())));
    assert_short("an input", input.len(), || waits(&client.start("accounts.create", input.as_bytes(), b"")));
    let call = || waits(&client.request("POST", "/api/v2/accounts", Some(input.clone().into_bytes()), b""));
    assert_short("an input by its path", input.len(), call);
}

#[test]
fn no_header_holds_the_shared_thread_longer() {
    let long = "9".repeat(30_000);
    for name in ["x-request-id", "retry-after", "date", "location", "content-type", "content-encoding"] {
        for status in ["200 OK", "307 There", "401 No", "503 No"] {
            let client = client(&server(answer(&format!("{status}\r\n{name}: {long}"), b"{}")));
            assert_short(name, 65_536, || waits(&client.start("accounts.getList", b"{}", b"")));
        }
    }
}

#[test]
fn an_input_of_many_fields_holds_the_shared_thread_no_longer() {
    let mut input = String::from("{");
    for number in 0..megabytes() / 12 {
        write!(input, "\"{number}\":0,").unwrap();
    }
    input.push_str("\"id\":\"x\"}");
    let client = client("http://127.0.0.1:9");
    let call = || waits(&client.start("accounts.getDetail", input.as_bytes(), b""));
    assert_short("many fields", input.len(), call);
    let twice = || waits(&client.start(&"accounts.getDetail".repeat(500_000), &input.as_bytes()[1..], b""));
    assert_short("a long name and no object", input.len(), twice);
}
