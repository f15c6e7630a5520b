//! Every route of both clouds with its documented examples.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

use super::schemas::*;
use crate::model::*;

/// Every operation of every service.
pub static ROUTES: &[Route] = &[
    Route {
        id: "things.show",
        of: "demo",
        vendor: Vendor::Naver,
        service: "",
        method: "POST",
        path: "/v1/things/show",
        body: None,
        body_required: false,
        headers: &[],
        versions: &[],
        status: 200,
        reply: Reply::Json(&demo::THING),
        refusals: &[],
        resource: None,
        confidence: "documented",
        invented: &[],
        composed: &[],
        parameters: &[
        ],
        references: &[
        ],
        requests: &[
            Example { name: "documented", json: r"{}" },
        ],
        replies: &[
            Example { name: "usual", json: r#"{"id":"t1","state":"RUNNING","made":"2025-01-01T00:00:00Z","parts":[{"size":3}],"names":["a"],"extra_map":{"a":1},"none":{},"code":7}"# },
            Example { name: "odd", json: r#"{"id":"","state":"","parts":{},"count":""}"# },
        ],
    },
    Route {
        id: "things.file",
        of: "demo",
        vendor: Vendor::Naver,
        service: "",
        method: "POST",
        path: "/v1/things/file",
        body: None,
        body_required: false,
        headers: &[],
        versions: &[],
        status: 200,
        reply: Reply::File("application/octet-stream"),
        refusals: &[],
        resource: None,
        confidence: "documented",
        invented: &[],
        composed: &[],
        parameters: &[
        ],
        references: &[
        ],
        requests: &[
            Example { name: "documented", json: r"{}" },
        ],
        replies: &[
            Example { name: "file", json: r#""BQI=""# },
        ],
    },
    Route {
        id: "things.config",
        of: "demo",
        vendor: Vendor::Naver,
        service: "",
        method: "POST",
        path: "/v1/things/config",
        body: None,
        body_required: false,
        headers: &[],
        versions: &[],
        status: 200,
        reply: Reply::File("application/yaml"),
        refusals: &[],
        resource: None,
        confidence: "documented",
        invented: &[],
        composed: &[],
        parameters: &[
        ],
        references: &[
        ],
        requests: &[
            Example { name: "documented", json: r"{}" },
        ],
        replies: &[
            Example { name: "text", json: r#""bmFtZTog6rWs66aECg==""# },
        ],
    },
    Route {
        id: "things.keys",
        of: "demo",
        vendor: Vendor::Naver,
        service: "",
        method: "POST",
        path: "/v1/things/keys",
        body: None,
        body_required: false,
        headers: &[],
        versions: &[],
        status: 200,
        reply: Reply::File("application/octet-stream"),
        refusals: &[],
        resource: None,
        confidence: "documented",
        invented: &[],
        composed: &[],
        parameters: &[
        ],
        references: &[
        ],
        requests: &[
            Example { name: "documented", json: r"{}" },
        ],
        replies: &[
            Example { name: "file", json: r#""BQI=""# },
        ],
    },
];

/// API versions of every service that has any, as described, with what the vendor calls them.
pub static VERSIONS: &[(&str, &[(&str, &str)])] = &[
];
