//! Who takes the first step of a call: the thread that starts it, where nothing takes long, and else that of the calls.

use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, ThreadId};
use std::time::Instant;

use gureum::engine::{self, EngineClient, EventKind, Extras};
use serde_json::{Value, json};

use super::server::Server;
use super::{PATIENCE, account, body, config, kind};

/// Threads on which requests were told, one for each attempt.
type Tellers = Arc<Mutex<Vec<ThreadId>>>;

/// A client that tells on which threads its requests are signed.
fn listening(endpoint: &str) -> (EngineClient, Tellers) {
    let tellers = Tellers::default();
    let heard = Arc::clone(&tellers);
    let mut settings: Value = serde_json::from_slice(&config(endpoint)).unwrap();
    settings["accessKey"] = json!("gureum-emulator-access");
    settings["secretKey"] = json!("gureum-emulator-secret");
    settings["options"] = json!({"tells": 1});
    let extras = Extras {
        on_event: Some(Box::new(move |_, event| {
            if event.event == EventKind::Request {
                heard.lock().unwrap().push(thread::current().id());
            }
        })),
        ..Extras::default()
    };
    (engine::open_with(settings.to_string().as_bytes(), extras).unwrap(), tellers)
}

/// Calls, and says whether this thread signed the request.
fn signs_here(client: &EngineClient, tellers: &Tellers, id: &str) -> bool {
    let input = json!({"id": id}).to_string();
    let reply = client.start("accounts.getDetail", input.as_bytes(), b"").wait(&mut || false);
    assert_eq!(body(&reply)["id"], json!(id));
    let signed = tellers.lock().unwrap().pop().unwrap();
    signed == thread::current().id()
}

#[test]
fn a_call_alone_is_signed_and_written_by_the_thread_that_starts_it_once_there_is_a_connection() {
    let server = Server::start(|request| (200, account(&request.body)));
    let (client, tellers) = listening(&server.endpoint);
    assert!(!signs_here(&client, &tellers, "first"), "it opens a connection, which may take long");
    // The calls of the tests beside this one are other calls under way.
    let since = Instant::now();
    while !signs_here(&client, &tellers, "again") {
        assert!(since.elapsed() < PATIENCE, "no call was alone");
    }
}

#[test]
fn a_call_with_much_to_go_through_never_holds_the_thread_that_starts_it() {
    let server = Server::start(|request| (200, account(&request.body)));
    let (client, tellers) = listening(&server.endpoint);
    let long = "x".repeat(5_000);
    assert!((0..50).all(|_| !signs_here(&client, &tellers, &long)));
}

#[test]
fn a_call_that_began_on_another_thread_is_cancelled_like_any_other() {
    let (asked, arrival) = mpsc::channel();
    let server = Server::start(move |request| {
        if request.body.contains("never") {
            let _ = asked.send(());
            thread::park();
        }
        (200, account(&request.body))
    });
    let (client, tellers) = listening(&server.endpoint);
    for _ in 0..20 {
        signs_here(&client, &tellers, "warm");
        let call = client.start("accounts.getDetail", br#"{"id":"never"}"#, b"");
        arrival.recv_timeout(PATIENCE).expect("the request is written");
        call.cancel();
        let reply = call.wait(&mut || false);
        assert_eq!((kind(&reply).as_str(), &body(&reply)["delivery"]), ("Cancelled", &json!("Unknown")));
        tellers.lock().unwrap().clear();
    }
}
