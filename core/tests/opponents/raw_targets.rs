//! Servers and proxies read a request line byte by byte: there is no place for letters of Korean, blanks and line ends.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gureum::ErrorKind;
use gureum::error::Delivery;
use gureum::generated::operations::{AI_ML_OPS, DATA_FOREST};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::support::{ACCESS_KEY, SECRET_KEY, Seen, Server, options};

fn signature(text: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET_KEY.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// Computed from what came over the wire, as the gateways do.
fn assert_is_signed_as_sent(seen: &Seen) {
    let (sent, text) = if let Some(sent) = seen.header("x-ncp-apigw-signature-v2") {
        let timestamp = seen.header("x-ncp-apigw-timestamp").unwrap();
        (sent, format!("GET {}\n{timestamp}\n{ACCESS_KEY}", seen.target()))
    } else {
        let (timestamp, host) = (seen.header("scp-timestamp").unwrap(), seen.header("host").unwrap());
        let text = format!("GEThttp://{host}{}{timestamp}{ACCESS_KEY}Openapi", seen.target());
        (seen.header("scp-signature").unwrap(), text)
    };
    assert_eq!(sent, signature(&text), "{}", seen.line());
}

#[tokio::test]
async fn letters_and_blanks_of_a_raw_target_are_escaped_and_signed_escaped() {
    for service in [&DATA_FOREST, &AI_ML_OPS] {
        for (target, sent) in [
            ("/한글?q=값", "/%ED%95%9C%EA%B8%80?q=%EA%B0%92"),
            ("/a b?q=c%20d e+f", "/a%20b?q=c%20d%20e+f"),
            ("/\\host/{id}?a[]=\"1\"|2", "/%5Chost/%7Bid%7D?a[]=%221%22%7C2"),
            ("/v9?x=%41&y=~a:b@c,d;e", "/v9?x=%41&y=~a:b@c,d;e"),
        ] {
            let server = Server::answering("{}").await;
            server.client(service).request("GET", target, None, &options()).await.unwrap();
            let seen = server.seen();
            assert_eq!(seen[0].line(), format!("GET {sent} HTTP/1.1"));
            assert_is_signed_as_sent(&seen[0]);
        }
    }
}

#[tokio::test]
async fn a_raw_target_with_two_meanings_is_refused_with_the_form_that_has_one() {
    let server = Server::answering("{}").await;
    let client = server.client(&DATA_FOREST);
    for (target, fix) in [
        ("/a#b", "`%23`"),
        ("/a\r\nx-injected: 1", "`%0D`"),
        ("/a\tb", "`%09`"),
        ("/100%", "`%25`"),
        ("//elsewhere.example/a", "one `/`"),
        ("https://elsewhere.example/a", "path and query only"),
        ("elsewhere.example:443", "path and query only"),
        ("*", "path and query only"),
    ] {
        let error = client.request("GET", target, None, &options()).await.unwrap_err();
        assert_eq!((error.kind(), error.delivery()), (ErrorKind::Input, Delivery::NotSent), "{error:?}");
        assert!(error.hint().is_some_and(|hint| hint.contains(fix)), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

/// Parts of the path and parameters of a typed call never were raw.
#[tokio::test]
async fn values_of_an_operation_are_one_segment_or_one_parameter_whatever_they_hold() {
    let server = Server::answering(r#"{"release_id":"r","release_state":"DEPLOYED"}"#).await;
    let client = server.client(&AI_ML_OPS);
    for value in ["한글 값", "a/b", "//host", "a#b", "a\\b", "a\r\nb", "100%", "%2e%2e", "a?b&c=d", "https://x/"] {
        let input = serde_json::json!({"release_id": value}).to_string();
        client.call("aiMlOps.getPlatformDetails", input.as_bytes(), &options()).await.unwrap();
        let input = serde_json::json!({"release_name": value}).to_string();
        client.call("aiMlOps.checkDuplication", input.as_bytes(), &options()).await.unwrap();
    }
    let seen = server.seen();
    let (segments, parameters): (Vec<_>, Vec<_>) = seen.iter().partition(|seen| !seen.target().contains('?'));
    assert_eq!((segments.len(), parameters.len()), (10, 10));
    let depth = |seen: &Seen| seen.target().matches('/').count();
    assert!(segments.iter().all(|seen| depth(seen) == depth(segments[0])), "{segments:?}");
    assert!(parameters.iter().all(|seen| seen.target().matches(['?', '&', '=', '#']).count() == 2), "{parameters:?}");
    for seen in &seen {
        assert!(seen.target().bytes().all(|byte| byte.is_ascii_graphic()), "{}", seen.line());
        assert_is_signed_as_sent(seen);
    }
}
