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

    /// `ThingUpdate`.
    pub static THING_UPDATE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "description", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "zone", since: Some("1.1"), schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Thing`.
    pub static THING: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ThingList`.
    pub static THING_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "things", schema: &Schema { kinds: &[Kind::Array], items: Some(&THING), ..ANY }, ..FIELD },
    ], ..ANY };
}
