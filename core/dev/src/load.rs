//! Reads the descriptions: YAML into strict structs.
//!
//! The subset of OpenAPI is strict on purpose: a keyword that no other stage
//! understands would be a promise that nobody keeps, so it is an error with
//! file and line. Maps keep the order of the file, because the order of fields
//! is the order in generated code.

mod cascade;
mod catalogue;
mod confidence;
pub mod contract;
mod document;
mod end;
mod entries;
mod mistake;
mod resource;
mod schema;
pub mod ways;

use std::path::Path;

pub use cascade::{Below, Cascade};
pub use catalogue::{Catalogue, Component, Entry};
pub use confidence::Confidence;
pub use document::{
    ClassName, Content, Document, EveryPart, Example, FileKind, Finish, MadeBy, Media, Operation, Outcome, Pagination,
    Parameter, ParameterPlace, Response, Server, States, Style, Tag, UniqueName, VendorError, VendorName, Version,
};
pub use entries::Entries;
pub use mistake::Mistake;
use mistake::parse;
pub use resource::{Need, OnDelete, Once, Part, Quota, Reference, Refusal, Refusals, Resource, Steps};
pub use schema::{Additional, Format, Kind, Kinds, Schema, Xml};
pub use serde_saphyr::Spanned;

/// A description as written, with the name of its file.
#[derive(Debug)]
pub struct Source {
    /// Path as shown in messages and headers, for example `core/api/data-forest.yaml`.
    pub file: String,
    /// What stands in it.
    pub document: Document,
}

/// Reads every service of the folder `api` below `root`, in the order of the names.
pub fn folder(root: &Path, api: &str) -> Result<Vec<Source>, Mistake> {
    let unreadable = |error: std::io::Error| Mistake {
        file: api.to_owned(),
        line: 0,
        text: format!("{error}; run `cargo dev` inside the repository"),
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join(api)).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") && ![contract::FILE, ways::FILE].contains(&name.as_str()) {
            files.push(name);
        }
    }
    files.sort();
    let read = |name: String| {
        text(&format!("{api}/{name}"), &std::fs::read_to_string(root.join(api).join(&name)).map_err(unreadable)?)
    };
    files.into_iter().map(read).collect()
}

/// Reads one description.
pub fn text(file: &str, text: &str) -> Result<Source, Mistake> {
    let mut document: Document = parse(file, text)?;
    if document.tags.iter().any(|tag| tag.cascade.is_some()) {
        let mut plan: Entries<Schema> = parse("core/dev/src/load/plan.yaml", include_str!("load/plan.yaml"))?;
        document.plan = plan.take("plan");
        document.components.schemas.append(plan);
    }
    Ok(Source { file: file.to_owned(), document })
}
