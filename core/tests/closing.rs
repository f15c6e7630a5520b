//! When sockets open, and when they close.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::{Duration, Instant};

use gureum::ErrorKind;
use gureum::generated::operations::DATA_FOREST;
use support::quickest::quickest_of;
use support::{Act, Server, ok, options};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

const READ: &str = "accounts.getList";

#[test]
fn making_a_client_needs_no_runtime_and_opens_nothing() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::answering(r#"{"contents":[]}"#));
    let client = server.client(&DATA_FOREST);
    drop(client.clone());
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_dropped_call_closes_its_socket_within_100_ms() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let client = support::builder(&DATA_FOREST).endpoint(endpoint).build().unwrap();
    let limit = Duration::from_millis(100);
    let took = quickest_of(limit, async || {
        let client = client.clone();
        let call = tokio::spawn(async move { client.call(READ, b"", &options()).await });
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = [0; 4096];
        assert!(stream.read(&mut bytes).await.unwrap() > 0);
        let began = Instant::now();
        call.abort();
        let end = tokio::time::timeout(Duration::from_secs(10), stream.read(&mut bytes)).await;
        assert!(matches!(end.expect("the socket closes"), Ok(0) | Err(_)));
        began.elapsed()
    });
    assert!(took.await < limit);
}

#[tokio::test]
async fn after_close_nothing_is_sent_and_a_call_in_flight_gets_its_answer() {
    let server = Server::start(|_, _| Act::Later(Duration::from_millis(100), ok("{\"contents\":[]}"))).await;
    let client = server.client(&DATA_FOREST);
    let copy = client.clone();
    let call = tokio::spawn(async move { copy.call(READ, b"", &options()).await });
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    client.close();
    assert_eq!(client.call(READ, b"", &options()).await.unwrap_err().kind(), ErrorKind::Closed);
    assert_eq!(client.request("GET", "/", None, &options()).await.unwrap_err().kind(), ErrorKind::Closed);
    call.await.unwrap().unwrap();
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_call_that_would_need_another_attempt_after_close_ends_as_closed() {
    let server = Server::start(|_, _| Act::Later(Duration::from_millis(100), support::answer(503, "", ""))).await;
    let client = server.client(&DATA_FOREST);
    let copy = client.clone();
    let call = tokio::spawn(async move { copy.call(READ, b"", &options()).await });
    while server.seen().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    client.close();
    let error = call.await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Closed, 1));
}

#[tokio::test]
async fn a_copy_with_other_options_shares_the_connections() {
    let server = Server::answering("{\"contents\":[]}").await;
    let client = server.client(&DATA_FOREST);
    let mut options = options();
    options.connect_timeout = Some(Duration::from_secs(1));
    let copy = client.with_options(options.clone());
    client.call(READ, b"", &Default::default()).await.unwrap();
    copy.call(READ, b"", &Default::default()).await.unwrap();
    client.call(READ, b"", &options).await.unwrap();
    assert_eq!(server.connections(), 1);
}

#[test]
fn a_client_can_be_used_on_one_runtime_after_another() {
    let server_runtime = tokio::runtime::Runtime::new().unwrap();
    let server = server_runtime.block_on(Server::answering("{\"contents\":[]}"));
    let client = server.client(&DATA_FOREST);
    for _ in 0..3 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(client.call(READ, b"", &options())).unwrap();
    }
}
