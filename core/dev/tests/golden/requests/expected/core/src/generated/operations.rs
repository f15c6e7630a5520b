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

static DEMO_OPERATIONS: [Operation; 3] = [
    Operation {
        id: "users.create",
        path: "/v1/users/create",
        class: Class::Create,
        body: true,
        inputs: &[
            Input { name: "name", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "password", place: Place::Body, kind: Kind::String, required: true },
            Input { name: "sizeGB", place: Place::Body, kind: Kind::Integer, required: false },
            Input { name: "tags", place: Place::Body, kind: Kind::Array, required: false },
            Input { name: "labels", place: Place::Body, kind: Kind::Object, required: false },
            Input { name: "free", place: Place::Body, kind: Kind::Object, required: false },
            Input { name: "home", place: Place::Body, kind: Kind::Object, required: false },
            Input { name: "lifetime", place: Place::Body, kind: Kind::Integer, required: false },
        ],
        sensitive: &["/password"],
        rules: &[
            Rule { field: "/name", check: Check::Length(2, 16), text: "2 to 16 characters" },
            Rule { field: "/name", check: Check::Pattern(r"^[a-z0-9-]+$"), text: "lower-case letters, digits and hyphens" },
            Rule { field: "/password", check: Check::CharacterClasses(3), text: "characters of at least 3 of the kinds lower-case letter, upper-case letter, digit, other" },
            Rule { field: "/sizeGB", check: Check::Ranges(&[(100, 500)]), text: "100 to 500" },
            Rule { field: "/sizeGB", check: Check::MultipleOf(100), text: "a multiple of 100" },
            Rule { field: "/tags", check: Check::Length(0, 3), text: "at most 3 items" },
            Rule { field: "/home/kind", check: Check::OneOf(&["SSD", "HDD"]), text: "`SSD` or `HDD`" },
            Rule { field: "/lifetime", check: Check::Ranges(&[(300, 604800), (-1, -1)]), text: "300 to 604800 or -1" },
        ],
        refusals: &[("bad name", "The name is taken")],
        ..PLAIN
    },
    Operation {
        id: "users.get",
        path: "/v1/users/get",
        class: Class::Read,
        body: true,
        inputs: &[
            Input { name: "id", place: Place::Body, kind: Kind::String, required: true },
        ],
        ..PLAIN
    },
    Operation {
        id: "files.drop",
        path: "/v1/files/drop",
        class: Class::Delete,
        reply: ReplyKind::Empty,
        ..PLAIN
    },
];

static DEMO_COMPOSED: [Operation; 0] = [
];

static DEMO_WAITS: [Wait; 0] = [
];

/// The rows of Demo by name. Another service may have rows of the same names.
pub mod demo {

    /// `users.create`: Make a user
    pub static USERS_CREATE: &super::Operation = &super::DEMO_OPERATIONS[0];

    /// `users.get`: Read a user.
    pub static USERS_GET: &super::Operation = &super::DEMO_OPERATIONS[1];

    /// `files.drop`: Drop everything.
    pub static FILES_DROP: &super::Operation = &super::DEMO_OPERATIONS[2];
}
