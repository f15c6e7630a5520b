//! Samsung Cloud Platform IAM: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.

use gureum::iam::*;

use crate::*;

#[tokio::test]
async fn endpoints_list() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.endpoints().list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "endpoints.list",
        method: "GET",
        target: "/v1/endpoints",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.endpoints.len(), 2);
    assert_eq!(answer.endpoints[0].region.as_deref(), Some("kr-west1"));
    assert_eq!(answer.endpoints[0].service_name.as_deref(), Some("scp-iam"));
    assert_eq!(answer.endpoints[0].service_type, "scp-iam");
    assert_eq!(answer.endpoints[0].url, "https://iam.e.samsungsdscloud.com");
}

#[tokio::test]
async fn access_keys_list() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.access_keys().list_with(ListAccessKeysRequest::new()
            .with_count("true")
            .limit(20)
            .sort("created_at:desc")
            .access_key_type("PERMANENT")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "accessKeys.list",
        method: "GET",
        target: "/v1/access-keys?with_count=true&limit=20&sort=created_at%3Adesc&access_key_type=PERMANENT",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.access_keys.len(), 1);
    assert_eq!(answer.access_keys[0].access_key, "b754b12b39da4ce29a40c5e324650bd0");
    assert_eq!(answer.access_keys[0].access_key_type.as_ref().map(|value| value.as_str()), Some("PERMANENT"));
    assert_eq!(answer.access_keys[0].account_id.as_deref(), Some("f39c460fade34fecb05ede8f904b24b7"));
    assert_eq!(answer.access_keys[0].created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.access_keys[0].created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.access_keys[0].description.as_deref(), Some("platform-2026-11"));
    assert_eq!(answer.access_keys[0].expiration_timestamp.as_ref().map(|value| value.as_str()), Some("9999-12-31T23:59:59Z"));
    assert_eq!(answer.access_keys[0].id, "6558fc9df5b54c8a985465bdf637e097");
    assert!(answer.access_keys[0].is_enabled);
    assert_eq!(answer.access_keys[0].modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.access_keys[0].modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.access_keys[0].secret_key.as_ref().map(|value| value.reveal()), Some("c4150149-f7c6-46bc-9faa-d2b9d20e0899"));
    assert_eq!(answer.count, Some(1));
}

#[tokio::test]
async fn access_keys_create() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.access_keys().create(AccessKeyCreateRequest::new("PERMANENT")
            .description("platform-2026-11")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "accessKeys.create",
        method: "POST",
        target: "/v1/access-keys",
        body: Some(r#"{"access_key_type":"PERMANENT","description":"platform-2026-11"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.access_key.access_key, "b754b12b39da4ce29a40c5e324650bd0");
    assert_eq!(answer.access_key.access_key_type.as_ref().map(|value| value.as_str()), Some("PERMANENT"));
    assert_eq!(answer.access_key.account_id.as_deref(), Some("f39c460fade34fecb05ede8f904b24b7"));
    assert_eq!(answer.access_key.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.access_key.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.access_key.description.as_deref(), Some("platform-2026-11"));
    assert_eq!(answer.access_key.expiration_timestamp.as_ref().map(|value| value.as_str()), Some("9999-12-31T23:59:59Z"));
    assert_eq!(answer.access_key.id, "6558fc9df5b54c8a985465bdf637e097");
    assert!(answer.access_key.is_enabled);
    assert_eq!(answer.access_key.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.access_key.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.access_key.secret_key.as_ref().map(|value| value.reveal()), Some("c4150149-f7c6-46bc-9faa-d2b9d20e0899"));
}

#[tokio::test]
async fn access_keys_show() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.access_keys().show("6558fc9df5b54c8a985465bdf637e097").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "accessKeys.show",
        method: "GET",
        target: "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.access_key.access_key, "b754b12b39da4ce29a40c5e324650bd0");
    assert_eq!(answer.access_key.access_key_type.as_ref().map(|value| value.as_str()), Some("PERMANENT"));
    assert_eq!(answer.access_key.account_id.as_deref(), Some("f39c460fade34fecb05ede8f904b24b7"));
    assert_eq!(answer.access_key.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.access_key.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.access_key.description.as_deref(), Some("platform-2026-11"));
    assert_eq!(answer.access_key.expiration_timestamp.as_ref().map(|value| value.as_str()), Some("9999-12-31T23:59:59Z"));
    assert_eq!(answer.access_key.id, "6558fc9df5b54c8a985465bdf637e097");
    assert!(answer.access_key.is_enabled);
    assert_eq!(answer.access_key.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.access_key.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.access_key.secret_key.as_ref().map(|value| value.reveal()), Some("c4150149-f7c6-46bc-9faa-d2b9d20e0899"));
}

#[tokio::test]
async fn access_keys_update() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.access_keys().update(AccessKeyUpdateRequest::new("6558fc9df5b54c8a985465bdf637e097")
            .is_enabled(false)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "accessKeys.update",
        method: "PUT",
        target: "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097",
        body: Some(r#"{"is_enabled":false}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.access_key.access_key, "b754b12b39da4ce29a40c5e324650bd0");
    assert_eq!(answer.access_key.access_key_type.as_ref().map(|value| value.as_str()), Some("PERMANENT"));
    assert_eq!(answer.access_key.account_id.as_deref(), Some("f39c460fade34fecb05ede8f904b24b7"));
    assert_eq!(answer.access_key.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.access_key.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.access_key.description.as_deref(), Some("platform-2026-11"));
    assert_eq!(answer.access_key.expiration_timestamp.as_ref().map(|value| value.as_str()), Some("9999-12-31T23:59:59Z"));
    assert_eq!(answer.access_key.id, "6558fc9df5b54c8a985465bdf637e097");
    assert!(!answer.access_key.is_enabled);
    assert_eq!(answer.access_key.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.access_key.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.access_key.secret_key.as_ref().map(|value| value.reveal()), Some("c4150149-f7c6-46bc-9faa-d2b9d20e0899"));
}

#[tokio::test]
async fn access_keys_delete() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let () = client.access_keys().delete("6558fc9df5b54c8a985465bdf637e097").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "accessKeys.delete",
        method: "DELETE",
        target: "/v1/access-keys/6558fc9df5b54c8a985465bdf637e097",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
}

#[tokio::test]
async fn groups_list() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.groups().list_with(ListGroupsRequest::new()
            .size(20)
            .page(0)
            .sort("created_at:desc")
            .name("PlatformUsers")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "groups.list",
        method: "GET",
        target: "/v1/groups?size=20&page=0&sort=created_at%3Adesc&name=PlatformUsers",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.groups.len(), 1);
    assert_eq!(answer.groups[0].created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.groups[0].created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.groups[0].creator_email.as_deref(), Some("kim@example.com"));
    assert_eq!(answer.groups[0].creator_name.as_deref(), Some("Kim"));
    assert_eq!(answer.groups[0].description.as_deref(), Some("Users of the platform"));
    assert_eq!(answer.groups[0].domain_name.as_deref(), Some("scp"));
    assert_eq!(answer.groups[0].id, "a946662dc4314dac93da413a32457459");
    assert!(answer.groups[0].members.is_empty());
    assert_eq!(answer.groups[0].modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.groups[0].modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.groups[0].name, "PlatformUsers");
    assert!(answer.groups[0].policies.is_empty());
    assert!(answer.groups[0].roles.is_empty());
    assert_eq!(answer.groups[0].kind.as_ref().map(|value| value.as_str()), Some("USER_DEFINED"));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.size, Some(20));
    assert_eq!(answer.sort, ["created_at:desc"]);
}

#[tokio::test]
async fn groups_show() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.groups().show("a946662dc4314dac93da413a32457459").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "groups.show",
        method: "GET",
        target: "/v1/groups/a946662dc4314dac93da413a32457459",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.group.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.group.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.group.creator_email.as_deref(), Some("kim@example.com"));
    assert_eq!(answer.group.creator_name.as_deref(), Some("Kim"));
    assert_eq!(answer.group.description.as_deref(), Some("Users of the platform"));
    assert_eq!(answer.group.domain_name.as_deref(), Some("scp"));
    assert_eq!(answer.group.id, "a946662dc4314dac93da413a32457459");
    assert!(answer.group.members.is_empty());
    assert_eq!(answer.group.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.group.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.group.name, "PlatformUsers");
    assert!(answer.group.policies.is_empty());
    assert!(answer.group.roles.is_empty());
    assert_eq!(answer.group.kind.as_ref().map(|value| value.as_str()), Some("USER_DEFINED"));
}

#[tokio::test]
async fn members_list() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.members().list(ListMembersRequest::new("a946662dc4314dac93da413a32457459")
            .size(20)
            .page(0)
            .sort("created_at:desc")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "members.list",
        method: "GET",
        target: "/v1/groups/a946662dc4314dac93da413a32457459/members?size=20&page=0&sort=created_at%3Adesc",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.group_members.len(), 1);
    assert_eq!(answer.group_members[0].created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.group_members[0].created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.group_members[0].creator_created_at.as_ref().map(|value| value.as_str()), Some("2026-10-01T00:00:00Z"));
    assert_eq!(answer.group_members[0].creator_email.as_deref(), Some("kim@example.com"));
    assert_eq!(answer.group_members[0].creator_name.as_deref(), Some("Kim"));
    assert_eq!(answer.group_members[0].group_names, ["PlatformUsers"]);
    assert_eq!(answer.group_members[0].user_created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.group_members[0].user_email.as_deref(), Some("lee@example.com"));
    assert_eq!(answer.group_members[0].user_id, "ef50cdc207f05f6fb8f20219f229ed1f");
    assert_eq!(answer.group_members[0].user_name.as_deref(), Some("lee"));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.size, Some(20));
    assert_eq!(answer.sort, ["created_at:desc"]);
}

#[tokio::test]
async fn members_add() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.members().add(GroupMemberCreateRequest::new("a946662dc4314dac93da413a32457459", "ef50cdc207f05f6fb8f20219f229ed1f")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "members.add",
        method: "POST",
        target: "/v1/groups/a946662dc4314dac93da413a32457459/members",
        body: Some(r#"{"user_id":"ef50cdc207f05f6fb8f20219f229ed1f"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.group_member.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.group_member.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.group_member.creator_email.as_deref(), Some("kim@example.com"));
    assert_eq!(answer.group_member.creator_name.as_deref(), Some("Kim"));
    assert_eq!(answer.group_member.user_email.as_deref(), Some("lee@example.com"));
    assert_eq!(answer.group_member.user_id, "ef50cdc207f05f6fb8f20219f229ed1f");
    assert_eq!(answer.group_member.user_name.as_deref(), Some("lee"));
}

#[tokio::test]
async fn members_remove() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let () = client.members().remove(RemoveMembersRequest::new("a946662dc4314dac93da413a32457459", "ef50cdc207f05f6fb8f20219f229ed1f")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "members.remove",
        method: "DELETE",
        target: "/v1/groups/a946662dc4314dac93da413a32457459/members/ef50cdc207f05f6fb8f20219f229ed1f",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
}

#[tokio::test]
async fn users_list() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.users().list(ListUsersRequest::new("f39c460fade34fecb05ede8f904b24b7")
            .size(20)
            .page(0)
            .sort("created_at:desc")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "users.list",
        method: "GET",
        target: "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users?size=20&page=0&sort=created_at%3Adesc",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.size, Some(20));
    assert_eq!(answer.users.len(), 1);
    assert_eq!(answer.users[0].account_id.as_deref(), Some("f39c460fade34fecb05ede8f904b24b7"));
    assert_eq!(answer.users[0].created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.users[0].created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.users[0].description.as_deref(), Some("Data scientist"));
    assert_eq!(answer.users[0].email.as_deref(), Some("lee@example.com"));
    assert_eq!(answer.users[0].email_authenticated, Some(true));
    assert!(answer.users[0].groups.is_empty());
    assert_eq!(answer.users[0].id, "ef50cdc207f05f6fb8f20219f229ed1f");
    assert_eq!(answer.users[0].modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.users[0].modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.users[0].name.as_deref(), Some("Lee"));
    assert_eq!(answer.users[0].kind.as_ref().map(|value| value.as_str()), Some("IAM"));
    assert_eq!(answer.users[0].user_name.as_deref(), Some("lee"));
}

#[tokio::test]
async fn users_create() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.users().create(UserCreateRequest::new("f39c460fade34fecb05ede8f904b24b7", "Example-9x!Kq", true, "lee")
            .description("Data scientist")
            .group_ids(Vec::<String>::new())
            .policy_ids(Vec::<String>::new())
            .tags(Vec::<Tag>::new())).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "users.create",
        method: "POST",
        target: "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users",
        body: Some(r#"{"description":"Data scientist","group_ids":[],"password":"Example-9x!Kq","policy_ids":[],"tags":[],"temporary_password":true,"user_name":"lee"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f39c460fade34fecb05ede8f904b24b7"));
    assert_eq!(answer.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.description.as_deref(), Some("Data scientist"));
    assert_eq!(answer.email.as_deref(), Some("lee@example.com"));
    assert_eq!(answer.email_authenticated, Some(true));
    assert!(answer.groups.is_empty());
    assert_eq!(answer.id, "ef50cdc207f05f6fb8f20219f229ed1f");
    assert_eq!(answer.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.name.as_deref(), Some("Lee"));
    assert_eq!(answer.kind.as_ref().map(|value| value.as_str()), Some("IAM"));
    assert_eq!(answer.user_name.as_deref(), Some("lee"));
}

#[tokio::test]
async fn users_show() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let answer = client.users().show(ShowUsersRequest::new("f39c460fade34fecb05ede8f904b24b7", "ef50cdc207f05f6fb8f20219f229ed1f")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "users.show",
        method: "GET",
        target: "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users/ef50cdc207f05f6fb8f20219f229ed1f",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
    assert_eq!(answer.account_id.as_deref(), Some("f39c460fade34fecb05ede8f904b24b7"));
    assert_eq!(answer.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.created_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.description.as_deref(), Some("Data scientist"));
    assert_eq!(answer.email.as_deref(), Some("lee@example.com"));
    assert_eq!(answer.email_authenticated, Some(true));
    assert!(answer.groups.is_empty());
    assert_eq!(answer.id, "ef50cdc207f05f6fb8f20219f229ed1f");
    assert_eq!(answer.modified_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.modified_by.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
    assert_eq!(answer.name.as_deref(), Some("Lee"));
    assert_eq!(answer.kind.as_ref().map(|value| value.as_str()), Some("IAM"));
    assert_eq!(answer.user_name.as_deref(), Some("lee"));
}

#[tokio::test]
async fn users_delete() {
    let wire = Wire::start();
    let client: Iam = wire.client(Iam::builder());
    let () = client.users().delete(DeleteUsersRequest::new("f39c460fade34fecb05ede8f904b24b7", "ef50cdc207f05f6fb8f20219f229ed1f")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "users.delete",
        method: "DELETE",
        target: "/v1/accounts/f39c460fade34fecb05ede8f904b24b7/users/ef50cdc207f05f6fb8f20219f229ed1f",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "iam 1.4")],
    });
}

#[test]
fn answers_of_endpoints_list_decode() {
    answers::<ListEndpointsResponse>(
        &[
            ("ours", r#"{"endpoints":[{"region":"kr-west1","service_name":"scp-iam","service_type":"scp-iam","url":"https://iam.e.samsungsdscloud.com"},{"region":"kr-west1","service_name":"ske","service_type":"ske","url":"https://ske.kr-west1.e.samsungsdscloud.com"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_access_keys_list_decode() {
    answers::<ListAccessKeyResponse>(
        &[
            ("ours", r#"{"access_keys":[{"access_key":"b754b12b39da4ce29a40c5e324650bd0","access_key_type":"PERMANENT","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"platform-2026-11","expiration_timestamp":"9999-12-31T23:59:59Z","id":"6558fc9df5b54c8a985465bdf637e097","is_enabled":true,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","parent_access_key_id":null,"secret_key":"c4150149-f7c6-46bc-9faa-d2b9d20e0899"}],"count":1}"#),
        ],
        &[
        ],
        &["/access_keys/*/secret_key"],
    );
}

#[test]
fn answers_of_access_keys_create_decode() {
    answers::<AccessKeyResponse>(
        &[
            ("ours", r#"{"access_key":{"access_key":"b754b12b39da4ce29a40c5e324650bd0","access_key_type":"PERMANENT","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"platform-2026-11","expiration_timestamp":"9999-12-31T23:59:59Z","id":"6558fc9df5b54c8a985465bdf637e097","is_enabled":true,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","parent_access_key_id":null,"secret_key":"c4150149-f7c6-46bc-9faa-d2b9d20e0899"}}"#),
        ],
        &[
        ],
        &["/access_key/secret_key"],
    );
}

#[test]
fn answers_of_access_keys_show_decode() {
    answers::<AccessKeyResponse>(
        &[
            ("ours", r#"{"access_key":{"access_key":"b754b12b39da4ce29a40c5e324650bd0","access_key_type":"PERMANENT","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"platform-2026-11","expiration_timestamp":"9999-12-31T23:59:59Z","id":"6558fc9df5b54c8a985465bdf637e097","is_enabled":true,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","parent_access_key_id":null,"secret_key":"c4150149-f7c6-46bc-9faa-d2b9d20e0899"}}"#),
        ],
        &[
        ],
        &["/access_key/secret_key"],
    );
}

#[test]
fn answers_of_access_keys_update_decode() {
    answers::<AccessKeyResponse>(
        &[
            ("ours", r#"{"access_key":{"access_key":"b754b12b39da4ce29a40c5e324650bd0","access_key_type":"PERMANENT","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"platform-2026-11","expiration_timestamp":"9999-12-31T23:59:59Z","id":"6558fc9df5b54c8a985465bdf637e097","is_enabled":false,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","parent_access_key_id":null,"secret_key":"c4150149-f7c6-46bc-9faa-d2b9d20e0899"}}"#),
        ],
        &[
        ],
        &["/access_key/secret_key"],
    );
}

#[test]
fn answers_of_groups_list_decode() {
    answers::<GroupPageResponse>(
        &[
            ("ours", r#"{"count":1,"groups":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","creator_email":"kim@example.com","creator_name":"Kim","description":"Users of the platform","domain_name":"scp","id":"a946662dc4314dac93da413a32457459","members":[],"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"PlatformUsers","policies":[],"roles":[],"type":"USER_DEFINED"}],"page":0,"size":20,"sort":["created_at:desc"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_groups_show_decode() {
    answers::<GroupShowResponse>(
        &[
            ("ours", r#"{"group":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","creator_email":"kim@example.com","creator_name":"Kim","description":"Users of the platform","domain_name":"scp","id":"a946662dc4314dac93da413a32457459","members":[],"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"PlatformUsers","policies":[],"roles":[],"type":"USER_DEFINED"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_members_list_decode() {
    answers::<GroupMemberPageResponse>(
        &[
            ("ours", r#"{"count":1,"group_members":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","creator_created_at":"2026-10-01T00:00:00Z","creator_email":"kim@example.com","creator_name":"Kim","group_names":["PlatformUsers"],"user_created_at":"2026-11-01T00:00:00Z","user_email":"lee@example.com","user_id":"ef50cdc207f05f6fb8f20219f229ed1f","user_name":"lee"}],"page":0,"size":20,"sort":["created_at:desc"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_members_add_decode() {
    answers::<GroupMemberCreateResponse>(
        &[
            ("ours", r#"{"group_member":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","creator_email":"kim@example.com","creator_name":"Kim","user_email":"lee@example.com","user_id":"ef50cdc207f05f6fb8f20219f229ed1f","user_name":"lee"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_users_list_decode() {
    answers::<UserPage>(
        &[
            ("ours", r#"{"users":[{"id":"ef50cdc207f05f6fb8f20219f229ed1f","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data scientist","email":"lee@example.com","email_authenticated":true,"groups":[],"name":"Lee","user_name":"lee","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","type":"IAM"}],"count":1,"page":0,"size":20}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_users_create_decode() {
    answers::<User>(
        &[
            ("ours", r#"{"id":"ef50cdc207f05f6fb8f20219f229ed1f","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data scientist","email":"lee@example.com","email_authenticated":true,"groups":[],"name":"Lee","user_name":"lee","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","type":"IAM"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_users_show_decode() {
    answers::<User>(
        &[
            ("ours", r#"{"id":"ef50cdc207f05f6fb8f20219f229ed1f","account_id":"f39c460fade34fecb05ede8f904b24b7","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Data scientist","email":"lee@example.com","email_authenticated":true,"groups":[],"name":"Lee","user_name":"lee","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","type":"IAM"}"#),
        ],
        &[
        ],
        &[],
    );
}
