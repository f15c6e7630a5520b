//! A service that may have carried a request out, does not show it, and refuses the repetition in every way there is.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use gureum::data_forest::CreateAccountRequest;
use gureum::error::Delivery;
use gureum::generated::operations::{CLOUD_ML, DATA_FOREST};
use gureum::{DataForest, ErrorKind};
use serde_json::json;

use crate::support::{Act, Jumping, Server, answer, builder, ok, options};

/// What comes after the first request was lost.
const AFTER: [(u16, &str); 10] = [
    (400, r#"{"success":false,"message":"name is already in use"}"#),
    (401, r#"{"error":{"errorCode":"200","message":"Authentication Failed"}}"#),
    (403, r#"{"error":{"errorCode":"210","message":"Permission Denied"}}"#),
    (404, r#"{"success":false,"message":"no such thing"}"#),
    (406, r#"{"message":"no such version"}"#),
    (409, r#"{"success":false,"message":"exists"}"#),
    (413, r#"{"error":{"errorCode":"430","message":"Request Entity Too Large"}}"#),
    (429, r#"{"error":{"errorCode":"400","message":"Quota Exceeded"}}"#),
    (429, r#"{"error":{"errorCode":"420","message":"Rate Limited"}}"#),
    (500, r#"{"error":{"errorCode":"900","message":"Unexpected Error"}}"#),
];
const INPUT: &[u8] = br#"{"name":"tour","password":"Pass-word-1"}"#;

/// Loses the first request, lists nothing, and answers all that follow with this.
async fn refusing(after: Vec<u8>) -> Server {
    Server::start(move |number, seen| match seen.target().ends_with("getList") {
        true => Act::Answer(ok(r#"{"success":true,"total":0,"contents":[]}"#)),
        false if number == 0 => Act::Close,
        false => Act::Answer(after.clone()),
    })
    .await
}

#[tokio::test]
async fn whatever_refuses_the_repetition_of_a_creation_that_may_have_been_carried_out_the_outcome_is_unknown() {
    for (status, body) in AFTER {
        let server = refusing(answer(status, "", body)).await;
        let error = server.client(&DATA_FOREST).call("accounts.create", INPUT, &options()).await.unwrap_err();
        let found = (error.kind(), error.delivery());
        assert_eq!(found, (ErrorKind::OutcomeUnknown, Delivery::Unknown), "{status} {body}: {error}");
        assert!(error.message().contains(&status.to_string()), "the reason stays: {error}");
        let forest = DataForest::from(refusing(answer(status, "", body)).await.client(&DATA_FOREST));
        let error = forest.accounts().create(CreateAccountRequest::new("tour", "Pass-word-1")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{status} {body}");
    }
}

#[tokio::test]
async fn a_success_that_cannot_be_read_or_reports_a_failure_after_a_lost_creation_is_no_plain_error() {
    for body in ["[]", r#"{"success":true,}"#, "<html>", "", r#"{"success":false,"message":"no"}"#] {
        let server = refusing(ok(body)).await;
        let error = server.client(&DATA_FOREST).call("accounts.create", INPUT, &options()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.delivery()),
            (ErrorKind::OutcomeUnknown, Delivery::Unknown),
            "`{body}`: {error}"
        );
    }
}

#[tokio::test]
async fn nobody_to_connect_to_after_a_lost_creation_is_not_reported_as_not_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let service = thread::spawn(move || {
        let mut request = [0; 4096];
        let mut accept = || {
            let mut socket = listener.accept().unwrap().0;
            assert!(socket.read(&mut request).unwrap() > 0);
            socket
        };
        drop(accept());
        let list = answer(200, "connection: close\r\n", r#"{"success":true,"total":0,"contents":[]}"#);
        accept().write_all(&list).unwrap();
        let mut last = accept();
        // Gone before the last list is read.
        drop(listener);
        last.write_all(&list).unwrap();
    });
    let client =
        builder(&DATA_FOREST).endpoint(format!("http://{address}")).time(Jumping::start().source()).build().unwrap();
    let error = client.call("accounts.create", INPUT, &options()).await.unwrap_err();
    service.join().unwrap();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::OutcomeUnknown, Delivery::Unknown), "{error}");
}

#[tokio::test]
async fn a_deletion_whose_repetition_is_refused_may_have_been_carried_out_and_says_so() {
    for (status, body) in AFTER {
        let server = refusing(answer(status, "", body)).await;
        let input = br#"{"id":"a-1"}"#;
        match server.client(&DATA_FOREST).call("accounts.delete", input, &options()).await {
            // It is gone, as wanted.
            Ok(_) => assert_eq!(status, 404),
            Err(error) => assert_eq!(error.delivery(), Delivery::Unknown, "{status} {body}: {error}"),
        }
    }
}

#[tokio::test]
async fn a_creation_that_was_certainly_not_carried_out_is_refused_plainly() {
    let server = Server::start(move |number, _| match number {
        0 => Act::Answer(answer(429, "", r#"{"error":{"errorCode":"420","message":"Rate Limited"}}"#)),
        _ => Act::Answer(answer(400, "", r#"{"success":false,"message":"no"}"#)),
    })
    .await;
    let error = server.client(&DATA_FOREST).call("accounts.create", INPUT, &options()).await.unwrap_err();
    assert_eq!((error.kind(), error.delivery()), (ErrorKind::BadRequest, Delivery::Answered));
}

#[tokio::test]
async fn raw_requests_and_creations_that_cannot_be_looked_up_are_never_sent_again() {
    for (service, method, target) in
        [(&DATA_FOREST, "POST", "/api/v2/new/create"), (&CLOUD_ML, "PUT", "/v1/cloud-ml/x")]
    {
        let server = refusing(answer(400, "", "{}")).await;
        let body = Some(json!({"name": "x"}).to_string().into_bytes().into());
        let error = server.client(service).request(method, target, body, &options()).await.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::OutcomeUnknown, Delivery::Unknown));
        assert_eq!(server.seen().len(), 1);
    }
}
