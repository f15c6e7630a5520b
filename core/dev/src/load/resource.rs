//! `x-resource`: what the emulator needs to know to keep a resource without code of its own.
#![allow(missing_docs, reason = "the keywords are explained in core/api/README.md")]

use serde::Deserialize;
use serde_json::Value;
use serde_saphyr::Spanned;

use super::confidence::Confidence;
use super::entries::Entries;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Resource {
    pub word: Option<String>,
    pub create: Option<Spanned<String>>,
    pub set: Option<Spanned<String>>,
    pub list: Option<Spanned<String>>,
    pub show: Option<Spanned<String>>,
    #[serde(default)]
    pub change: Vec<Spanned<String>>,
    pub delete: Option<Spanned<String>>,
    pub put: Option<Spanned<String>>,
    #[serde(default)]
    pub drop: Entries<String>,
    #[serde(default)]
    pub parts: Entries<Part>,
    pub id: Option<Spanned<String>>,
    pub key: Option<Spanned<String>>,
    pub item: Option<Spanned<String>>,
    pub state: Option<Spanned<String>>,
    pub created: Option<Spanned<String>>,
    pub changed: Option<Spanned<String>>,
    #[serde(default)]
    pub unique: Vec<Spanned<String>>,
    pub most: Option<usize>,
    pub quota: Option<Quota>,
    #[serde(default)]
    pub alike: Vec<Spanned<String>>,
    pub addresses: Option<Addresses>,
    #[serde(default)]
    pub exists: Entries<Spanned<String>>,
    pub spread: Option<Spanned<String>>,
    #[serde(default)]
    pub made: Entries<Spanned<String>>,
    #[serde(default)]
    pub sets: Entries<Spanned<String>>,
    #[serde(default)]
    pub once: Entries<Once>,
    #[serde(default)]
    pub needs: Entries<Need>,
    #[serde(default)]
    pub filters: Entries<Spanned<String>>,
    #[serde(default)]
    pub answer: Entries<Spanned<String>>,
    #[serde(default)]
    pub defaults: Entries<Value>,
    #[serde(default)]
    pub steps: Steps,
    #[serde(default)]
    pub refusals: Refusals,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub add: Vec<Spanned<String>>,
    pub count: Option<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Need {
    pub resource: Spanned<String>,
    #[serde(default)]
    pub states: Vec<String>,
    #[serde(default)]
    pub copies: Entries<Spanned<String>>,
    #[serde(default)]
    pub of: Vec<Spanned<String>>,
    #[serde(default)]
    pub on_delete: OnDelete,
}

/// `x-refers-to`: what a field of an input names.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub resource: Spanned<String>,
    #[serde(default)]
    pub by: Vec<Spanned<String>>,
    #[serde(default)]
    pub states: Vec<String>,
    #[serde(default)]
    pub of: Vec<Spanned<String>>,
    pub unknown: Option<Refusal>,
    pub unready: Option<Refusal>,
}

/// Ranges of addresses of which no two may overlap.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Addresses {
    pub input: Spanned<String>,
    pub at: Spanned<String>,
    pub of: Option<Spanned<String>>,
}

/// A limit that another resource tells.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    pub resource: Spanned<String>,
    #[serde(rename = "where")]
    pub row: Entries<Spanned<String>>,
    pub value: Vec<Spanned<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Once {
    pub value: String,
    pub unless: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OnDelete {
    #[default]
    Refuse,
    Cascade,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Steps {
    pub create: Entries<u64>,
    pub change: Entries<u64>,
    pub delete: Entries<u64>,
    pub failed: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Refusals {
    pub unknown: Option<Refusal>,
    pub taken: Option<Refusal>,
    pub in_use: Option<Refusal>,
    pub unready: Option<Refusal>,
    pub full: Option<Refusal>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub status: u16,
    pub code: Option<String>,
    pub message: Option<String>,
}
