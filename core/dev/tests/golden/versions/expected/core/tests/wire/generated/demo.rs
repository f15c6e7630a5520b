//! Demo: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

use gureum::demo::*;

use crate::*;

#[tokio::test]
async fn demo_list() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.list("t1").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "demo.list",
        method: "GET",
        target: "/v1/demo/t1",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "demo 1.0")],
    });
    assert!(answer.things.is_empty());
}

#[tokio::test]
async fn demo_update() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.update(ThingUpdate::new("a/b c", "구름").dry_run(true).zone("k")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "demo.update",
        method: "PUT",
        target: "/v1/demo/a%2Fb%20c?dry_run=true",
        body: Some(r#"{"description":"구름","zone":"k"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "demo 1.1"), ("x-mode", "fast")],
    });
    assert_eq!(answer.id.as_deref(), Some("x"));
}

#[tokio::test]
async fn demo_config() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.config("t1").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "demo.config",
        method: "GET",
        target: "/v1/demo/t1/config",
        body: None,
        accepts: "text/plain",
        headers: &[("scp-api-version", "demo 1.1")],
    });
    let answer: gureum::Download = answer;
    assert_eq!(base64(answer.as_bytes()), "em9uZTogawo=");
}

#[test]
fn answers_of_demo_list_decode() {
    answers::<ThingList>(
        &[
            ("one", r#"{"things":[]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_demo_update_decode() {
    answers::<Thing>(
        &[
            ("one", r#"{"id":"x"}"#),
        ],
        &[
        ],
        &[],
    );
}
