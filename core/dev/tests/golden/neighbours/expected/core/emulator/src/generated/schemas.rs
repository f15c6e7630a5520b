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
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Named`.
    pub static NAMED: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `CreateRequest`.
    pub static CREATE_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "server", required: true, schema: &NAMED, ..FIELD },
        Property { name: "network", schema: &Schema { kinds: &[Kind::Object, Kind::Null], ..NETWORK }, ..FIELD },
    ], ..ANY };

    /// `VolumeRequest`.
    pub static VOLUME_REQUEST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "volume_id", required: true, schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Disk`.
    pub static DISK: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "state", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Server`.
    pub static SERVER: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "status", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
        Property { name: "disks", schema: &Schema { kinds: &[Kind::Array], items: Some(&DISK), ..ANY }, ..FIELD },
        Property { name: "network", schema: &Schema { kinds: &[Kind::Object, Kind::Null], ..NETWORK }, ..FIELD },
    ], ..ANY };

    /// `ServerShown`.
    pub static SERVER_SHOWN: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "server", schema: &SERVER, ..FIELD },
    ], ..ANY };

    /// `ServerMade`.
    pub static SERVER_MADE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "server", schema: &SERVER, ..FIELD },
        Property { name: "request_id", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `Links`.
    pub static LINKS: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "next", schema: &Schema { kinds: &[Kind::String, Kind::Null], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ServerList`.
    pub static SERVER_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "servers", schema: &Schema { kinds: &[Kind::Array], items: Some(&SERVER_SHOWN), ..ANY }, ..FIELD },
        Property { name: "links", schema: &LINKS, ..FIELD },
    ], ..ANY };

    /// `Image`.
    pub static IMAGE: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "name", schema: &Schema { kinds: &[Kind::String], ..ANY }, ..FIELD },
    ], ..ANY };

    /// `ImageList`.
    pub static IMAGE_LIST: Schema = Schema { kinds: &[Kind::Object], properties: &[
        Property { name: "images", schema: &Schema { kinds: &[Kind::Array], items: Some(&IMAGE), ..ANY }, ..FIELD },
        Property { name: "count", schema: &Schema { kinds: &[Kind::Integer], ..ANY }, ..FIELD },
    ], ..ANY };
}
