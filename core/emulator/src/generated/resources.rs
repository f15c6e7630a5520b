//! Resources that are kept by their description alone.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

/// Samsung Cloud Platform Security Group, from `core/api/security-group.yaml`.
pub mod security_group {
    use crate::resource_table::*;

    /// `securityGroups`.
    pub static SECURITY_GROUPS: Resource = Resource {
        name: "security_group/securityGroups",
        word: "security group",
        input: "security_group_id",
        key: "id",
        item: "security_group",
        fields: &["account_id", "created_at", "created_by", "description", "id", "loggable", "modified_at", "modified_by", "name", "rule_count", "state"],
        state: Some("state"),
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &[],
        needs: &[],
        filters: &[],
        answer: &[],
        defaults: &[("loggable", r"false")],
        items: "security_groups",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[("ACTIVE", 0)], change: &[], delete: &[], failed: None },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(400, None, None), unready: Words(400, None, None) },
        samples: r"[]",
    };

    /// `rules`.
    pub static RULES: Resource = Resource {
        name: "security_group/rules",
        word: "security group rule",
        input: "security_group_rule_id",
        key: "id",
        item: "security_group_rule",
        fields: &["created_at", "created_by", "description", "direction", "ethertype", "id", "modified_at", "modified_by", "port_range_max", "port_range_min", "protocol", "remote_group_id", "remote_group_name", "remote_ip_prefix", "security_group_id"],
        state: None,
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &[],
        needs: &[Need { input: "security_group_id", resource: &super::security_group::SECURITY_GROUPS, states: &[], copies: &[], goes_along: true }, Need { input: "remote_group_id", resource: &super::security_group::SECURITY_GROUPS, states: &[], copies: &[("remote_group_name", "name")], goes_along: false }],
        filters: &[],
        answer: &[],
        defaults: &[("ethertype", r#""IPv4""#)],
        items: "security_group_rules",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[], change: &[], delete: &[], failed: None },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(400, None, None), unready: Words(400, None, None) },
        samples: r"[]",
    };
}
