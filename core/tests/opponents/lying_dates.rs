//! Services whose dates lie. Who chooses the time that is signed chooses until when a signature is valid.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gureum::generated::operations::DATA_FOREST;
use gureum::{Client, ErrorKind};

use crate::support::{Act, Jumping, Seen, Server, answer, ok, options};

const HOUR: i64 = 3600;

/// An answer whose date is off by so many seconds.
fn dated(status: u16, seconds: i64) -> Vec<u8> {
    let off = Duration::from_secs(seconds.unsigned_abs());
    let date = if seconds < 0 { SystemTime::now() - off } else { SystemTime::now() + off };
    let headers = format!("content-type: application/json\r\ndate: {}\r\n", httpdate::fmt_http_date(date));
    let body = if status < 300 { r#"{"contents":[]}"# } else { r#"{"error":{"errorCode":"200","message":"no"}}"# };
    answer(status, &headers, body)
}

/// Seconds by which the time in a signature is ahead of ours.
fn ahead(seen: &Seen) -> i64 {
    let signed: i64 = seen.header("x-ncp-apigw-timestamp").unwrap().parse().unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as i64;
    (signed - now) / 1000
}

fn client(server: &Server) -> Client {
    server.builder(&DATA_FOREST).max_retries(0).build().unwrap()
}

async fn call(client: &Client) {
    let _ = client.call("accounts.getList", b"", &options()).await;
}

#[tokio::test]
async fn a_date_that_explains_no_refusal_moves_no_signature() {
    for status in [200, 302, 400, 403, 404, 429, 500, 503] {
        for lie in [23 * HOUR, -23 * HOUR, 2 * HOUR] {
            let server = Server::start(move |_, _| Act::Answer(dated(status, lie))).await;
            let client = client(&server);
            for _ in 0..3 {
                call(&client).await;
            }
            // A test may be held up, but not for half an hour.
            assert!(server.seen().iter().all(|seen| ahead(seen).abs() < HOUR / 2), "{status}, {lie} s");
        }
    }
}

#[tokio::test]
async fn small_lies_do_not_add_up() {
    let server = Server::start(|number, _| Act::Answer(dated(200, number as i64 * HOUR / 2))).await;
    let client = client(&server);
    for _ in 0..46 {
        call(&client).await;
    }
    assert!(server.seen().iter().all(|seen| ahead(seen) <= HOUR), "{}", ahead(server.seen().last().unwrap()));
}

#[tokio::test]
async fn a_refusal_that_carries_the_time_corrects_a_clock_that_is_hours_off() {
    for off in [9 * HOUR, -9 * HOUR, 23 * HOUR] {
        let server = Server::start(move |_, seen| match (ahead(seen) - off).abs() < HOUR / 2 {
            true => Act::Answer(dated(200, off)),
            false => Act::Answer(dated(401, off)),
        })
        .await;
        let client = client(&server);
        for _ in 0..3 {
            client.call("accounts.getList", b"", &options()).await.unwrap();
        }
        assert_eq!(server.seen().len(), 4, "{off} s: one refusal");
    }
}

#[tokio::test]
async fn no_date_of_a_server_makes_a_call_wait_longer_than_its_limit() {
    let limit = Duration::from_secs(20);
    for (lie, retry_after) in [(-59 * 60, 10), (59 * 60, 10), (-HOUR * 23, HOUR), (0, 86_400 * 365), (0, 15)] {
        let at = SystemTime::now() + Duration::from_secs(retry_after as u64);
        let again = format!("retry-after: {}\r\n", httpdate::fmt_http_date(at));
        let server = Server::start(move |number, _| {
            let mut bytes = dated(if number % 2 == 0 { 503 } else { 429 }, lie);
            let line = bytes.windows(2).position(|pair| pair == b"\r\n").unwrap() + 2;
            bytes.splice(line..line, again.bytes());
            Act::Answer(bytes)
        })
        .await;
        let clock = Jumping::start();
        let slept = clock.slept();
        let client = server.builder(&DATA_FOREST).timeout(limit).time(clock.source()).build().unwrap();
        let error = client.call("accounts.getList", b"", &options()).await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Server | ErrorKind::RateLimit), "{error}");
        assert!(slept.lock().unwrap().iter().sum::<Duration>() < limit, "{lie} s, {retry_after} s");
    }
}

#[tokio::test]
async fn an_answer_without_a_date_after_a_corrected_one_changes_nothing() {
    let server = Server::start(|number, seen| match number {
        0 => Act::Answer(dated(401, 9 * HOUR)),
        _ if ahead(seen) > 8 * HOUR => Act::Answer(ok(r#"{"contents":[]}"#)),
        _ => Act::Answer(dated(401, 9 * HOUR)),
    })
    .await;
    let client = client(&server);
    for _ in 0..3 {
        client.call("accounts.getList", b"", &options()).await.unwrap();
    }
    assert_eq!(server.seen().len(), 4);
}
