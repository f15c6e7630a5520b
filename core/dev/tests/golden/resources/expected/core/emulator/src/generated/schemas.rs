//! What every value may be.
//!
//! Made by `cargo dev generate` from `core/api`; do not edit.

use crate::model::{Check, Kind, Property, Schema};

/// Any value; the schemas below say how they differ.
pub const ANY: Schema =
    Schema { kinds: &[], xml_name: None, properties: &[], additional: None, items: None, known: &[], checks: &[] };

/// An optional field; the fields below say how they differ.
const FIELD: Property = Property { name: "", required: false, since: None, sensitive: false, schema: &ANY };

/// Demo, from `core/api/demo.yaml`.
pub mod demo {
    use super::*;

    /// `Network`.
    pub static NETWORK: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
        Property { name: "mtu", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "owner", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "state", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "created_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "modified_at", required: true, schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
        Property { name: "subnet_count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NetworkAnswer`.
    pub static NETWORK_ANSWER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "network", required: true, schema: &NETWORK, ..FIELD },
    ], ..ANY };

    /// `NetworkList`.
    pub static NETWORK_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "networks", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NETWORK), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "page", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
        Property { name: "size", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NetworkCreate`.
    pub static NETWORK_CREATE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "cidr", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "description", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NetworkUpdate`.
    pub static NETWORK_UPDATE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Routes`.
    pub static ROUTES: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "routes", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Subnet`.
    pub static SUBNET: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "network_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "network_name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "size_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "network", schema: &NAMED, ..FIELD },
        Property { name: "guests", schema: &Schema { kinds: &[Kind::Array], items: Some(&NAMED), ..ANY }, ..FIELD },
        Property { name: "options", schema: &OPTIONS, ..FIELD },
        Property { name: "created_at", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Moment], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Named`.
    pub static NAMED: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Options`.
    pub static OPTIONS: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "dns", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SubnetList`.
    pub static SUBNET_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "subnets", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&SUBNET), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SubnetCreate`.
    pub static SUBNET_CREATE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "network_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "size_name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "guest_ids", schema: &Schema { kinds: &[Kind::Array], items: Some(&Schema { kinds: &[Kind::String], ..ANY }), ..ANY }, ..FIELD },
        Property { name: "dns", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "own_password", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Accepted`.
    pub static ACCEPTED: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "resource_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "request_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "password", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Note`.
    pub static NOTE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "subnet_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "words", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "address", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NoteCheck`.
    pub static NOTE_CHECK: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "is_there", required: true, schema: &Schema { kinds: &[Kind::Boolean], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NoteList`.
    pub static NOTE_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "notes", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&NOTE), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `NoteCreate`.
    pub static NOTE_CREATE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "words", schema: &Schema { kinds: &[Kind::String], checks: &[Check::Length(0, 80)], ..ANY }, ..FIELD },
        Property { name: "secret", sensitive: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Label`.
    pub static LABEL: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "text", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LabelRow`.
    pub static LABEL_ROW: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "owner", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "text", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LabelRows`.
    pub static LABEL_ROWS: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "labelled", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&LABEL_ROW), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Labelled`.
    pub static LABELLED: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "owner", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "labels", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&LABEL), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LabelsAnswer`.
    pub static LABELS_ANSWER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "labelled", required: true, schema: &LABELLED, ..FIELD },
    ], ..ANY };

    /// `LabelsSet`.
    pub static LABELS_SET: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "labels", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&LABEL), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LabelsByOwner`.
    pub static LABELS_BY_OWNER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "labelled", required: true, schema: &Schema { kinds: &[Kind::Object], additional: Some(&ANY), ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Limit`.
    pub static LIMIT: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "value", required: true, schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `LimitAnswer`.
    pub static LIMIT_ANSWER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "limit", required: true, schema: &LIMIT, ..FIELD },
    ], ..ANY };

    /// `Size`.
    pub static SIZE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "hosts", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `SizeList`.
    pub static SIZE_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "sizes", required: true, schema: &Schema { kinds: &[Kind::Array], items: Some(&SIZE), ..ANY }, ..FIELD },
    ], ..ANY };
}
