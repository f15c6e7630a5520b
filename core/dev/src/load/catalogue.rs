//! What is for sale as written: kinds of a thing, with the parts that each consists of.
#![allow(missing_docs, reason = "the keywords are explained in core/api/README.md")]

use serde::Deserialize;
use serde_saphyr::Spanned;

use super::confidence::Confidence;

/// `x-catalogue`: the known values of an open text and what is documented of each.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Catalogue {
    pub name: Spanned<String>,
    pub description: String,
    /// Type of a part in a request.
    pub request: Spanned<String>,
    pub entries: Vec<Entry>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub id: Spanned<String>,
    /// Id of what must run before.
    pub needs: Option<Spanned<String>>,
    #[serde(default)]
    pub components: Vec<Component>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// A part and what is documented of its size.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Component {
    pub name: String,
    pub memory_mb: Option<u32>,
    pub cpu_count: Option<u32>,
    pub container_count: Option<u32>,
    #[serde(default)]
    pub fixed: bool,
}
