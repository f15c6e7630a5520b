//! Whatever stands in a value: the bytes that are signed are the bytes that are sent.
#![allow(clippy::unwrap_used)]

mod support;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gureum::Client;
use gureum::generated::operations::AI_ML_OPS;
use hmac::{Hmac, KeyInit, Mac};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;
use sha2::Sha256;
use support::{ACCESS_KEY, SECRET_KEY, Seen, Server, options};

/// Text that breaks encoders: Hangul whole and in parts, emoji, and everything with a meaning in an address.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        "[가-힣]{1,3}",
        "[\u{1100}-\u{1112}][\u{1161}-\u{1175}]",
        "[😀-😎]",
        "[%+/ ?#&=;:@!$'()*,\\[\\]\\\\\"<>^`{|}~._-]{1,4}",
        "%[0-9A-Fa-f]{2}",
        "[a-zA-Z0-9]{1,5}",
        "[\u{0}-\u{1f}\u{7f}\u{80}\u{a0}\u{feff}]",
    ];
    prop::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat())
}

fn expected_signature(seen: &Seen, server: &Server) -> String {
    let method = seen.line().split(' ').next().unwrap();
    let timestamp = seen.header("scp-timestamp").unwrap();
    let text = format!("{method}http://{}{}{timestamp}{ACCESS_KEY}Openapi", server.address, seen.target());
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET_KEY.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().unwrap().into_owned()
}

async fn check(client: &Client, server: &Server, id: &str, name: &str) {
    let is_refused = matches!(id, "" | "." | "..");
    let before = server.seen().len();
    let input = json!({"cluster_id": id, "version": name}).to_string();
    let outcome = client.call("aiMlOps.checkClusterVersion", input.as_bytes(), &options()).await;
    assert_eq!(outcome.is_err(), is_refused, "{input}");
    let seen = server.seen();
    if is_refused {
        assert_eq!(seen.len(), before);
        return;
    }
    let seen = seen.last().unwrap();
    assert_eq!(seen.header("scp-signature"), Some(expected_signature(seen, server).as_str()), "{}", seen.target());
    let (path, query) = seen.target().split_once('?').unwrap();
    let segments: Vec<&str> = path.split('/').collect();
    assert_eq!(segments.len(), 6, "{path}");
    assert_eq!(decoded(segments[4]), id);
    assert_eq!(decoded(query.strip_prefix("version=").unwrap()), name);
    assert!(seen.target().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%/?=".contains(&byte)));
}

#[test]
fn values_arrive_as_they_were_given_and_the_signature_covers_what_arrived() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::answering(r#"{"result":true}"#));
    let client = server.client(&AI_ML_OPS);
    let mut runner = TestRunner::new(Config { cases: 2000, failure_persistence: None, ..Config::default() });
    let outcome = runner.run(&(nasty(), nasty()), |(id, name)| {
        runtime.block_on(check(&client, &server, &id, &name));
        Ok(())
    });
    outcome.unwrap();
}
