//! P2: a service that is down is not hammered, whatever the load.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use gureum::generated::operations::DATA_FOREST;

use crate::support::{Act, Jumping, Server, answer, builder, options, scaled};

const TASKS: usize = 64;

/// Requests beyond one for each call, when the service answers each with `status`.
async fn extra_requests(status: u16, body: &'static str) -> usize {
    let requests = Arc::new(AtomicUsize::new(0));
    let count = requests.clone();
    let server = Server::start(move |_, _| {
        count.fetch_add(1, Ordering::SeqCst);
        Act::Answer(answer(status, "", body))
    })
    .await;
    let client = builder(&DATA_FOREST).endpoint(server.url()).time(Jumping::start().source()).build().unwrap();
    let calls = scaled(1_600, 10_048);
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                for _ in 0..calls / TASKS {
                    client.call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap_err();
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let extra = requests.load(Ordering::SeqCst) - calls;
    println!("{calls} calls from {TASKS} tasks while the service answers {status}: {extra} extra requests");
    extra
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_total_outage_costs_at_most_35_extra_requests() {
    let extra = extra_requests(503, "").await;
    assert!((30..=35).contains(&extra), "{extra}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_that_throttles_everything_gets_at_most_100_extra_requests() {
    let extra = extra_requests(429, r#"{"error":{"errorCode":"410","message":"Throttle Limited"}}"#).await;
    assert!((90..=100).contains(&extra), "{extra}");
}

/// Nobody listens: every attempt fails before anything is sent.
#[tokio::test]
async fn a_port_without_a_service_is_knocked_at_no_more_often() {
    let server = Server::answering("{}").await;
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let client = server.builder(&DATA_FOREST).endpoint(format!("http://127.0.0.1:{port}"));
    let client = client.time(Jumping::start().source()).build().unwrap();
    let mut attempts = 0;
    for _ in 0..200 {
        let error = client.call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap_err();
        attempts += error.attempts().len();
    }
    assert!((230..=235).contains(&attempts), "{attempts}");
}
