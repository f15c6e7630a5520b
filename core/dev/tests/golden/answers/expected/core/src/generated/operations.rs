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
    vendor: Vendor::Naver,
    endpoint: "https://demo.example",
    places: &[],
    hosts: &["demo.example"],
    version_token: None,
    versions: &[],
    gone: &[Gone { status: 404, code: None }],
    operations: &DEMO_OPERATIONS,
    composed: &DEMO_COMPOSED,
    waits: &DEMO_WAITS,
};

static DEMO_OPERATIONS: [Operation; 4] = [
    Operation {
        id: "things.show",
        path: "/v1/things/show",
        class: Class::Read,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
            Held { name: "state", sure: Some(Kind::String), holds: &[] },
            Held { name: "parts", sure: None, holds: &[Held { name: "size", sure: Some(Kind::Integer), holds: &[] }] },
            Held { name: "none", sure: None, holds: &[Held { name: "size", sure: Some(Kind::Integer), holds: &[] }] },
        ],
        sensitive: &["/parts/*/key", "/none/key"],
        ..PLAIN
    },
    Operation {
        id: "things.file",
        path: "/v1/things/file",
        class: Class::Read,
        reply: ReplyKind::File("application/octet-stream"),
        ..PLAIN
    },
    Operation {
        id: "things.config",
        path: "/v1/things/config",
        class: Class::Read,
        reply: ReplyKind::File("application/yaml"),
        ..PLAIN
    },
    Operation {
        id: "things.keys",
        path: "/v1/things/keys",
        class: Class::Read,
        reply: ReplyKind::File("application/octet-stream"),
        ..PLAIN
    },
];

static DEMO_COMPOSED: [Operation; 0] = [
];

static DEMO_WAITS: [Wait; 0] = [
];

/// The rows of Demo by name. Another service may have rows of the same names.
pub mod demo {

    /// `things.show`: Show the thing.
    pub static THINGS_SHOW: &super::Operation = &super::DEMO_OPERATIONS[0];

    /// `things.file`: Fetch the file.
    pub static THINGS_FILE: &super::Operation = &super::DEMO_OPERATIONS[1];

    /// `things.config`: Fetch a text.
    pub static THINGS_CONFIG: &super::Operation = &super::DEMO_OPERATIONS[2];

    /// `things.keys`: Fetch the keytab.
    pub static THINGS_KEYS: &super::Operation = &super::DEMO_OPERATIONS[3];
}
