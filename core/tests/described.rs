//! What a description can say and no service of today needs, over the wire: pages by marker, names and ids inside of objects,
//! several successes, text as an answer. The tables are what the generator makes of its own golden descriptions.
#![allow(clippy::unwrap_used)]

mod support;

#[rustfmt::skip]
#[allow(dead_code, missing_docs, unused_imports)]
#[path = "../dev/tests/golden/neighbours/expected/core/src/generated/operations.rs"]
mod neighbours;
#[rustfmt::skip]
#[allow(dead_code, missing_docs, unused_imports)]
#[path = "../dev/tests/golden/versions/expected/core/src/generated/operations.rs"]
mod versions;

use std::sync::Mutex;

use gureum::error::Delivery;
// The tables ask for it by this path.
use gureum::operation;
use gureum::page::Paged;
use gureum::{Answer, Call, Client, Download, ErrorKind, Reply, Result};
use neighbours::demo;
use serde_json::{Value, json};
use support::{Act, Seen, Server, answer, ok, options};

/// A page of servers.
struct Page(Vec<Value>);

impl Answer for Page {
    fn decode(reply: &Reply) -> Result<Self> {
        let page: Value = serde_json::from_slice(&reply.body).unwrap();
        Ok(Page(page["servers"].as_array().cloned().unwrap_or_default()))
    }
}

impl Paged for Page {
    type Item = Value;

    fn into_items(self) -> Vec<Value> {
        self.0
    }
}

fn servers(client: &Client) -> Call<'_, Page> {
    Call::new(client, demo::SERVERS_LIST, json!({"limit": 2}))
}

/// What was asked for, without the path.
fn queries(server: &Server) -> Vec<String> {
    server.seen().iter().map(|seen| seen.target().split_once('?').map_or("", |(_, query)| query).to_owned()).collect()
}

/// A page of two whose next one begins at `next`.
fn page(first: usize, next: Value) -> Act {
    let servers: Vec<_> = (first..first + 2).map(|id| json!({"server": {"id": id}})).collect();
    Act::Answer(ok(&json!({"servers": servers, "links": {"next": next}}).to_string()))
}

#[tokio::test]
async fn pages_by_marker_are_asked_for_by_the_word_of_the_service_until_it_says_none() {
    let server = Server::start(|number, _| match number {
        0 => page(0, json!("a/b=구름")),
        1 => page(2, json!(7)),
        _ => page(4, Value::Null),
    })
    .await;
    let client = server.client(&neighbours::DEMO);
    let all = servers(&client).items().all().await.unwrap();
    let ids: Vec<_> = all.iter().map(|each| each["server"]["id"].as_u64().unwrap()).collect();
    assert_eq!(ids, [0, 1, 2, 3, 4, 5]);
    assert_eq!(queries(&server), ["limit=2", "limit=2&marker=a%2Fb%3D%EA%B5%AC%EB%A6%84", "limit=2&marker=7"]);
}

#[tokio::test]
async fn a_marker_that_comes_again_ends_the_list_with_an_error() {
    // A circle of three, and one that stands still.
    for (circle, requests) in [(3, 4), (1, 2)] {
        let server = Server::start(move |number, _| page(number * 2, json!(format!("m{}", number % circle)))).await;
        let client = server.client(&neighbours::DEMO);
        let error = servers(&client).items().all().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Response);
        assert!(error.message().contains("marker"), "{error}");
        assert_eq!(error.operation(), Some("servers.list"));
        assert_eq!(server.seen().len(), requests);
    }
}

#[tokio::test]
async fn what_the_marker_is_taken_from_must_be_there() {
    let server = Server::answering(r#"{"images":[{"name":"a"},{"size":1}]}"#).await;
    let client = server.client(&neighbours::DEMO);
    let call: Call<'_, Page> = Call::new(&client, demo::IMAGES_LIST, json!({}));
    let error = call.pages().next().await.unwrap().err().unwrap();
    assert!(error.message().contains("`name`"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

/// Keeps servers whose names stand inside of an object, and shows two of them a page.
#[derive(Default)]
struct Kept(Mutex<Vec<String>>);

impl Kept {
    fn create(&self, seen: &Seen) -> Value {
        let input: Value = serde_json::from_slice(&seen.body).unwrap();
        let mut names = self.0.lock().unwrap();
        names.push(input["server"]["name"].as_str().unwrap().to_owned());
        json!({"server": {"id": format!("id-{}", names.len())}})
    }

    fn list(&self, seen: &Seen) -> Act {
        let from: usize = seen.target().split("marker=").nth(1).map_or(0, |marker| marker.parse().unwrap());
        let names = self.0.lock().unwrap();
        let shown = |at: usize| json!({"server": {"id": format!("id-{}", at + 1), "name": names[at]}});
        let servers: Vec<_> = (from..names.len().min(from + 2)).map(shown).collect();
        let next = if from + 2 < names.len() { json!((from + 2).to_string()) } else { Value::Null };
        Act::Answer(ok(&json!({"servers": servers, "links": {"next": next}}).to_string()))
    }
}

#[tokio::test]
async fn a_creation_whose_answer_is_lost_is_found_by_a_name_inside_of_an_object_on_a_later_page() {
    let kept = Kept(Mutex::new(["a", "b", "c"].map(str::to_owned).into()));
    let server = Server::start(move |number, seen| match number {
        0 => {
            kept.create(seen);
            Act::Close
        }
        _ => kept.list(seen),
    })
    .await;
    let client = server.client(&neighbours::DEMO);
    let reply = client.call("servers.create", br#"{"server":{"name":"tour"}}"#, &options()).await.unwrap();
    assert!(reply.meta.reconciled);
    assert_eq!(serde_json::from_slice::<Value>(&reply.body).unwrap(), json!({"server": {"id": "id-4"}}));
    let lines: Vec<_> = server.seen().iter().map(|seen| seen.line().to_owned()).collect();
    let asked = [
        "POST /v1/servers HTTP/1.1",
        "GET /v1/servers?limit=50 HTTP/1.1",
        "GET /v1/servers?limit=50&marker=2 HTTP/1.1",
    ];
    assert_eq!(lines, asked);
}

#[tokio::test]
async fn a_creation_that_never_came_is_repeated_and_found_by_nobody() {
    let kept = Kept::default();
    let server = Server::start(move |number, seen| match (number, seen.line().starts_with("POST")) {
        (0, _) => Act::Reset,
        (_, true) => Act::Answer(answer(202, "content-type: application/json\r\n", &kept.create(seen).to_string())),
        _ => kept.list(seen),
    })
    .await;
    let client = server.client(&neighbours::DEMO);
    let reply = client.call("servers.create", br#"{"server":{"name":"tour"}}"#, &options()).await.unwrap();
    assert_eq!((reply.status, reply.meta.reconciled), (202, false));
    assert_eq!(server.seen().iter().filter(|seen| seen.line().starts_with("POST")).count(), 2);
}

#[tokio::test]
async fn every_success_is_one_and_what_it_carries_is_read() {
    for status in [200, 201, 202] {
        let body = r#"{"server":{"id":"s1"},"request_id":"r1"}"#;
        let server =
            Server::start(move |_, _| Act::Answer(answer(status, "content-type: application/json\r\n", body))).await;
        let client = server.client(&neighbours::DEMO);
        let reply = client.call("servers.create", br#"{"server":{"name":"tour"}}"#, &options()).await.unwrap();
        assert_eq!((reply.status, &reply.body[..]), (status, body.as_bytes()));
        assert_eq!(server.seen().len(), 1, "a success is not repeated");
    }
}

const CONFIG: &str =
    "clusters:\n- cluster: {certificate-authority-data: S2VlcCBtZQ==}\nusers: [{token: t0ken-canary}]\n";

async fn config(server: &Server) -> Result<Download> {
    let client = server.client(&versions::DEMO);
    let call: Call<'_, Download> = Call::new(&client, versions::demo::DEMO_CONFIG, json!({"thing_id": "t1"}));
    call.await
}

#[tokio::test]
async fn a_text_is_asked_for_by_its_type_and_comes_as_it_was_sent() {
    for kind in ["text/plain; charset=utf-8", "application/yaml", "application/octet-stream", "x/y"] {
        let headers = format!("content-type: {kind}\r\n");
        let server = Server::start(move |_, _| Act::Answer(answer(200, &headers, CONFIG))).await;
        let text = config(&server).await.unwrap();
        assert_eq!(text.text().unwrap(), CONFIG);
        assert!(!format!("{text:?}").contains("canary"));
        let seen = &server.seen()[0];
        assert_eq!((seen.header("accept"), seen.header("content-type")), (Some("text/plain"), None));
        assert_eq!(seen.header("scp-api-version"), Some("demo 1.1"));
    }
}

#[tokio::test]
async fn a_text_may_be_json_in_its_own_right() {
    let server = Server::start(|_, _| Act::Answer(answer(200, "", r#"{"kind":"Config"}"#))).await;
    assert_eq!(config(&server).await.unwrap().text().unwrap(), r#"{"kind":"Config"}"#);
}

#[tokio::test]
async fn what_is_no_such_file_is_an_error_that_keeps_no_byte_of_a_file() {
    let json = r#"{"users":[{"token":"t0ken-canary"}]}"#;
    let page = "<!doctype html><html><body>Sign in</body></html>";
    for (kind, body, said) in [("application/json", json, "JSON"), ("text/html", page, "a web page")] {
        let headers = format!("content-type: {kind}\r\n");
        let server = Server::start(move |_, _| Act::Answer(answer(200, &headers, body))).await;
        let error = config(&server).await.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Response, Delivery::Answered));
        assert!(error.message().contains(said), "{error}");
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }
}

#[tokio::test]
async fn a_text_has_the_limit_of_files_and_bytes_that_are_none_say_so() {
    // More than JSON may have.
    let long = "k: v\n".repeat(4 * 1024 * 1024);
    let sent = long.clone();
    let server = Server::start(move |_, _| Act::Answer(answer(200, "content-type: text/plain\r\n", &sent))).await;
    assert_eq!(config(&server).await.unwrap().as_bytes().len(), long.len());
    let mut sent = answer(200, "content-type: text/plain\r\n", "a: b");
    *sent.last_mut().unwrap() = 0xff;
    let server = Server::start(move |_, _| Act::Answer(sent.clone())).await;
    let file = config(&server).await.unwrap();
    assert_eq!(file.text().unwrap_err().kind(), ErrorKind::Response);
    assert_eq!(file.as_bytes(), b"a: \xff");
}
