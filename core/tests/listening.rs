//! What happens in calls is told: to a subscriber of `tracing`, and to hooks that cannot hurt a call.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use gureum::events::{CallEvent, EventKind};
use gureum::generated::operations::DATA_FOREST;
use gureum::{CallOptions, ClientBuilder, ErrorKind, Headers};
use support::listener::listen;
use support::{Act, Server, answer, ok, options};
use tracing::field::{Field, Visit};
use tracing::{Level, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::{Layer, Registry};

const LIST: &str = r#"{"success":true,"contents":[],"total":0}"#;
const WAIT: Duration = Duration::from_secs(60);

/// Answers 503, then 429, then a list.
async fn stubborn() -> Server {
    Server::start(|number, _| match number {
        0 => Act::Answer(answer(503, "", "{}")),
        1 => Act::Answer(answer(429, "retry-after: 0\r\n", "{}")),
        _ => Act::Answer(ok(LIST)),
    })
    .await
}

/// Every event with its level and fields as text.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<(Level, String)>>>);

impl<S: Subscriber> Layer<S> for Told {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        struct Text(String);
        impl Visit for Text {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                self.0 += &format!("{}={value:?} ", field.name());
            }
        }
        let mut text = Text(String::new());
        event.record(&mut text);
        self.0.lock().unwrap().push((*event.metadata().level(), text.0));
    }
}

#[tokio::test]
async fn attempts_and_retries_are_events_of_tracing() {
    let told = Told::default();
    let guard = listen(Registry::default().with(told.clone()));
    let server = stubborn().await;
    server.client(&DATA_FOREST).call("accounts.getList", b"{}", &options()).await.unwrap();
    drop(guard);
    let told = told.0.lock().unwrap();
    let of = |level: Level, name: &str| {
        let name = format!("event=\"{name}\" ");
        told.iter().filter(|(own, text)| *own == level && text.contains(&name)).map(|(_, text)| text.as_str()).collect()
    };
    let responses: Vec<&str> = of(Level::DEBUG, "response");
    assert_eq!((responses.len(), of(Level::DEBUG, "request").len()), (3, 3));
    assert!(responses[0].contains("status=503") && responses[0].contains("operation=\"accounts.getList\""));
    assert!(responses[1].contains("status=429") && responses[1].contains("error=\"RateLimit\""), "{responses:?}");
    assert!(responses[2].contains("status=200") && !responses[2].contains("error="), "{responses:?}");
    let retries: Vec<&str> = of(Level::INFO, "retry");
    assert!(retries.len() == 2 && retries.iter().all(|text| text.contains("pause_ms=")), "{retries:?}");
}

fn hooked(builder: ClientBuilder) -> (ClientBuilder, Receiver<CallEvent>) {
    let (sender, told) = channel();
    let (second, third) = (sender.clone(), sender.clone());
    let builder = builder.on_request(move |event| sender.send(event.clone()).unwrap());
    let builder = builder.on_response(move |event| second.send(event.clone()).unwrap());
    (builder.on_retry(move |event| third.send(event.clone()).unwrap()), told)
}

#[tokio::test]
async fn hooks_are_told_in_order() {
    let server = stubborn().await;
    let (builder, told) = hooked(server.builder(&DATA_FOREST));
    builder.build().unwrap().call("accounts.getList", b"{}", &options()).await.unwrap();
    let events: Vec<CallEvent> = (0..8).map(|_| told.recv_timeout(WAIT).unwrap()).collect();
    use EventKind::{Request, Response, Retry};
    let kinds: Vec<_> = events.iter().map(|event| event.event).collect();
    assert_eq!(kinds, [Request, Response, Retry, Request, Response, Retry, Request, Response]);
    assert_eq!(events[7].attempt, Some(3));
    assert_eq!(events[7].status, Some(200));
    assert!(events[0].url.as_deref().is_some_and(|url| url.starts_with(&server.url())));
}

#[tokio::test]
async fn a_hook_that_panics_or_hangs_hurts_no_call() {
    let server = Server::answering(LIST).await;
    let panics = server.builder(&DATA_FOREST).on_request(|_| panic!("on purpose")).build().unwrap();
    let (begun, is_begun) = channel();
    let hangs = server.builder(&DATA_FOREST).on_request(move |_| {
        begun.send(()).unwrap();
        loop {
            thread::park();
        }
    });
    let hangs = hangs.build().unwrap();
    for _ in 0..3 {
        panics.call("accounts.getList", b"{}", &options()).await.unwrap();
        hangs.call("accounts.getList", b"{}", &options()).await.unwrap();
    }
    is_begun.recv_timeout(WAIT).unwrap();
    assert_eq!(server.seen().len(), 6);
}

#[tokio::test]
async fn added_headers_are_sent_and_those_that_sign_are_refused() {
    let server = Server::answering(LIST).await;
    let client = server.builder(&DATA_FOREST).headers([("x-one", "client"), ("x-two", "client")]).build().unwrap();
    let mut call = CallOptions::default();
    call.headers = Some(Headers::from([("X-Two", "call")]));
    client.call("accounts.getList", b"{}", &call).await.unwrap();
    client.with_options(call).call("accounts.getList", b"{}", &CallOptions::default()).await.unwrap();
    for seen in server.seen() {
        assert_eq!((seen.header("x-one"), seen.header("x-two")), (Some("client"), Some("call")));
        assert_eq!(seen.head.to_lowercase().matches("x-two").count(), 1);
    }
    let error = server.builder(&DATA_FOREST).headers([("Host", "elsewhere")]).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let mut call = CallOptions::default();
    call.headers = Some(Headers::from([("x-ncp-apigw-timestamp", "1")]));
    let error = client.call("accounts.getList", b"{}", &call).await.unwrap_err();
    assert_eq!((error.kind(), server.seen().len()), (ErrorKind::Input, 2));
}
