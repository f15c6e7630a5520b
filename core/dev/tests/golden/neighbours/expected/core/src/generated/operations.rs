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

static DEMO_OPERATIONS: [Operation; 5] = [
    Operation {
        id: "servers.list",
        method: "GET",
        path: "/v1/servers",
        class: Class::Read,
        inputs: &[
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "marker", place: Place::Query, kind: Kind::String, required: false },
        ],
        pagination: Some(&Pagination { items: "servers", total: None, style: PageStyle::Marker { marker: "marker", limit: "limit", default_limit: 50, next: crate::operation::Next::Answer("links.next") } }),
        ..PLAIN
    },
    Operation {
        id: "servers.create",
        path: "/v1/servers",
        class: Class::Create,
        body: true,
        inputs: &[
            Input { name: "server", place: Place::Body, kind: Kind::Object, required: true },
            Input { name: "network", place: Place::Body, kind: Kind::Object, required: false },
        ],
        unique_name: Some(&UniqueName { input: "/server/name", also: &[], list: "servers.list", list_inputs: &[], items: "servers", matches: "server.name", created: None, answer: &[("server.id", "server.id")] }),
        ..PLAIN
    },
    Operation {
        id: "servers.show",
        method: "GET",
        path: "/v1/servers/{server_id}",
        class: Class::Read,
        inputs: &[
            Input { name: "server_id", place: Place::Path, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "servers.updateVolume",
        method: "PUT",
        path: "/v1/servers/{server_id}/volumes/{attached_volume_id}",
        class: Class::Idempotent,
        body: true,
        reply: ReplyKind::Empty,
        inputs: &[
            Input { name: "server_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "attached_volume_id", place: Place::Path, kind: Kind::String, required: true },
            Input { name: "volume_id", place: Place::Body, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "images.list",
        method: "GET",
        path: "/v1/images",
        class: Class::Read,
        inputs: &[
            Input { name: "limit", place: Place::Query, kind: Kind::Integer, required: false },
            Input { name: "marker", place: Place::Query, kind: Kind::String, required: false },
        ],
        pagination: Some(&Pagination { items: "images", total: Some("count"), style: PageStyle::Marker { marker: "marker", limit: "limit", default_limit: 20, next: crate::operation::Next::Item("name") } }),
        ..PLAIN
    },
];

static DEMO_COMPOSED: [Operation; 0] = [
];

static DEMO_WAITS: [Wait; 1] = [
    Wait {
        id: "servers.waitUntilActive",
        read: "servers.show",
        input: "server_id",
        state: "server.status",
        success: &["ACTIVE"],
        dead_ends: &[("ERROR", "make another one with `servers.create`")],
        failure_parts: &[],
        gone: false,
        gone_also: None,
        every: Some(Every { items: "server.disks", state: "state", is: &["READY"], unless_zero: None }),
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 60,
        limit_seconds: None,
    },
];

/// The rows of Demo by name. Another service may have rows of the same names.
pub mod demo {

    /// `servers.list`: List servers.
    pub static SERVERS_LIST: &super::Operation = &super::DEMO_OPERATIONS[0];

    /// `servers.create`: Make a server.
    pub static SERVERS_CREATE: &super::Operation = &super::DEMO_OPERATIONS[1];

    /// `servers.show`: Show a server.
    pub static SERVERS_SHOW: &super::Operation = &super::DEMO_OPERATIONS[2];

    /// `servers.updateVolume`: Change the volume of a server.
    pub static SERVERS_UPDATE_VOLUME: &super::Operation = &super::DEMO_OPERATIONS[3];

    /// `images.list`: List images.
    pub static IMAGES_LIST: &super::Operation = &super::DEMO_OPERATIONS[4];

    /// `servers.waitUntilActive`: Wait until the server is active.
    pub static SERVERS_WAIT_UNTIL_ACTIVE: &super::Wait = &super::DEMO_WAITS[0];
}
