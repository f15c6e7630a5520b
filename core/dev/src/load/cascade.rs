//! `x-cascade`: what belongs to what.
#![allow(missing_docs, reason = "the keywords are explained in core/api/README.md")]

use serde::Deserialize;
use serde_saphyr::Spanned;

use super::confidence::Confidence;
use super::entries::Entries;

/// What is below a resource, so that it can be deleted with all of that.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cascade {
    /// Id of the wait that deletes it so.
    pub call: Spanned<String>,
    /// Id of the operation that lists what that would delete.
    pub plan: Spanned<String>,
    pub delete: Spanned<String>,
    /// In the order in which it must go.
    pub below: Vec<Below>,
    #[serde(rename = "x-source", default)]
    pub source: Vec<String>,
    #[serde(rename = "x-confidence")]
    pub confidence: Option<Confidence>,
    #[serde(rename = "x-note")]
    pub note: Option<String>,
}

/// One kind of what is below a resource.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Below {
    pub tag: Spanned<String>,
    /// What it is called in texts, where the tag does not say it.
    pub word: Option<String>,
    pub list: Spanned<String>,
    /// Path of the input of the list that takes the id of the resource above.
    pub by: Spanned<String>,
    /// Fields of an item that say what it belongs to, each with the field of the resource above.
    #[serde(default)]
    pub shows: Entries<String>,
    pub end: Spanned<String>,
    /// The wait until it is gone, if it is not that of the tag with `gone: true`.
    pub wait: Option<Spanned<String>>,
    /// States in which nothing has to be ended.
    #[serde(default)]
    pub except: Vec<String>,
}
