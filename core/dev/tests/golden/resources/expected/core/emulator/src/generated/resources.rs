//! Resources that are kept by their description alone.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

/// Demo, from `core/api/demo.yaml`.
pub mod demo {
    use crate::resource_table::*;

    /// `networks`.
    pub static NETWORKS: Resource = Resource {
        name: "demo/networks",
        word: "network",
        input: "network_id",
        key: "id",
        item: "network",
        fields: &["id", "name", "cidr", "description", "mtu", "owner", "state", "created_at", "modified_at", "subnet_count"],
        state: Some("state"),
        created: Some("created_at"),
        changed: Some("modified_at"),
        unique: &["name"],
        needs: &[],
        filters: &[],
        answer: &[],
        defaults: &[("mtu", r"1500")],
        items: "networks",
        total: Some("count"),
        pages: Pages::Number("page", "size", 0),
        per_page: 20,
        steps: Steps { create: &[("CREATING", 10), ("ACTIVE", 0)], change: &[("EDITING", 5), ("ACTIVE", 0)], delete: &[("DELETING", 5)], failed: Some("ERROR") },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(409, Some("Network.NameTaken"), None), in_use: Words(409, Some("Network.InUse"), Some("The network has subnets.")), unready: Words(400, None, None) },
        samples: r"[]",
    };

    /// `subnets`.
    pub static SUBNETS: Resource = Resource {
        name: "demo/subnets",
        word: "subnet",
        input: "subnet_id",
        key: "id",
        item: "",
        fields: &["id", "name", "network_id", "network_name", "size_name", "created_at"],
        state: None,
        created: Some("created_at"),
        changed: None,
        unique: &[],
        needs: &[Need { input: "network_id", resource: &super::demo::NETWORKS, states: &["ACTIVE"], copies: &[("network_name", "name")], goes_along: false }, Need { input: "size_name", resource: &super::demo::SIZES, states: &[], copies: &[], goes_along: false }],
        filters: &[("label", "name")],
        answer: &[("resource_id", "id")],
        defaults: &[],
        items: "subnets",
        total: None,
        pages: Pages::Offset("offset", "limit"),
        per_page: 2,
        steps: Steps { create: &[], change: &[], delete: &[], failed: None },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(400, None, None), unready: Words(400, None, None) },
        samples: r"[]",
    };

    /// `notes`.
    pub static NOTES: Resource = Resource {
        name: "demo/notes",
        word: "notes",
        input: "",
        key: "id",
        item: "",
        fields: &["id", "subnet_id", "words"],
        state: None,
        created: None,
        changed: None,
        unique: &[],
        needs: &[Need { input: "subnet_id", resource: &super::demo::SUBNETS, states: &[], copies: &[], goes_along: true }],
        filters: &[],
        answer: &[],
        defaults: &[],
        items: "notes",
        total: Some("count"),
        pages: Pages::Whole,
        per_page: 20,
        steps: Steps { create: &[], change: &[], delete: &[], failed: None },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(400, None, None), unready: Words(400, None, None) },
        samples: r"[]",
    };

    /// `sizes`.
    pub static SIZES: Resource = Resource {
        name: "demo/sizes",
        word: "sizes",
        input: "",
        key: "name",
        item: "",
        fields: &["name", "hosts"],
        state: None,
        created: None,
        changed: None,
        unique: &[],
        needs: &[],
        filters: &[],
        answer: &[],
        defaults: &[],
        items: "sizes",
        total: None,
        pages: Pages::Whole,
        per_page: 20,
        steps: Steps { create: &[], change: &[], delete: &[], failed: None },
        refusals: Refusals { unknown: Words(404, None, None), taken: Words(400, None, None), in_use: Words(400, None, None), unready: Words(400, None, None) },
        samples: r#"[{"name":"small","hosts":14},{"name":"large","hosts":254}]"#,
    };
}
