//! A service that refuses every call, for one reason or another, and a source of credentials that counts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use gureum::credentials::{Credentials, from_fn};
use gureum::generated::operations::DATA_FOREST;
use gureum::{Client, ErrorKind};

use crate::metadata::{ROLES, Standing, World};
use crate::support::{Act, Server, answer, ok, options};

const CALLS: usize = 50;

fn refusal(status: u16, code: &str, date: Option<SystemTime>) -> Vec<u8> {
    let date = date.map(|time| format!("date: {}\r\n", httpdate::fmt_http_date(time))).unwrap_or_default();
    let body = format!(r#"{{"error":{{"errorCode":"{code}","message":"no","details":"no"}}}}"#);
    answer(status, &format!("content-type: application/json\r\n{date}"), &body)
}

/// How often the source is asked in so many calls, all at one moment, and in as many two minutes later.
async fn asked_by(refusal: Vec<u8>) -> [usize; 2] {
    let server = Server::start(move |_, _| Act::Answer(refusal.clone())).await;
    let (clock, asked) = (Standing::now(), Arc::new(AtomicUsize::new(0)));
    let count = asked.clone();
    let source = from_fn(move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move { Credentials::new(format!("AK{number}"), "SK") }
    });
    let builder = Client::builder(&DATA_FOREST).credentials(source).isolated(true).endpoint(server.url());
    let client = builder.time(clock.source()).build().unwrap();
    let mut counts = [0; 2];
    for asked_then in &mut counts {
        for _ in 0..CALLS {
            client.call("accounts.getList", b"", &options()).await.unwrap_err();
        }
        *asked_then = asked.load(Ordering::SeqCst);
        clock.pass(120);
    }
    assert!(server.seen().len() >= 2 * CALLS);
    counts
}

#[tokio::test]
async fn keys_that_stay_wrong_are_asked_for_once_a_minute_and_not_with_every_call() {
    assert_eq!(asked_by(refusal(401, "200", None)).await, [2, 3]);
}

#[tokio::test]
async fn a_missing_permission_or_a_wrong_clock_says_nothing_against_the_keys() {
    let days_off = SystemTime::now() + Duration::from_secs(3 * 86_400);
    for refusal in [refusal(401, "210", None), refusal(403, "210", None), refusal(401, "200", Some(days_off))] {
        assert_eq!(asked_by(refusal).await, [1, 1]);
    }
}

#[tokio::test]
async fn a_page_of_a_proxy_says_nothing_against_the_keys() {
    assert_eq!(asked_by(answer(401, "content-type: text/html\r\n", "<html>who are you?</html>")).await, [1, 1]);
}

#[tokio::test]
async fn fifty_refused_calls_do_not_flood_the_metadata_service() {
    const KEYS: &str =
        r#"{"AccessKeyId":"D78BB444D6D3C84CA38A","SecretAccessKey":"S","Expiration":"2099-01-01T00:00:00Z"}"#;
    let metadata =
        Server::start(|_, seen| Act::Answer(ok(if seen.target() == ROLES { "my-role" } else { KEYS }))).await;
    let service = Server::start(|_, _| Act::Answer(refusal(401, "200", None))).await;
    let (world, clock) = (World { service, metadata }, Standing::now());
    let client = world.client_at(clock.source());
    for _ in 0..CALLS {
        let error = client.call("accounts.getList", b"", &options()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication);
    }
    // Two requests a question.
    assert_eq!(world.metadata.seen().len(), 4);
}

#[tokio::test]
async fn keys_that_were_replaced_at_their_source_are_found_by_the_next_call() {
    let server = Server::start(|_, seen| match seen.header("x-ncp-iam-access-key") {
        Some("AK0") => Act::Answer(refusal(401, "200", None)),
        _ => Act::Answer(ok(r#"{"contents":[]}"#)),
    })
    .await;
    let asked = Arc::new(AtomicUsize::new(0));
    let source = from_fn(move || {
        let number = asked.fetch_add(1, Ordering::SeqCst);
        async move { Credentials::new(format!("AK{number}"), "SK") }
    });
    let client = Client::builder(&DATA_FOREST).credentials(source).isolated(true).endpoint(server.url()).build();
    let client = client.unwrap();
    client.call("accounts.getList", b"", &options()).await.unwrap_err();
    client.call("accounts.getList", b"", &options()).await.unwrap();
}
