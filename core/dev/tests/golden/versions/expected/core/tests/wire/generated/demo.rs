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
        headers: &[("scp-api-version", "demo 1.1"), ("x-mode", "fast")],
    });
    assert_eq!(answer.id.as_deref(), Some("x"));
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
