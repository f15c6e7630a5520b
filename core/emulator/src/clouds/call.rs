//! One operation: what is asked, what it works with, and what comes of it.

use crate::{clouds::fields::Fields, ids::Ids, model::Route, refusal::Refusal};
use serde_json::{Map, Value};
use std::time::SystemTime;

/// A request whose fields satisfy every documented rule.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The operation.
    pub route: &'static Route,
    /// Path, query and body fields together.
    pub input: &'a Map<String, Value>,
    /// When it arrived.
    pub now: SystemTime,
    /// API version asked for, the number alone; Samsung only. One that the operation has.
    pub version: Option<&'a str>,
    /// Whether what other services keep need not exist.
    pub is_loose: bool,
}

/// A success.
#[derive(Debug, Clone, PartialEq)]
pub enum Success {
    /// A JSON body.
    Json(Value),
    /// A file.
    File {
        /// Its content.
        bytes: Vec<u8>,
        /// Its name.
        name: String,
    },
    /// No body.
    Empty,
}

/// One operation at work: what was asked, when, and where new ids come from.
pub(super) struct Work<'a> {
    pub fields: Fields<'a>,
    pub now: SystemTime,
    pub ids: &'a mut Ids,
}

pub(super) type Outcome = Result<Success, Refusal>;

/// Whether the emulator's convention sends a resource of this name to its failure state.
pub(super) fn is_doomed(name: &str) -> bool {
    name.contains("fail")
}
