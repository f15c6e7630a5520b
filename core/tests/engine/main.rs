//! What the language packages call, against a server made of bare sockets.
#![allow(clippy::unwrap_used)]

mod blocking;
#[path = "../support/quickest.rs"]
mod quickest;
mod server;
mod speakers;

use std::io::Read;
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use gureum::engine::{self, EngineClient, EngineReply};
use serde_json::{Value, json};

use quickest::quickest;
use server::Server;

/// A list of nothing.
const LIST: &str = r#"{"contents":[]}"#;

/// The account whose id was asked for.
fn account(asked: &str) -> String {
    let id = serde_json::from_str::<Value>(asked).unwrap()["id"].take();
    json!({"id": id, "name": "df001", "status": "RUNNING"}).to_string()
}

/// What is promised. A busy machine may be slower now and then.
const PROMPT: Duration = Duration::from_millis(100);
/// Long enough for any machine, and far below the 30 s after which the call would end by itself.
const PATIENCE: Duration = Duration::from_secs(10);

fn config(endpoint: &str) -> Vec<u8> {
    let config = json!({"service": "data-forest", "endpoint": endpoint, "isolated": true});
    config.to_string().into_bytes()
}

fn open(endpoint: &str) -> EngineClient {
    let mut config: Value = serde_json::from_slice(&config(endpoint)).unwrap();
    config["accessKey"] = json!("gureum-emulator-access");
    config["secretKey"] = json!("gureum-emulator-secret");
    engine::open(config.to_string().as_bytes()).unwrap()
}

fn blocking(client: &EngineClient, operation: &str, input: &Value) -> EngineReply {
    client.call_blocking(operation, input.to_string().as_bytes(), b"", &mut || false)
}

fn body(reply: &EngineReply) -> Value {
    serde_json::from_slice(&reply.body).unwrap()
}

fn kind(reply: &EngineReply) -> String {
    assert!(!reply.ok, "an answer where an error is due");
    body(reply)["kind"].as_str().unwrap().to_owned()
}

/// A server that reads the request, says so, and says when the socket closes.
fn silent() -> (String, mpsc::Receiver<()>, mpsc::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let ((arrived, arrival), (closed, close)) = (mpsc::channel(), mpsc::channel());
    thread::spawn(move || {
        let mut socket = listener.accept().unwrap().0;
        let mut bytes = [0; 8192];
        assert!(socket.read(&mut bytes).unwrap() > 0);
        let _ = arrived.send(());
        while socket.read(&mut bytes).is_ok_and(|count| count > 0) {}
        let _ = closed.send(());
    });
    (endpoint, arrival, close)
}

#[test]
fn work_after_a_turn_is_done_on_the_thread_of_the_calls() {
    let (done, ended) = mpsc::channel();
    engine::after_turn(move || done.send(thread::current().name().map(str::to_owned)).unwrap());
    let name = ended.recv_timeout(PATIENCE).unwrap();
    assert!(name.is_some_and(|name| name.starts_with("gureum-io-")));
}

#[test]
fn cancelling_closes_the_socket_and_the_reply_comes_at_once() {
    let took = quickest(PROMPT, || {
        let (endpoint, arrival, close) = silent();
        let call = open(&endpoint).start("accounts.getList", b"{}", b"");
        arrival.recv().unwrap();
        let since = Instant::now();
        call.cancel();
        call.cancel();
        let reply = call.wait(&mut || false);
        assert_eq!((kind(&reply).as_str(), &body(&reply)["delivery"]), ("Cancelled", &json!("Unknown")));
        close.recv_timeout(PATIENCE).expect("the socket closes");
        since.elapsed()
    });
    assert!(took < PROMPT, "{took:?}");
}

#[test]
fn dropping_closes_the_socket_and_a_reply_that_is_awaited_still_comes() {
    let took = quickest(PROMPT, || {
        let (endpoint, arrival, close) = silent();
        let call = open(&endpoint).start("accounts.getList", b"{}", b"");
        let reply = call.reply();
        arrival.recv().unwrap();
        let since = Instant::now();
        drop(call);
        assert_eq!(kind(&futures_util::FutureExt::now_or_never(reply).unwrap()), "Cancelled");
        close.recv_timeout(PATIENCE).expect("the socket closes");
        since.elapsed()
    });
    assert!(took < PROMPT, "{took:?}");
}

#[test]
fn a_blocked_thread_stops_when_it_is_told_to() {
    let took = quickest(PROMPT, || {
        let (endpoint, arrival, close) = silent();
        let client = open(&endpoint);
        let mut told = None;
        let reply = client.call_blocking("accounts.getList", b"{}", b"", &mut || {
            let is_stopped = arrival.try_recv().is_ok();
            told = is_stopped.then(Instant::now);
            is_stopped
        });
        assert_eq!(kind(&reply), "Cancelled");
        close.recv_timeout(PATIENCE).expect("the socket closes");
        told.expect("asked while it waited").elapsed()
    });
    assert!(took < PROMPT, "{took:?}");
}

#[test]
fn a_blocked_thread_asks_every_50_ms_whether_it_should_stop() {
    let longest = quickest(PROMPT, || {
        let (endpoint, _arrival, _close) = silent();
        let client = open(&endpoint);
        let mut asked = vec![Instant::now()];
        client.call_blocking("accounts.getList", b"{}", b"", &mut || {
            asked.push(Instant::now());
            asked.len() > 5
        });
        let pauses = asked.windows(2).map(|pair| pair[1] - pair[0]);
        assert!(pauses.clone().all(|pause| pause >= Duration::from_millis(45)), "{asked:?}");
        pauses.max().unwrap()
    });
    assert!(longest < PROMPT, "{longest:?}");
}

#[test]
fn closing_ends_calls_in_flight_and_refuses_later_ones() {
    let (endpoint, arrival, close) = silent();
    let client = open(&endpoint);
    let call = client.start("accounts.getList", b"{}", b"");
    arrival.recv().unwrap();
    client.clone().close();
    let ended = call.wait(&mut || false);
    // It was sent, so whoever repeats it must know.
    assert_eq!((kind(&ended), body(&ended)["delivery"].as_str()), ("Closed".to_owned(), Some("Unknown")));
    close.recv_timeout(PATIENCE).expect("the socket closes");
    let later = blocking(&client, "accounts.getList", &json!({}));
    assert_eq!((kind(&later), body(&later)["delivery"].as_str()), ("Closed".to_owned(), Some("NotSent")));
}

#[test]
fn a_thousand_calls_at_once_all_get_their_own_answer() {
    let server = Server::start(|request| (200, account(&request.body)));
    let client = open(&server.endpoint);
    let calls: Vec<_> = (0..1_000)
        .map(|number| client.start("accounts.getDetail", json!({"id": number.to_string()}).to_string().as_bytes(), b""))
        .collect();
    for (number, call) in calls.iter().enumerate() {
        let reply = call.wait(&mut || false);
        assert!(reply.ok, "{}", String::from_utf8_lossy(&reply.body));
        assert_eq!(body(&reply)["id"], number.to_string());
    }
}

#[test]
fn the_reply_tells_how_the_call_went() {
    let server = Server::start(|_| (200, r#"{"success": true, "contents":[]}"#.into()));
    let client = open(&server.endpoint);
    let (sender, receiver) = mpsc::channel();
    let call = client.start("accounts.getList", b"{}", br#"{"timeoutMs": 5000}"#);
    let late = sender.clone();
    call.on_done(move |reply| sender.send(reply).unwrap());
    let reply = receiver.recv().unwrap();
    assert!(reply.ok && reply.end);
    assert_eq!(reply.body, r#"{"success": true, "contents":[]}"#);
    let meta: Value = serde_json::from_slice(&reply.meta).unwrap();
    assert_eq!((&meta["operation"], &meta["status"]), (&json!("accounts.getList"), &json!(200)));
    assert_eq!(meta["attempts"].as_array().unwrap().len(), 1);
    assert_eq!(meta["headers"]["content-type"], "application/json");
    assert!(meta["elapsedMs"].is_u64());
    call.on_done(move |reply| late.send(reply).unwrap());
    assert_eq!(receiver.try_recv().unwrap(), reply);
}

#[test]
fn any_signed_request_goes_the_same_way_as_a_call() {
    let server = Server::start(|request| (200, request.body.clone()));
    let client = open(&server.endpoint);
    let body = Some(br#"{"a": 1}"#.to_vec());
    let reply = client.request("POST", "/v9/new?x=1", body, b"").wait(&mut || false);
    assert_eq!((reply.ok, &reply.body[..]), (true, &br#"{"a": 1}"#[..]));
    let meta: Value = serde_json::from_slice(&reply.meta).unwrap();
    assert_eq!((&meta["operation"], &meta["status"]), (&json!("POST /v9/new"), &json!(200)));
    for (method, target, options) in
        [("GE T", "/", ""), ("GET", "v9", ""), ("GET", "/a\r\nb", ""), ("GET", "/", r#"{"x":1}"#)]
    {
        let reply = client.request(method, target, None, options.as_bytes()).wait(&mut || false);
        assert_eq!(kind(&reply), "Input", "{method} {target} {options}");
    }
    assert_eq!(server.requests(), 1);
}

#[test]
fn what_cannot_be_sent_is_a_reply_too() {
    let server = Server::start(|_| (200, LIST.into()));
    let client = open(&server.endpoint);
    let reply = blocking(&client, "accounts.getLost", &json!({}));
    assert_eq!((kind(&reply).as_str(), body(&reply)["operation"].as_str()), ("Input", Some("accounts.getLost")));
    assert_eq!(kind(&client.call_blocking("accounts.getList", b"{", b"", &mut || false)), "Input");
    assert_eq!(kind(&client.call_blocking("accounts.getList", b"{}", b"{\"timeout\":1}", &mut || false)), "Input");
    assert_eq!(kind(&client.pages("accounts.getDetail", b"{}", b"").next().wait(&mut || false)), "Input");
    assert_eq!(kind(&client.wait("accounts.waitUntilRich", "A1", b"").next().wait(&mut || false)), "Input");
    assert_eq!(server.requests(), 0);
}

#[test]
fn a_panic_is_an_error_and_the_client_stays_usable() {
    let server = Server::start(|_| (200, LIST.into()));
    let asked = AtomicUsize::new(0);
    let client = engine::open_with_credentials(&config(&server.endpoint), move |request| {
        assert!(asked.fetch_add(1, Ordering::SeqCst) > 0, "a panic on purpose, with s3cret in it");
        request.supply(br#"{"accessKey":"gureum-emulator-a","secretKey":"gureum-emulator-s"}"#);
    })
    .unwrap();
    let reply = blocking(&client, "accounts.getList", &json!({}));
    assert_eq!(kind(&reply), "Internal");
    assert!(!String::from_utf8_lossy(&reply.body).contains("s3cret"));
    let reply = blocking(&client, "accounts.getList", &json!({}));
    assert!(reply.ok, "{}", String::from_utf8_lossy(&reply.body));
}

#[test]
fn credentials_may_come_later_and_from_another_thread() {
    let server = Server::start(|_| (200, LIST.into()));
    let (sender, requests) = mpsc::channel();
    let sender = std::sync::Mutex::new(sender);
    let client = engine::open_with_credentials(&config(&server.endpoint), move |request| {
        sender.lock().unwrap().send(request).unwrap();
    })
    .unwrap();
    let calls: Vec<_> = (0..8).map(|_| client.start("accounts.getList", b"{}", b"")).collect();
    let request = requests.recv().unwrap();
    thread::sleep(Duration::from_millis(20));
    request.supply(br#"{"accessKey":"gureum-emulator-a","secretKey":"gureum-emulator-s"}"#);
    assert!(calls.iter().all(|call| call.wait(&mut || false).ok));
    assert!(requests.try_recv().is_err(), "the provider was asked twice");
}

#[test]
fn credentials_that_do_not_come_are_an_error_and_nothing_is_sent() {
    let server = Server::start(|_| (200, LIST.into()));
    let client = engine::open_with_credentials(&config(&server.endpoint), |request| request.refuse("vault is sealed"));
    let reply = blocking(&client.unwrap(), "accounts.getList", &json!({}));
    assert_eq!(kind(&reply), "Credentials");
    assert!(body(&reply)["message"].as_str().unwrap().contains("vault is sealed"), "{reply:?}");
    let client = engine::open_with_credentials(&config(&server.endpoint), drop);
    assert_eq!(kind(&blocking(&client.unwrap(), "accounts.getList", &json!({}))), "Credentials");
    assert_eq!(server.requests(), 0);
}

#[test]
fn pages_come_one_by_one_and_then_the_end() {
    let server = Server::start(|request| {
        let input: Value = serde_json::from_str(&request.body).unwrap();
        let offset = input["paging"]["offset"].as_u64().unwrap();
        let items: Vec<u64> = (offset..(offset + 2).min(5)).collect();
        (200, json!({"contents": items, "total": 5}).to_string())
    });
    let client = open(&server.endpoint);
    let pages = client.pages("notebooks.getList", br#"{"accountId":"A1","paging":{"limit":2}}"#, b"");
    assert_eq!(server.requests(), 0);
    let replies: Vec<_> = (0..5).map(|_| pages.next().wait(&mut || false)).collect();
    let contents: Vec<_> = replies[..3].iter().map(|reply| body(reply)["contents"].clone()).collect();
    assert_eq!(contents, [json!([0, 1]), json!([2, 3]), json!([4])]);
    assert!(replies.iter().all(|reply| reply.ok));
    assert_eq!(replies.iter().map(|reply| reply.end).collect::<Vec<_>>(), [false, false, false, true, true]);
    assert_eq!((replies[4].body.len(), server.requests()), (0, 3));
}

#[test]
fn a_wait_tells_how_it_is_going_and_can_go_on_elsewhere() {
    let polls = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&polls);
    let server = Server::start(move |_| {
        let state = if count.fetch_add(1, Ordering::SeqCst) == 0 { "ACCEPTED" } else { "RUNNING" };
        (200, json!({"id": "A1", "name": "a1", "status": state}).to_string())
    });
    let client = open(&server.endpoint);
    let wait = client.wait("accounts.waitUntilRunning", "A1", br#"{"timeoutMs":60000,"call":{"maxRetries":0}}"#);
    let progress = wait.next().wait(&mut || false);
    assert!(progress.ok && !progress.end);
    assert_eq!((&body(&progress)["state"], &body(&progress)["polls"]), (&json!("ACCEPTED"), &json!(1)));
    let token = wait.token().unwrap().to_owned();
    // The first wait is about to pause for seconds; it is cancelled in the middle of it.
    let pausing = wait.next();
    wait.cancel();
    assert_eq!(kind(&pausing.wait(&mut || false)), "Cancelled");
    assert_eq!(kind(&wait.next().wait(&mut || false)), "Cancelled");
    let end = client.resume(&token, b"").next().wait(&mut || false);
    assert!(end.ok && end.end);
    assert_eq!((&body(&end)["status"], polls.load(Ordering::SeqCst)), (&json!("RUNNING"), 2));
}

#[test]
fn debug_shows_no_bytes() {
    let server = Server::start(|_| (200, r#"{"contents":[],"password":"s3cret"}"#.into()));
    let client = open(&server.endpoint);
    let call = client.start("accounts.getList", b"{}", b"");
    let reply = call.wait(&mut || false);
    assert!(!format!("{client:?} {call:?} {reply:?}").contains("s3cret"));
}
