//! Errors call settings by the names that the language gives them.

use gureum::engine::{self, EngineClient};
use serde_json::{Value, json};

use super::server::Server;

fn config(speaks: &str, more: &Value) -> Vec<u8> {
    let mut config =
        json!({"service": "cloud-ml", "isolated": true, "accessKey": "A", "secretKey": "S", "speaks": speaks});
    config.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    config.to_string().into_bytes()
}

fn open(speaks: &str, more: &Value) -> EngineClient {
    engine::open(&config(speaks, more)).unwrap()
}

#[test]
fn a_version_that_does_not_exist_is_answered_with_those_that_do_in_the_words_of_the_language() {
    let server = Server::start(|_| (406, r#"{"errors":[{"code":"NoSuchVersion","detail":"no"}]}"#.to_owned()));
    for (speaks, word) in
        [("python", "`api_version`"), ("node", "`apiVersion`"), ("swift", "`apiVersion`"), ("kotlin", "`apiVersion`")]
    {
        let client = open(speaks, &json!({"endpoint": server.endpoint}));
        for reply in [
            client.start("cloudMl.listImages", b"{}", br#"{"apiVersion":"9.9"}"#).wait(&mut || false),
            client.call_blocking("cloudMl.listImages", b"{}", br#"{"apiVersion":"9.9"}"#, &mut || false),
        ] {
            let error: Value = serde_json::from_slice(&reply.body).unwrap();
            let expected = format!("set {word} to a version that exists: `1.0`");
            assert_eq!(error["hint"], expected, "{speaks}: {error}");
        }
    }
}

#[test]
fn settings_that_cannot_be_used_are_named_as_the_user_wrote_them() {
    let cases = [
        ("python", json!({"caBundlePem": "no"}), "ca_bundle_pem"),
        ("node", json!({"caBundlePem": "no"}), "caBundlePem"),
        ("node", json!({"options": {"timeoutMs": 0}}), "timeoutMs"),
        ("node", json!({"options": {"idleTimeoutMs": 0}}), "idleTimeoutMs"),
        ("swift", json!({"options": {"attemptTimeoutMs": 0}}), "attemptTimeout"),
        ("kotlin", json!({"userAgent": "a\r\nb"}), "userAgent"),
        ("python", json!({"options": {"timeoutMs": 0}}), "timeout"),
        ("swift", json!({"caBundle": "x", "caBundlePem": "y"}), "caBundlePEM"),
    ];
    for (speaks, more, name) in cases {
        let error = engine::open(&config(speaks, &more)).unwrap_err();
        let text = format!("{} {}", error.message(), error.hint().unwrap());
        assert!(text.contains(&format!("`{name}`")), "{speaks}: {text}");
    }
}

#[test]
fn a_limit_that_passed_is_named_by_its_own_name() {
    let client = |speaks, options: Value| open(speaks, &json!({"endpoint": "http://127.0.0.1:9", "options": options}));
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let endpoint = format!("http://{}", silent.local_addr().unwrap());
    for (speaks, word) in [("python", "timeout"), ("node", "timeoutMs"), ("swift", "timeout"), ("kotlin", "timeout")] {
        let client = open(speaks, &json!({"endpoint": endpoint}));
        let reply = client.start("cloudMl.listImages", b"{}", br#"{"timeoutMs":50}"#).wait(&mut || false);
        let error: Value = serde_json::from_slice(&reply.body).unwrap();
        assert!(error["hint"].as_str().unwrap().contains(&format!("`{word}`")), "{speaks}: {error}");
    }
    // What a user wrote wrong is quoted as it is.
    let reply = client("node", json!({})).start("cloudMl.listImages", b"{}", br#"{"timeout":50}"#).wait(&mut || false);
    let error: Value = serde_json::from_slice(&reply.body).unwrap();
    assert_eq!(error["message"], "there is no setting `timeout`");
}
