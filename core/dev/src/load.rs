//! Reads the descriptions: YAML into strict structs.
//!
//! The subset of OpenAPI is strict on purpose: a keyword that no other stage
//! understands would be a promise that nobody keeps, so it is an error with
//! file and line. Maps keep the order of the file, because the order of fields
//! is the order in generated code.

mod document;
mod entries;
mod schema;

use std::fmt;
use std::path::Path;

use serde::de::DeserializeOwned;

pub use document::{
    ClassName, Content, Document, EveryPart, Example, Finish, Media, Operation, Pagination, Parameter, ParameterPlace,
    Response, Server, States, Style, Tag, UniqueName, VendorError, VendorName,
};
pub use entries::Entries;
pub use schema::{Additional, Confidence, Format, Kind, Kinds, Schema, Xml};

/// A mistake in a description: where it is and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Path of the file as given.
    pub file: String,
    /// Line, the first being 1; 0 when the whole file is meant.
    pub line: u64,
    /// What is wrong, ending with the fix.
    pub text: String,
}

/// A description as written, with the name of its file.
#[derive(Debug)]
pub struct Source {
    /// Path as shown in messages and headers, for example `core/api/data-forest.yaml`.
    pub file: String,
    /// What stands in it.
    pub document: Document,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.text)
    }
}

impl std::error::Error for Mistake {}

/// Reads every `*.yaml` of the folder `api` below `root`, in the order of the names.
pub fn folder(root: &Path, api: &str) -> Result<Vec<Source>, Mistake> {
    let unreadable = |error: std::io::Error| Mistake {
        file: api.to_owned(),
        line: 0,
        text: format!("{error}; run `cargo dev` inside the repository"),
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join(api)).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
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
    Ok(Source { file: file.to_owned(), document: parse(file, text)? })
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Mistake> {
    let options = serde_saphyr::options! { strict_booleans: true, with_snippet: false };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let message = error.to_string();
        let reason = message.split(" at line ").next().unwrap_or(&message);
        Mistake {
            file: file.to_owned(),
            line: error.location().map_or(0, |place| place.line()),
            text: format!("{reason}; core/api/README.md lists what may stand here"),
        }
    })
}
