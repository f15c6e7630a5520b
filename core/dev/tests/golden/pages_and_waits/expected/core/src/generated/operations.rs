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
    gone: &[Gone { status: 404, code: None }, Gone { status: 403, code: Some("10002") }],
    operations: &DEMO_OPERATIONS,
    composed: &DEMO_COMPOSED,
    waits: &DEMO_WAITS,
};

static DEMO_OPERATIONS: [Operation; 3] = [
    Operation {
        id: "apps.list",
        path: "/v1/apps/list",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "contents", sure: None, holds: &[Held { name: "id", sure: Some(Kind::String), holds: &[] }] },
        ],
        inputs: &[
            Input { name: "paging", place: Place::Body, kind: Kind::Object, required: false },
        ],
        rules: &[
            Rule { field: "/paging/limit", check: Check::Ranges(&[(1, i64::MAX)]), text: "at least 1" },
            Rule { field: "/paging/offset", check: Check::Ranges(&[(0, i64::MAX)]), text: "at least 0" },
        ],
        pagination: Some(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Offset { offset: "paging.offset", limit: "paging.limit", default_limit: 100 } }),
        ..PLAIN
    },
    Operation {
        id: "apps.get",
        path: "/v1/apps/get",
        class: Class::Read,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "apps.create",
        path: "/v1/apps/create",
        class: Class::Create,
        body: true,
        holds: &[
            Held { name: "id", sure: Some(Kind::String), holds: &[] },
        ],
        inputs: &[
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
        ],
        unique_name: Some(&UniqueName { input: "/name", also: &[], list: "apps.list", list_inputs: &[("search.name", "/name")], items: "contents", matches: "id", created: None, answer: &[("id", "id")] }),
        ..PLAIN
    },
];

static DEMO_COMPOSED: [Operation; 0] = [
];

static DEMO_WAITS: [Wait; 2] = [
    Wait {
        id: "apps.waitUntilRunning",
        read: "apps.get",
        input: "id",
        state: "state",
        success: &["RUNNING"],
        dead_ends: &[("GONE", "it is gone"), ("FAILED", "read it with `apps.get`")],
        failure_parts: &["ERROR"],
        gone: false,
        gone_also: None,
        every: Some(Every { items: "parts", state: "state", is: &["STABLE"], unless_zero: Some("count") }),
        outcome: Some(Outcome { state: "id", is: &["a1"], hint: "read another one" }),
        log: None,
        cascade: None,
        typical_seconds: 60,
        limit_seconds: Some(90),
    },
    Wait {
        id: "apps.waitUntilDeleted",
        read: "apps.get",
        input: "id",
        state: "state",
        success: &["GONE"],
        dead_ends: &[],
        failure_parts: &["ERROR"],
        gone: true,
        gone_also: None,
        every: None,
        outcome: None,
        log: None,
        cascade: None,
        typical_seconds: 10,
        limit_seconds: None,
    },
];

/// The rows of Demo by name. Another service may have rows of the same names.
pub mod demo {

    /// `apps.list`: List apps.
    pub static APPS_LIST: &super::Operation = &super::DEMO_OPERATIONS[0];

    /// `apps.get`: Read an app.
    pub static APPS_GET: &super::Operation = &super::DEMO_OPERATIONS[1];

    /// `apps.create`: Make an app.
    pub static APPS_CREATE: &super::Operation = &super::DEMO_OPERATIONS[2];

    /// `apps.waitUntilRunning`: Wait until the app is running.
    pub static APPS_WAIT_UNTIL_RUNNING: &super::Wait = &super::DEMO_WAITS[0];

    /// `apps.waitUntilDeleted`: Wait until the app is gone.
    pub static APPS_WAIT_UNTIL_DELETED: &super::Wait = &super::DEMO_WAITS[1];
}
