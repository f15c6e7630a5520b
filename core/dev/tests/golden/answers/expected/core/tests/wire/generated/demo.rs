//! Demo: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

use gureum::demo::*;

use crate::*;

#[tokio::test]
async fn things_show() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.show().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "things.show",
        method: "POST",
        target: "/v1/things/show",
        body: None,
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.id, "t1");
    assert_eq!(answer.state.as_str(), "RUNNING");
    assert_eq!(answer.made.as_ref().map(|value| value.as_str()), Some("2025-01-01T00:00:00Z"));
    assert_eq!(answer.parts.len(), 1);
    assert_eq!(answer.parts[0].size, 3);
    assert_eq!(answer.names.len(), 1);
    assert_eq!(answer.extra_map.as_ref().unwrap().len(), 1);
    assert!(answer.none.is_none());
    assert_eq!(answer.code.as_deref(), Some("7"));
}

#[tokio::test]
async fn things_file() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.file().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "things.file",
        method: "POST",
        target: "/v1/things/file",
        body: None,
        accepts: "application/octet-stream",
        headers: &[],
    });
    let answer: gureum::Download = answer;
    assert_eq!(base64(answer.as_bytes()), "BQI=");
}

#[tokio::test]
async fn things_config() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.config().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "things.config",
        method: "POST",
        target: "/v1/things/config",
        body: None,
        accepts: "application/yaml",
        headers: &[],
    });
    let answer: gureum::Download = answer;
    assert_eq!(base64(answer.as_bytes()), "bmFtZTog6rWs66aECg==");
}

#[tokio::test]
async fn things_keys() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.keys().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "things.keys",
        method: "POST",
        target: "/v1/things/keys",
        body: None,
        accepts: "application/octet-stream",
        headers: &[],
    });
    let answer: gureum::Keytab = answer;
    assert_eq!(base64(answer.as_bytes()), "BQI=");
}

#[test]
fn answers_of_things_show_decode() {
    answers::<Thing>(
        &[
            ("usual", r#"{"id":"t1","state":"RUNNING","made":"2025-01-01T00:00:00Z","parts":[{"size":3}],"names":["a"],"extra_map":{"a":1},"none":{},"code":7}"#),
        ],
        &[
            ("odd", r#"{"id":"","state":"","parts":{},"count":""}"#),
        ],
        &["/parts/*/key", "/none/key"],
    );
}
