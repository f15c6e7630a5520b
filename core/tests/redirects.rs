//! A redirect is an error, and nobody else is asked.
#![allow(clippy::unwrap_used)]

mod support;

use gureum::ErrorKind;
use gureum::generated::operations::DATA_FOREST;
use support::{Act, Server, answer, options};

#[tokio::test]
async fn no_redirect_is_followed_wherever_it_points() {
    let other = Server::answering("{}").await;
    let port = other.address.port();
    let targets = [
        format!("http://127.0.0.1:{port}/api/v2/accounts/getDetail"),
        format!("//127.0.0.1:{port}/x"),
        format!("http://user:secret@127.0.0.1:{port}/"),
        format!("https://[::1]:{port}/"),
        "/elsewhere".to_owned(),
    ];
    for status in [301, 302, 303, 307, 308] {
        for target in &targets {
            let location = format!("location: {target}\r\n");
            let server = Server::start(move |_, _| Act::Answer(answer(status, &location, ""))).await;
            let call = server.client(&DATA_FOREST);
            let error = call.call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap_err();
            assert_eq!((error.kind(), error.status()), (ErrorKind::Response, Some(status)));
            assert!(error.hint().unwrap().contains("never followed"));
            assert_eq!(server.seen().len(), 1, "one request for {status} {target}");
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn the_error_names_the_host_that_the_redirect_points_to() {
    let server =
        Server::start(|_, _| Act::Answer(answer(302, "location: https://portal.example:8443/login?next=1\r\n", "")))
            .await;
    let client = server.client(&DATA_FOREST);
    let error = client.call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap_err();
    assert_eq!(error.message(), "the service answered 302 and points to `portal.example:8443`");
}

#[tokio::test]
async fn a_location_of_a_megabyte_is_no_reason_to_crash() {
    let location = format!("location: http://a/{}\r\n", "x".repeat(1_000_000));
    let server = Server::start(move |_, _| Act::AnswerAndClose(answer(302, &location, ""))).await;
    let client = server.client(&DATA_FOREST);
    let error = client.call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Response | ErrorKind::Transport), "{error:?}");
}
