//! Demo: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

use gureum::demo::*;

use crate::*;

#[tokio::test]
async fn servers_list() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.servers().list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "servers.list",
        method: "GET",
        target: "/v1/servers",
        body: None,
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.servers.len(), 1);
    assert_eq!(answer.servers[0].server.as_ref().unwrap().id.as_deref(), Some("s1"));
    assert_eq!(answer.servers[0].server.as_ref().unwrap().name.as_deref(), Some("a"));
}

#[tokio::test]
async fn servers_create() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.servers().create(CreateRequest::new(Named::new("a"))).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "servers.create",
        method: "POST",
        target: "/v1/servers",
        body: Some(r#"{"server":{"name":"a"},"network":null}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.server.as_ref().unwrap().id.as_deref(), Some("s1"));
    assert_eq!(answer.request_id.as_deref(), Some("r1"));
}

#[tokio::test]
async fn servers_show() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.servers().show("s1").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "servers.show",
        method: "GET",
        target: "/v1/servers/s1",
        body: None,
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.server.as_ref().unwrap().id.as_deref(), Some("s1"));
    assert_eq!(answer.server.as_ref().unwrap().status.as_deref(), Some("ACTIVE"));
}

#[tokio::test]
async fn servers_update_volume() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let () = client.servers().update_volume(VolumeRequest::new("s1", "v1", "v2")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "servers.updateVolume",
        method: "PUT",
        target: "/v1/servers/s1/volumes/v1",
        body: Some(r#"{"volume_id":"v2"}"#),
        accepts: "application/json",
        headers: &[],
    });
}

#[tokio::test]
async fn images_list() {
    let wire = Wire::start();
    let client: Demo = wire.client(Demo::builder());
    let answer = client.images().list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "images.list",
        method: "GET",
        target: "/v1/images",
        body: None,
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.images.len(), 1);
    assert_eq!(answer.images[0].name.as_deref(), Some("a"));
    assert_eq!(answer.count, Some(1));
}

#[test]
fn answers_of_servers_list_decode() {
    answers::<ServerList>(
        &[
            ("page", r#"{"servers":[{"server":{"id":"s1","name":"a"}}],"links":{"next":null}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_servers_create_decode() {
    answers::<ServerMade>(
        &[
            ("one", r#"{"server":{"id":"s1"},"request_id":"r1"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_servers_show_decode() {
    answers::<ServerShown>(
        &[
            ("one", r#"{"server":{"id":"s1","status":"ACTIVE"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_images_list_decode() {
    answers::<ImageList>(
        &[
            ("page", r#"{"images":[{"name":"a"}],"count":1}"#),
        ],
        &[
        ],
        &[],
    );
}
