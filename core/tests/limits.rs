//! No call outlives its limits, and no answer fills the memory.
#![allow(clippy::unwrap_used)]

mod support;

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use gureum::error::Delivery;
use gureum::generated::operations::DATA_FOREST;
use gureum::{CallOptions, Error, ErrorKind, Reply};
use support::quickest::quickest_of;
use support::{Act, Server, answer, ok, options};
use tokio::net::TcpListener;
use tokio::sync::watch;

const READ: &str = "accounts.getList";
/// How late the end of a call may be.
const OVERRUN: Duration = Duration::from_millis(100);

fn once() -> CallOptions {
    let mut options = options();
    options.max_retries = Some(0);
    options
}

async fn call(act: impl Fn() -> Act + Send + Sync + 'static, options: &CallOptions) -> Result<Reply, Error> {
    let server = Server::start(move |_, _| act()).await;
    server.client(&DATA_FOREST).call(READ, b"", options).await
}

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n").into_bytes()
}

/// Fails unless it ends with a timeout between `limit` and 100 ms later.
async fn assert_times_out(
    act: impl Fn() -> Act + Send + Sync + 'static,
    options: CallOptions,
    limit: u64,
    option: &str,
) {
    let server = Server::start(move |_, _| act()).await;
    let client = server.client(&DATA_FOREST);
    let limit = Duration::from_millis(limit);
    let took = quickest_of(limit + OVERRUN, async || {
        let began = Instant::now();
        let error = client.call(READ, b"", &options).await.unwrap_err();
        let took = began.elapsed();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{error:?}");
        assert!(error.hint().unwrap().contains(&format!("`{option}`")), "{error}");
        assert!(took >= limit, "{took:?} for {limit:?}");
        took
    });
    let took = took.await;
    assert!(took < limit + OVERRUN, "{took:?} for {limit:?}");
}

#[tokio::test]
async fn silence_after_the_request_ends_with_the_attempt_limit() {
    let mut options = once();
    options.attempt_timeout = Some(Duration::from_millis(150));
    assert_times_out(|| Act::Stall(Vec::new()), options, 150, "attempt_timeout").await;
}

#[tokio::test]
async fn the_total_limit_ends_all_attempts() {
    let mut options = options();
    options.timeout = Some(Duration::from_millis(250));
    options.attempt_timeout = Some(Duration::from_millis(100));
    // 100 ms, a pause of 50 ms that takes no real time, and 100 ms.
    assert_times_out(|| Act::Stall(Vec::new()), options, 200, "timeout").await;
    let mut options = once();
    options.timeout = Some(Duration::from_millis(120));
    assert_times_out(|| Act::Stall(Vec::new()), options, 120, "timeout").await;
}

#[tokio::test]
async fn a_dribbling_head_ends_with_the_attempt_limit() {
    let mut options = once();
    options.attempt_timeout = Some(Duration::from_millis(200));
    assert_times_out(|| Act::Dribble(ok("{}"), Duration::from_millis(20)), options, 200, "attempt_timeout").await;
}

#[tokio::test]
async fn a_body_that_stalls_ends_with_the_idle_limit_and_says_where() {
    let mut options = once();
    options.idle_timeout = Some(Duration::from_millis(150));
    let stall = || Act::Stall([&head(100)[..], b"{\"contents\""].concat());
    assert_times_out(stall, options.clone(), 150, "idle_timeout").await;
    let error = call(stall, &options).await.unwrap_err();
    assert!(error.message().contains("after 11 of 100 bytes"), "{error}");
    assert_eq!(error.delivery(), Delivery::Unknown);
}

#[tokio::test]
async fn a_server_that_never_finishes_the_tls_handshake_ends_with_the_connect_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let accepted = tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((stream, _)) = listener.accept().await {
            open.push(stream);
        }
    });
    let builder = support::builder(&DATA_FOREST).endpoint(format!("https://{address}"));
    let pem = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap().cert.pem();
    let client = builder.ca_bundle_pem(pem).connect_timeout(Duration::from_millis(150)).build().unwrap();
    let limit = Duration::from_millis(150);
    let took = quickest_of(limit + OVERRUN, async || {
        let began = Instant::now();
        let error = client.call(READ, b"", &once()).await.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent), "{error:?}");
        assert!(error.hint().unwrap().contains("`connect_timeout`"), "{error}");
        began.elapsed()
    });
    let took = took.await;
    assert!(took >= limit && took < limit + OVERRUN, "{took:?}");
    accepted.abort();
}

#[tokio::test]
async fn nobody_listening_is_an_error_of_connecting() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let client = support::builder(&DATA_FOREST).endpoint(format!("http://{address}")).build().unwrap();
    let error = client.call(READ, b"", &once()).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Connect, Delivery::NotSent));
}

#[tokio::test]
async fn an_announced_length_beyond_the_limit_is_refused_at_once() {
    let began = Instant::now();
    let error = call(|| Act::Stall(head(5 << 30)), &once()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Response);
    assert!(error.message().contains("larger than 16 MiB"), "{error}");
    // It would take 10 s of silence to end otherwise.
    assert!(began.elapsed() < Duration::from_secs(8));
}

#[tokio::test]
async fn a_body_without_a_length_is_cut_at_the_limit() {
    let body = [b"HTTP/1.1 200 OK\r\n\r\n[".to_vec(), vec![b' '; 17 << 20]].concat();
    let error = call(move || Act::AnswerAndClose(body.clone()), &once()).await.unwrap_err();
    assert!(error.message().contains("larger than 16 MiB"), "{error}");
}

fn packed(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    let body = encoder.finish().unwrap();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), &body].concat()
}

#[tokio::test]
async fn a_packed_answer_is_unpacked() {
    let answer = packed(br#"{"contents":[],"total":0}"#);
    let reply = call(move || Act::Answer(answer.clone()), &once()).await.unwrap();
    assert_eq!(&reply.body[..], br#"{"contents":[],"total":0}"#);
}

#[tokio::test]
async fn a_bomb_is_refused() {
    let answer = packed(&vec![b' '; 8 << 20]);
    let error = call(move || Act::Answer(answer.clone()), &once()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Response);
    assert!(error.message().contains("grows more than 100 times"), "{error}");
}

#[tokio::test]
async fn broken_packing_is_an_error_of_the_answer() {
    let mut broken = packed(br#"{"contents":[]}"#);
    let last = broken.len() - 12;
    broken[last] ^= 0xff;
    let error = call(move || Act::Answer(broken.clone()), &once()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Response);
}

#[tokio::test]
async fn a_million_brackets_are_refused_before_any_decoder_sees_them() {
    let json = ["[".repeat(1_000_000), "]".repeat(1_000_000)].concat();
    let answer = ok(&json);
    let error = call(move || Act::Answer(answer.clone()), &once()).await.unwrap_err();
    assert!(error.message().contains("128 levels"), "{error}");
}

#[tokio::test]
async fn brackets_in_texts_and_side_by_side_are_not_deep() {
    let json = format!(r#"{{"contents":[{}{{}}],"text":"{}\"["}}"#, "{},".repeat(300), "[".repeat(300));
    let answer = ok(&json);
    assert!(call(move || Act::Answer(answer.clone()), &once()).await.is_ok());
}

#[tokio::test]
async fn a_head_without_end_is_an_error() {
    let headers = "x-filler: 0123456789012345678901234567890123456789\r\n".repeat(3000);
    let answer = answer(200, &headers, "{}");
    let error = call(move || Act::AnswerAndClose(answer.clone()), &once()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response | ErrorKind::Transport), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_an_error_of_the_answer() {
    let error = call(|| Act::AnswerAndClose(b"SSH-2.0-OpenSSH_9.6\r\n\r\n".to_vec()), &once()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Response, "{error:?}");
}

#[tokio::test]
async fn a_body_shorter_than_announced_is_a_broken_connection() {
    let answer = [&head(100)[..], b"{\"contents\":[]"].concat();
    let error = call(move || Act::AnswerAndClose(answer.clone()), &once()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.message().contains("after 14 of 100 bytes"), "{error}");
}

#[tokio::test]
async fn of_a_thousand_calls_at_once_at_most_256_are_under_way() {
    let (gate, opens) = watch::channel(false);
    let server = Server::start(move |_, _| Act::When(opens.clone(), ok(r#"{"contents":[]}"#))).await;
    let client = server.client(&DATA_FOREST);
    let calls = (0..1000).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.call(READ, b"", &options()).await.map(drop) })
    });
    let calls: Vec<_> = calls.collect();
    while server.most_at_once() < 256 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    // Nobody has an answer yet: whoever could still be sent would come now.
    tokio::time::sleep(Duration::from_millis(100)).await;
    gate.send_replace(true);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.most_at_once(), 256);
}

#[tokio::test]
async fn waiting_for_a_free_connection_counts_against_the_limit() {
    let server = Server::start(|_, _| Act::Stall(Vec::new())).await;
    let client = server.client(&DATA_FOREST);
    let mut long = once();
    long.timeout = Some(Duration::from_secs(60));
    long.attempt_timeout = long.timeout;
    let holders: Vec<_> = (0..256)
        .map(|_| {
            let (client, long) = (client.clone(), long.clone());
            tokio::spawn(async move { client.call(READ, b"", &long).await.map(drop) })
        })
        .collect();
    while server.seen().len() < 256 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let mut short = once();
    short.timeout = Some(Duration::from_millis(100));
    let error = client.call(READ, b"", &short).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::Timeout, Delivery::NotSent));
    holders.iter().for_each(tokio::task::JoinHandle::abort);
}
