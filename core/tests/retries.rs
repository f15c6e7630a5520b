//! What is repeated, when, and over which connection.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use gureum::error::Delivery;
use gureum::generated::operations::DATA_FOREST;
use gureum::{Client, Error, ErrorKind, Reply};
use support::{Act, Jumping, Server, answer, ok, options};

const READ: &str = "accounts.getDetail";
const DETAIL: &str = r#"{"id":"x","name":"n","status":"RUNNING"}"#;
const ID: &[u8] = br#"{"id":"x"}"#;

struct Run {
    outcome: Result<Reply, Error>,
    slept: Vec<u128>,
    server: Server,
}

async fn run(operation: &str, input: &[u8], act: impl Fn(usize) -> Act + Send + Sync + 'static) -> Run {
    let server = Server::start(move |number, _| act(number)).await;
    let (client, slept) = client(&server);
    let outcome = client.call(operation, input, &options()).await;
    let slept = slept.lock().unwrap().iter().map(Duration::as_millis).collect();
    Run { outcome, slept, server }
}

fn client(server: &Server) -> (Client, Arc<Mutex<Vec<Duration>>>) {
    let time = Jumping::start();
    let slept = time.slept();
    (server.builder(&DATA_FOREST).time(time.source()).build().unwrap(), slept)
}

fn fails(status: u16, body: &str) -> Act {
    Act::Answer(answer(status, "", body))
}

#[tokio::test]
async fn a_read_is_repeated_after_50_and_100_ms() {
    let run = run(READ, ID, |number| if number < 2 { fails(503, "") } else { Act::Answer(ok(DETAIL)) }).await;
    let reply = run.outcome.unwrap();
    assert_eq!(run.slept, [50, 100]);
    let attempts: Vec<_> = reply.meta.attempts.iter().map(|one| (one.status, one.slept.as_millis())).collect();
    assert_eq!(attempts, [(Some(503), 0), (Some(503), 50), (Some(200), 100)]);
    assert!(reply.meta.attempts[0].reason.as_ref().unwrap().contains("503"));
    assert!(reply.meta.elapsed >= Duration::from_millis(150));
}

#[tokio::test]
async fn throttling_is_waited_out_after_1_and_2_s() {
    let throttled = r#"{"error":{"errorCode":"410","message":"Throttle Limited"}}"#;
    let run = run(READ, ID, move |_| fails(429, throttled)).await;
    let error = run.outcome.unwrap_err();
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::RateLimit, 3));
    assert_eq!(run.slept, [1000, 2000]);
}

#[tokio::test]
async fn the_service_is_never_asked_earlier_than_it_wants() {
    let run = run(READ, ID, |number| match number {
        0 => Act::Answer(answer(503, "retry-after: 7\r\n", "")),
        _ => Act::Answer(ok(DETAIL)),
    })
    .await;
    run.outcome.unwrap();
    assert_eq!(run.slept, [7700]);
}

#[tokio::test]
async fn a_long_wait_is_left_to_the_caller() {
    let run = run(READ, ID, |_| Act::Answer(answer(503, "retry-after: 31\r\n", ""))).await;
    let error = run.outcome.unwrap_err();
    assert_eq!((error.retry_after(), error.attempts().len()), (Some(Duration::from_secs(31)), 1));
    assert!(run.slept.is_empty());
}

#[tokio::test]
async fn an_exceeded_quota_is_not_repeated() {
    let run = run(READ, ID, |_| fails(429, r#"{"error":{"errorCode":"400","message":"Quota Exceeded"}}"#)).await;
    assert_eq!(run.outcome.unwrap_err().code(), Some("400"));
    assert_eq!(run.server.seen().len(), 1);
}

#[tokio::test]
async fn every_attempt_is_signed_anew_with_a_later_time() {
    let run = run(READ, ID, |number| if number < 2 { fails(503, "") } else { Act::Answer(ok(DETAIL)) }).await;
    let seen = run.server.seen();
    let times: Vec<u64> =
        seen.iter().map(|seen| seen.header("x-ncp-apigw-timestamp").unwrap().parse().unwrap()).collect();
    assert!(times[0] < times[1] && times[1] < times[2], "{times:?}");
    let signatures: Vec<_> = seen.iter().map(|seen| seen.header("x-ncp-apigw-signature-v2").unwrap()).collect();
    assert!(signatures[0] != signatures[1] && signatures[1] != signatures[2]);
}

#[tokio::test]
async fn a_repeated_attempt_goes_over_a_new_connection() {
    let run = run(READ, ID, |number| if number == 0 { fails(503, "") } else { Act::Answer(ok(DETAIL)) }).await;
    run.outcome.unwrap();
    assert_eq!(run.server.connections(), 2);
}

#[tokio::test]
async fn calls_after_each_other_share_a_connection() {
    let server = Server::answering(DETAIL).await;
    let (client, _) = client(&server);
    for _ in 0..5 {
        client.call(READ, ID, &options()).await.unwrap();
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_used_connection_that_breaks_costs_no_attempt() {
    let server = Server::start(|number, _| if number == 1 { Act::Close } else { Act::Answer(ok(DETAIL)) }).await;
    let (client, slept) = client(&server);
    client.call(READ, ID, &options()).await.unwrap();
    let reply = client.call(READ, ID, &options()).await.unwrap();
    assert_eq!((reply.meta.attempts.len(), server.seen().len(), server.connections()), (1, 3, 2));
    assert!(slept.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_rotation_is_never_written_to_a_used_connection() {
    let server = Server::answering(DETAIL).await;
    let (client, _) = client(&server);
    client.call(READ, ID, &options()).await.unwrap();
    client.call("accounts.resetKerberosKeytab", ID, &options()).await.unwrap();
    let seen = server.seen();
    assert_ne!(seen[0].connection, seen[1].connection);
}

#[tokio::test]
async fn a_rotation_with_an_unknown_outcome_is_not_repeated() {
    let run = run("accounts.resetKerberosKeytab", ID, |_| Act::Close).await;
    let error = run.outcome.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::OutcomeUnknown, Delivery::Unknown));
    assert_eq!(run.server.seen().len(), 1);
    assert!(error.details().source.as_ref().unwrap().len() > 5);
}

#[tokio::test]
async fn a_deletion_whose_second_attempt_finds_nothing_has_succeeded() {
    let gone = r#"{"message":"no such element","success":false}"#;
    let run = run("accounts.delete", ID, move |number| if number == 0 { Act::Close } else { fails(404, gone) }).await;
    let reply = run.outcome.unwrap();
    assert_eq!(&reply.body[..], br#"{"success":true}"#);
    assert_eq!(reply.meta.attempts.len(), 2);
}

#[tokio::test]
async fn a_deletion_whose_first_attempt_finds_nothing_has_not() {
    let run = run("accounts.delete", ID, |_| fails(404, r#"{"message":"no such element","success":false}"#)).await;
    assert_eq!(run.outcome.unwrap_err().kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn a_wrong_clock_costs_one_request_and_later_calls_none() {
    for skew in [-9 * 3600, -400, 400, 23 * 3600_i64] {
        let server_time = SystemTime::now();
        let moved = Duration::from_secs(skew.unsigned_abs());
        let start = if skew > 0 { server_time + moved } else { server_time - moved };
        let date = format!("date: {}\r\n", httpdate::fmt_http_date(server_time));
        let server = Server::start(move |_, seen| {
            let signed: u64 = seen.header("x-ncp-apigw-timestamp").unwrap().parse().unwrap();
            let now = server_time.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis() as u64;
            let is_right = signed.abs_diff(now) < 300_000;
            let (status, body) = match is_right {
                true => (200, DETAIL),
                false => (401, r#"{"error":{"errorCode":"200","message":"Authentication Failed"}}"#),
            };
            Act::Answer(answer(status, &date, body))
        })
        .await;
        let client = server.builder(&DATA_FOREST).time(Jumping::at(start).source()).build().unwrap();
        client.call(READ, ID, &options()).await.unwrap();
        assert_eq!(server.seen().len(), 2, "{skew}");
        client.call(READ, ID, &options()).await.unwrap();
        assert_eq!(server.seen().len(), 3, "{skew}");
    }
}

#[tokio::test]
async fn a_401_that_the_clock_does_not_explain_is_final() {
    let run = run(READ, ID, |_| fails(401, r#"{"error":{"errorCode":"200","message":"Authentication Failed"}}"#)).await;
    assert_eq!(run.outcome.unwrap_err().kind(), ErrorKind::Authentication);
    assert_eq!(run.server.seen().len(), 1);
}

#[tokio::test]
async fn an_outage_costs_at_most_35_extra_requests() {
    let server = Server::start(|_, _| fails(503, "")).await;
    let (client, _) = client(&server);
    for _ in 0..200 {
        client.call(READ, ID, &options()).await.unwrap_err();
    }
    let extra = server.seen().len() - 200;
    assert!((30..=35).contains(&extra), "{extra}");
}
