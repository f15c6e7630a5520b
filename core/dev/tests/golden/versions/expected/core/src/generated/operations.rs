//! Operation tables: one row per operation and per waiter.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

use crate::operation::{
    Below, Cascade, Check, Class, Composed, Ensure, Every, Gone, GoneAlso, Held, Input, Kind, Operation, Outcome, PageStyle, Pagination, Place, Reading, ReplyKind, Rule, Service, UniqueName, Vendor, Wait,
};

/// SHA-256 of this table; facade and library must carry the same.
pub const REVISION: &str = "a revision";

/// Every service.
pub static SERVICES: &[&Service] = &[&DEMO];

/// A row without anything special; the rows below say how they differ.
const PLAIN: Operation = Operation {
    id: "",
    method: "POST",
    path: "",
    inputs: &[],
    body: false,
    reply: ReplyKind::Json,
    holds: &[],
    class: Class::Read,
    api_version: None,
    headers: &[],
    failure_in_200: false,
    since: &[],
    sensitive: &[],
    rules: &[],
    refusals: &[],
    unique_name: None,
    look_with: None,
    pagination: None,
    composed: None,
};

/// Demo, from `core/api/demo.yaml`.
pub static DEMO: Service = Service {
    name: "demo",
    vendor: Vendor::Samsung,
    endpoint: "https://demo.{region}.{environment}.example",
    places: &[("e", "kr-west1"), ("s", "kr-west1")],
    hosts: &["demo.kr-west1.e.example", "demo.kr-west1.s.example"],
    version_token: Some("demo"),
    versions: &["1.0", "1.1"],
    gone: &[Gone { status: 404, code: None }],
    operations: &DEMO_OPERATIONS,
    composed: &DEMO_COMPOSED,
    waits: &DEMO_WAITS,
};

static DEMO_OPERATIONS: [Operation; 3] = [
    Operation {
        id: "demo.list",
        method: "GET",
        path: "/v1/demo/{thing_id}",
        class: Class::Read,
        api_version: Some("1.0"),
        inputs: &[
            Input { name: "thing_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "page", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "size", place: Place::Query, kind: Kind::Integer, required: false },
        ],
        pagination: Some(&Pagination { items: "things", total: None, style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 } }),
        ..PLAIN
    },
    Operation {
        id: "demo.update",
        method: "PUT",
        path: "/v1/demo/{thing_id}",
        class: Class::Idempotent,
        body: true,
        api_version: Some("1.1"),
        headers: &[("X-Mode", "fast")],
        inputs: &[
            Input { name: "thing_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "dry_run", place: Place::Query, kind: Kind::Boolean, required: false },
            Input { name: "description", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "zone", place: Place::Body, kind: Kind::String, required: false },
        ],
        since: &[("/zone", "1.1")],
        ..PLAIN
    },
    Operation {
        id: "demo.config",
        method: "GET",
        path: "/v1/demo/{thing_id}/config",
        class: Class::Read,
        reply: ReplyKind::File("text/plain"),
        api_version: Some("1.1"),
        inputs: &[
            Input { name: "thing_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
];

static DEMO_COMPOSED: [Operation; 0] = [
];

static DEMO_WAITS: [Wait; 0] = [
];

/// The rows of Demo by name. Another service may have rows of the same names.
pub mod demo {

    /// `demo.list`: List what is in a thing.
    pub static DEMO_LIST: &super::Operation = &super::DEMO_OPERATIONS[0];

    /// `demo.update`: Change a thing.
    pub static DEMO_UPDATE: &super::Operation = &super::DEMO_OPERATIONS[1];

    /// `demo.config`: Fetch the configuration of a thing.
    pub static DEMO_CONFIG: &super::Operation = &super::DEMO_OPERATIONS[2];
}
