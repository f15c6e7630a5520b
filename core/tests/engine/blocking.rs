//! Calls on the thread that waits for them.

use std::io::{BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;

use gureum::engine::{self, Carried, EngineReply, Pause};
use serde_json::json;

use crate::server::Server;
use crate::{LIST, PATIENCE, account, blocking, body, config, kind, open, silent};

const ANSWER: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{\"contents\":[]}";

/// Reads one request, which has no body.
fn read(socket: &TcpStream) {
    let mut bytes = BufReader::new(socket).bytes();
    let mut last = [0; 4];
    while last != *b"\r\n\r\n" {
        last.rotate_left(1);
        last[3] = bytes.next().unwrap().unwrap();
    }
}

#[test]
fn a_connection_that_was_closed_meanwhile_fails_no_call() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = open(&format!("http://{}", listener.local_addr().unwrap()));
    let ((answered, answer), (closed, close)) = (mpsc::channel(), mpsc::channel());
    thread::spawn(move || {
        for _ in 0..2 {
            let mut socket = listener.accept().unwrap().0;
            read(&socket);
            socket.write_all(ANSWER).unwrap();
            answer.recv().unwrap();
            drop(socket);
            closed.send(()).unwrap();
        }
    });
    for _ in 0..2 {
        let reply = client.call_blocking("accounts.getList", b"", b"", &mut || false);
        assert!(reply.ok, "{reply:?}");
        answered.send(()).unwrap();
        close.recv_timeout(PATIENCE).unwrap();
    }
}

#[test]
fn whoever_asks_whether_to_stop_may_make_calls() {
    let server = Server::start(|_| (200, LIST.to_owned()));
    let other = open(&server.endpoint);
    let (endpoint, _arrival, close) = silent();
    let mut inner = None;
    let reply = open(&endpoint).call_blocking("accounts.getList", b"{}", b"", &mut || {
        inner = Some(blocking(&other, "accounts.getList", &json!({})).ok);
        true
    });
    assert_eq!((kind(&reply).as_str(), inner), ("Cancelled", Some(true)));
    close.recv_timeout(PATIENCE).expect("the socket closes");
}

#[test]
fn threads_share_the_connections_of_a_client_and_get_their_own_answers() {
    let server = Server::start(|request| (200, account(&request.body)));
    let client = open(&server.endpoint);
    thread::scope(|scope| {
        for number in 0..16 {
            let client = &client;
            scope.spawn(move || {
                for turn in 0..50 {
                    let input = json!({"id": format!("{number}-{turn}")});
                    let reply = blocking(client, "accounts.getDetail", &input);
                    assert_eq!(body(&reply)["id"], input["id"], "{reply:?}");
                }
            });
        }
    });
    assert_eq!(server.requests(), 16 * 50);
}

#[test]
fn closing_ends_what_another_thread_waits_for() {
    let (endpoint, arrival, close) = silent();
    let client = open(&endpoint);
    thread::scope(|scope| {
        let waiting = scope.spawn(|| client.call_blocking("accounts.getList", b"{}", b"", &mut || false));
        arrival.recv_timeout(PATIENCE).unwrap();
        client.close();
        assert_eq!(kind(&waiting.join().unwrap()), "Closed");
    });
    close.recv_timeout(PATIENCE).expect("the socket closes");
}

#[test]
fn a_step_is_cancelled_from_another_thread() {
    let (endpoint, arrival, close) = silent();
    let steps = open(&endpoint).pages("accounts.getList", b"{}", b"");
    thread::scope(|scope| {
        let waiting = scope.spawn(|| steps.next_blocking(&mut || false));
        arrival.recv_timeout(PATIENCE).unwrap();
        steps.cancel();
        assert_eq!(kind(&waiting.join().unwrap()), "Cancelled");
        assert_eq!(kind(&steps.next_blocking(&mut || false)), "Cancelled");
    });
    close.recv_timeout(PATIENCE).expect("the socket closes");
}

const KEYS: &[u8] = br#"{"accessKey":"gureum-emulator-a","secretKey":"gureum-emulator-s"}"#;

/// Carries a call to its end on this thread, and counts how often it came back for keys.
fn carried(call: &Carried) -> (usize, EngineReply) {
    let mut asked = 0;
    loop {
        match call.carry(&mut || false) {
            Pause::Over(reply) => return (asked, reply),
            Pause::Keys(request) => {
                asked += 1;
                request.supply(KEYS);
            }
        }
    }
}

#[test]
fn a_call_comes_back_to_its_thread_for_keys() {
    let server = Server::start(|_| (200, LIST.to_owned()));
    let elsewhere = |_| panic!("nobody else is asked");
    let client = engine::open_with_credentials(&config(&server.endpoint), elsewhere).unwrap();
    let (asked, reply) = carried(&client.carried("accounts.getList", b"{}", b""));
    assert_eq!((asked, reply.ok), (1, true), "{reply:?}");
    let call = client.carried("accounts.getList", b"{}", b"");
    assert_eq!(carried(&call).1, carried(&call).1, "one that is over says the same again");
    // They are kept, and pages find them.
    let (asked, reply) = carried(&client.pages("accounts.getList", b"", b"").carried());
    assert_eq!((asked, reply.ok), (0, true), "{reply:?}");
    let (_, reply) = carried(&client.carried_request("GET", "/", None, b""));
    assert!(reply.ok, "{reply:?}");
    let (_, reply) = carried(&client.carried_explanation("accounts.getList", b"{}", b""));
    assert!(reply.ok, "{reply:?}");
}

#[test]
fn a_call_that_was_put_down_for_keys_may_end_or_be_left() {
    let server = Server::start(|_| (200, LIST.to_owned()));
    let client = engine::open_with_credentials(&config(&server.endpoint), drop).unwrap();
    let call = client.carried("accounts.getList", b"{}", b"");
    let Pause::Keys(request) = call.carry(&mut || false) else { panic!("it asks") };
    call.cancel();
    drop(request);
    let (_, reply) = carried(&call);
    assert_eq!(kind(&reply), "Cancelled");
    let Pause::Keys(left) = client.carried("accounts.getList", b"{}", b"").carry(&mut || false) else {
        panic!("it asks")
    };
    // Whoever is left does not keep the next one from asking.
    let (asked, reply) = carried(&client.carried("accounts.getList", b"{}", b""));
    assert_eq!((asked, reply.ok), (1, true), "{reply:?}");
    drop(left);
    assert_eq!(server.requests(), 1);
}
