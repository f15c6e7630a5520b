//! Samsung Cloud Platform Container Registry: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.

use gureum::container_registry::*;

use crate::*;

#[tokio::test]
async fn registries_check_name() {
    let wire = Wire::start();
    let client: ContainerRegistry = wire.client(ContainerRegistry::builder());
    let answer = client.check_name("platform").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "registries.checkName",
        method: "GET",
        target: "/v1/container-registries/check-duplication/name?name=platform",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "scr 1.1")],
    });
    assert_eq!(answer.result, Some(false));
}

#[tokio::test]
async fn registries_list() {
    let wire = Wire::start();
    let client: ContainerRegistry = wire.client(ContainerRegistry::builder());
    let answer = client.list_with(ListRequest::new()
            .sort("created_at:desc")
            .page(0)
            .size(20)
            .name("platform")
            .state("Running")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "registries.list",
        method: "GET",
        target: "/v1/container-registries?sort=created_at%3Adesc&page=0&size=20&name=platform&state=Running",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "scr 1.1")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.registries.len(), 1);
    assert_eq!(answer.registries[0].account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.registries[0].bucket_name.as_deref(), Some("scr-platform"));
    assert_eq!(answer.registries[0].created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.registries[0].created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.registries[0].id, "7f1c2d3e4b5a69788796a5b4c3d2e1f0");
    assert_eq!(answer.registries[0].modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.registries[0].modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.registries[0].name, "platform");
    assert_eq!(answer.registries[0].private_domain.as_deref(), Some("platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com"));
    assert_eq!(answer.registries[0].public_visible_enabled, Some(false));
    assert_eq!(answer.registries[0].state.as_str(), "Running");
}

#[tokio::test]
async fn registries_create() {
    let wire = Wire::start();
    let client: ContainerRegistry = wire.client(ContainerRegistry::builder());
    let answer = client.create(ContainerRegistryCreateRequest::new("platform", false, Vec::<AllowedResource>::new(), Vec::<AllowedResource>::new(), false)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "registries.create",
        method: "POST",
        target: "/v1/container-registries",
        body: Some(r#"{"name":"platform","private_acl_enabled":false,"private_acl_resources":[],"public_acl_resources":[],"public_visible_enabled":false}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "scr 1.1")],
    });
    assert_eq!(answer.id, "7f1c2d3e4b5a69788796a5b4c3d2e1f0");
    assert_eq!(answer.message.as_deref(), Some(""));
    assert_eq!(answer.state.as_ref().map(|value| value.as_str()), Some("Creating"));
}

#[tokio::test]
async fn registries_show() {
    let wire = Wire::start();
    let client: ContainerRegistry = wire.client(ContainerRegistry::builder());
    let answer = client.show("7f1c2d3e4b5a69788796a5b4c3d2e1f0").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "registries.show",
        method: "GET",
        target: "/v1/container-registries/7f1c2d3e4b5a69788796a5b4c3d2e1f0",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "scr 1.1")],
    });
    assert_eq!(answer.registry.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.registry.bucket_id.as_deref(), Some("b0c1d2e3f405162738495a6b7c8d9e0f"));
    assert_eq!(answer.registry.bucket_name.as_deref(), Some("scr-platform"));
    assert_eq!(answer.registry.bucket_usage.as_deref(), Some("0"));
    assert_eq!(answer.registry.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.registry.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.registry.id, "7f1c2d3e4b5a69788796a5b4c3d2e1f0");
    assert_eq!(answer.registry.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.registry.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.registry.name, "platform");
    assert_eq!(answer.registry.private_acl_enabled, Some(false));
    assert!(answer.registry.private_acl_resources.is_empty());
    assert_eq!(answer.registry.private_domain, "platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com");
    assert_eq!(answer.registry.public_acl_enabled, Some(true));
    assert!(answer.registry.public_acl_resources.is_empty());
    assert_eq!(answer.registry.public_endpoint_enabled, Some(false));
    assert_eq!(answer.registry.public_visible_enabled, Some(false));
    assert_eq!(answer.registry.state.as_str(), "Running");
}

#[tokio::test]
async fn registries_delete() {
    let wire = Wire::start();
    let client: ContainerRegistry = wire.client(ContainerRegistry::builder());
    let () = client.delete("7f1c2d3e4b5a69788796a5b4c3d2e1f0").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "registries.delete",
        method: "DELETE",
        target: "/v1/container-registries/7f1c2d3e4b5a69788796a5b4c3d2e1f0",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "scr 1.1")],
    });
}

#[tokio::test]
async fn registries_list_connectable() {
    let wire = Wire::start();
    let client: ContainerRegistry = wire.client(ContainerRegistry::builder());
    let answer = client.list_connectable().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "registries.listConnectable",
        method: "GET",
        target: "/v1/container-registries/connectable-resources",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "scr 1.1")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.resources.len(), 1);
    assert_eq!(answer.resources[0].account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.resources[0].id, "7f1c2d3e4b5a69788796a5b4c3d2e1f0");
    assert_eq!(answer.resources[0].name, "platform");
    assert_eq!(answer.resources[0].private_domain.as_deref(), Some("platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com"));
    assert_eq!(answer.resources[0].kind.as_deref(), Some("registry"));
}

#[test]
fn answers_of_registries_check_name_decode() {
    answers::<CheckDuplicationResponse>(
        &[
            ("ours", r#"{"result":false}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_registries_list_decode() {
    answers::<ContainerRegistryListResponse>(
        &[
            ("ours", r#"{"count":1,"registries":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","bucket_name":"scr-platform","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"7f1c2d3e4b5a69788796a5b4c3d2e1f0","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform","private_domain":"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com","public_domain":null,"public_visible_enabled":false,"state":"Running"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_registries_create_decode() {
    answers::<ContainerRegistryCreateResponse>(
        &[
            ("ours", r#"{"id":"7f1c2d3e4b5a69788796a5b4c3d2e1f0","message":"","state":"Creating"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_registries_show_decode() {
    answers::<ContainerRegistryShowResponse>(
        &[
            ("ours", r#"{"registry":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","bucket_id":"b0c1d2e3f405162738495a6b7c8d9e0f","bucket_name":"scr-platform","bucket_usage":"0","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"7f1c2d3e4b5a69788796a5b4c3d2e1f0","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform","private_acl_enabled":false,"private_acl_resources":[],"private_domain":"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com","public_acl_enabled":true,"public_acl_resources":[],"public_domain":null,"public_endpoint_enabled":false,"public_visible_enabled":false,"state":"Running"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_registries_list_connectable_decode() {
    answers::<ConnectableResourceListResponse>(
        &[
            ("ours", r#"{"count":1,"resources":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","id":"7f1c2d3e4b5a69788796a5b4c3d2e1f0","name":"platform","private_domain":"platform-7f1c2d3e.scr.private.kr-west1.e.samsungsdscloud.com","public_domain":null,"type":"registry"}]}"#),
        ],
        &[
        ],
        &[],
    );
}
