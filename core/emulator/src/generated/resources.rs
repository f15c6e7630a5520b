//! Resources that are kept by their description alone.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

/// Samsung Cloud Platform File Storage, from `core/api/file-storage.yaml`.
pub mod file_storage {
    use crate::resource_table::*;

    /// `volumes`.
    pub static VOLUMES: Resource = Resource {
        name: "file_storage/volumes",
        word: "volume",
        input: "volume_id",
        key: "id",
        item: "",
        fields: &["cifs_id", "encryption_enabled", "endpoint_path", "file_unit_recovery_enabled", "path", "usage", "account_id", "created_at", "id", "name", "protocol", "purpose", "state", "type_id", "type_name"],
        state: Some("state"),
        created: Some("created_at"),
        changed: None,
        unique: &[],
        needs: &[],
        drop: &[],
        parts: &[],
        filters: &[],
        answer: &[("volume_id", "id"), ("volume_name", "name")],
        defaults: &[("purpose", r#""none""#), ("encryption_enabled", r"false"), ("file_unit_recovery_enabled", r"false"), ("type_id", r#""jef22f67-ee83-4gg2-2ab6-3lf774ekfjdu""#), ("usage", r"0")],
        items: "filestorages",
        total: Some("count"),
        pages: Pages::Offset("offset", "limit"),
        per_page: 20,
        steps: Steps { create: &[("creating", 60), ("available", 0)], change: &[], delete: &[("deleting", 60)], failed: Some("error") },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(400, None, None), unready: Words(400, None, None) },
        samples: r"[]",
    };

    /// `accessRules`.
    pub static ACCESS_RULES: Resource = Resource {
        name: "file_storage/accessRules",
        word: "access rule",
        input: "",
        key: "object_id",
        item: "",
        fields: &["access_rule_state", "object_id", "object_type"],
        state: None,
        created: None,
        changed: None,
        unique: &[],
        needs: &[Need { input: "volume_id", resource: &super::file_storage::VOLUMES, states: &["available"], copies: &[], goes_along: true }],
        drop: &[("action", "remove")],
        parts: &[],
        filters: &[],
        answer: &[],
        defaults: &[("access_rule_state", r#""active""#)],
        items: "access_rules",
        total: Some("count"),
        pages: Pages::Whole,
        per_page: 20,
        steps: Steps { create: &[], change: &[], delete: &[], failed: None },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(400, None, None), unready: Words(400, None, None) },
        samples: r"[]",
    };
}

/// Samsung Cloud Platform Load Balancer, from `core/api/load-balancer.yaml`.
pub mod load_balancer {
    use crate::resource_table::*;

    /// `loadBalancers`.
    pub static LOAD_BALANCERS: Resource = Resource {
        name: "load_balancer/loadBalancers",
        word: "load balancer",
        input: "loadbalancer_id",
        key: "id",
        item: "loadbalancer",
        fields: &["account_id", "created_at", "created_by", "description", "firewall_id", "firewall_name", "health_check_ip", "id", "layer_type", "modified_at", "modified_by", "name", "public_nat_ip", "public_nat_state", "service_ip", "source_nat_ip", "state", "subnet_id", "vpc_id", "listener_count"],
        state: Some("state"),
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &[],
        needs: &[Need { input: "vpc_id", resource: &super::vpc::VPCS, states: &["ACTIVE"], copies: &[], goes_along: false }, Need { input: "subnet_id", resource: &super::vpc::SUBNETS, states: &["ACTIVE"], copies: &[], goes_along: false }, Need { input: "publicip_id", resource: &super::vpc::PUBLIC_IPS, states: &[], copies: &[("public_nat_ip", "ip_address")], goes_along: false }],
        drop: &[],
        parts: &[],
        filters: &[],
        answer: &[],
        defaults: &[("health_check_ip", r#"["10.0.1.102","10.0.1.103"]"#), ("source_nat_ip", r#""10.0.1.101""#), ("service_ip", r#""10.0.1.100""#)],
        items: "loadbalancers",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[("CREATING", 120), ("ACTIVE", 0)], change: &[], delete: &[("DELETING", 60)], failed: Some("ERROR") },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(409, None, None), unready: Words(409, None, None) },
        samples: r"[]",
    };
}

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
        drop: &[],
        parts: &[],
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
        drop: &[],
        parts: &[],
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

/// Samsung Cloud Platform VPC, from `core/api/vpc.yaml`.
pub mod vpc {
    use crate::resource_table::*;

    /// `vpcs`.
    pub static VPCS: Resource = Resource {
        name: "vpc/vpcs",
        word: "VPC",
        input: "vpc_id",
        key: "id",
        item: "vpc",
        fields: &["account_id", "created_at", "created_by", "modified_at", "modified_by", "cidr_count", "cidrs", "description", "id", "name", "state"],
        state: Some("state"),
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &[],
        needs: &[],
        drop: &[],
        parts: &[Part { field: "cidrs", add: &["vpcs.create", "vpcs.addCidr"], count: Some("cidr_count") }],
        filters: &[("cidr", "cidrs")],
        answer: &[],
        defaults: &[],
        items: "vpcs",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[("CREATING", 20), ("ACTIVE", 0)], change: &[], delete: &[("DELETING", 20)], failed: Some("ERROR") },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(409, None, None), unready: Words(409, None, None) },
        samples: r"[]",
    };

    /// `subnets`.
    pub static SUBNETS: Resource = Resource {
        name: "vpc/subnets",
        word: "subnet",
        input: "subnet_id",
        key: "id",
        item: "subnet",
        fields: &["account_id", "created_at", "created_by", "modified_at", "modified_by", "cidr", "gateway_ip_address", "id", "name", "state", "type", "vpc_id", "vpc_name", "allocation_pools", "description", "dhcp_ip_address", "dns_nameservers", "host_routes"],
        state: Some("state"),
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &[],
        needs: &[Need { input: "vpc_id", resource: &super::vpc::VPCS, states: &["ACTIVE"], copies: &[("vpc_name", "name")], goes_along: false }],
        drop: &[],
        parts: &[],
        filters: &[],
        answer: &[],
        defaults: &[],
        items: "subnets",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[("CREATING", 20), ("ACTIVE", 0)], change: &[], delete: &[("DELETING", 20)], failed: Some("ERROR") },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(409, None, None), unready: Words(409, None, None) },
        samples: r"[]",
    };

    /// `internetGateways`.
    pub static INTERNET_GATEWAYS: Resource = Resource {
        name: "vpc/internetGateways",
        word: "internet gateway",
        input: "internet_gateway_id",
        key: "id",
        item: "internet_gateway",
        fields: &["account_id", "created_at", "created_by", "modified_at", "modified_by", "description", "firewall_id", "id", "loggable", "name", "state", "type", "vpc_id", "vpc_name"],
        state: Some("state"),
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &[],
        needs: &[Need { input: "vpc_id", resource: &super::vpc::VPCS, states: &["ACTIVE"], copies: &[("vpc_name", "name"), ("name", "name")], goes_along: false }],
        drop: &[],
        parts: &[],
        filters: &[],
        answer: &[],
        defaults: &[("loggable", r"false")],
        items: "internet_gateways",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[("CREATING", 30), ("ACTIVE", 0)], change: &[], delete: &[("DELETING", 30)], failed: Some("ERROR") },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(409, None, None), unready: Words(409, None, None) },
        samples: r"[]",
    };

    /// `natGateways`.
    pub static NAT_GATEWAYS: Resource = Resource {
        name: "vpc/natGateways",
        word: "NAT gateway",
        input: "nat_gateway_id",
        key: "id",
        item: "nat_gateway",
        fields: &["account_id", "created_at", "created_by", "modified_at", "modified_by", "description", "id", "name", "nat_gateway_ip_address", "publicip_id", "state", "subnet_cidr", "subnet_id", "subnet_name", "vpc_id", "vpc_name"],
        state: Some("state"),
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &[],
        needs: &[Need { input: "subnet_id", resource: &super::vpc::SUBNETS, states: &["ACTIVE"], copies: &[("subnet_name", "name"), ("subnet_cidr", "cidr"), ("vpc_id", "vpc_id"), ("vpc_name", "vpc_name"), ("name", "name")], goes_along: false }, Need { input: "publicip_id", resource: &super::vpc::PUBLIC_IPS, states: &[], copies: &[("nat_gateway_ip_address", "ip_address")], goes_along: false }],
        drop: &[],
        parts: &[],
        filters: &[],
        answer: &[],
        defaults: &[],
        items: "nat_gateways",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[("CREATING", 30), ("ACTIVE", 0)], change: &[], delete: &[("DELETING", 30)], failed: Some("ERROR") },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(409, None, None), unready: Words(409, None, None) },
        samples: r"[]",
    };

    /// `publicIps`.
    pub static PUBLIC_IPS: Resource = Resource {
        name: "vpc/publicIps",
        word: "public IP address",
        input: "publicip_id",
        key: "id",
        item: "publicip",
        fields: &["account_id", "created_at", "created_by", "modified_at", "modified_by", "attached_resource_id", "attached_resource_name", "attached_resource_type", "description", "id", "ip_address", "state", "type"],
        state: Some("state"),
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &[],
        needs: &[],
        drop: &[],
        parts: &[],
        filters: &[],
        answer: &[],
        defaults: &[],
        items: "publicips",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[("RESERVED", 0)], change: &[], delete: &[], failed: None },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(409, None, None), unready: Words(400, None, None) },
        samples: r"[]",
    };
}
