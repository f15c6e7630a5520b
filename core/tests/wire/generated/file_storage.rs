//! Samsung Cloud Platform File Storage: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.

use gureum::file_storage::*;

use crate::*;

#[tokio::test]
async fn volumes_list() {
    let wire = Wire::start();
    let client: FileStorage = wire.client(FileStorage::builder());
    let answer = client.volumes().list_with(ListVolumesRequest::new()
            .offset(0)
            .limit(20)
            .name("platform_data")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "volumes.list",
        method: "GET",
        target: "/v1/volumes?offset=0&limit=20&name=platform_data",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "filestorage 1.2")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.filestorages.len(), 1);
    assert_eq!(answer.filestorages[0].account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.filestorages[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.filestorages[0].id, "bfdbabf2-04d9-4e8b-a205-020f8e6da438");
    assert_eq!(answer.filestorages[0].name, "platform_data");
    assert_eq!(answer.filestorages[0].protocol.as_str(), "NFS");
    assert_eq!(answer.filestorages[0].purpose, "none");
    assert_eq!(answer.filestorages[0].state.as_str(), "available");
    assert_eq!(answer.filestorages[0].type_id, "jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu");
    assert_eq!(answer.filestorages[0].type_name, "HDD");
}

#[tokio::test]
async fn volumes_create() {
    let wire = Wire::start();
    let client: FileStorage = wire.client(FileStorage::builder());
    let answer = client.volumes().create(VolumeCreateRequest::new("platform_data", "NFS", "HDD")
            .tags([Tag::new("team")
            .value("data")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "volumes.create",
        method: "POST",
        target: "/v1/volumes",
        body: Some(r#"{"name":"platform_data","protocol":"NFS","tags":[{"key":"team","value":"data"}],"type_name":"HDD"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "filestorage 1.2")],
    });
    assert_eq!(answer.protocol.as_str(), "NFS");
    assert_eq!(answer.type_name, "HDD");
    assert_eq!(answer.volume_id, "bfdbabf2-04d9-4e8b-a205-020f8e6da438");
    assert_eq!(answer.volume_name, "platform_data");
}

#[tokio::test]
async fn volumes_show() {
    let wire = Wire::start();
    let client: FileStorage = wire.client(FileStorage::builder());
    let answer = client.volumes().show("bfdbabf2-04d9-4e8b-a205-020f8e6da438").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "volumes.show",
        method: "GET",
        target: "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "filestorage 1.2")],
    });
    assert!(!answer.encryption_enabled);
    assert_eq!(answer.file_unit_recovery_enabled, Some(false));
    assert_eq!(answer.path.as_deref(), Some("10.0.1.9:/platform_data_2m060u"));
    assert_eq!(answer.usage, Some(0));
    assert_eq!(answer.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.id, "bfdbabf2-04d9-4e8b-a205-020f8e6da438");
    assert_eq!(answer.name, "platform_data");
    assert_eq!(answer.protocol.as_str(), "NFS");
    assert_eq!(answer.purpose, "none");
    assert_eq!(answer.state.as_str(), "available");
    assert_eq!(answer.type_id, "jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu");
    assert_eq!(answer.type_name, "HDD");
}

#[tokio::test]
async fn volumes_update() {
    let wire = Wire::start();
    let client: FileStorage = wire.client(FileStorage::builder());
    let () = client.volumes().update(VolumeSetRequest::new("bfdbabf2-04d9-4e8b-a205-020f8e6da438", true)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "volumes.update",
        method: "PUT",
        target: "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438",
        body: Some(r#"{"file_unit_recovery_enabled":true}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "filestorage 1.2")],
    });
}

#[tokio::test]
async fn volumes_delete() {
    let wire = Wire::start();
    let client: FileStorage = wire.client(FileStorage::builder());
    let () = client.volumes().delete("bfdbabf2-04d9-4e8b-a205-020f8e6da438").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "volumes.delete",
        method: "DELETE",
        target: "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "filestorage 1.2")],
    });
}

#[tokio::test]
async fn access_rules_list() {
    let wire = Wire::start();
    let client: FileStorage = wire.client(FileStorage::builder());
    let answer = client.access_rules().list("bfdbabf2-04d9-4e8b-a205-020f8e6da438").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "accessRules.list",
        method: "GET",
        target: "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438/access-rules",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "filestorage 1.2")],
    });
    assert_eq!(answer.access_rules.len(), 1);
    assert_eq!(answer.access_rules[0].access_rule_state, "active");
    assert_eq!(answer.access_rules[0].object_id, "43fe3347-02a4-4aa8-ccf9-affe4917bb6f");
    assert_eq!(answer.access_rules[0].object_type, "VM");
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.volume_id, "bfdbabf2-04d9-4e8b-a205-020f8e6da438");
}

#[tokio::test]
async fn access_rules_update() {
    let wire = Wire::start();
    let client: FileStorage = wire.client(FileStorage::builder());
    let answer = client.access_rules().update(AccessRuleRequest::new("bfdbabf2-04d9-4e8b-a205-020f8e6da438", "add", "43fe3347-02a4-4aa8-ccf9-affe4917bb6f", "VM")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "accessRules.update",
        method: "PUT",
        target: "/v1/volumes/bfdbabf2-04d9-4e8b-a205-020f8e6da438/access-rules",
        body: Some(r#"{"action":"add","object_id":"43fe3347-02a4-4aa8-ccf9-affe4917bb6f","object_type":"VM"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "filestorage 1.2")],
    });
    assert_eq!(answer.action, "add");
    assert_eq!(answer.object_id, "43fe3347-02a4-4aa8-ccf9-affe4917bb6f");
    assert_eq!(answer.object_type, "VM");
    assert_eq!(answer.volume_id, "bfdbabf2-04d9-4e8b-a205-020f8e6da438");
}

#[test]
fn answers_of_volumes_list_decode() {
    answers::<VolumeListResponse>(
        &[
            ("ours", r#"{"count":1,"filestorages":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform_data","protocol":"NFS","purpose":"none","state":"available","type_id":"jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu","type_name":"HDD"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_volumes_create_decode() {
    answers::<VolumeCreateResponse>(
        &[
            ("ours", r#"{"volume_id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","volume_name":"platform_data","protocol":"NFS","type_name":"HDD"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_volumes_show_decode() {
    answers::<VolumeShowResponse>(
        &[
            ("ours", r#"{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","encryption_enabled":false,"file_unit_recovery_enabled":false,"id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","name":"platform_data","path":"10.0.1.9:/platform_data_2m060u","protocol":"NFS","purpose":"none","state":"available","type_id":"jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu","type_name":"HDD","usage":0}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_access_rules_list_decode() {
    answers::<AccessRuleListResponse>(
        &[
            ("ours", r#"{"volume_id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438","count":1,"access_rules":[{"object_id":"43fe3347-02a4-4aa8-ccf9-affe4917bb6f","object_type":"VM","access_rule_state":"active"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_access_rules_update_decode() {
    answers::<AccessRuleResponse>(
        &[
            ("ours", r#"{"action":"add","object_id":"43fe3347-02a4-4aa8-ccf9-affe4917bb6f","object_type":"VM","volume_id":"bfdbabf2-04d9-4e8b-a205-020f8e6da438"}"#),
        ],
        &[
        ],
        &[],
    );
}
