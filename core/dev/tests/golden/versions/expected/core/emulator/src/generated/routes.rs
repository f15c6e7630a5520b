//! Every route of both clouds with its documented examples.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

use super::schemas::*;
use crate::model::*;

/// Every operation of every service.
pub static ROUTES: &[Route] = &[
    Route {
        id: "demo.list",
        of: "demo",
        vendor: Vendor::Samsung,
        service: "demo",
        method: "GET",
        path: "/v1/demo/{thing_id}",
        body: None,
        body_required: false,
        headers: &[],
        versions: &["1.0"],
        status: 200,
        reply: Reply::Json(&demo::THING_LIST),
        refusals: &[],
        resource: None,
        confidence: "reference",
        invented: &[],
        composed: &[],
        parameters: &[
            Parameter { name: "thing_id", in_path: true, required: true, schema: &Schema { kinds: &[Kind::String], ..ANY } },
            Parameter { name: "page", in_path: false, required: false, schema: &Schema { kinds: &[Kind::Integer], ..ANY } },
            Parameter { name: "size", in_path: false, required: false, schema: &Schema { kinds: &[Kind::Integer], ..ANY } },
        ],
        references: &[
        ],
        requests: &[
            Example { name: "documented", json: r#"{"thing_id":"t1"}"# },
        ],
        replies: &[
            Example { name: "one", json: r#"{"things":[]}"# },
        ],
    },
    Route {
        id: "demo.update",
        of: "demo",
        vendor: Vendor::Samsung,
        service: "demo",
        method: "PUT",
        path: "/v1/demo/{thing_id}",
        body: Some(&demo::THING_UPDATE),
        body_required: false,
        headers: &[("X-Mode", "fast")],
        versions: &["1.0", "1.1"],
        status: 202,
        reply: Reply::Json(&demo::THING),
        refusals: &[],
        resource: None,
        confidence: "reference",
        invented: &[],
        composed: &[],
        parameters: &[
            Parameter { name: "thing_id", in_path: true, required: true, schema: &Schema { kinds: &[Kind::String], ..ANY } },
            Parameter { name: "dry_run", in_path: false, required: false, schema: &Schema { kinds: &[Kind::Boolean], ..ANY } },
        ],
        references: &[
        ],
        requests: &[
            Example { name: "one", json: r#"{"thing_id":"a/b c","dry_run":true,"zone":"k","description":"구름"}"# },
        ],
        replies: &[
            Example { name: "one", json: r#"{"id":"x"}"# },
        ],
    },
    Route {
        id: "demo.config",
        of: "demo",
        vendor: Vendor::Samsung,
        service: "demo",
        method: "GET",
        path: "/v1/demo/{thing_id}/config",
        body: None,
        body_required: false,
        headers: &[],
        versions: &["1.0", "1.1"],
        status: 200,
        reply: Reply::File("text/plain"),
        refusals: &[],
        resource: None,
        confidence: "reference",
        invented: &[],
        composed: &[],
        parameters: &[
            Parameter { name: "thing_id", in_path: true, required: true, schema: &Schema { kinds: &[Kind::String], ..ANY } },
        ],
        references: &[
        ],
        requests: &[
            Example { name: "documented", json: r#"{"thing_id":"t1"}"# },
        ],
        replies: &[
            Example { name: "one", json: r#""em9uZTogawo=""# },
        ],
    },
];

/// API versions of every service that has any, as described, with what the vendor calls them.
pub static VERSIONS: &[(&str, &[(&str, &str)])] = &[
    ("demo", &[("1.0", "DEPRECATED"), ("1.1", "CURRENT")]),
];
