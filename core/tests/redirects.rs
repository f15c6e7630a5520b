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
    // The same host and port, another host, another port, http in full, IPv6, with a user, relative, without a scheme,
    // and a megabyte.
    let targets = [
        "http://HOST/api/v2/accounts/getDetail".to_owned(),
        format!("http://localhost:{port}/x"),
        format!("http://127.0.0.1:{port}/api/v2/accounts/getDetail"),
        format!("HTTP://127.0.0.2:{port}/"),
        format!("https://[::1]:{port}/"),
        format!("http://user:secret@127.0.0.1:{port}/"),
        "elsewhere?x=1".to_owned(),
        format!("//127.0.0.1:{port}/x"),
        format!("http://127.0.0.1:{port}/{}", "x".repeat(1_000_000)),
    ];
    for status in [301, 302, 303, 307, 308] {
        for target in &targets {
            let location = format!("location: {target}\r\n");
            let is_huge = location.len() > 100_000;
            let server = Server::start(move |_, seen| {
                let location = location.replace("HOST", seen.header("host").unwrap());
                Act::AnswerAndClose(answer(status, &location, ""))
            })
            .await;
            let call = server.client(&DATA_FOREST);
            let error = call.call("accounts.getDetail", br#"{"id":"x"}"#, &options()).await.unwrap_err();
            if is_huge {
                // More than a head may be: the answer is not read to its end.
                assert!(matches!(error.kind(), ErrorKind::Response | ErrorKind::Transport), "{error:?}");
                continue;
            }
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
