//! Samsung Cloud Platform Security Group: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.

use gureum::security_group::*;

use crate::*;

#[tokio::test]
async fn security_groups_list() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let answer = client.security_groups().list_with(ListSecurityGroupsRequest::new()
            .size(20)
            .page(0)
            .sort("created_at:desc")
            .name("platform-nodes")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "securityGroups.list",
        method: "GET",
        target: "/v1/security-groups?size=20&page=0&sort=created_at%3Adesc&name=platform-nodes",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.security_groups.len(), 1);
    assert_eq!(answer.security_groups[0].account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.security_groups[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_groups[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_groups[0].description.as_deref(), Some("Nodes of the platform"));
    assert_eq!(answer.security_groups[0].id, "02fb574c-f30f-40e1-9f43-4d1572dee5bd");
    assert!(!answer.security_groups[0].loggable);
    assert_eq!(answer.security_groups[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_groups[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_groups[0].name, "platform-nodes");
    assert_eq!(answer.security_groups[0].rule_count, Some(2));
    assert_eq!(answer.security_groups[0].state.as_str(), "ACTIVE");
}

#[tokio::test]
async fn security_groups_create() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let answer = client.security_groups().create(SecurityGroupCreateRequest::new("platform-nodes")
            .description("Nodes of the platform")
            .loggable(false)
            .tags([Tag::new("team", "data")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "securityGroups.create",
        method: "POST",
        target: "/v1/security-groups",
        body: Some(r#"{"description":"Nodes of the platform","loggable":false,"name":"platform-nodes","tags":[{"key":"team","value":"data"}]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
    assert_eq!(answer.security_group.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.security_group.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group.description.as_deref(), Some("Nodes of the platform"));
    assert_eq!(answer.security_group.id, "02fb574c-f30f-40e1-9f43-4d1572dee5bd");
    assert!(!answer.security_group.loggable);
    assert_eq!(answer.security_group.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group.name, "platform-nodes");
    assert_eq!(answer.security_group.rule_count, Some(2));
    assert_eq!(answer.security_group.state.as_str(), "ACTIVE");
}

#[tokio::test]
async fn security_groups_show() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let answer = client.security_groups().show("02fb574c-f30f-40e1-9f43-4d1572dee5bd").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "securityGroups.show",
        method: "GET",
        target: "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
    assert_eq!(answer.security_group.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.security_group.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group.description.as_deref(), Some("Nodes of the platform"));
    assert_eq!(answer.security_group.id, "02fb574c-f30f-40e1-9f43-4d1572dee5bd");
    assert!(!answer.security_group.loggable);
    assert_eq!(answer.security_group.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group.name, "platform-nodes");
    assert_eq!(answer.security_group.rule_count, Some(2));
    assert_eq!(answer.security_group.state.as_str(), "ACTIVE");
}

#[tokio::test]
async fn security_groups_update() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let () = client.security_groups().update(SecurityGroupSetRequest::new("02fb574c-f30f-40e1-9f43-4d1572dee5bd")
            .description("Nodes of the platform")
            .loggable(true)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "securityGroups.update",
        method: "PUT",
        target: "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd",
        body: Some(r#"{"description":"Nodes of the platform","loggable":true}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
}

#[tokio::test]
async fn security_groups_delete() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let () = client.security_groups().delete("02fb574c-f30f-40e1-9f43-4d1572dee5bd").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "securityGroups.delete",
        method: "DELETE",
        target: "/v1/security-groups/02fb574c-f30f-40e1-9f43-4d1572dee5bd",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
}

#[tokio::test]
async fn rules_list() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let answer = client.rules().list(ListRulesRequest::new("02fb574c-f30f-40e1-9f43-4d1572dee5bd")
            .size(20)
            .page(0)
            .remote_ip_prefix("10.0.1.0/24")
            .direction("ingress")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "rules.list",
        method: "GET",
        target: "/v1/security-group-rules?size=20&page=0&security_group_id=02fb574c-f30f-40e1-9f43-4d1572dee5bd&remote_ip_prefix=10.0.1.0%2F24&direction=ingress",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.security_group_rules.len(), 1);
    assert_eq!(answer.security_group_rules[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group_rules[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group_rules[0].description.as_deref(), Some("HTTPS from the subnet"));
    assert_eq!(answer.security_group_rules[0].direction.as_str(), "ingress");
    assert_eq!(answer.security_group_rules[0].ethertype.as_deref(), Some("IPv4"));
    assert_eq!(answer.security_group_rules[0].id, "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77");
    assert_eq!(answer.security_group_rules[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group_rules[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group_rules[0].port_range_max, Some(443));
    assert_eq!(answer.security_group_rules[0].port_range_min, Some(443));
    assert_eq!(answer.security_group_rules[0].protocol.as_deref(), Some("tcp"));
    assert_eq!(answer.security_group_rules[0].remote_ip_prefix.as_deref(), Some("10.0.1.0/24"));
    assert_eq!(answer.security_group_rules[0].security_group_id, "02fb574c-f30f-40e1-9f43-4d1572dee5bd");
}

#[tokio::test]
async fn rules_create() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let answer = client.rules().create(SecurityGroupRuleCreateRequest::new("ingress", "02fb574c-f30f-40e1-9f43-4d1572dee5bd")
            .description("HTTPS from the subnet")
            .ethertype("IPv4")
            .port_range_max(443)
            .port_range_min(443)
            .protocol("tcp")
            .remote_ip_prefix("10.0.1.0/24")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "rules.create",
        method: "POST",
        target: "/v1/security-group-rules",
        body: Some(r#"{"description":"HTTPS from the subnet","direction":"ingress","ethertype":"IPv4","port_range_max":443,"port_range_min":443,"protocol":"tcp","remote_ip_prefix":"10.0.1.0/24","security_group_id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
    assert_eq!(answer.security_group_rule.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group_rule.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group_rule.description.as_deref(), Some("HTTPS from the subnet"));
    assert_eq!(answer.security_group_rule.direction.as_str(), "ingress");
    assert_eq!(answer.security_group_rule.ethertype.as_deref(), Some("IPv4"));
    assert_eq!(answer.security_group_rule.id, "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77");
    assert_eq!(answer.security_group_rule.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group_rule.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group_rule.port_range_max, Some(443));
    assert_eq!(answer.security_group_rule.port_range_min, Some(443));
    assert_eq!(answer.security_group_rule.protocol.as_deref(), Some("tcp"));
    assert_eq!(answer.security_group_rule.remote_ip_prefix.as_deref(), Some("10.0.1.0/24"));
    assert_eq!(answer.security_group_rule.security_group_id, "02fb574c-f30f-40e1-9f43-4d1572dee5bd");
}

#[tokio::test]
async fn rules_show() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let answer = client.rules().show("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "rules.show",
        method: "GET",
        target: "/v1/security-group-rules/5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
    assert_eq!(answer.security_group_rule.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group_rule.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group_rule.description.as_deref(), Some("HTTPS from the subnet"));
    assert_eq!(answer.security_group_rule.direction.as_str(), "ingress");
    assert_eq!(answer.security_group_rule.ethertype.as_deref(), Some("IPv4"));
    assert_eq!(answer.security_group_rule.id, "5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77");
    assert_eq!(answer.security_group_rule.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.security_group_rule.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.security_group_rule.port_range_max, Some(443));
    assert_eq!(answer.security_group_rule.port_range_min, Some(443));
    assert_eq!(answer.security_group_rule.protocol.as_deref(), Some("tcp"));
    assert_eq!(answer.security_group_rule.remote_ip_prefix.as_deref(), Some("10.0.1.0/24"));
    assert_eq!(answer.security_group_rule.security_group_id, "02fb574c-f30f-40e1-9f43-4d1572dee5bd");
}

#[tokio::test]
async fn rules_delete() {
    let wire = Wire::start();
    let client: SecurityGroup = wire.client(SecurityGroup::builder());
    let () = client.rules().delete("5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "rules.delete",
        method: "DELETE",
        target: "/v1/security-group-rules/5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "security-group 1.0")],
    });
}

#[test]
fn answers_of_security_groups_list_decode() {
    answers::<SecurityGroupListResponse>(
        &[
            ("ours", r#"{"count":1,"security_groups":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Nodes of the platform","id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","loggable":false,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-nodes","rule_count":2,"state":"ACTIVE"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_security_groups_create_decode() {
    answers::<SecurityGroupShowResponse>(
        &[
            ("ours", r#"{"security_group":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Nodes of the platform","id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","loggable":false,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-nodes","rule_count":2,"state":"ACTIVE"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_security_groups_show_decode() {
    answers::<SecurityGroupShowResponse>(
        &[
            ("ours", r#"{"security_group":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Nodes of the platform","id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd","loggable":false,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-nodes","rule_count":2,"state":"ACTIVE"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_rules_list_decode() {
    answers::<SecurityGroupRuleListResponse>(
        &[
            ("ours", r#"{"count":1,"security_group_rules":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"HTTPS from the subnet","direction":"ingress","ethertype":"IPv4","id":"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","port_range_max":443,"port_range_min":443,"protocol":"tcp","remote_group_id":null,"remote_ip_prefix":"10.0.1.0/24","security_group_id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_rules_create_decode() {
    answers::<SecurityGroupRuleShowResponse>(
        &[
            ("ours", r#"{"security_group_rule":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"HTTPS from the subnet","direction":"ingress","ethertype":"IPv4","id":"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","port_range_max":443,"port_range_min":443,"protocol":"tcp","remote_group_id":null,"remote_ip_prefix":"10.0.1.0/24","security_group_id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_rules_show_decode() {
    answers::<SecurityGroupRuleShowResponse>(
        &[
            ("ours", r#"{"security_group_rule":{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"HTTPS from the subnet","direction":"ingress","ethertype":"IPv4","id":"5b1b9a0e-6f3c-4a53-9d0e-3d6f0f1c2a77","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","port_range_max":443,"port_range_min":443,"protocol":"tcp","remote_group_id":null,"remote_ip_prefix":"10.0.1.0/24","security_group_id":"02fb574c-f30f-40e1-9f43-4d1572dee5bd"}}"#),
        ],
        &[
        ],
        &[],
    );
}
