//! `ways.yaml` as written: what is made on a way through several services, how it is found again and taken down.
#![allow(missing_docs, reason = "the keywords are explained in core/api/README.md")]

use std::path::Path;

use serde::Deserialize;
use serde_json::Value;
use serde_saphyr::Spanned;

use super::VendorName;
use super::contract::Range;
use super::entries::Entries;
use super::mistake::{Mistake, parse};

/// The file of the folder that describes ways.
pub const FILE: &str = "ways.yaml";

/// The file as written, with its name as shown in messages.
#[derive(Debug)]
pub struct Source {
    pub file: String,
    pub document: Document,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    pub inputs: Entries<Input>,
    pub steps: Entries<Step>,
    pub results: Entries<Given>,
    pub ways: Entries<Way>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    #[serde(rename = "type")]
    pub kind: InputType,
    pub meaning: String,
    #[serde(default)]
    pub required: bool,
    pub default: Option<Value>,
    pub range: Option<Range>,
    pub pattern: Option<String>,
    /// The pattern in words.
    pub says: Option<String>,
    /// Inputs that must be given beside this one.
    #[serde(default)]
    pub needs: Vec<Spanned<String>>,
    /// Other addresses, of which these are a part.
    pub within: Option<Within>,
}

/// Where addresses lie: in those of another input, unless a third one is given, which has its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Within {
    pub input: Spanned<String>,
    pub unless: Spanned<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum InputType {
    Text,
    Count,
    Addresses,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    pub word: String,
    pub service: Spanned<String>,
    pub named: Spanned<String>,
    pub given: Option<Spanned<String>>,
    pub part_of: Option<Spanned<String>>,
    pub list: Spanned<String>,
    #[serde(default)]
    pub filter: Entries<Value>,
    pub is: Entries<Value>,
    #[serde(default)]
    pub lacks: Vec<Spanned<String>>,
    #[serde(default)]
    pub same: Entries<Value>,
    #[serde(default)]
    pub mark: Entries<Value>,
    pub id: Option<Spanned<String>>,
    pub create: Spanned<String>,
    pub input: Entries<Value>,
    pub made: Spanned<String>,
    pub ready: Option<Spanned<String>>,
    #[serde(default)]
    pub shown: Entries<Value>,
    #[serde(default)]
    pub learns: Entries<String>,
    pub delete: Option<Spanned<String>>,
    pub gone: Option<Spanned<String>>,
    #[serde(default)]
    pub holds: Vec<Held>,
}

/// What may stand on a thing, and holds it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    pub word: String,
    pub service: Spanned<String>,
    pub list: Option<Spanned<String>>,
    #[serde(default)]
    pub is: Entries<Value>,
    pub show: Option<Spanned<String>>,
    #[serde(default)]
    pub input: Entries<Value>,
    pub named: Spanned<String>,
    pub delete: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    pub value: Spanned<String>,
    pub meaning: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way {
    pub cloud: VendorName,
    pub prepare: Spanned<String>,
    pub teardown: Spanned<String>,
    pub result: String,
    #[serde(rename = "for")]
    pub goal_of: Goal,
    pub goal: String,
    pub steps: Vec<Spanned<String>>,
    #[serde(default)]
    pub picks: Entries<Pick>,
    pub results: Vec<Spanned<String>>,
}

/// The operation that the way leads to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    pub service: Spanned<String>,
    pub create: Spanned<String>,
}

/// A value that is looked up where nobody gave it: that of the first row of a list.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pick {
    pub word: String,
    pub service: Spanned<String>,
    pub list: Spanned<String>,
    pub field: Spanned<String>,
}

/// Reads the file of the folder `api` below `root`.
pub fn file(root: &Path, api: &str) -> Result<Source, Mistake> {
    let file = format!("{api}/{FILE}");
    let unreadable = |error: std::io::Error| Mistake { file: file.clone(), line: 0, text: error.to_string() };
    let written = std::fs::read_to_string(root.join(&file)).map_err(unreadable)?;
    text(&file, &written)
}

/// Reads what stands in the file.
pub fn text(file: &str, text: &str) -> Result<Source, Mistake> {
    Ok(Source { file: file.to_owned(), document: parse(file, text)? })
}
