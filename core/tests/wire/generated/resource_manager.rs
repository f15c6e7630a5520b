//! Samsung Cloud Platform Resource Manager: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/resource-manager.yaml`; do not edit.

use gureum::resource_manager::*;

use crate::*;

#[tokio::test]
async fn resource_groups_list() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let answer = client.resource_groups().list_with(ListResourceGroupsRequest::new()
            .size(20)
            .page(0)
            .sort("created_at:desc")
            .name("data-platform")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "resourceGroups.list",
        method: "GET",
        target: "/v1/resource-groups?size=20&page=0&sort=created_at%3Adesc&name=data-platform",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.resource_groups.len(), 1);
    assert_eq!(answer.resource_groups[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.resource_groups[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.resource_groups[0].description.as_deref(), Some("Data platform"));
    assert_eq!(answer.resource_groups[0].id, "0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.resource_groups[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.resource_groups[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.resource_groups[0].name.as_deref(), Some("data-platform"));
    assert_eq!(answer.resource_groups[0].region.as_deref(), Some("kr-west1"));
    assert_eq!(answer.resource_groups[0].resource_types, ["virtual-server"]);
    assert_eq!(answer.resource_groups[0].tags.len(), 1);
    assert_eq!(answer.resource_groups[0].tags[0].key, "team");
    assert_eq!(answer.resource_groups[0].tags[0].value.as_deref(), Some("data"));
    assert_eq!(answer.size, Some(20));
    assert_eq!(answer.sort, ["created_at:desc"]);
}

#[tokio::test]
async fn resource_groups_create() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let answer = client.resource_groups().create(ResourceGroupCreateRequest::new("data-platform")
            .description("Data platform")
            .resource_types(["virtual-server"])
            .tags([Tag::new("team")
            .value("data")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "resourceGroups.create",
        method: "POST",
        target: "/v1/resource-groups",
        body: Some(r#"{"description":"Data platform","name":"data-platform","resource_types":["virtual-server"],"tags":[{"key":"team","value":"data"}]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
    assert_eq!(answer.resource_group.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.resource_group.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.resource_group.description.as_deref(), Some("Data platform"));
    assert_eq!(answer.resource_group.id, "0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.resource_group.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.resource_group.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.resource_group.name.as_deref(), Some("data-platform"));
    assert_eq!(answer.resource_group.region.as_deref(), Some("kr-west1"));
    assert_eq!(answer.resource_group.resource_types, ["virtual-server"]);
    assert_eq!(answer.resource_group.srn, "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.resource_group.tags.len(), 1);
    assert_eq!(answer.resource_group.tags[0].key, "team");
    assert_eq!(answer.resource_group.tags[0].value.as_deref(), Some("data"));
}

#[tokio::test]
async fn resource_groups_show() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let answer = client.resource_groups().show("0fdd87aab8cb46f59b7c1f81ed03fb3e").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "resourceGroups.show",
        method: "GET",
        target: "/v1/resource-groups/0fdd87aab8cb46f59b7c1f81ed03fb3e",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
    assert_eq!(answer.resource_group.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.resource_group.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.resource_group.description.as_deref(), Some("Data platform"));
    assert_eq!(answer.resource_group.id, "0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.resource_group.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.resource_group.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.resource_group.name.as_deref(), Some("data-platform"));
    assert_eq!(answer.resource_group.region.as_deref(), Some("kr-west1"));
    assert_eq!(answer.resource_group.resource_types, ["virtual-server"]);
    assert_eq!(answer.resource_group.srn, "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.resource_group.tags.len(), 1);
    assert_eq!(answer.resource_group.tags[0].key, "team");
    assert_eq!(answer.resource_group.tags[0].value.as_deref(), Some("data"));
}

#[tokio::test]
async fn resource_groups_delete() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let () = client.resource_groups().delete("0fdd87aab8cb46f59b7c1f81ed03fb3e").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "resourceGroups.delete",
        method: "DELETE",
        target: "/v1/resource-groups/0fdd87aab8cb46f59b7c1f81ed03fb3e",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
}

#[tokio::test]
async fn resources_show() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let answer = client.resources().show("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "resources.show",
        method: "GET",
        target: "/v1/resources/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
    assert_eq!(answer.resource.account_id.as_deref(), Some("f1e6c81a2b054582878cb9724dc2ce9f"));
    assert_eq!(answer.resource.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.resource.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.resource.id, "0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.resource.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.resource.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.resource.product_name.as_deref(), Some("Resource Groups"));
    assert_eq!(answer.resource.region.as_deref(), Some("kr-west1"));
    assert_eq!(answer.resource.resource_name.as_deref(), Some("data-platform"));
    assert_eq!(answer.resource.resource_type.as_deref(), Some("resource-group"));
    assert_eq!(answer.resource.resource_type_display_name.as_deref(), Some("Resource Group"));
    assert_eq!(answer.resource.srn.as_deref(), Some("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e"));
    assert_eq!(answer.resource.state.as_deref(), Some("ACTIVE"));
    assert_eq!(answer.resource.tags.len(), 1);
}

#[tokio::test]
async fn tags_list() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let answer = client.tags().list_with(ListTagsRequest::new()
            .size(20)
            .page(0)
            .sort("key:asc")
            .key("team")
            .value("data")
            .resource_type("resource-group")
            .service_type("resourcemanager")
            .offering("e")
            .region("kr-west1")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "tags.list",
        method: "GET",
        target: "/v1/tags?size=20&page=0&sort=key%3Aasc&key=team&value=data&resource_type=resource-group&service_type=resourcemanager&offering=e&region=kr-west1",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
    assert_eq!(answer.content.len(), 1);
    assert_eq!(answer.content[0].key, "team");
    assert_eq!(answer.content[0].srn, "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.content[0].value, "data");
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.size, Some(20));
    assert_eq!(answer.sort, ["created_at:desc"]);
}

#[tokio::test]
async fn tags_list_of_resource() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let answer = client.tags().list_of_resource(ListOfResourceTagsRequest::new("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e")
            .size(50)
            .page(0)
            .sort("key:asc")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "tags.listOfResource",
        method: "GET",
        target: "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e?size=50&page=0&sort=key%3Aasc",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
    assert_eq!(answer.content.srn, "srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e");
    assert_eq!(answer.content.tags.len(), 1);
    assert_eq!(answer.content.tags[0].key, "team");
    assert_eq!(answer.content.tags[0].value.as_deref(), Some("data"));
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.size, Some(50));
    assert_eq!(answer.sort, ["created_at:desc"]);
}

#[tokio::test]
async fn tags_delete_of_resource() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let () = client.tags().delete_of_resource("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "tags.deleteOfResource",
        method: "DELETE",
        target: "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
}

#[tokio::test]
async fn tags_set_of_resource() {
    let wire = Wire::start();
    let client: ResourceManager = wire.client(ResourceManager::builder());
    let answer = client.tags().set_of_resource(TagSetRequest::new("srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e", [Tag::new("team")
            .value("data")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "tags.setOfResource",
        method: "PUT",
        target: "/v1/tags/srn%3Ae%3A%3Af1e6c81a2b054582878cb9724dc2ce9f%3Akr-west1%3A%3Aresourcemanager%3Aresource-group%2F0fdd87aab8cb46f59b7c1f81ed03fb3e/bulk",
        body: Some(r#"{"tags":[{"key":"team","value":"data"}]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "resourcemanager 1.0")],
    });
    assert_eq!(answer.content.as_ref().unwrap().len(), 1);
}

#[test]
fn answers_of_resource_groups_list_decode() {
    answers::<ResourceGroupPageResponse>(
        &[
            ("ours", r#"{"count":1,"page":0,"resource_groups":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data platform","id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"data-platform","region":"kr-west1","resource_types":["virtual-server"],"tags":[{"key":"team","value":"data"}]}],"size":20,"sort":["created_at:desc"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_resource_groups_create_decode() {
    answers::<ResourceGroupCreateResponse>(
        &[
            ("ours", r#"{"resource_group":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data platform","id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"data-platform","region":"kr-west1","resource_types":["virtual-server"],"srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","tags":[{"key":"team","value":"data"}]}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_resource_groups_show_decode() {
    answers::<ResourceGroupShowResponse>(
        &[
            ("ours", r#"{"resource_group":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data platform","id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"data-platform","region":"kr-west1","resource_types":["virtual-server"],"srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","tags":[{"key":"team","value":"data"}]}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_resources_show_decode() {
    answers::<ResourceShowResponse>(
        &[
            ("ours", r#"{"resource":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"0fdd87aab8cb46f59b7c1f81ed03fb3e","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","product_name":"Resource Groups","region":"kr-west1","resource_name":"data-platform","resource_type":"resource-group","resource_type_display_name":"Resource Group","srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","state":"ACTIVE","tags":[{"key":"team","value":"data"}]}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_tags_list_decode() {
    answers::<TagListResponse>(
        &[
            ("ours", r#"{"content":[{"key":"team","srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","value":"data"}],"count":1,"page":0,"size":20,"sort":["created_at:desc"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_tags_list_of_resource_decode() {
    answers::<TagShowListResponse>(
        &[
            ("ours", r#"{"content":{"srn":"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e","tags":[{"key":"team","value":"data"}]},"count":1,"page":0,"size":50,"sort":["created_at:desc"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_tags_set_of_resource_decode() {
    answers::<TagBaseResponse>(
        &[
            ("ours", r#"{"content":{"srn:e::f1e6c81a2b054582878cb9724dc2ce9f:kr-west1::resourcemanager:resource-group/0fdd87aab8cb46f59b7c1f81ed03fb3e":[{"key":"team","value":"data"}]}}"#),
        ],
        &[
        ],
        &[],
    );
}
